"""What a first page costs whom: `python -m bench.scope [sqlite|postgres] [users] [assignments] [completions]`.

The people of 500 units are made by the database itself. Asked is what the lists of the admin begin with, by an
administrator and by managers of the company, a department and a team. What counts is the least time that the database
took for the statements of a page, in milliseconds.
"""

import asyncio
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import app.reading.lists
from app.db.database import close_database, fetch, open_database
from app.policy.access import Viewer
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
            await read_list(plan, Reader(viewer, Row))
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

    app.reading.lists.fetch = timing
    try:
        yield times
    finally:
        app.reading.lists.fetch = fetch


if __name__ == "__main__":
    given = sys.argv[1:]
    sizes = [int(size) for size in given[1:]] or SIZES
    asyncio.run(main(given[0] if given else "sqlite", *sizes))
