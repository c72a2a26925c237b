"""Tells other systems what happens: what they are told, how it is signed, where it may go, and how it is sent."""
