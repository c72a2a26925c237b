"""Finds what each report says: its rows and its total, by what was asked and what was selected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.insights import reports
from app.insights.asked import Asked
from app.insights.coverage import coverage_rows
from app.insights.figures import Figures, RowGroup
from app.insights.lapses import span_rows
from app.insights.matrix import cells_of
from app.insights.report_rows import IS_THERE, MatrixRow
from app.reading.plans import PageOf
from resolvers.derive.pages import ConnectionPage
from resolvers.errors import BadInput
from resolvers.insights import types
from resolvers.insights.request import Request
from schema.enums import Interval
from schema.insights import ACTIVITY_MEASURES, COVERAGE, DAY_STANDINGS, LAPSES, STANDINGS

MOST_DAYS, MOST_MONTHS = 1000, 36
_VERSIONS = ("versions", types.VERSION_ROW)
_THERE = [STANDINGS[each] for each in IS_THERE]


@dataclass(frozen=True, slots=True)
class Found:
    """A report as it was found; what it does not have is not among the fields of its type."""

    on: date
    unit_id: int | None
    rows: Sequence[Any]
    total: Figures | None = None
    page: PageOf | None = None

    @property
    def page_info(self) -> Any:
        return None if self.page is None else ConnectionPage(self.page).page_info

    @property
    def total_count(self) -> int | None:
        return None if self.page is None else self.page.total


async def overview(request: Request, owner: str) -> Found:
    asked, path = _looking_ahead(request), [("rows", types.UNIT_ROW), ("qualifications", types.QUALIFICATION_ROW)]
    wanted, in_cells, in_versions = (
        request.wanted(owner, each, STANDINGS) for each in (path[:1], path, [*path, _VERSIONS])
    )
    found, parts = await reports.unit_rows(
        asked, request.scope, STANDINGS, request.reader, wanted, in_cells=in_cells, in_versions=in_versions
    )
    return _found(request, owner, found, parts=parts)


async def by_qualification(request: Request, owner: str) -> Found:
    asked, row = _looking_ahead(request), ("rows", types.QUALIFICATION_ROW)
    wanted, in_versions = (request.wanted(owner, path, STANDINGS) for path in ([row], [row, _VERSIONS]))
    rows, parts = await reports.qualification_rows(asked, STANDINGS, request.reader, wanted, in_versions)
    return _found(request, owner, rows, parts=parts)


async def by_user(request: Request, owner: str) -> Found:
    page = await request.people(_THERE, owner)
    wanted = request.wanted(owner, [("rows", types.USER_ROW)], STANDINGS)
    people = [row.pk for row in page.rows]
    return _found(
        request, owner, reports.user_rows(_looking_ahead(request), people, STANDINGS, request.reader, wanted), page
    )


async def by_activity(request: Request, owner: str) -> Found:
    since, through = request.day("completed_since"), request.day("completed_through") or request.asked.on
    if since is not None and since > through:
        raise BadInput("completedSince has to be a day before completedThrough.", argument="completedSince")
    asked = request.asked.with_given(completed_on={"since": since, "through": through})
    wanted = request.wanted(owner, [("rows", types.ACTIVITY_ROW)], ACTIVITY_MEASURES)
    rows = await reports.activity_rows(asked, ACTIVITY_MEASURES, request.reader, wanted)
    return Found(request.asked.on, request.scope.unit_id, rows)


async def expiring(request: Request, owner: str) -> Found:
    days, length = request.number("within_days", 1, MOST_DAYS), Interval(request.arguments["by"])
    return Found(
        request.asked.on, request.scope.unit_id, span_rows(request.asked, days, length, LAPSES, request.reader)
    )


async def matrix(request: Request, owner: str) -> Found:
    page = await request.people(_THERE, owner)
    people = [row.pk for row in page.rows]
    cells = await cells_of(people, request.asked, request.reader)
    rows = [MatrixRow(each, cells.get(each, [])) for each in people]
    return Found(request.asked.on, request.scope.unit_id, rows, None, page)


async def coverage(request: Request, owner: str) -> Found:
    rows = await coverage_rows(request.scope.units, request.asked, COVERAGE, request.reader)
    return Found(request.asked.on, request.scope.unit_id, rows)


async def trend(request: Request, owner: str) -> Found:
    return _by_day(request, owner, reports.months_back(request.asked.on, request.number("months", 1, MOST_MONTHS)))


async def forecast(request: Request, owner: str) -> Found:
    return _by_day(request, owner, reports.months_ahead(request.asked.on, request.number("months", 1, MOST_MONTHS)))


def _by_day(request: Request, owner: str, days: Sequence[date]) -> Found:
    wanted = request.wanted(owner, [("rows", types.DAY_ROW)], DAY_STANDINGS)
    rows = reports.day_rows(_looking_ahead(request), days, DAY_STANDINGS, request.reader, wanted)
    return Found(request.asked.on, request.scope.unit_id, rows)


def _looking_ahead(request: Request) -> Asked:
    return request.asked.with_given(within_days=request.number("within_days", 0, MOST_DAYS))


def _found(
    request: Request, owner: str, rows: Sequence[Any], page: PageOf | None = None, parts: RowGroup | None = None
) -> Found:
    """Return a report with its total; `parts` are all rows that it is divided into."""
    wanted = request.wanted(owner, [("total", types.TOTAL)], STANDINGS)
    total = reports.totals(_looking_ahead(request), STANDINGS, request.reader, wanted, parts)
    return Found(request.asked.on, request.scope.unit_id, rows, total, page)
