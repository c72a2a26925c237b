"""Signing in: passwords, sessions and access tokens, and limits on guessing them."""
