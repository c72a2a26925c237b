"""What the address of a report says: of whom, on which day, how far ahead, and as known when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from graphql import GraphQLArgument, GraphQLSchema
from starlette.datastructures import QueryParams

from admin_ui.kinds.dates import midnight
from admin_ui.lists.lists import KNOWN, ON, SIZE, SIZES, ListState
from admin_ui.lists.narrowing import Narrowing
from admin_ui.lists.sorting import Sorting
from admin_ui.screens import Screen
from app.domain.calendar import CalendarPeriod, after, before
from schema.enums import CalendarUnit, Interval
from schema.insights import DEFAULT_WITHIN_DAYS, REPORTS, Expiring, Matrix, Overview
from schema.kit.names import camel, snake
from schema.kit.report import Report

REPORTS_TYPE = "Insights"
PATH = "insights"
WITHIN, BY, MONTHS = "within", "by", "months"
WITHIN_CHOICES, MONTH_CHOICES = (30, 60, 90, 180, 365), (3, 6, 12, 24, 36)
A_QUARTER = 90
SIZE_OF_MATRIX = 20
"""People on a page of the matrix: what an operation may cost allows no more."""
MOST_DAYS, MOST_MONTHS, A_YEAR = 999, 36, 12
_ONE_MONTH = CalendarPeriod(1, CalendarUnit.MONTH)
_UNIT = "unit"

_Pair = tuple[str, str]


@dataclass(frozen=True)
class InsightsState(ListState):
    """The state of a report: that of a list of assignments, and what only reports are asked."""

    report: type[Report] = Overview
    within: int = DEFAULT_WITHIN_DAYS
    by: str = Interval.WEEK.value
    months: int = A_YEAR

    @classmethod
    def of(cls, report: type[Report], screen: Screen, query: QueryParams) -> "InsightsState":
        """Read an address; what it cannot mean is left out. A report is about one unit: the one named last."""
        listed = ListState.read(screen, query)
        allowed = report_arguments(report, screen.schema)
        narrowings = {
            key: (_last(each) if key == _UNIT else each)
            for key, each in listed.narrowings.items()
            if camel(key) in allowed
        }
        by = query.get(BY, "")
        return cls(
            screen=screen,
            search="",
            narrowings=narrowings,
            sorting=Sorting(),
            chosen=(),
            before="",
            view="",
            after=listed.after,
            on=listed.on,
            known=listed.known,
            size=SIZE_OF_MATRIX if report is Matrix else listed.size,
            report=report,
            within=_number(query.get(WITHIN, ""), usual_within(report), MOST_DAYS),
            by=by if by in set(Interval) else Interval.WEEK.value,
            months=_number(query.get(MONTHS, ""), A_YEAR, MOST_MONTHS),
        )

    @property
    def unit(self) -> str:
        """The unit that it is about; empty for all that somebody looks after."""
        return next(iter(self.narrowings[_UNIT].values), "") if _UNIT in self.narrowings else ""

    def day(self, today: date) -> date:
        return date.fromisoformat(self.on) if self.on else today

    def pairs(self) -> list[_Pair]:
        """Return the parts of the address, in a fixed order, without the place in the report."""
        found = [pair for pair in ((ON, self.on), (KNOWN, self.known)) if pair[1]]
        found += [pair for each in self.narrowings.values() for pair in each.pairs()]
        found += [(WITHIN, str(self.within))] if self.within != usual_within(self.report) else []
        found += [(BY, self.by)] if self.by != Interval.WEEK.value else []
        found += [(MONTHS, str(self.months))] if self.months != A_YEAR else []
        return found + ([(SIZE, str(self.size))] if self.size not in (SIZES[0], SIZE_OF_MATRIX) else [])

    def of_report(self, base: str, report: type[Report], **changes: str) -> str:
        """Return the address of another report about the same."""
        pairs = [pair for pair in self.pairs() if pair[0] not in (WITHIN, *changes)]
        return _address(base, report, pairs + [pair for pair in changes.items() if pair[1]])

    def file_address(self, base: str, extension: str) -> str:
        path, _, query = self.address(base).partition("?")
        own = path if path != f"{base}/{PATH}" else f"{path}/{path_of_report(self.report)}"
        return f"{own}/export/{extension}" + (f"?{query}" if query else "")

    def _at(self, base: str, pairs: list[_Pair]) -> str:
        return _address(base, self.report, pairs)

    def month_before(self, today: date) -> str:
        return before(self.day(today), _ONE_MONTH).isoformat()

    def month_after(self, today: date) -> str:
        return after(self.day(today), _ONE_MONTH).isoformat()

    def asked(self, zone: ZoneInfo, today: date) -> dict[str, Any]:
        """Return what the API is asked, by the names of its arguments."""
        known = self.known if self.known and self.known < today.isoformat() else ""
        found: dict[str, Any] = {camel(key): each.said(zone) for key, each in self.narrowings.items()}
        return {
            **found,
            "unit": self.unit or None,
            "on": self.on or None,
            "asKnownAt": midnight(known, zone, days=1) or None,
            "withinDays": self.within,
            "by": self.by,
            "months": self.months,
            "first": self.size,
            "after": self.after or None,
        }


def usual_within(report: type[Report]) -> int:
    """Return how many days ahead a report looks unless somebody says so."""
    return A_QUARTER if report is Expiring else DEFAULT_WITHIN_DAYS


def field_of(report: type[Report]) -> str:
    """Return what a report is called in the API."""
    return camel(snake(report.__name__))


def path_of_report(report: type[Report]) -> str:
    return snake(report.__name__).replace("_", "-")


def report_at(path: str) -> type[Report] | None:
    """Return the report with this part of an address; the first one for none."""
    return next((each for each in REPORTS if path_of_report(each) == path), None) if path else REPORTS[0]


def report_arguments(report: type[Report], schema: GraphQLSchema) -> dict[str, GraphQLArgument]:
    """Return what a report can be asked with."""
    kind: Any = schema.type_map[REPORTS_TYPE]
    found: dict[str, GraphQLArgument] = kind.fields[field_of(report)].args
    return found


def _address(base: str, report: type[Report], pairs: Iterable[_Pair]) -> str:
    own = "" if report is REPORTS[0] else f"/{path_of_report(report)}"
    query = urlencode(list(pairs))
    return f"{base}/{PATH}{own}" + (f"?{query}" if query else "")


def _number(text: str, usual: int, most: int) -> int:
    return min(int(text), most) if re.fullmatch(r"[0-9]{1,4}", text) and int(text) else usual


def _last(narrowing: Narrowing) -> Narrowing:
    return replace(narrowing, values=narrowing.values[-1:])
