"""Migrations: the versions of the tables, and the runner that applies them."""
