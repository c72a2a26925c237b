"""What numbers cost with slices and without: `python -m bench.slices [users] [assignments] [engine …]`.

Timelines are stored as the engine would have them (see timelines_stored.py), with 500 units and 200 qualifications.
What counts is the least of some rounds, in milliseconds of the statements alone; in brackets, how many times as long as
the plainest statement: GROUP BY over all spans that are true on the day, with nothing said of people or units above.

With 100,000 people, 1,000,000 assignments and 5.9 million spans on PostgreSQL 18 (1 December 2026, two cores, quiet),
where the plainest statement took 1,163 ms:

    ms                                   without      with slices   and 10,000 changes     at most
    overview of the company                893.5              6.5                 22.4   15 and 40
      17 days ahead                        883.5             56.9                 64.9         350
      200 days ago                         799.2             83.4                106.2         350
    by qualification                       500.7              1.1                 10.0
    expiring within 30 days                 21.8             23.5                 20.4          25
    expiring within 90 days                 40.8             48.0                 41.1
    trend of the company                  1395.1             29.4                 71.9         350
    forecast of the company               1386.3             20.6                 29.0         350

Before PostgreSQL planned each statement for what it is given, slices were of two days a month, and an index knew what
expires after any day, another day took 160 to 2,100 ms with 300,000 assignments, and up to 5,700 with changes.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from typing import Any

from app.db.database import close_database, dialect, execute, fetch, open_database
from app.insights import by_day as by_day_module
from app.insights import counting, folds, lapses, slices
from app.insights.asked import Asked
from app.insights.by_day import DayGroup
from app.insights.checking import reader_of_all
from app.insights.counting import ALL, By, by_units
from app.insights.figures import RowGroup
from app.insights.folding import fold_all, forget_old_slices
from app.insights.lapses import span_rows
from app.insights.reports import months_ahead, months_back
from app.insights.scope import scope_of
from app.insights.slices import SEES_ALL
from bench import scope_people
from bench.insights import plainly
from bench.timelines_stored import TODAY, store
from schema.enums import Interval
from schema.insights import LAPSES, STANDINGS
from tests.clocks import clock_at
from tests.databases import start

SIZES = (30_000, 300_000)
QUALIFICATIONS = 200
ROUNDS = 5
CHANGED = 10_000
MEASURES = {name: each for name, each in STANDINGS.items() if name != "does_not_meet"}
COMPANY, DEPARTMENT, TEAM = 1, 2, 100
SPENT: list[float] = []
"""What each statement took."""
CHANGES = """
    INSERT INTO span_change (transaction_id, weight, assignment_id, unit_id, qualification_id, membership, begins_on,
        through, status, valid_through, approval_pending, lapses_on)
    SELECT {number}, {weight}, assignment_id, unit_id, qualification_id, membership, begins_on, through, {status},
        valid_through, approval_pending, {lapses}
    FROM standing_span WHERE superseded_at IS NULL AND phase = 'RUNNING' AND assignment_id % {every} = 0
"""
CHANGE = """
    UPDATE standing_span SET status = 'IN_PROGRESS', lapses_on = NULL
    WHERE superseded_at IS NULL AND phase = 'RUNNING' AND assignment_id % {every} = 0
"""


async def main(users: int, assignments: int, engines: list[str]) -> None:
    """Make the databases, one after the other, and print what was measured in each."""
    for each in (by_day_module, counting, folds, lapses, slices):
        each.fetch = timed  # type: ignore[attr-defined]  # the same, with a clock
    scope_people.QUALIFICATIONS = scope_people.ACTIVITIES = QUALIFICATIONS
    for engine in engines:
        running = start(engine)
        url = running.create()
        await open_database(url)
        try:
            began = time.perf_counter()
            await scope_people.fill(users, assignments, 1000)
            await store()
            spans = (await fetch("SELECT COUNT(*) FROM standing_span"))[0][0]
            print(f"{engine}: {assignments:,} assignments, {spans:,} spans, in {time.perf_counter() - began:.0f} s")
            await measure(engine, assignments)
        finally:
            await close_database()
            running.drop(url)
            running.stop()


async def measure(engine: str, assignments: int) -> None:
    """Print what each number costs: without slices, with them, and with changes since."""
    plain = min([await plainly(TODAY) for _ in range(3)])
    without = {name: await least(each, 2) for name, each in QUESTIONS.items()}
    before = {name: await each() for name, each in QUESTIONS.items()}
    await fold_days()
    with_slices = {name: await least(each, ROUNDS) for name, each in QUESTIONS.items()}
    same(before, {name: await each() for name, each in QUESTIONS.items()})
    await change(engine, assignments)
    changed = {name: await least(each, ROUNDS) for name, each in QUESTIONS.items()}
    print(f"{f'ms; plainly {plain:.0f}':36}{'without':>18}{'with slices':>18}{f'{CHANGED:,} changes':>18}")
    for name in QUESTIONS:
        took = (without[name], with_slices[name], changed[name])
        print(f"{name:36}" + "".join(f"{f'{each:.1f} ({each / plain:.2f})':>18}" for each in took), flush=True)


async def fold_days() -> None:
    """Make all slices."""
    took, began = [], time.perf_counter()
    async for _ in fold_all(clock_at(TODAY)):
        took.append(time.perf_counter() - began)
        began = time.perf_counter()
    await forget_old_slices(clock_at(TODAY))
    await analyzed("slice")
    rows = (await fetch("SELECT COUNT(*) FROM slice"))[0][0]
    print(f"slices: today {took[0]:.2f} s, a month {sum(took[1:]) / len(took[1:]):.2f} s, {rows:,} rows", flush=True)


async def change(engine: str, assignments: int) -> None:
    """Have so many spans of today say something else, as if they had been recorded since."""
    number = "pg_current_xact_id()::text::bigint" if engine == "postgres" else "0"
    none = "CAST(NULL AS DATE)" if engine == "postgres" else "NULL"
    every = max(assignments // CHANGED, 1)
    for weight, status, lapse in ((-1, "status", "lapses_on"), (1, "'IN_PROGRESS'", none)):
        await execute(CHANGES.format(number=number, weight=weight, status=status, lapses=lapse, every=every))
    await execute(CHANGE.format(every=every))
    await analyzed("standing_span")
    await analyzed("span_change")
    print(f"changes since: {(await fetch('SELECT COUNT(*) FROM span_change'))[0][0]:,}")


async def analyzed(table: str) -> None:
    """Count what is in a table, as PostgreSQL does by itself; in SQLite nobody does."""
    if dialect() == "postgres":
        await execute(f"VACUUM ANALYZE {table}")


async def timed(sql: str, params: Sequence[object] = ()) -> list[Sequence[Any]]:
    """Read rows, and note what it took."""
    began = time.perf_counter()
    try:
        return await fetch(sql, params)
    finally:
        SPENT.append(time.perf_counter() - began)


async def least(question: Callable[[], Awaitable[Any]], rounds: int) -> float:
    """Return the least milliseconds of the statements of a question."""
    found = []
    for _ in range(rounds):
        SPENT.clear()
        await question()
        found.append(1000 * sum(SPENT))
    return min(found)


def same(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Say whether slices come to the same numbers."""
    differing = [name for name in before if before[name] != after[name]]
    print(f"differing: {', '.join(differing) or 'nothing'}")


