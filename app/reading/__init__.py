"""Reads what was asked for, and nothing else: one statement for each level of lists, within the viewer's scope."""
