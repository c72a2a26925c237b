"""What a first page costs whom: `python -m bench.scope [sqlite|postgres] [users] [assignments] [completions]`.

The people of 500 units are made by the database itself. Asked is what the lists of the admin begin with, by an
administrator and by managers of the company, a department and a team. What counts is the least time that the database
took for the statements of a page, in milliseconds.

With 100,000 people, 300,000 assignments and 1.2 million completions, on two busy cores (30 November 2026), SQLite and
PostgreSQL. Beside it, in brackets, what the company's manager waited for on SQLite with 20,000 people and 240,000
completions before there was a closure, when scopes were walked for each joined table.

    ms of the database         administrator        company     department           team
    first page: assignments       0.3    1.0     0.4    1.4     3.2    9.2     1.0    3.3   (210)
    first page: completions       3.0    7.5     0.6     15     4.9     14     2.3    7.7   (1,976)
    first page: open ones         0.2    1.0     0.3    1.9     7.2    8.0     7.1     15   (1,270)
    first page: users             208     75     313    138      67     60     0.5    4.4   (161)
      assignments, all             14     27     568    330      31     64     0.6    2.2
      assignments, to 10,000      0.8    1.6      36     15      30     29     0.4    2.0
      completions, all             33    102   2,260  1,071      25     74     0.3    1.7
      completions, to 10,000      0.4    1.5      15    4.2      11     20     0.3    1.0

Users by name are sorted as long as no index has what `lower(name)` says.
"""

import asyncio
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any
from unittest.mock import patch

import app.reading.few
import app.reading.lists
from app.db.database import close_database, fetch, open_database
from app.policy.access import Viewer
from app.reading.days import Days
from app.reading.lists import read_list
from app.reading.plans import LinkPlan, ListPlan, Order, PageWindow, Reader, RowPlan
from bench.scope_people import fill
from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState, OrderDirection, Role
from schema.people import User
from schema.qualifications import Qualification
from schema.units import OrgUnit
from tests.databases import start

SIZES = (20_000, 60_000, 240_000)
ROUNDS = 7
DAY = date(2026, 11, 30)
VIEWERS = {
    "administrator": Viewer(1, Role.ADMIN),
    "company": Viewer(2, Role.MANAGER),
    "department": Viewer(3, Role.MANAGER),
    "team": Viewer(4, Role.MANAGER),
}


class Row:
    """What becomes of a row that was read."""

    def __init__(self, entity: type) -> None:
        """Take whatever entity it is of."""


def named(entity: type[Any]) -> RowPlan:
    """Return what a list shows of what a row points to."""
    return RowPlan(entity, {"name": None})


def person() -> LinkPlan:
    """Return what a list shows of a person."""
    return LinkPlan("user", named(User))


def first_page(row: RowPlan, order: Order, **filters: Any) -> ListPlan:
    """Return the first page of a list of the admin, which is told whether there is more."""
    return ListPlan(row, filters=filters, order=order, window=PageWindow(50))


def pages() -> dict[str, ListPlan]:
    """Return the first pages that are asked for."""
    activity = LinkPlan("activity", named(LearningActivity))
    assignments = RowPlan(
        Assignment,
        {"archived_on": None},
        links={"user": person(), "qualification": LinkPlan("qualification", named(Qualification))},
    )
    completions = RowPlan(
        Completion,
        {"completed_on": None, "revoked_at": None},
        links={"user": person(), "activity": activity, "by": LinkPlan("recorded_by", named(User))},
    )
    enrolments = RowPlan(Enrolment, {"opened_on": None}, links={"user": person(), "activity": activity})
    users = RowPlan(User, {"name": None, "email": None}, links={"unit": LinkPlan("unit", named(OrgUnit))})
    newest = Order("completed_on", OrderDirection.DESC)
    return {
        "assignments": first_page(assignments, Order()),
        "completions": first_page(completions, newest),
        "open ones": first_page(enrolments, Order("opened_on"), state=[EnrolmentState.OPEN]),
        "users": first_page(users, Order("name")),
    }


async def main(engine: str, users: int, assignments: int, completions: int) -> None:
    """Make the database, measure, and throw it away."""
    running = start(engine)
    url = running.create()
    await open_database(url)
    try:
        began = time.perf_counter()
        await fill(users, assignments, completions)
        print(f"{engine}: made in {time.perf_counter() - began:.0f} s")
        await measure()
    finally:
        await close_database()
        running.drop(url)
        running.stop()


async def measure() -> None:
    """Ask for every page as everybody, print the least each took, and do the same with the counts of the lists."""
    print(f"{'ms of the database':25}" + "".join(f"{name:>15}" for name in VIEWERS))
    for name, plan in pages().items():
        counts = replace(plan, wants_rows=False, wants_total=True)
        await tell(f"first page: {name}", plan)
        await tell("  how many", counts)
        await tell("  how many, to 10,000", replace(counts, count_up_to=10_001))


async def tell(what: str, plan: ListPlan) -> None:
    """Print what a plan costs each of the viewers."""
    print(f"{what:25}" + "".join([f"{await least(plan, viewer):15.1f}" for viewer in VIEWERS.values()]), flush=True)


async def least(plan: ListPlan, viewer: Viewer) -> float:
    """Return the least time that the statements of a page took, in milliseconds."""
    found = []
    for _ in range(ROUNDS):
        with timed() as times:
            await read_list(plan, Reader(viewer, Row, Days(DAY)))
        found.append(sum(times) * 1000)
    return min(found)


@contextmanager
def timed() -> Iterator[list[float]]:
    """Give the seconds that each statement of a list takes."""
    times: list[float] = []

    async def timing(*arguments: Any) -> Any:
        began = time.perf_counter()
        try:
            return await fetch(*arguments)
        finally:
            times.append(time.perf_counter() - began)

    with patch.object(app.reading.lists, "fetch", timing), patch.object(app.reading.few, "fetch", timing):
        yield times


if __name__ == "__main__":
    given = sys.argv[1:]
    sizes = [int(size) for size in given[1:]] or SIZES
    asyncio.run(main(given[0] if given else "sqlite", *sizes))
