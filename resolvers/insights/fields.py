"""The fields of `insights`: a report each, with what it can be asked."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import strawberry

from app.insights.scope import is_for
from app.reading.plans import DEFAULT_PAGE, MAX_PAGE
from resolvers.compat import StrawberryArgument, argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.build import Addition
from resolvers.derive.enums import graphql_enum
from resolvers.derive.objects import Derived
from resolvers.derive.reports import ReportTypes, Resolve
from resolvers.errors import NotFound
from resolvers.insights import finding
from resolvers.insights.finding import MOST_MONTHS, Found
from resolvers.insights.request import Request, request_of
from resolvers.insights.types import (
    ACTIVITY_ROW,
    COVERAGE_ROW,
    DAY_ROW,
    MATRIX_ROW,
    QUALIFICATION_ROW,
    SPAN_ROW,
    UNIT_ROW,
    USER_ROW,
    make_report,
    make_rows,
)
from resolvers.limits.prices import priced
from schema.enums import Interval
from schema.insights import (
    DEFAULT_WITHIN_DAYS,
    ByActivity,
    ByQualification,
    ByUser,
    Coverage,
    Expiring,
    Forecast,
    Matrix,
    Overview,
    Trend,
)
from schema.kit.names import snake
from schema.kit.report import Report

_Ids = list[strawberry.ID] | None
INSIGHTS = "Insights"
REPORTING = 100
"""What a report costs beside its rows, in rows of a list: it counts all that is asked about."""
_NARROWED = (
    argument("unit", strawberry.ID | None, "A unit with all below it; all that you look after if left out."),
    argument("on", date | None, "The day, past or ahead; today if left out."),
    argument("as_known_at", datetime | None, "Answer as it was known at this instant."),
    argument("group", _Ids, "Only people who belong to one of these groups today."),
    argument("job_title", list[str] | None, "Only people with one of these job titles today."),
)
_QUALIFICATIONS = argument("qualification", _Ids, "Only these qualifications; all that are in use if left out.")
_ACTIVITIES = argument("activity", _Ids, "Only these activities.")
_WITHIN = argument("within_days", int, "How many days ahead expiring looks.", default=DEFAULT_WITHIN_DAYS)
_MONTHS = argument("months", int, f"How many months: 1 to {MOST_MONTHS}.", default=12)
_BY = argument("by", graphql_enum(Interval), "How long each row is.", default=Interval.WEEK)
_SINCE = argument("completed_since", date | None, "The first day of what counts as completed; open if left out.")
_THROUGH = argument("completed_through", date | None, "The last day of it; the day of the report if left out.")
_PAGE = (
    argument("first", int | None, f"How many people at most: 1 to {MAX_PAGE}; {DEFAULT_PAGE} if left out."),
    argument("after", str | None, "Only people after this cursor."),
)
_OF_STANDINGS = (*_NARROWED, _QUALIFICATIONS, _WITHIN)


@dataclass(frozen=True, slots=True)
class ReportField:
    """A report in the API: the type of its rows, what it has besides, what it is asked with, and what finds it."""

    report: type[Report]
    row: str
    arguments: Sequence[StrawberryArgument]
    find: Callable[[Request, str], Awaitable[Found]]
    has_total: bool = False
    has_pages: bool = False

    @property
    def name(self) -> str:
        return snake(self.report.__name__)

    @property
    def type_name(self) -> str:
        return f"{INSIGHTS}{self.report.__name__}"


REPORT_FIELDS = (
    ReportField(Overview, UNIT_ROW, _OF_STANDINGS, finding.overview, has_total=True),
    ReportField(ByUser, USER_ROW, (*_OF_STANDINGS, *_PAGE), finding.by_user, has_total=True, has_pages=True),
    ReportField(ByQualification, QUALIFICATION_ROW, _OF_STANDINGS, finding.by_qualification, has_total=True),
    ReportField(ByActivity, ACTIVITY_ROW, (*_NARROWED, _ACTIVITIES, _SINCE, _THROUGH), finding.by_activity),
    ReportField(Expiring, SPAN_ROW, (*_OF_STANDINGS, _BY), finding.expiring),
    ReportField(Matrix, MATRIX_ROW, (*_NARROWED, _QUALIFICATIONS, *_PAGE), finding.matrix, has_pages=True),
    ReportField(Coverage, COVERAGE_ROW, (*_NARROWED[:3], _QUALIFICATIONS), finding.coverage),
    ReportField(Trend, DAY_ROW, (*_OF_STANDINGS, _MONTHS), finding.trend),
    ReportField(Forecast, DAY_ROW, (*_OF_STANDINGS, _MONTHS), finding.forecast),
)


def insights(derived: Derived) -> Addition:
    """Make the root field `insights`, with all types below it."""
    types = ReportTypes(derived)
    make_rows(types)
    made = {}
    for each in REPORT_FIELDS:
        kind = make_report(types, each.type_name, _words(each), each.row, total=each.has_total, pages=each.has_pages)
        made[each.name] = (kind | None, f"{_words(each)} The error NOT_FOUND if you do not look after the unit.")
    words = "Who meets what is asked of them: numbers, and the people behind each of them."
    prices = {each.name: priced(costs=REPORTING) for each in REPORT_FIELDS}
    derived.plain(INSIGHTS, words, made, {each.name: each.arguments for each in REPORT_FIELDS}, prices)
    types.resolvers[INSIGHTS] = {each.name: _resolve(each) for each in REPORT_FIELDS}
    root = derived.lazily(INSIGHTS) | None, field_with(f"{words} The error NOT_FOUND to learners."), _root
    return Addition({"insights": root}, types.resolvers)


def _words(each: ReportField) -> str:
    return (each.report.__doc__ or "").strip()


def _resolve(each: ReportField) -> Resolve:
    async def resolve(_: Any, info: RawInfo, **arguments: Any) -> Found:
        return await each.find(await request_of(info, arguments), each.type_name)

    return resolve


async def _root(_: Any, info: RawInfo) -> Any:
    if not is_for(info.context.signed_in()):
        raise NotFound
    return INSIGHTS
