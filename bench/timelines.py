"""What lists by standing cost whom: `python -m bench.timelines [users] [assignments] [engine …]`.

Timelines are stored as the engine would have them (see timelines_stored.py); asked are first pages of assignments, by
an administrator and by managers of the company, a department and a team. What counts is the least of seven rounds of
what the database took for the statement of a page, in milliseconds: at most 30 each, the managers' at most three
times the administrator's. Whether today was told is looked up once in an operation, and measured by itself; how many
people somebody manages is looked up once, too, and is not counted in.

With 100,000 people, on two cores on which others worked (30 November 2026, a load of 3), SQLite and PostgreSQL 18, each
in a run of its own; the first table with 300,000 assignments and 1.8 million spans, the second with 1,000,000 and 5.9
million. Making a database took 5 to 11 minutes, and 25 to 30, on a machine with a load of 15 to 20.

    ms of the database               administrator       company    department          team
    common status                        0.2   0.7     0.3   1.4     0.4   1.6     0.4   1.4
    rare status                          0.2   0.4     0.3   0.8     0.2   0.3     0.2   0.5
    no such status                       0.1   0.3     0.1   0.3     0.1   0.2     0.2   0.3
    two statuses                         0.2   0.9     0.3   2.2     0.6   1.9     0.4   2.3
    is qualified                         0.2   1.0     0.4   2.5     0.6   2.4     0.4   2.5
    is not qualified                     0.2   1.0     0.4   2.4     0.7   2.5     0.4   2.9
    in order of status                   0.2   0.8     0.4   2.1     1.2   5.6     1.0   3.6
    in order of last valid day           0.2   0.8     0.4   2.2     1.3   5.2     0.9   3.6
    the last first                       0.2   0.8     0.4   2.0     1.3   5.0     1.0   3.7
    of a common status                   0.2   0.7     0.3   1.5     0.4   1.6     0.7   1.9
    of a rare status                     0.2   0.5     0.3   0.8     0.2   0.3     0.2   0.5
    expires within 30 days               0.4   0.8     0.6   1.3     2.5   1.2     0.7   3.4
    expiring, in order of that day       0.4   0.9     0.6   3.7     0.9   1.1     0.7   3.9
    due within 7 days                    0.6   1.1     1.2   1.3     0.8   1.0     0.5   0.6
    due, in order of that day            0.2   0.7     0.3   1.4     0.4   1.4     0.6   0.7
    of a unit, expired                   0.5   2.6     1.9   5.5     0.2   0.4     0.2   0.4
    of a unit, rare                      0.4   0.7     0.5   0.9     0.2   0.4     0.4   0.7
    found by words, qualified           18.4  21.2    22.3  29.0    21.8  26.8    22.9  30.3

    ms of the database               administrator       company    department          team
    common status                        0.2   0.7     0.3   1.4     0.4   1.6     0.4   2.1
    rare status                          0.2   0.4     0.3   1.4     0.4   0.5     0.4   0.5
    no such status                       0.1   0.2     0.1   0.2     0.1   0.2     0.3   0.2
    two statuses                         0.2   0.8     0.4   1.8     0.6   1.8     0.5   2.0
    is qualified                         0.2   0.8     0.4   2.1     0.7   2.0     0.5   2.5
    is not qualified                     0.2   0.9     0.4   2.3     0.9   2.1     0.6   2.1
    in order of status                   0.2   0.7     0.4   1.9     1.4   3.5     3.1   5.2
    in order of last valid day           0.2   0.7     0.4   1.9     1.3   4.0     2.8   6.1
    the last first                       0.2   0.7     0.4   1.8     1.3   3.4     3.7   6.2
    of a common status                   0.2   0.7     0.3   1.5     0.4   1.5     1.6   2.5
    of a rare status                     0.2   0.4     0.3   0.7     0.4   0.5     0.4   0.4
    expires within 30 days               0.4   1.5     0.6   1.1     2.4   1.0     2.1   3.5
    expiring, in order of that day       0.4   1.6     0.6   1.7     0.9   0.9     3.4   3.4
    due within 7 days                    1.6   1.8     3.3   2.7     2.2   2.0     1.9   1.3
    due, in order of that day            0.2   0.7     0.3   1.5     0.4   1.5     2.5   1.3
    of a unit, expired                   0.5   2.7     1.9   6.5     0.2   0.4     0.2   0.4
    of a unit, rare                      0.5   0.9     0.7   1.1     0.2   0.4     0.6   0.8
    found by words, qualified           19.5  23.0    24.6  35.3    23.7  28.1    23.6  30.5

More than 30 ms take words on PostgreSQL without trigrams, most of it to find out that they leave few people. Three
times the administrator's is too little where that is 0.2 ms: managers wait for up to 4 ms on SQLite and 7 on
PostgreSQL there. How many there are in all has not been measured at 1,000,000.

On quiet cores (1 December) PostgreSQL with 300,000 takes 4.2 ms at most, words 15, and up to 12 to count 10,000; it
took 131 s to make. On SQLite with 300,000 counting takes longer than a page: 280 ms for what expires within 30 days.
"""

import asyncio
import sys
import time
from dataclasses import replace
from typing import Any

