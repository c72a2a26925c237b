"""The audit: writing an entry for everything that changes, and checking that none was altered."""
