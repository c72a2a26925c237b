"""Boards: lists inside a form, side by side as columns of tiles."""
