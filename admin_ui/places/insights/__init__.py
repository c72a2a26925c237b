"""Insights: the pages of the reports, made from how these are declared."""
