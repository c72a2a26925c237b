"""The rows of each report, in their order, with what is counted in each of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from app.db.rows import rows
from app.domain.calendar import CalendarPeriod, after, before
from app.insights.asked import Asked
from app.insights.by_day import DayGroup
from app.insights.counting import ALL, By, by_units
from app.insights.figures import Figures, RowGroup
from app.insights.report_rows import (
    IS_THERE,
    ActivityRow,
    Cells,
    DayRow,
    QualificationRow,
    UnitRow,
    UserRow,
    Wanted,
)
from app.insights.scope import ReportScope
from app.reading.plans import Reader
from schema.enums import CalendarUnit
from schema.kit.report import Measure

_VERSIONS = "SELECT x.id FROM qualification_version x WHERE {} ORDER BY x.number, x.id"


def totals(
    asked: Asked, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted, parts: RowGroup | None = None
) -> Figures:
    """Return the numbers of all that is asked about; `parts` are rows that divide it, if there are any."""
    return Figures(RowGroup(asked, measures, ALL, reader, wanted.measures, wanted.people, parts), (), asked)


async def unit_rows(
    asked: Asked,
    scope: ReportScope,
    measures: Mapping[str, Measure],
    reader: Reader,
    wanted: Wanted,
    *,
    in_cells: Wanted,
    in_versions: Wanted,
) -> tuple[list[UnitRow], RowGroup]:
    """Return a row for each part of a unit, and one for those who sit directly in it; and how they are counted.

    What was archived by the day has no row, unless somebody was in it on that day.
    """
    everywhere = asked.without("unit")
    split = by_units([each.unit_id for each in scope.parts], scope.unit_id)
    by_cell = split.and_by("qualification")
    versions = _versions(asked, measures, by_cell, reader, in_versions)
    counted = RowGroup(asked, measures, by_cell, reader, in_cells.if_any(), in_cells.people, versions.group)
    cells = Cells(counted, "qualification", partial(by_name, "qualification"))
    group = RowGroup(asked, measures, split, reader, wanted.measures, wanted.people, cells.group)
    used = (
        await group.keys(*IS_THERE) if any(_is_archived(each.archived_on, asked.on) for each in scope.parts) else set()
    )
    shown = [
        each.unit_id for each in scope.parts if not _is_archived(each.archived_on, asked.on) or (each.unit_id,) in used
    ]
    found = [
        UnitRow(each, False, Figures(group, (each,), everywhere.narrowed(unit=[each])), cells, versions)
        for each in shown
    ]
    if scope.unit_id is not None:
        itself = everywhere.narrowed(unit_itself=[scope.unit_id])
        found.append(UnitRow(scope.unit_id, True, Figures(group, (scope.unit_id,), itself), cells, versions))
    return found, group


def _is_archived(archived_on: date | None, day: date) -> bool:
    return archived_on is not None and archived_on <= day


def _versions(asked: Asked, measures: Mapping[str, Measure], rows: By, reader: Reader, wanted: Wanted) -> Cells:
    """Return what rows that are each of one qualification are divided into by the version that people stand under."""
    group = RowGroup(asked, measures, rows.and_by("version"), reader, wanted.if_any(), wanted.people)
    return Cells(group, "version", by_number)


async def by_link(
    asked: Asked,
    link: str,
    measures: Mapping[str, Measure],
    reader: Reader,
    wanted: Wanted,
    present: tuple[str, ...],
    parts: RowGroup | None = None,
) -> tuple[list[tuple[int, Figures]], RowGroup]:
    """Return the numbers of each row that a link of what is counted points to, by name, where there are any."""
    named = wanted.measures | set(present)
    group = RowGroup(asked, measures, By().and_by(link), reader, named, wanted.people, parts)
    keys = [key[0] for key in await group.keys(*present)]
    table = "learning_activity" if link == "activity" else link
    names = await by_name(table, keys)
    return [(each, Figures(group, (each,), asked.narrowed(**{link: [each]}))) for each in names], group


async def activity_rows(
    asked: Asked, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted
) -> list[ActivityRow]:
    """Return a row for each activity of which anything is counted."""
    found, _ = await by_link(asked, "activity", measures, reader, wanted, tuple(measures))
    return [ActivityRow(*each) for each in found]


async def qualification_rows(
    asked: Asked, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted, in_versions: Wanted
) -> tuple[list[QualificationRow], RowGroup]:
    """Return a row for each qualification that is assigned to anybody; and how they are counted."""
    versions = _versions(asked, measures, By().and_by("qualification"), reader, in_versions)
    found, group = await by_link(asked, "qualification", measures, reader, wanted, IS_THERE, versions.group)
    return [QualificationRow(*each, versions) for each in found], group


def user_rows(
    asked: Asked, people: Iterable[int], measures: Mapping[str, Measure], reader: Reader, wanted: Wanted
) -> list[UserRow]:
    """Return a row for each of some people, in their order."""
    listed = list(people)
    group = RowGroup(asked.narrowed(user=listed), measures, By().and_by("user"), reader, wanted.measures, wanted.people)
    return [UserRow(each, Figures(group, (each,), asked.narrowed(user=[each]))) for each in listed]


def day_rows(
    asked: Asked, days: Iterable[date], measures: Mapping[str, Measure], reader: Reader, wanted: Wanted
) -> list[DayRow]:
    """Return a row for each day: all of them by what is known now, or was at the instant that was asked for."""
    listed = list(days)
    group = DayGroup(asked, listed, measures, reader, wanted.measures, wanted.people)
    return [DayRow(each, Figures(group, (place,), replace(asked, on=each))) for place, each in enumerate(listed)]


def months_back(day: date, count: int) -> list[date]:
    """Return the first days of the last months, the earliest first, and the day itself."""
    first = day.replace(day=1)
    months = [before(first, CalendarPeriod(each, CalendarUnit.MONTH)) for each in range(count - 1, 0, -1)]
    return [*months, *([first] if first != day else []), day]


def months_ahead(day: date, count: int) -> list[date]:
    """Return the day itself, and the first days of the next months."""
    first = day.replace(day=1)
    return [day, *(after(first, CalendarPeriod(each, CalendarUnit.MONTH)) for each in range(1, count + 1))]


async def by_name(table: str, keys: Iterable[int]) -> list[int]:
    """Return the ids of some rows in the order of their names."""
    found = await rows(f'SELECT x.id FROM "{table}" x WHERE {{}} ORDER BY x.name_key, x.id', "x.id", sorted(keys))
    return [row[0] for row in found]


async def by_number(versions: Iterable[int]) -> list[int]:
    """Return the ids of some versions, the oldest of each qualification first."""
    found = await rows(_VERSIONS, "x.id", sorted(versions))
    return [row[0] for row in found]
