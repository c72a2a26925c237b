"""What an import costs: `python -m bench.imports [people] [assignments] [completions] [database]`.

An organisation as files is imported in this process and nothing else is done in it, so that the CPU and the most memory
that it ever had are the import's. What counts beside: how many events and audit entries it leaves. Without an address a
fresh SQLite file is used; another database has to be empty.

It should take 15 s of CPU and 250 MB at most. On 1 December 2026, with a load of 8 on two cores, it took 11.6 and
11.8 s and 245 and 246 MB on SQLite (before, in turn with it: 12.7 and 12.8 s, 289 and 288 MB), and 8.6 and 8.7 s and
180 MB on PostgreSQL. On SQLite 64 MB are the cache of its pages and 20 MB statements that it keeps; a third of the CPU
is its own, in its thread. Its 1 event and 10,172 audit entries are what one deed leaves.
"""

import asyncio
import csv
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import app.actions  # makes the verbs known
import app.standings.settlement  # noqa: F401  # settles what they touch
from app.commands.imports import ImportProgress
from app.db.database import close_database, fetch, open_database
from app.db.migrations.runner import migrate
from app.importing import import_folder
from app.settings import Settings

SIZES = (10_000, 50_000, 20_000)
TEAMS, QUALIFICATIONS, ACTIVITIES = 50, 40, 80
YEARS = 4  # of completions
Lines = Iterable[tuple[object, ...]]


async def main(sizes: tuple[int, ...], url: str) -> None:
    """Write the files, import them, and say what that cost."""
    clock = Settings.read({}).clock()
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), sizes, clock.today())
        await open_database(url)
        try:
            await migrate()
            before, began = memory(), time.process_time()
            outcome = await import_folder(Path(folder), clock=clock, tell=ImportProgress(sys.stderr))
            cpu = time.process_time() - began
            assert outcome.is_written, outcome.problems[:3]
            events, entries = [(await fetch(f"SELECT COUNT(*) FROM {name}"))[0][0] for name in LEFT]
        finally:
            await close_database()
    left = f"{events:,} events, {entries:,} audit entries"
    print(f"{cpu:.1f} s of CPU, {memory():.0f} MB at most ({before:.0f} before), {left}")


LEFT = ("outbox_event", "audit_entry")


def memory() -> float:
    """Return the most memory that this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def write(folder: Path, sizes: tuple[int, ...], today: date) -> None:
    """Write an organisation as files; the same one each time."""
    people, assignments, completions = sizes
    chance = random.Random(11)
    units = [("C", "Company", "COMPANY", ""), *((f"T{n}", f"Team {n}", "TEAM", "C") for n in range(TEAMS))]
    _file(folder, "units", "code,name,kind,parent", units)
    _file(
        folder,
        "users",
        "email,name,role,unit,date_added",
        ((f"p{n}@care.example", f"Person {n}", "LEARNER", f"T{n % TEAMS}", "2015-01-01") for n in range(people)),
    )
    activities = ((f"A{n}", f"Activity {n}", "E_LEARNING", "yes") for n in range(ACTIVITIES))
    _file(folder, "activities", "code,name,type,issues_certificate", activities)
    profiles = ((f"Q{n}", f"Qualification {n}", "ROLLING", "P1Y") for n in range(QUALIFICATIONS))
    _file(folder, "qualifications", "code,name,duration,maintain_period", profiles)
    needs = [(f"Q{n}", stage, f"A{2 * n + step}") for n in range(QUALIFICATIONS) for step, stage in enumerate(STAGES)]
    _file(folder, "requirements", "qualification,stage,activity", needs)
    assigned = _apart(chance, assignments, people, QUALIFICATIONS)
    _file(
        folder,
        "assignments",
        "user,qualification,assigned_on",
        ((f"p{person}@care.example", f"Q{number}", "2020-01-01") for person, number in assigned),
    )
    done = (
        (f"p{person}@care.example", f"A{2 * number + n % 2}", today - timedelta(chance.randrange(365 * YEARS)))
        for n, (person, number) in enumerate(assigned[:completions])
    )
    _file(folder, "completions", "user,activity,completed_on", done)


STAGES = ("ACHIEVE", "MAINTAIN")


def _apart(chance: random.Random, count: int, people: int, numbers: int) -> list[tuple[int, int]]:
    """Return pairs of a person and a number, none of them twice, by chance."""
    return [divmod(each, numbers) for each in chance.sample(range(people * numbers), count)]


def _file(folder: Path, name: str, header: str, lines: Lines) -> None:
    with (folder / f"{name}.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(lines)


if __name__ == "__main__":
    given = sys.argv[1:]
    wanted = tuple(int(each) for each in given[:3]) or SIZES
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(main(wanted, given[3] if len(given) > 3 else f"sqlite://{Path(place, 'bench.sqlite3')}"))
