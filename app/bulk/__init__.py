"""Bulk runs: one deed for many people, in chunks that can be interrupted anywhere."""
