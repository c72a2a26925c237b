"""What the turn of a day costs, with one assignment in twenty: `python -m bench.turn [engine] [assignments …]`.

It is told of standings and opens attempts, in a process of its own, in chunks of 5,000. Beside it, the rows that were
written are inserted with INSERT … SELECT, in one transaction for each table, into the tables that they are in and into
empty ones of the same shape with the same indexes: what is told and opened alone, and with the spans and openings of
which the turn marks that they began or ended. The turn should take three times as long at most, as much a row with
1,000,000 assignments as with 300,000.

On PostgreSQL 18 (1 December 2026, two quiet cores, two runs of each), with 30,190 news, 14,293 attempts, 31,794 spans
and 15,454 openings; and with 100,597, 47,612, 105,970 and 51,480:

                                       300,000           1,000,000
    the turn                       2.48, 2.48 s       10.13, 9.13 s
      a row told or opened           56, 56 µs           68, 62 µs   (1.1 to 1.2 times)
    plainly, into its tables       1.76, 1.79 s        6.52, 6.13 s   (the turn: 1.4, and 1.5 to 1.6 times that)
    plainly, into empty tables     0.69, 0.81 s        2.54, 2.51 s   (3.1 to 3.6, and 3.6 to 4.0 times that)
    memory of the process                 +2 MB               +2 MB

On SQLite with 300,000 (30 November, busy) it took 3.69 s, 83 µs a row, 3.0 times the plain inserts into empty tables,
and 23 MB more (it keeps 64 MB of pages at hand).

Beside empty tables it does not hold on PostgreSQL, where most of the time goes to finding the places of 14 indexes in
tables of millions. The phase is in what most of them are of, so that no update stays on its page.
"""

import asyncio
import re
import resource
import subprocess
import sys
import time
from contextlib import suppress
from datetime import timedelta
from zoneinfo import ZoneInfo

import app.standings.settlement  # noqa: F401  # as in a server
from app.clock import SettableClock
from app.db.database import close_database, dialect, execute, fetch, open_database
from app.db.transaction import transaction
from bench.scope_people import fill
from bench.timelines_stored import TODAY, store
from jobs.turn_of_the_day import turn_of_the_day
from tests.databases import start

USERS = 100_000
SIZES = (300_000, 1_000_000)
TOMORROW = TODAY + timedelta(1)
WRITTEN = {
    "outbox_event": "id > 0",
    "enrolment": "id > {enrolment}",
    "standing_span": "superseded_at IS NULL AND (phase = 'RUNNING' AND begins_on = {day} OR through = {before})",
    "opening": "superseded_at IS NULL AND (phase = 'RUNNING' AND begins_on = {day} OR through = {before})",
}
"""What the turn writes: what is told, the attempts, and the rows of which it is marked how far they have come."""
TOLD = ("outbox_event", "enrolment")


def main(engine: str, sizes: list[int]) -> None:
    """Make a database of each size, and measure in a process of its own."""
    for size in sizes:
        running = start(engine)
        url = running.create()
        asyncio.run(made(url, size))
        print(f"{engine}, {size:,} assignments:", flush=True)
        subprocess.run([sys.executable, "-m", "bench.turn", "in", url], check=True)
        running.drop(url)
        running.stop()


async def made(url: str, assignments: int) -> None:
    """Fill a database."""
    await open_database(url)
    await fill(min(USERS, assignments // 3), assignments, assignments)
    await store()
    await execute("UPDATE assignment SET timeline_through = '9999-12-31'")
    await close_database()


async def measure(url: str) -> None:
    """Turn the day, and insert as many rows plainly."""
    await open_database(url)
    last = (await fetch("SELECT MAX(id) FROM enrolment"))[0][0]
    held, began, cpu = memory(), time.perf_counter(), time.process_time()
    done = 0
    async for each in turn_of_the_day(SettableClock(ZoneInfo("UTC"), TOMORROW)):
        done += each
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    grown = memory() - held
    print(f"  the turn: {seconds:.2f} s, {cpu:.2f} s of CPU here, +{grown} MB", flush=True)
    words = {"enrolment": last, "day": f"'{TOMORROW}'", "before": f"'{TODAY}'"}
    plain, there, rows = {}, {}, {}
    for table, where in WRITTEN.items():
        there[table] = await inserted_again(table, where.format(**words))
        plain[table], rows[table] = await inserted(table, where.format(**words))
    print(f"  {done:,} were told or opened; " + ", ".join(f"{count:,} {name}" for name, count in rows.items()))
    told = sum(rows[name] for name in TOLD)
    for name, tables in (("what is told and opened", TOLD), ("all rows that are written", tuple(WRITTEN))):
        plainly = sum(plain[each] for each in tables)
        among = sum(there[each] for each in tables)
        print(f"  plain inserts of {name}, into empty tables: {plainly:.2f} s; {seconds / plainly:.1f} times that")
        print(f"    among the rows that are there: {among:.2f} s; {seconds / among:.1f} times that")
    print(
        f"  the turn: {seconds:.2f} s, {1e6 * seconds / told:.0f} µs a row told, {cpu:.2f} s of CPU here, +{grown} MB"
    )
    await close_database()


class _Undone(Exception):
    """What was inserted again is there already."""


async def inserted_again(table: str, where: str) -> float:
    """Take the rows out of their table, and insert them again; returns seconds, and leaves everything as it was."""
    seconds = 0.0

    async def again(_: object) -> None:
        nonlocal seconds
        await execute(f"CREATE TEMPORARY TABLE taken_{table} AS SELECT * FROM {table} WHERE {where}")
        await execute(f"DELETE FROM {table} WHERE {where}")
        began = time.perf_counter()
        await execute(f"INSERT INTO {table} SELECT * FROM taken_{table}")
        seconds = time.perf_counter() - began
        raise _Undone

    with suppress(_Undone):
        await transaction(again)
    return seconds


def memory() -> int:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


async def inserted(table: str, where: str) -> tuple[float, int]:
    """Insert the rows into an empty table of the same shape with the same indexes; returns seconds and rows."""
    if dialect() == "postgres":
        await execute(f"CREATE TABLE plain_{table} (LIKE {table} INCLUDING ALL)")
    else:
        found = await fetch("SELECT sql, name FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (table,))
        for sql, name in found:
            renamed = sql.replace(name, f"plain_{name}", 1) if name != table else sql
            await execute(re.sub(rf"\b{table}\b", f"plain_{table}", renamed))
    began = time.perf_counter()
    statement = f"INSERT INTO plain_{table} SELECT * FROM {table} WHERE {where}"
    count = await transaction(lambda _: execute(statement))
    return time.perf_counter() - began, count


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[:1] == ["in"]:
        asyncio.run(measure(given[1]))
    else:
        main(given[0] if given else "sqlite", [int(each) for each in given[1:]] or [*SIZES])
