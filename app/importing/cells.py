"""Reads the cells of files: texts, yes and no, numbers, dates, choices and lists."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from app.certificates.numbers import number_in
from app.domain.calendar import FIRST_DAY, LAST_DAY, days_after
from app.importing.days import USUAL_ORDERS, DayOrders, NotADay, read_day
from app.policy.refusals import Problem
from app.words.languages import languages
from app.words.names import sentence_case
from schema.enums import Described
from schema.import_enums import DayOrder
from schema.kit.folding import folded

LIST_SEPARATOR = "|"
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_OTHER_FLAGS = {"ja": True, "j": True, "y": True, "waar": True, "nee": False, "n": False, "onwaar": False}
"""The same in Dutch, and short; spreadsheets write theirs in the language of whoever saves."""
RELATIVE_DATE = re.compile(r"today([+-]\d{1,5})?", re.ASCII)
_INTEGER = re.compile(r"-?\d{1,9}", re.ASCII)


class BadCell(Exception):
    """A cell that cannot be read as its column requires."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def bad(code: str, message: str, **params: object) -> BadCell:
    """Return what is wrong with a cell: a code, and a sentence with places for its params."""
    return BadCell(Problem(code, message, params=params))


@dataclass(frozen=True, slots=True)
class Calendar:
    """How days are read: `today-400` and the like only where files are kept relative to the day of loading."""

    today: date
    is_relative: bool = False
    said_order: DayOrder | None = None
    """What somebody said of dates such as 03/04/2026."""
    orders: DayOrders = field(default_factory=lambda: USUAL_ORDERS)
    """Which number comes first in the file that is read."""


CellReader = Callable[[str, Calendar], Any]


def text_cell(cell: str, _calendar: Calendar) -> str:
    return cell


def certificate_number_cell(cell: str, _calendar: Calendar) -> str:
    """Read the number of a certificate; it stands in the address of its page."""
    if (number := number_in(cell)) is None:
        raise bad("INVALID", "A certificate number has at most 32 letters without accents, digits, hyphens and dots.")
    return number


def lower_case_cell(cell: str, _calendar: Calendar) -> str:
    """Read a text in lower case."""
    return cell.lower()


def person_cell(cell: str, _calendar: Calendar) -> str:
    """Read what names a person: an e-mail address, else a personnel number."""
    return cell.lower() if "@" in cell else cell


def flag_cell(cell: str, _calendar: Calendar) -> bool:
    known = _FLAGS | _OTHER_FLAGS
    if cell.lower() not in known:
        raise bad("INVALID", '"{cell}" is not one of {allowed}.', cell=shortened(cell), allowed=", ".join(_FLAGS))
    return known[cell.lower()]


def integer_cell(cell: str, _calendar: Calendar) -> int:
    if not _INTEGER.fullmatch(cell):
        raise bad("INVALID", '"{cell}" is not a whole number of at most 9 digits.', cell=shortened(cell))
    return int(cell)


def civil_date_cell(cell: str, calendar: Calendar) -> date:
    """Read a day in any notation that says one day only, within the centuries that the product knows."""
    day = _day(cell, calendar)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise bad("OUT_OF_RANGE", "This has to be between {first} and {last}.", first=FIRST_DAY, last=LAST_DAY)
    return day


def _day(cell: str, calendar: Calendar) -> date:
    if calendar.is_relative and (match := RELATIVE_DATE.fullmatch(cell)):
        return days_after(calendar.today, int(match[1] or 0))
    try:
        return read_day(cell, calendar.orders)
    except NotADay as error:
        raise BadCell(Problem(error.code, error.message, params={"cell": shortened(cell)})) from None


def choice_cell(choices: type[Described]) -> CellReader:
    """Make a reader of one value of a closed set, by its name or as screens call it, in any language."""

    def read(cell: str, _calendar: Calendar) -> Described:
        with suppress(ValueError):
            return choices(cell.upper())
        found = _words_of(choices).get(folded(cell))
        if found is None:
            allowed = ", ".join(choices.__members__)
            raise bad("INVALID", '"{cell}" is not one of {allowed}.', cell=shortened(cell), allowed=allowed)
        return found

    return read


@cache
def _words_of(choices: type[Described]) -> Mapping[str, Described]:
    """Return the values of a closed set by what screens call them."""
    spoken = languages().values()
    return {folded(language.say(sentence_case(each.name))): each for language in spoken for each in choices}


def listed_cell(cell: str, _calendar: Calendar) -> tuple[str, ...]:
    """Read several texts, each once."""
    items = (item.strip() for item in cell.split(LIST_SEPARATOR))
    return tuple(dict.fromkeys(item for item in items if item))


def shortened(cell: str) -> str:
    """So much of a cell as fits into a sentence: one line, at most 40 letters."""
    line = " ".join(cell.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
