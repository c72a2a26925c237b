"""Insights: numbers over many standings, and the rows behind each of them."""
