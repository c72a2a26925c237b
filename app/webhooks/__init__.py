"""Webhooks: collecting, signing and sending events to other systems."""
