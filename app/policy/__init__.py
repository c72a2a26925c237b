"""Access, keys and refusals: who may see and do what, how rows are named, and how something is refused."""
