"""The types of the reports: their rows are made of declared measures, the rest is what each report says besides."""

from datetime import date
from typing import Any

from app.insights.report_rows import QualificationRow, UnitRow, VersionRow
from resolvers.context import RawInfo
from resolvers.derive.enums import graphql_enum
from resolvers.derive.objects import PageInfo
from resolvers.derive.reports import ReportTypes
from resolvers.limits.prices import priced
from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.coverage import CoverageTarget
from schema.enums import Status
from schema.insights import ACTIVITY_MEASURES, COVERAGE, DAY_STANDINGS, LAPSES, STANDINGS
from schema.people import User
from schema.qualifications import Qualification, QualificationVersion
from schema.units import OrgUnit

(
    TOTAL,
    UNIT_ROW,
    QUALIFICATION_ROW,
    VERSION_ROW,
    USER_ROW,
    ACTIVITY_ROW,
    DAY_ROW,
    SPAN_ROW,
    MATRIX_ROW,
    CELL,
    COVERAGE_ROW,
) = (
    f"Insights{each}"
    for each in (
        "Total",
        "UnitRow",
        "QualificationRow",
        "VersionRow",
        "UserRow",
        "ActivityRow",
        "DayRow",
        "SpanRow",
        "MatrixRow",
        "MatrixCell",
        "CoverageRow",
    )
)
_USUALLY = {
    UNIT_ROW: 10, QUALIFICATION_ROW: 20, VERSION_ROW: 2, ACTIVITY_ROW: 30, DAY_ROW: 13, SPAN_ROW: 14, CELL: 6,
    COVERAGE_ROW: 20,
}  # fmt: skip
"""How many rows of these there usually are."""
_UNIT = {"unit": (OrgUnit, "The part of the organisation.")}
_USER = {"user": (User, "The person.")}
_QUALIFICATION = {"qualification": (Qualification, "The qualification.")}
_VERSION = {"version": (QualificationVersion, "The version of the qualification.")}
_ACTIVITY = {"activity": (LearningActivity, "The learning activity.")}


def make_rows(types: ReportTypes) -> None:
    """Make the types of all rows."""
    _make_qualification(types)
    directly = "Whether it is about those who sit directly in the unit, without what is below it."
    by_qualification = "The same numbers for each qualification, by name."
    types.row(
        UNIT_ROW,
        "The numbers of a part of the organisation, with all below it.",
        STANDINGS,
        _UNIT,
        {"is_unit_itself": (bool, directly), "qualifications": (_list(types, QUALIFICATION_ROW), by_qualification)},
        {"qualifications": priced(usually=_USUALLY[QUALIFICATION_ROW])},
    )
    types.resolvers[UNIT_ROW]["qualifications"] = _qualifications
    types.row(TOTAL, "The numbers of all rows together.", STANDINGS, {})
    types.row(USER_ROW, "The numbers of a person.", STANDINGS, _USER)
    types.row(ACTIVITY_ROW, "The numbers of a learning activity.", ACTIVITY_MEASURES, _ACTIVITY)
    types.row(DAY_ROW, "The numbers of a day.", DAY_STANDINGS, {}, {"on": (date, "The day.")})
    span = {"since": (date, "The first day."), "through": (date, "The last day.")}
    types.row(SPAN_ROW, "The numbers of some days.", LAPSES, {}, span)
    _make_matrix(types)
    _make_coverage(types)


def _make_qualification(types: ReportTypes) -> None:
    types.row(VERSION_ROW, "The numbers of those who stand under a version.", STANDINGS, _VERSION)
    by_version = (
        "The same numbers for each version that anybody stands under on the day, the oldest first. A running period "
        "ends under the version with which it began, unless a later one is applied to it."
    )
    types.row(
        QUALIFICATION_ROW,
        "The numbers of a qualification.",
        STANDINGS,
        _QUALIFICATION,
        {"versions": (_list(types, VERSION_ROW), by_version)},
        {"versions": priced(usually=_USUALLY[VERSION_ROW])},
    )
    types.resolvers[QUALIFICATION_ROW]["versions"] = _versions


async def _versions(source: QualificationRow, _: RawInfo) -> list[VersionRow]:
    return await source.versions()


async def _qualifications(source: UnitRow, _: RawInfo) -> list[QualificationRow]:
    return await source.qualifications()


def _make_matrix(types: ReportTypes) -> None:
    held = {**_QUALIFICATION, "assignment": (Assignment, "The assignment.")}
    said = {
        "status": (graphql_enum(Status), "The status on the day."),
        "is_qualified": (bool, "Whether the person is qualified on the day."),
        "valid_through": (date | None, "The last valid day, by what is known; null if there is none."),
        "is_approval_pending": (bool, "Whether proof waits for a decision."),
    }
    types.row(CELL, "How a person stands for a qualification.", {}, held, said)
    cells = {"cells": (_list(types, CELL), "What is assigned to the person; anything else is not.")}
    prices = {"cells": priced(usually=_USUALLY[CELL])}
    types.row(MATRIX_ROW, "How a person stands for each qualification.", {}, _USER, cells, prices)


def _make_coverage(types: ReportTypes) -> None:
    held = {**_UNIT, **_QUALIFICATION, "target": (CoverageTarget, "How many it needs, and since when.")}
    said = {
        "needed": (int, "How many qualified people the unit needs."),
        "short_by": (int, "How many are missing on the day; 0 if there are enough."),
        "short_from": (date | None, "The first day, from the day on, with too few by what is known; null if none."),
        "is_single_point_of_failure": (bool, "Whether one fewer would be too few: each who is there is needed."),
    }
    types.row(COVERAGE_ROW, "Whether a unit has the qualified people that it needs.", COVERAGE, held, said)


def make_report(types: ReportTypes, name: str, description: str, row: str, *, total: bool, pages: bool) -> Any:
    """Make the type of a report, with what all have and what only some have."""
    unit = {"unit": (OrgUnit, "The unit that it is about; null if it is about all that you look after.")}
    fields: dict[str, tuple[Any, str]] = {
        "on": (date, "The day that it is about."),
        "rows": (_list(types, row), "The rows."),
    }
    if total:
        fields["total"] = (types.derived.lazily(TOTAL), "The numbers of all rows together, each assignment once.")
    if pages:
        fields["page_info"] = (PageInfo, "The cursors at either end of the page.")
        fields["total_count"] = (int, "How many rows there are on all pages.")
    prices = {"rows": priced(are_rows=True) if pages else priced(usually=_USUALLY[row])}
    return types.row(name, description, {}, unit, fields, prices)


def _list(types: ReportTypes, name: str) -> Any:
    return list[types.derived.lazily(name)]  # type: ignore[misc]  # the type is derived
