"""The forms of actions."""
