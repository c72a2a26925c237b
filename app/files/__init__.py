"""Uploaded files: where they are stored, and how their type is recognised."""
