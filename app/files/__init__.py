"""Uploaded files: where their bytes are kept, and what kind of file they are."""
