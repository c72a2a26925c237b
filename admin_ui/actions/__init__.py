"""Actions on rows of a list: in bulk, and why one is not available."""
