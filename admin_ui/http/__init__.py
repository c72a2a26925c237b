"""Requests and pages of the admin."""
