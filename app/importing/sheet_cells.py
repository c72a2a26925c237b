"""Says the cells of a spreadsheet as a text file would say them: days as 2026-01-15, whole numbers without a point."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import isfinite

from app.domain.calendar import days_after

DAY_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
"""The numbers of the formats that every spreadsheet has, as far as they show a day."""
_BESIDE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
"""What stands in a format and is shown as it is, or is a colour, a language or a condition."""
_ONLY_ZEROS = re.compile(r"0{2,}")
_WHOLE = re.compile(r"-?\d+", re.ASCII)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_EXACT = 15  # digits that spreadsheets keep of a number
_BEGINS, _BEGINS_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SECONDS_OF_A_DAY = 86_400


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a number is shown, as far as that says what it means."""

    is_day: bool = False
    digits: int = 0
    """To so many digits it is filled with zeros."""


def style_of(number: int, formats: Mapping[int, str]) -> CellStyle:
    """Return what a format means, by its number and the formats that the file itself has."""
    code = formats.get(number)
    if code is None:
        return CellStyle(is_day=number in DAY_FORMATS)
    plain = _BESIDE.sub("", code).partition(";")[0].lower()
    if _ONLY_ZEROS.fullmatch(plain):
        return CellStyle(digits=len(plain))
    return CellStyle(is_day="y" in plain or "d" in plain)


def number_text(said: str, style: CellStyle, *, is_1904: bool) -> str:
    """Return what a number is shown as; as it is where it is no number."""
    try:
        value = float(said)
    except ValueError:
        return said
    if not isfinite(value):
        return said
    if style.is_day and (day := _day(value, is_1904=is_1904)):
        return day
    if _WHOLE.fullmatch(said) or not value.is_integer() or abs(value) >= 10**_EXACT:
        plain = said if _WHOLE.fullmatch(said) else f"{value:.{_EXACT}g}"
    else:
        plain = str(int(value))
    return plain.zfill(style.digits)


def _day(value: float, *, is_1904: bool) -> str | None:
    """Return a day, with its time if it has one; None for what no calendar has."""
    days, seconds = divmod(round(value * _SECONDS_OF_A_DAY), _SECONDS_OF_A_DAY)
    try:
        day = days_after(_BEGINS_1904 if is_1904 else _BEGINS, days).isoformat()
    except (OverflowError, ValueError):
        return None
    minutes, second = divmod(seconds, 60)
    return f"{day} {minutes // 60:02}:{minutes % 60:02}:{second:02}" if seconds else day


def day_text(said: str) -> str:
    """Return a day that stands in the file as a text, without a time that is midnight."""
    return said.removesuffix("Z").removesuffix(".000").removesuffix("T00:00:00")


def plain_text(said: str) -> str:
    """Return a text with the signs that XML cannot say, and spreadsheets write as _x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), said) if "_x" in said else said
