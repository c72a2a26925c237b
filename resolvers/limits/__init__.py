"""Limits on operations, checked before anything runs."""
