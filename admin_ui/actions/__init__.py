"""Bulk actions, and why an action is not available."""
