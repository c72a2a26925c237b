"""What a small read takes on SQLite while somebody searches the whole audit: `python -m bench.readers [entries]`.

In one run, round by round: alone; beside a search that goes through everything, with readers; and the same on the one
connection that also writes, as it was before there were any. A round lasts until there are enough small reads, and
searches follow each other all that time. What counts is the 99th percentile with readers: under 5 ms.

On 1 December 2026, on two cores of which another program kept one busy: 0.19 ms alone, 3.77 ms with readers, 127 ms
without; a search takes 105 ms.
"""

import asyncio
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from app.db.database import close_database, fetch, open_database, opened
from app.db.migrations.runner import migrate
from app.policy.access import Viewer
from app.reading.filters import filter_conditions
from schema.audit import AuditEntry
from schema.enums import Role

ENTRIES = 200_000
GROUPS = 5_000
ROUNDS = 5
ENOUGH = {"alone": 400, "with readers": 400, "without readers": 20}
SMALL = 'SELECT id, name, code FROM "group" WHERE (name_key, id) > (?, ?) ORDER BY name_key, id LIMIT 20'


async def main(entries: int) -> None:
    """Make a file, measure, and throw it away."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "bench.sqlite3")
        await open_database(f"sqlite://{file}")
        try:
            await migrate()
            fill(file, entries)
            await measure()
        finally:
            await close_database()


def fill(file: Path, entries: int) -> None:
    """Write groups, and an audit with a picture of each row before and after, which nobody's chain has to hold."""
    with sqlite3.connect(file) as database:
        database.executemany(
            'INSERT INTO "group" (name, name_key, revision) VALUES (?, ?, 0)',
            [(f"Group {number}", f"group {number}") for number in range(GROUPS)],
        )
        picture = '{"name":"' + "x" * 300 + '"}'
        database.executemany(
            "INSERT INTO audit_entry (number, happened_at, what, what_key, subject_title, subject_title_key, asked,"
            " before, after, previous_hash, hash)"
            " VALUES (?, '2026-01-15 09:00:00+00:00', 'GroupEdit', 'groupedit', ?, ?, '', ?, ?, '', '')",
            ((number, f"Group {number}", f"group {number}", picture, picture) for number in range(1, entries + 1)),
        )
    database.close()


async def measure() -> None:
    """Print the small reads of each way, and how long one search takes."""
    readers, taken = opened().readers, {way: list[float]() for way in ENOUGH}
    searched: dict[str, list[float]] = {way: [] for way in ENOUGH}
    for _ in range(ROUNDS):
        for way, enough in ENOUGH.items():
            opened().readers = None if way == "without readers" else readers
            searching = asyncio.create_task(search_on(searched[way])) if way != "alone" else None
            for number in range(enough):
                await asyncio.sleep(0.002)
                taken[way].append(await timed(SMALL, (f"group {number}", 0)))
            if searching is not None:
                searching.cancel()
                with suppress(asyncio.CancelledError):
                    await searching
    opened().readers = readers
    for way, seconds in taken.items():
        p50, p99 = statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]
        search = f", a search {1000 * statistics.median(searched[way]):.0f} ms" if searched[way] else ""
        print(f"{way:16} p50 {1000 * p50:8.2f} ms   p99 {1000 * p99:8.2f} ms   ({len(seconds)} reads{search})")


async def search_on(taken: list[float]) -> None:
    """Search for what is nowhere, the count and the newest page, until it is cancelled."""
    (where,) = filter_conditions(AuditEntry, "t", {"search": "nowhere"}, Viewer(1, Role.ADMIN))
    while True:
        begun = time.perf_counter()
        await fetch(f"SELECT COUNT(*) FROM audit_entry t WHERE {where.text}", where.params)
        await fetch(f"SELECT * FROM audit_entry t WHERE {where.text} ORDER BY number DESC LIMIT 50", where.params)
        taken.append(time.perf_counter() - begun)


async def timed(statement: str, params: tuple[object, ...]) -> float:
    """Run a statement, and return the seconds it took."""
    begun = time.perf_counter()
    await fetch(statement, params)
    return time.perf_counter() - begun


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES))
