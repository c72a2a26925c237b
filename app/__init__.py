"""How the product behaves."""
