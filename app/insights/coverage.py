"""Coverage: does a unit have the qualified people that it needs, and from which day on will it not?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.db.database import fetch
from app.db.rows import as_day
from app.db.sql import Sql, all_of, in_list, joined
from app.domain.calendar import after
from app.insights.asked import Asked
from app.insights.counting import By, conditions
from app.insights.figures import Figures, RowGroup
from app.policy.access import Start, visible
from app.reading.days import HORIZON
from app.reading.plans import Reader
from schema.assignments import Assignment
from schema.kit.report import Measure

_THERE = "available"
_TARGETS = """
    SELECT target.id, target.unit_id, target.qualification_id, target.needed, target.through
    FROM coverage_target target JOIN org_unit unit ON unit.id = target.unit_id
    JOIN qualification q ON q.id = target.qualification_id
    WHERE {} ORDER BY unit.name_key, unit.id, q.name_key, target.id
"""
_PEOPLE_OF = """
    JOIN unit_closure closure ON closure.unit_id = s.unit_id
    JOIN coverage_target target ON target.unit_id = closure.above_id AND target.qualification_id = s.qualification_id
    AND {}
"""
_CHANGES = "SELECT target.id, s.{}, COUNT(*) FROM standing_span s {{}} GROUP BY target.id, s.{}"
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Target:
    """How many qualified people a unit needs; `through` is date.max if there is no last day."""

    key: int
    unit_id: int
    qualification_id: int
    needed: int
    through: date


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How a target is met on a day.

    `short_from` is the first day, from the day on, with too few people by what is known: None if there is none while
    the target lasts, or within what is stored ahead.
    """

    target: Target
    there: int
    short_from: date | None
    figures: Figures

    @property
    def target_id(self) -> int:
        return self.target.key

    @property
    def unit_id(self) -> int:
        return self.target.unit_id

    @property
    def qualification_id(self) -> int:
        return self.target.qualification_id

    @property
    def needed(self) -> int:
        return self.target.needed

    @property
    def short_by(self) -> int:
        return max(self.target.needed - self.there, 0)

    @property
    def is_single_point_of_failure(self) -> bool:
        """Whether there are enough, and one fewer would be too few: everybody who is there is needed."""
        return self.there == self.target.needed


async def coverage_rows(
    units: Iterable[int], asked: Asked, measures: Mapping[str, Measure], reader: Reader
) -> list[CoverageRow]:
    """Return how each target of some units, and of those below them, is met on the day, by unit and qualification.

    `measures` has one measure, of those who are there.
    """
    below = in_list("closure.above_id", units).within(
        "target.unit_id IN (SELECT closure.unit_id FROM unit_closure closure WHERE {})"
    )
    return await covered(await targets(all_of([below, *_wanted(asked)]), asked.on), asked, measures, reader)


def _wanted(asked: Asked) -> Iterator[Sql]:
    if (keys := asked.filters.get("qualification")) is not None:
        yield in_list("target.qualification_id", keys)


async def targets(where: Sql, on: date) -> list[Target]:
    """Return the targets that hold on a day."""
    lasts = Sql("target.begins_on <= ? AND (target.through IS NULL OR target.through >= ?)", (on, on))
    query = all_of([where, lasts]).within(_TARGETS)
    found = await fetch(query.text, query.params)
    return [Target(row[0], row[1], row[2], row[3], as_day(row[4]) or date.max) for row in found]


async def covered(
    found: list[Target], asked: Asked, measures: Mapping[str, Measure], reader: Reader
) -> list[CoverageRow]:
    """Return how some targets are met on the day."""
    if not found:
        return []
    everywhere = asked.without("unit", "qualification")
    people_of = in_list("target.id", [each.key for each in found]).within(_PEOPLE_OF)
    group = RowGroup(everywhere, measures, By(("target.id",), people_of), reader)
    ahead = await _changes_ahead(everywhere, measures, people_of, reader)
    rows = []
    for each in found:
        of_target = everywhere.narrowed(unit=[each.unit_id], qualification=[each.qualification_id])
        there = await group.number(_THERE, (each.key,))
        short_from = _short_from(each, asked.on, there, ahead.get(each.key, {}))
        rows.append(CoverageRow(each, there, short_from, Figures(group, (each.key,), of_target)))
    return rows


def _short_from(target: Target, on: date, there: int, ahead: Mapping[date, int]) -> date | None:
    if there < target.needed:
        return on
    for day in sorted(ahead):
        there += ahead[day]
        if there < target.needed:
            return day if day <= min(target.through, after(on, HORIZON)) else None
    return None


async def _changes_ahead(
    asked: Asked, measures: Mapping[str, Measure], people_of: Sql, reader: Reader
) -> dict[int, dict[date, int]]:
    """Return by how many those who are there grow or shrink on each later day, by target."""
    changes: dict[int, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for key, day, number in await _spans(asked, measures, people_of, reader, "begins_on", ">"):
        changes[key][day] += number
    for key, last, number in await _spans(asked, measures, people_of, reader, "through", ">="):
        if last != date.max:
            changes[key][last + _ONE_DAY] -= number
    return changes


async def _spans(
    asked: Asked, measures: Mapping[str, Measure], people_of: Sql, reader: Reader, column: str, sign: str
) -> list[tuple[int, date, int]]:
    """Return how many of the spans in which people are there begin or end on each later day."""
    day = await reader.days.asked(asked.on, asked.as_known_at)
    where = all_of(
        [
            day.known("s"),
            Sql(f"s.{column} {sign} ?", (asked.on,)),
            *conditions(Assignment, asked.filters_of(measures[_THERE]), reader.viewer, day),
            visible(Assignment, "s", reader.viewer, Start.ROWS),
        ]
    )
    query = joined(" ", [people_of, where.within("WHERE {}")]).within(_CHANGES.format(column, column))
    return [(key, as_day(found), int(number)) for key, found, number in await fetch(query.text, query.params)]
