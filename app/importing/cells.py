"""Reads the cells of files: texts, yes and no, numbers, dates, choices and lists."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.calendar import FIRST_DAY, LAST_DAY, days_after
from schema.enums import Described

LIST_SEPARATOR = "|"
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_CIVIL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
RELATIVE_DATE = re.compile(r"today([+-]\d{1,5})?", re.ASCII)
_INTEGER = re.compile(r"-?\d{1,9}", re.ASCII)


class BadCell(Exception):
    """A cell that cannot be read as its column requires: a code and a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


@dataclass(frozen=True, slots=True)
class Calendar:
    """How days are read: `today-400` and the like only where files are kept relative to the day of loading."""

    today: date
    is_relative: bool = False


CellReader = Callable[[str, Calendar], Any]


def text_cell(cell: str, _calendar: Calendar) -> str:
    return cell


def lower_case_cell(cell: str, _calendar: Calendar) -> str:
    """Read a text in lower case."""
    return cell.lower()


def person_cell(cell: str, _calendar: Calendar) -> str:
    """Read what names a person: an e-mail address, else a personnel number."""
    return cell.lower() if "@" in cell else cell


def flag_cell(cell: str, _calendar: Calendar) -> bool:
    if cell.lower() not in _FLAGS:
        raise BadCell("INVALID", f'"{shortened(cell)}" is not one of {", ".join(_FLAGS)}.')
    return _FLAGS[cell.lower()]


def integer_cell(cell: str, _calendar: Calendar) -> int:
    if not _INTEGER.fullmatch(cell):
        raise BadCell("INVALID", f'"{shortened(cell)}" is not a whole number of at most 9 digits.')
    return int(cell)


def civil_date_cell(cell: str, calendar: Calendar) -> date:
    """Read a day as ISO 8601 writes it, within the centuries that the product knows."""
    day = _day(cell, calendar)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise BadCell("OUT_OF_RANGE", f"This has to be between {FIRST_DAY} and {LAST_DAY}.")
    return day


def _day(cell: str, calendar: Calendar) -> date:
    if calendar.is_relative and (match := RELATIVE_DATE.fullmatch(cell)):
        return days_after(calendar.today, int(match[1] or 0))
    try:
        if _CIVIL_DATE.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise BadCell("INVALID", f'"{shortened(cell)}" is not a date; write it like 2026-01-15.')


def choice_cell(choices: type[Described]) -> CellReader:
    """Make a reader of one value of a closed set."""

    def read(cell: str, _calendar: Calendar) -> Described:
        try:
            return choices(cell.upper())
        except ValueError:
            message = f'"{shortened(cell)}" is not one of {", ".join(choices.__members__)}.'
            raise BadCell("INVALID", message) from None

    return read


def listed_cell(cell: str, _calendar: Calendar) -> tuple[str, ...]:
    """Read several texts, each once."""
    items = (item.strip() for item in cell.split(LIST_SEPARATOR))
    return tuple(dict.fromkeys(item for item in items if item))


def shortened(cell: str) -> str:
    """So much of a cell as fits into a sentence: one line, at most 40 letters."""
    line = " ".join(cell.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
