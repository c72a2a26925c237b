"""Reads rows: one statement for each level of lists, within the viewer's scope."""
