"""What reports cost whom: `python -m bench.insights [users] [assignments] [engine …]`.

Timelines are stored as the engine would have them (see timelines_stored.py). Asked are the reports as the API has them,
by an administrator and by managers of the company, a department and a team. What counts is the least of some rounds of
a whole answer, in milliseconds; in brackets, how many times as long as the plainest statement that counts the same day
of the company: GROUP BY over all spans that are true on it, with nothing said of people, units or expiring.

With 100,000 people, 300,000 assignments and 1.8 million spans on PostgreSQL 18, on two cores for which some fifteen
others competed (30 November 2026), in times of the plainest statement; before numbers were added up instead of counted
again, days counted together, and an index had all that an overview reads, it was what stands in brackets:

                                    administrator       company
    overview, by qualification          1.8 (1.9)     2.9 (2.6)
      of a department                   1.0 (1.3)     0.6 (1.7)
      on another day                    2.1 (2.0)     2.0 (2.8)
    by qualification                    1.3 (1.1)     1.6 (1.3)
    expiring within 90 days             1.7 (5.8)     2.0 (6.0)
    trend of 12 months                  4.4 (3.3)     5.6 (5.1)
      of a department                   2.6 (1.8)     2.6 (1.9)

The machine was too busy for these to be more than hints: the plainest statement took 1.2 to 2.0 seconds. Of statements
alone, PostgreSQL took 0.4 seconds for the overview, of which two thirds find out what expires. Of a trend one second
counts all the rest of 13 days, and three what expires after each of them: that is what it is slow by.
"""

import asyncio
import sys
import time
from datetime import date
from typing import Any

from app.db.database import close_database, fetch, open_database
from app.policy.access import Viewer
from app.policy.ids import encode_id
from bench.scope import VIEWERS
from bench.scope_people import fill
from bench.timelines_stored import TODAY, store
from resolvers.context import Context
from resolvers.graphql import schema
from tests.clocks import clock_at
from tests.databases import start

SIZES = (5_000, 15_000)
ROUNDS = 3
ANOTHER_DAY = date(2026, 6, 15)
PLAIN = """
    SELECT s.unit_id, s.qualification_id, s.status, s.membership, COUNT(*) FROM standing_span s
    WHERE s.superseded_at IS NULL AND s.begins_on <= ? AND s.through >= ?
    GROUP BY s.unit_id, s.qualification_id, s.status, s.membership
"""
NUMBERS = (
    "assigned { count } meets { count } doesNotMeet { count } expiring { count } approvalPending { count } "
    "absent { count }"
)
CELLS = "qualifications { qualification { name } meets { count } doesNotMeet { count } expiring { count } }"
OVERVIEW = f"{{ total {{ {NUMBERS} }} rows {{ unit {{ name }} {NUMBERS} }} }}"
DIVIDED = f"{{ total {{ {NUMBERS} }} rows {{ unit {{ name }} {NUMBERS} {CELLS} }} }}"
BY_DAY = f"{{ rows {{ on {NUMBERS} }} }}"
DRILLED = "{ total { doesNotMeet { count assignments(first: 50) { totalCount nodes { id user { name } } } } } }"
CELL = "{ qualification { name } status validThrough }"
_DEPARTMENT, _TEAM = (f'unit: "{encode_id("OrgUnit", key)}"' for key in (2, 100))
REPORTS = {
    "overview": f"overview {OVERVIEW}",
    "overview, by qualification": f"overview {DIVIDED}",
    "  of a department": f"overview({_DEPARTMENT}) {DIVIDED}",
    "  of a team": f"overview({_TEAM}) {DIVIDED}",
    "  on another day": f'overview(on: "{ANOTHER_DAY}") {DIVIDED}',
    "  with people": "overview { rows { unit { name } assigned { people } meets { people } } }",
    "by qualification": f"byQualification {{ rows {{ qualification {{ name }} {NUMBERS} }} }}",
    "by person, a page": f"byUser(first: 50) {{ rows {{ user {{ name }} {NUMBERS} }} }}",
    "matrix, a page": f"matrix(first: 50) {{ rows {{ user {{ name }} cells {CELL} }} }}",
    "matrix, of a team": f"matrix({_TEAM}, first: 50) {{ rows {{ user {{ name }} cells {CELL} }} }}",
    "expiring within 90 days": "expiring(withinDays: 90) { rows { since lapses { count } } }",
    "trend of 12 months": f"trend {BY_DAY}",
    "trend, of a department": f"trend({_DEPARTMENT}) {BY_DAY}",
    "forecast of 12 months": f"forecast {BY_DAY}",
    "forecast, of a department": f"forecast({_DEPARTMENT}) {BY_DAY}",
    "the people behind a number": f"overview {DRILLED}",
    "the people, of a department": f"overview({_DEPARTMENT}) {DRILLED}",
}
MAY_BE_HIDDEN = "NOT_FOUND"


async def main(users: int, assignments: int, engines: list[str]) -> None:
    """Make the databases, one after the other, and print what was measured in each."""
    for engine in engines:
        running = start(engine)
        url = running.create()
        await open_database(url)
        try:
            began = time.perf_counter()
            await fill(users, assignments, assignments)
            await store()
            print(f"{engine}: made in {time.perf_counter() - began:.0f} s", flush=True)
            await measure()
        finally:
            await close_database()
            running.drop(url)
            running.stop()


async def measure() -> None:
    """Print what each report takes each viewer."""
    plain = min([await plainly(TODAY) for _ in range(ROUNDS)])
    print(f"{'ms of an answer':32}" + "".join(f"{name:>18}" for name in VIEWERS) + f"   plainly {plain:.0f} ms")
    for name, report in REPORTS.items():
        found = [await least(report, viewer) for viewer in VIEWERS.values()]
        cells = ["-" if each is None else f"{each:.0f} ({each / plain:.1f})" for each in found]
        print(f"{name:32}" + "".join(f"{cell:>18}" for cell in cells), flush=True)


async def plainly(day: date) -> float:
    """Return the milliseconds of the plainest statement."""
    began = time.perf_counter()
    await fetch(PLAIN, (day, day))
    return 1000 * (time.perf_counter() - began)


async def least(report: str, viewer: Viewer) -> float | None:
    """Return the least milliseconds of an answer; None if the viewer has nothing to do with what is asked."""
    found = [await taken(report, viewer) for _ in range(ROUNDS)]
    return None if None in found else min(each for each in found if each is not None)


async def taken(report: str, viewer: Viewer) -> float | None:
    context = Context(viewer, clock_at(TODAY))
    began = time.perf_counter()
    answer = await schema.execute(f"{{ insights {{ {report} }} }}", context_value=context)
    took = 1000 * (time.perf_counter() - began)
    if answer.errors:
        codes = {(each.extensions or {}).get("code") for each in answer.errors}
        if codes == {MAY_BE_HIDDEN}:
            return None
        raise answer.errors[0]
    return took


if __name__ == "__main__":
    given: list[Any] = sys.argv[1:]
    users, assignments = [int(each) for each in given if each.isdigit()] or SIZES
    engines = [each for each in given if not each.isdigit()] or ["sqlite", "postgres"]
    asyncio.run(main(users, assignments, engines))
