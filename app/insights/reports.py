"""The rows of each report, in their order, with what is counted in each of them."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.db.rows import rows
from app.domain.calendar import CalendarPeriod, after, before
from app.insights.asked import Asked
from app.insights.by_day import DayGroup
from app.insights.counting import ALL, By, by_units
from app.insights.figures import Figures, RowGroup
from app.insights.matrix import MatrixCell
from app.insights.scope import ReportScope
from app.reading.plans import Reader
from schema.enums import CalendarUnit
from schema.kit.report import Measure

IS_THERE = ("assigned", "absent")
"""The measures of which one has to count something, or a row is left out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The measures that somebody asks for in the rows, and in what these are divided into; of whom the people."""

    measures: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


@dataclass(slots=True)
class Cells:
    """What the parts of a unit are divided into, by qualification: counted together, and put in order once."""

    group: RowGroup
    _in_order: list[int] | None = None
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def of_part(self, unit_id: int) -> list[int]:
        """Return the qualifications of which somebody in a part has any, by name."""
        found = await self.group.keys(*IS_THERE)
        async with self._asking:
            if self._in_order is None:
                self._in_order = await by_name("qualification", {key[1] for key in found})
        return [each for each in self._in_order if (unit_id, each) in found]


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A part of a unit with all below it, or those who sit directly in it (`is_unit_itself`)."""

    unit_id: int
    is_unit_itself: bool
    figures: Figures
    cells: Cells

    async def qualifications(self) -> list["QualificationRow"]:
        """Return what the part is divided into: a row for each qualification, by name."""
        asked, group = self.figures.asked, self.cells.group
        return [
            QualificationRow(each, Figures(group, (self.unit_id, each), asked.narrowed(qualification=[each])))
            for each in await self.cells.of_part(self.unit_id)
        ]


@dataclass(frozen=True, slots=True)
class QualificationRow:
    """A qualification, of all that are asked about or of a part of them."""

    qualification_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A learning activity."""

    activity_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person."""

    user_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A person, with what is assigned to them."""

    user_id: int
    cells: Sequence[MatrixCell]


@dataclass(frozen=True, slots=True)
class DayRow:
    """How it was or will be on a day."""

    on: date
    figures: Figures


def totals(
    asked: Asked, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted, parts: RowGroup | None = None
) -> Figures:
    """Return the numbers of all that is asked about; `parts` are rows that divide it, if there are any."""
    return Figures(RowGroup(asked, measures, ALL, reader, wanted.measures, wanted.people, parts), (), asked)


async def unit_rows(
    asked: Asked, scope: ReportScope, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted, in_cells: Wanted
) -> tuple[list[UnitRow], RowGroup]:
    """Return a row for each part of a unit, and one for those who sit directly in it; and how they are counted.

    What was archived by the day has no row, unless somebody was in it on that day.
    """
    everywhere = asked.without("unit")
    split = by_units([each.unit_id for each in scope.parts], scope.unit_id)
    by_cell = split.and_by("qualification")
    in_each = in_cells.measures | set(IS_THERE) if in_cells != Wanted() else in_cells.measures
    cells = Cells(RowGroup(asked, measures, by_cell, reader, in_each, in_cells.people))
    group = RowGroup(asked, measures, split, reader, wanted.measures, wanted.people, cells.group)
    used = (
        await group.keys(*IS_THERE) if any(_is_archived(each.archived_on, asked.on) for each in scope.parts) else set()
    )
    shown = [
        each.unit_id for each in scope.parts if not _is_archived(each.archived_on, asked.on) or (each.unit_id,) in used
    ]
    found = [UnitRow(each, False, Figures(group, (each,), everywhere.narrowed(unit=[each])), cells) for each in shown]
    if scope.unit_id is not None:
        itself = everywhere.narrowed(unit_itself=[scope.unit_id])
        found.append(UnitRow(scope.unit_id, True, Figures(group, (scope.unit_id,), itself), cells))
    return found, group


def _is_archived(archived_on: date | None, day: date) -> bool:
    return archived_on is not None and archived_on <= day


async def by_link(
    asked: Asked, link: str, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted, present: tuple[str, ...]
) -> tuple[list[tuple[int, Figures]], RowGroup]:
    """Return the numbers of each row that a link of what is counted points to, by name, where there are any."""
    group = RowGroup(asked, measures, By().and_by(link), reader, wanted.measures | set(present), wanted.people)
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
    asked: Asked, measures: Mapping[str, Measure], reader: Reader, wanted: Wanted
) -> tuple[list[QualificationRow], RowGroup]:
    """Return a row for each qualification that is assigned to anybody; and how they are counted."""
    found, group = await by_link(asked, "qualification", measures, reader, wanted, IS_THERE)
    return [QualificationRow(*each) for each in found], group


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
