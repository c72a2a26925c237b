"""The filters of a list: read from its address, sent to the API, and shown as chips."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from starlette.datastructures import QueryParams

from admin_ui.columns import ReadableColumn
from admin_ui.kinds.dates import EMPTY, FILLED
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.screens import Screen
from app.domain.calendar import FIRST_DAY, LAST_DAY

SINCE, THROUGH, IS = "since", "through", "is"
_MAX_VALUES = 50


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One thing that a list is narrowed by, with the parts of the address that say so."""

    column: ReadableColumn
    values: tuple[str, ...] = ()
    """The chosen options or ids; `yes` or `no` for a flag."""
    since: str = ""
    through: str = ""
    emptiness: str = ""

    @property
    def key(self) -> str:
        return self.column.parameter

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Give the parts of the address that say it."""
        yield from ((self.key, value) for value in self.values)
        yield from ((f"{self.key}.{name}", value) for name, value in self.ends())

    def ends(self) -> list[tuple[str, str]]:
        """Return the bounds that there are, by their names."""
        bounds = ((SINCE, self.since), (THROUGH, self.through), (IS, self.emptiness))
        return [(name, value) for name, value in bounds if value]

    def said(self, zone: ZoneInfo) -> Any:
        return SCREEN_KINDS[self.column.kind].condition(self, zone)


def narrowings_in(screen: Screen, query: QueryParams) -> dict[str, Narrowing]:
    """Return what an address narrows a list by; what is not valid is left out."""
    found = {key: _narrowing(column, query) for key, column in screen.filters.items()}
    return {key: each for key, each in found.items() if each is not None}


def _narrowing(column: ReadableColumn, query: QueryParams) -> Narrowing | None:
    kind = SCREEN_KINDS[column.kind]
    if kind.has_bounds:
        since, through = (day_in(query.get(f"{column.parameter}.{end}", "")) for end in (SINCE, THROUGH))
        emptiness = query.get(f"{column.parameter}.{IS}", "")
        emptiness = emptiness if emptiness in (EMPTY, FILLED) else ""
        return Narrowing(column, (), since, through, emptiness) if since or through or emptiness else None
    values = tuple(dict.fromkeys(value for value in query.getlist(column.parameter) if value))[:_MAX_VALUES]
    chosen = kind.chosen(values, column.options)
    return Narrowing(column, chosen) if chosen else None


def filter_of(narrowings: Mapping[str, Narrowing], search: str, zone: ZoneInfo) -> dict[str, Any]:
    found = {each.column.path[-1]: each.said(zone) for each in narrowings.values()}
    return {**found, "search": search} if search else found


def day_in(text: str) -> str:
    """Return the day that an address names; empty if it is not valid."""
    try:
        found = date.fromisoformat(text) if text else None
    except ValueError:
        return ""
    # at the edges of what is kept a zone would lead out of it
    return found.isoformat() if found and FIRST_DAY.year < found.year < LAST_DAY.year else ""
