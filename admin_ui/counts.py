"""Counts of lists, which stop where nobody wants to know it more exactly: 10,000+."""

from app.words.languages import SpokenLanguage

COUNTED = 10_000
TOTAL = f"totalCount(upTo: {COUNTED + 1})"
"""What a document asks: one more than is told, to see whether there are more."""


def counted(language: SpokenLanguage, total: int) -> str:
    """Return how many rows there are, as people read it."""
    return language.number(total) if total <= COUNTED else f"{language.number(COUNTED)}+"
