"""Compares the numbers of a day with themselves: from slices, counted, and as long as the lists behind them."""

from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

from app.clock import Clock
from app.db.database import fetch
from app.insights.asked import Asked
from app.insights.counting import Among, By, Numbers, RowKey, by_units, counted_by, measured
from app.insights.scope import ReportScope, scope_of
from app.insights.slices import SEES_ALL, sliced
from app.reading.days import DayAsked, Days
from app.reading.filters import filter_conditions
from app.reading.lists import read_list
from app.reading.plans import ListPlan, Reader, RowPlan
from schema.assignments import Assignment
from schema.insights import DEFAULT_WITHIN_DAYS, STANDINGS

_BY_PLACE = By(("{}.unit_id", "{}.qualification_id"))
_WITH_UNITS_BELOW = "SELECT DISTINCT above_id FROM unit_closure WHERE depth > 0 ORDER BY above_id"
SLICES, LISTS, FACTS = "by slices", "in the list", "by the facts"


@dataclass(frozen=True, slots=True)
class NumberDifference:
    """A number that is counted as one thing, and another way comes to another."""

    on: date
    unit_id: int
    qualification_id: int | None
    measure: str
    counted: int
    other: int
    way: str


def reader_of_all(clock: Clock) -> Reader:
    """Return a reader that sees everything."""
    return Reader(SEES_ALL, lambda entity: SimpleNamespace(), Days(clock.today(), clock.zone))


async def units_with_others_below() -> list[int]:
    """Return the units that have others below them."""
    return [row[0] for row in await fetch(_WITH_UNITS_BELOW)]


async def check_slices(on: date, unit_id: int, clock: Clock) -> tuple[int, list[NumberDifference]]:
    """Compare a unit and its parts on a day, by qualification; returns how many numbers slices gave."""
    scope, reader = await _scope(unit_id), reader_of_all(clock)
    asked = Asked(on, filters={"unit": [unit_id]}, given={"within_days": DEFAULT_WITHIN_DAYS})
    number, found = 0, list[NumberDifference]()
    for split in (By(), by_units([each.unit_id for each in scope.parts], unit_id)):
        by = split.and_by("qualification")
        answered, said = await sliced(asked, STANDINGS, by, reader)
        counted = await measured(asked, answered, by, reader) if answered else {}
        number += len(said) * len(answered)
        for (*part, qualification), name, plain, other in _differences(counted, said, answered):
            unit = part[0] if part else unit_id
            found.append(NumberDifference(on, unit, qualification, name, plain, other, SLICES))
    return number, found


async def _scope(unit_id: int) -> ReportScope:
    found = await scope_of(unit_id, SEES_ALL)
    assert found is not None, "everybody's reports are for whoever sees everything"
    return found


def _differences(
    counted: Mapping[RowKey, Numbers], other: Mapping[RowKey, Numbers], names: Mapping[str, object]
) -> Iterator[tuple[RowKey, str, int, int]]:
    for key in sorted({*counted, *other}):
        for name in names:
            plain, said = (int(each.get(key, {}).get(name, 0)) for each in (counted, other))
            if plain != said:
                yield key, name, plain, said


async def check_lists(on: date, clock: Clock) -> AsyncGenerator[list[NumberDifference], None]:
    """Compare each number of each unit at the top with how long the list behind it is."""
    reader = reader_of_all(clock)
    top = await scope_of(None, SEES_ALL)
    for part in () if top is None else top.parts:
        asked = Asked(on, filters={"unit": [part.unit_id]}, given={"within_days": DEFAULT_WITHIN_DAYS})
        counted = (await measured(asked, STANDINGS, By(), reader))[()]
        for name, measure in STANDINGS.items():
            day = await reader.days.asked(on, None)
            conditions = tuple(filter_conditions(Assignment, "t", asked.filters_of(measure), SEES_ALL, day))
            plan = ListPlan(RowPlan(Assignment), conditions=conditions, wants_total=True, on=on)
            total = int((await read_list(plan, reader)).total or 0)
            plain = int(counted[name])
            yield [] if total == plain else [NumberDifference(on, part.unit_id, None, name, plain, total, LISTS)]


async def counted_by_place(on: date, clock: Clock) -> Mapping[RowKey, Numbers]:
    """Return the numbers of a day by the unit where people sat and by qualification, as they are counted."""
    asked, day = Asked(on, given={"within_days": DEFAULT_WITHIN_DAYS}), DayAsked(on, clock.today())
    among = Among(day, (day.rows("s"),))
    query = counted_by(asked, STANDINGS, _BY_PLACE, reader_of_all(clock), among)
    rows = await fetch(query.text, query.params)
    return {tuple(row[:2]): dict(zip(STANDINGS, row[2:], strict=True)) for row in rows if row[0] is not None}


def compared_with_facts(
    on: date, counted: Mapping[RowKey, Numbers], said: Mapping[RowKey, Numbers]
) -> list[NumberDifference]:
    """Return where the numbers of a day are not what the facts say."""
    return [
        NumberDifference(on, key[0], key[1], name, plain, other, FACTS)
        for key, name, plain, other in _differences(counted, said, STANDINGS)
    ]
