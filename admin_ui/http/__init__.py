"""Requests and pages of the admin: who asks, how a page is drawn, and what is refused."""
