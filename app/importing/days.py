"""Reads days as people and spreadsheets write them, and refuses those that can be read in two ways."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from babel.dates import get_month_names

from app.domain.calendar import days_after
from app.words.languages import languages
from schema.import_enums import DayOrder
from schema.kit.folding import folded

DayOrders = Mapping[str, DayOrder | None]
"""Which number comes first, by the sign between them; None where nobody knows."""
DAY_FIRST, MONTH_FIRST = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST
USUAL_ORDERS: DayOrders = MappingProxyType({"-": DAY_FIRST, ".": DAY_FIRST, "/": None})
"""No country puts the month first between hyphens or dots; between slashes, some do and most do not."""
MONTH_NAMES = 12
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})()(\d{2})(\d{2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})", re.ASCII)
_NO_CENTURY = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}", re.ASCII)
_DAY_AND_WORD = re.compile(r"(\d{1,2})(?:st|nd|rd|th|e)?[ .-]+([^\W\d]+)\.?[ ,.-]+(\d{4})")
_WORD_AND_DAY = re.compile(r"([^\W\d]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})")
_MIDNIGHT = re.compile(r"[ T]+(?:0{1,2}:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?AM)", re.ASCII | re.IGNORECASE)
"""What spreadsheets and databases write behind a day that they keep as an instant."""
_SERIAL = re.compile(r"([1-7]\d{4})(?:[.,]0+)?", re.ASCII)
_SERIAL_BEGINS = date(1899, 12, 30)
"""Day 0 of spreadsheets, as it is for all days since March 1900."""


class NotADay(Exception):
    """A text is no day, or not certainly one: a code and a sentence, which says its `cell`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code, self.message = code, message


def read_day(text: str, orders: DayOrders = USUAL_ORDERS) -> date:
    """Return the day that a text is.

    Raises:
        NotADay: it is none, or can be two.
    """
    plain = _MIDNIGHT.sub("", text, count=1) if ":" in text else text
    try:
        return _read(plain, orders)
    except ValueError:
        raise NotADay("INVALID", '"{cell}" is not a date; write it like 2026-01-15.') from None


def _read(text: str, orders: DayOrders) -> date:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(match[place] or match[place + 4]) for place in (1, 3, 4))
        return date(year, month, day)
    if match := _YEAR_LAST.fullmatch(text):
        return _in_order(int(match[1]), int(match[3]), int(match[4]), orders[match[2]])
    if match := _DAY_AND_WORD.fullmatch(text):
        return date(int(match[3]), _month(match[2]), int(match[1]))
    if match := _WORD_AND_DAY.fullmatch(text):
        return date(int(match[3]), _month(match[1]), int(match[2]))
    if match := _SERIAL.fullmatch(text):
        return days_after(_SERIAL_BEGINS, int(match[1]))
    if _NO_CENTURY.fullmatch(text):
        raise NotADay("NO_CENTURY", '"{cell}" leaves out the century; write it like 2026-01-15.')
    raise ValueError


def _in_order(first: int, second: int, year: int, order: DayOrder | None) -> date:
    if order is None and first != second and max(first, second) <= MONTH_NAMES:
        message = (
            '"{cell}" can be two dates. Say whether the day or the month comes first, or write it like 2026-01-15.'
        )
        raise NotADay("AMBIGUOUS_DATE", message)
    is_month_first = order is MONTH_FIRST or (order is None and second > MONTH_NAMES)
    return date(year, first, second) if is_month_first else date(year, second, first)


def _month(word: str) -> int:
    if (number := _months().get(folded(word))) is None:
        raise ValueError(word)
    return number


@cache
def _months() -> Mapping[str, int]:
    """Return the numbers of months by their names, whole and short, in every language that there is."""
    found = {"sept": 9}
    for language in languages().values():
        for width in ("wide", "abbreviated"):
            names = get_month_names(width, locale=language.locale).items()
            found |= {folded(name.rstrip(".")): number for number, name in names}
    return found


def orders_shown(cells: Iterable[str], said: DayOrder | None = None) -> DayOrders:
    """Return which number comes first in a file: as somebody said, else as its own dates show, sign by sign.

    A date with a 13 or more in one place shows it for all others with the same sign. Where dates disagree nobody knows.
    """
    if said is not None:
        return {"-": said, "/": said, ".": DAY_FIRST}
    seen: dict[str, set[DayOrder]] = {sign: set() for sign in USUAL_ORDERS}
    for cell in cells:
        if match := _YEAR_LAST.fullmatch(_MIDNIGHT.sub("", cell, count=1) if ":" in cell else cell):
            first, second = int(match[1]), int(match[3])
            if max(first, second) > MONTH_NAMES:
                seen[match[2]].add(DAY_FIRST if first > MONTH_NAMES else MONTH_FIRST)
    return {sign: _agreed(seen[sign], usual) for sign, usual in USUAL_ORDERS.items()}


def _agreed(seen: set[DayOrder], usual: DayOrder | None) -> DayOrder | None:
    if len(seen) > 1:
        return None
    return next(iter(seen), usual)