async def parts(unit: int, on: date, *measures: str) -> Any:
    """Return the numbers of the parts of a unit, by qualification."""
    scope = await scope_of(unit, SEES_ALL)
    by = by_units([each.unit_id for each in scope.parts] if scope else [], unit).and_by("qualification")
    return await counted(unit, on, by, measures or tuple(MEASURES))


async def counted(unit: int, on: date, by: By, measures: tuple[str, ...]) -> Any:
    chosen = {name: STANDINGS[name] for name in measures}
    asked = Asked(on, filters={"unit": [unit], "is_qualification_archived": False}, given={"within_days": 30})
    found = await RowGroup(asked, chosen, by, reader(), frozenset(chosen)).counted(chosen)
    return {(name, key): number for name, rows in found.items() for key, number in rows.items() if number}


def reader() -> Any:
    return reader_of_all(clock_at(TODAY))


async def by_day(unit: int, days: list[date], *measures: str) -> Any:
    chosen = {name: STANDINGS[name] for name in measures or MEASURES}
    asked = Asked(TODAY, filters={"unit": [unit], "is_qualification_archived": False}, given={"within_days": 30})
    group = DayGroup(asked, days, chosen, reader(), frozenset(chosen))
    return [await group.number(name, (place,)) for name in chosen for place in range(len(days))]


async def histogram(unit: int, within_days: int) -> Any:
    asked = Asked(TODAY, filters={"unit": [unit], "is_qualification_archived": False})
    rows = span_rows(asked, within_days, Interval.WEEK, LAPSES, reader())
    return [await row.figures.number("lapses") for row in rows]


LASTING = tuple(name for name in MEASURES if name != "expiring")
OTHER = TODAY + timedelta(days=17)
PAST = TODAY - timedelta(days=200)
QUESTIONS: dict[str, Callable[[], Awaitable[Any]]] = {
    "overview of the company": lambda: parts(COMPANY, TODAY),
    "  without expiring": lambda: parts(COMPANY, TODAY, *LASTING),
    "  of a department": lambda: parts(DEPARTMENT, TODAY),
    "  17 days ahead": lambda: parts(COMPANY, OTHER),
    "  200 days ago": lambda: parts(COMPANY, PAST),
    "  200 days ago, without expiring": lambda: parts(COMPANY, PAST, *LASTING),
    "totals of the company": lambda: counted(COMPANY, TODAY, ALL, tuple(MEASURES)),
    "by qualification": lambda: counted(COMPANY, TODAY, By().and_by("qualification"), tuple(MEASURES)),
    "expiring within 30 days": lambda: histogram(COMPANY, 30),
    "expiring within 90 days": lambda: histogram(COMPANY, 90),
    "trend of the company": lambda: by_day(COMPANY, months_back(TODAY, 12)),
    "trend of a department": lambda: by_day(DEPARTMENT, months_back(TODAY, 12)),
    "trend of a team": lambda: by_day(TEAM, months_back(TODAY, 12)),
    "forecast of the company": lambda: by_day(COMPANY, months_ahead(TODAY, 12)),
    "forecast of a department": lambda: by_day(DEPARTMENT, months_ahead(TODAY, 12)),
}

if __name__ == "__main__":
    given: list[Any] = sys.argv[1:]
    users, assignments = [int(each) for each in given if each.isdigit()] or SIZES
    engines = [each for each in given if not each.isdigit()] or ["sqlite", "postgres"]
    asyncio.run(main(users, assignments, engines))
