"""Keeps texts in files from being calculated by spreadsheets, and reads such texts as they were meant."""

import re

_MARK = "'"
"""What spreadsheets take for the beginning of a text, and do not show."""
_FORMULA = r"\s*[=+\-@＝＋－＠]"
_IS_CALCULATED = re.compile(rf"{_MARK}*{_FORMULA}")
_IS_MARKED = re.compile(rf"{_MARK}+{_FORMULA}")


def harmless(text: str) -> str:
    """Return a text that a spreadsheet shows and does not calculate, also one that looks marked already."""
    return _MARK + text if _IS_CALCULATED.match(text) else text


def as_meant(text: str) -> str:
    """Return the text that was made harmless; any other as it is."""
    return text.removeprefix(_MARK) if _IS_MARKED.match(text) else text
