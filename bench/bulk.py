"""What a bulk run costs: `python -m bench.bulk [engine] [people]`.

A qualification is assigned to everybody who matches a filter, by the job, in the process of a server in which somebody
else records a completion every 20 ms meanwhile. Told are the assignments a second, the statements of a chunk, and how
long the others waited (half of them, and 99 in 100), beside how long they wait when nothing else goes on.

With 20,000 people (1 December 2026, two cores with a load of 13 from others, so that these are floors):

                              SQLite          PostgreSQL 18
    assignments a second      1,599           331
    others alone, 99 of 100   74 ms           352 ms
    others meanwhile          482 ms          788 ms

5,000 a second on PostgreSQL does not hold: Python alone takes 0.26 ms of CPU for an assignment, two thirds of it to
settle what follows. A chunk is 23 statements (25 on PostgreSQL) however many people are in it.
"""

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import app.actions  # noqa: F401  # makes the verbs known
from app.bulk import runs
from app.clock import Clock
from app.commands.administrators import create_administrator
from app.db.database import close_database, fetch, open_database
from app.db.migrations.runner import migrate
from app.gate.work import perform
from app.importing import import_folder
from app.policy.access import Viewer
from app.settings import Settings
from bench.imports import write
from jobs.bulk_runs import continue_bulk_runs
from schema.bulk_verbs import BulkAssign
from schema.completions import CompletionRecord
from schema.enums import Role
from schema.kit.row_filters import RowFilter
from schema.people import User
from tests.databases import start

PEOPLE = 20_000
OTHERS_EVERY = 0.02  # seconds
ALONE = 100  # writes that are timed when nothing else goes on
_PERSON = "SELECT id FROM \"user\" WHERE role = 'LEARNER' ORDER BY id DESC LIMIT 1"
_NEW = "SELECT id FROM qualification ORDER BY id DESC LIMIT 1"


@dataclass(slots=True)
class Others:
    """Somebody else who writes something small, again and again."""

    clock: Clock
    viewer: Viewer
    user: int
    activities: list[int]
    waits: list[float] = field(default_factory=list)
    stopped: bool = False

    async def write(self, count: int | None = None) -> None:
        """Record completions, a day further back each time, until stopped or so many times."""
        while not self.stopped and (count is None or len(self.waits) < count):
            number = len(self.waits)
            day = self.clock.today() - timedelta(days=1 + number)
            begun = time.perf_counter()
            action = CompletionRecord(user=self.user, activity=self.activities[0], completed_on=day)
            await perform(action, viewer=self.viewer, clock=self.clock)
            self.waits.append(time.perf_counter() - begun)
            await asyncio.sleep(OTHERS_EVERY)

    def said(self) -> str:
        waits = sorted(self.waits)
        p50, p99 = [waits[int(len(waits) * part)] * 1000 for part in (0.5, 0.99)]
        return f"half in {p50:.0f} ms, 99 of 100 in {p99:.0f} ms, the longest {waits[-1] * 1000:.0f} ms ({len(waits)})"


async def measure(url: str, people: int) -> None:
    """Fill a database, and assign."""
    clock = Settings.read({}).clock()
    await open_database(url)
    try:
        await migrate()
        await create_administrator("ada@care.example", name="Ada", company="Head office", clock=clock)
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), (people, people * 2, people), clock.today())
            assert (await import_folder(Path(folder), clock=clock)).is_written
        admin = Viewer((await User.get(name="Ada")).id, Role.ADMIN)
        activities = [row[0] for row in await fetch("SELECT id FROM learning_activity ORDER BY id")]
        user = (await fetch(_PERSON))[0][0]
        alone = Others(clock, admin, user, activities)
        await alone.write(ALONE)
        print(f"  others, alone: {alone.said()}")
        await _assign(clock, admin, Others(clock, admin, user, activities[1:]))
    finally:
        await close_database()


async def _assign(clock: Clock, admin: Viewer, others: Others) -> None:
    qualification = (await fetch(_NEW))[0][0]
    begun = time.perf_counter()
    run = await perform(
        BulkAssign(qualification=qualification, filter=RowFilter(role=[Role.LEARNER])), viewer=admin, clock=clock
    )
    asked = time.perf_counter() - begun
    writing = asyncio.create_task(others.write())
    begun = time.perf_counter()
    chunks = [done async for done in continue_bulk_runs(clock)]
    took = time.perf_counter() - begun
    others.stopped = True
    await writing
    (row,) = await fetch("SELECT total, changed, unchanged, refused FROM bulk_run WHERE id = ?", (run.id,))
    print(
        f"  asking {asked:.2f} s; {row[1]:,} assigned of {row[0]:,}, {row[2]} unchanged, {row[3]} refused, {took:.2f} s"
    )
    print(f"  {row[1] / took:,.0f} assignments a second, {len(chunks) - 1} chunks of {runs.RUN_CHUNK}")
    print(f"  others, meanwhile: {others.said()}")


def main(engines: list[str], people: int) -> None:
    for engine in engines:
        with tempfile.TemporaryDirectory() as place:
            print(f"{engine}, {people:,} people")
            if engine == "sqlite":
                asyncio.run(measure(f"sqlite://{Path(place, 'bench.sqlite3')}", people))
            else:
                asyncio.run(measure(start(engine).create(), people))


if __name__ == "__main__":
    given = sys.argv[1:]
    main([given[0]] if given else ["sqlite", "postgres"], int(given[1]) if len(given) > 1 else PEOPLE)