from app.db.database import close_database, open_database
from app.policy.access import Viewer
from app.reading.days import Days, next_turn
from app.reading.lists import read_list
from app.reading.plans import LinkPlan, ListPlan, Order, Reader, RowPlan
from bench.scope import VIEWERS, Row, first_page, named, person, timed
from bench.scope_people import fill
from bench.timelines_stored import TODAY, store
from schema.assignments import Assignment
from schema.enums import OrderDirection, Status
from schema.qualifications import Qualification
from tests.databases import start

SIZES = (5_000, 15_000)
ROUNDS = 7
MOST_MS, MOST_TIMES = 30, 3
ROW = RowPlan(
    Assignment,
    {"archived_on": None},
    links={"user": person(), "qualification": LinkPlan("qualification", named(Qualification))},
)
LAST = Order("valid_through", OrderDirection.DESC)
BY_DAY, BY_ID = Order("valid_through"), Order()
PAGES: dict[str, ListPlan] = {
    "common status": first_page(ROW, BY_ID, status=[Status.QUALIFIED]),
    "rare status": first_page(ROW, BY_ID, status=[Status.NOT_MET]),
    "no such status": first_page(ROW, BY_ID, status=[Status.IN_GRACE]),
    "two statuses": first_page(ROW, BY_ID, status=[Status.EXPIRED, Status.EXPIRING]),
    "is qualified": first_page(ROW, BY_ID, is_qualified=True),
    "is not qualified": first_page(ROW, BY_ID, is_qualified=False),
    "in order of status": first_page(ROW, Order("status")),
    "in order of last valid day": first_page(ROW, BY_DAY),
    "  the last first": first_page(ROW, LAST),
    "  of a common status": first_page(ROW, BY_DAY, status=[Status.QUALIFIED]),
    "  of a rare status": first_page(ROW, BY_DAY, status=[Status.NOT_MET]),
    "expires within 30 days": first_page(ROW, BY_ID, expiring_within_days=30),
    "  expiring, in order of that day": first_page(ROW, BY_DAY, expiring_within_days=30),
    "due within 7 days": first_page(ROW, BY_ID, due_within_days=7),
    "  due, in order of that day": first_page(ROW, Order("due_on"), due_within_days=7),
    "of a unit, expired": first_page(ROW, BY_ID, unit=[3], status=[Status.EXPIRED]),
    "of a unit, rare": first_page(ROW, BY_ID, unit=[100], status=[Status.NOT_MET]),
    "found by words, qualified": first_page(ROW, BY_ID, search="person 4242", status=[Status.QUALIFIED]),
}


async def main(users: int, assignments: int, engines: list[str]) -> None:
    """Make the databases, one after the other, and print what was measured in them side by side."""
    compared([await measured(engine, users, assignments) for engine in engines])


def compared(found: list[dict[str, list[float]]]) -> None:
    """Print what was measured in some databases side by side."""
    print(f"{'ms of the database':32}" + "".join(f"{name:>18}" for name in VIEWERS))
    for name in found[0]:
        cells = ["".join(f"{each[name][at]:8.1f}" for each in found) for at in range(len(VIEWERS))]
        print(f"{name:32}" + "".join(f"{cell:>18}" for cell in cells) + verdict([each[name] for each in found]))


def verdict(rows: list[list[float]]) -> str:
    """Say what is more than it may be."""
    slow = max(max(row) for row in rows) > MOST_MS
    uneven = any(max(row[1:]) > max(MOST_TIMES * row[0], 1) for row in rows)
    return "   too slow" * slow + "   uneven" * uneven


async def measured(engine: str, users: int, assignments: int) -> dict[str, list[float]]:
    """Make a database, and return what each page takes each viewer there."""
    running = start(engine)
    url = running.create()
    await open_database(url)
    try:
        began = time.perf_counter()
        await fill(users, assignments, assignments)
        await store()
        print(f"{engine}: made in {time.perf_counter() - began:.0f} s", flush=True)
        return await everything()
    finally:
        await close_database()
        running.drop(url)
        running.stop()


async def everything() -> dict[str, list[float]]:
    """Return the milliseconds of each page, and of how many there are up to 10,000, for each viewer."""
    plans: dict[str, ListPlan] = {}
    for at, (name, plan) in enumerate(PAGES.items()):
        plans[name] = plan
        plans[f"    how many, to 10,000 {at}"] = replace(plan, wants_rows=False, wants_total=True, count_up_to=10_001)
    return {"whether today was told": [await looked_up()] * len(VIEWERS)} | await everything_of(plans)


async def looked_up() -> float:
    """Return the least that it takes to find out, once in an operation, whether today was told, in milliseconds."""
    found = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await next_turn()
        found.append(1000 * (time.perf_counter() - began))
    return min(found)


async def everything_of(plans: dict[str, ListPlan]) -> dict[str, list[float]]:
    """Return the milliseconds of each plan for each viewer."""
    return {name: [await taken(plan, viewer) for viewer in VIEWERS.values()] for name, plan in plans.items()}


async def taken(plan: ListPlan, viewer: Viewer) -> float:
    """Return the least that the statements of a page take, in milliseconds."""
    found = []
    for _ in range(ROUNDS):
        with timed() as times:
            await read_list(plan, Reader(viewer, Row, Days(TODAY)))
        found.append(1000 * sum(times))
    return min(found)


if __name__ == "__main__":
    given: list[Any] = sys.argv[1:]
    users, assignments = [int(each) for each in given if each.isdigit()] or SIZES
    engines = [each for each in given if not each.isdigit()] or ["sqlite", "postgres"]
    asyncio.run(main(users, assignments, engines))
