"""The audit: what is written down of everything that changes, and how one finds out that it is still the same."""
