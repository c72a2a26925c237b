"""Taking an inventory, trying one out, and deciding on a result."""
