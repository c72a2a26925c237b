"""Reads and writes lengths of time as ISO 8601 says them, with one unit: P1Y, P6M, P2W, P10D."""

import re

from app.domain.calendar import CalendarPeriod
from schema.enums import CalendarUnit

WRITTEN = re.compile(r"P(\d{1,5})([DWMY])", re.ASCII)
_UNITS = {"D": CalendarUnit.DAY, "W": CalendarUnit.WEEK, "M": CalendarUnit.MONTH, "Y": CalendarUnit.YEAR}


def parse_period(text: str) -> CalendarPeriod | None:
    """Return the length of time that a text says; None if it says none."""
    match = WRITTEN.fullmatch(text)
    return CalendarPeriod(int(match[1]), _UNITS[match[2]]) if match else None


def stored_period(text: str | None) -> CalendarPeriod | None:
    """Return the length of time of a column that was checked when it was written."""
    return parse_period(text) if text else None
