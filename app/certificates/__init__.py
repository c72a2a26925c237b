"""Certificates: their content, numbers, badges and issuer."""
