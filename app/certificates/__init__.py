"""Certificates: what is on one, its number, its badge, and who issues it."""
