"""How the product behaves: rules, storage and services."""
