"""Whoever reads a little from an SQLite file waits neither for a long search nor for whoever writes."""

import asyncio
import random
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError

from app.db import readers as module
from app.db.database import close_database, execute, fetch, open_database, opened
from app.db.database_url import DatabaseIsClosing
from app.db.readers import READERS, Readers, can_be_read_beside, only_reads
from app.db.transaction import transaction
from app.db.transaction_errors import TransactionTimeout
from tests.app.conftest import TOYS
from tests.app.toys import Shelf
from tests.waiting import ending, in_time, together, until

ROOT = Path(__file__).resolve().parents[2]
ENDLESS = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT count(*) FROM n
"""
KILLED = """
import asyncio, sys
from app.db.database import execute, fetch, open_database

async def work(url, endless):
    await open_database(url, modules=["tests.app.toys"])
    asyncio.create_task(fetch(endless))
    for number in range(10**6):
        await execute("INSERT INTO shelf (name) VALUES (?)", [str(number)])
        print(len(await fetch("SELECT name FROM shelf")), flush=True)

asyncio.run(work(*sys.argv[1:]))
"""


@pytest.fixture
def readers(shelves: str, engine: str) -> Readers:
    if engine != "sqlite":
        pytest.skip("PostgreSQL has a pool of its own")
    found = opened().readers
    assert found is not None
    return found


async def names() -> list[str]:
    return [row[0] for row in await fetch("SELECT name FROM shelf ORDER BY id")]


async def add(name: str, _client: BaseDBAsyncClient) -> Shelf:
    return await Shelf.create(name=name)


@asynccontextmanager
async def scanning(readers: Readers, count: int = 1) -> AsyncIterator[list[asyncio.Task[Any]]]:
    """Somebody looks through everything meanwhile, and would go on for ever; at the end they are cancelled."""
    tasks = [asyncio.create_task(fetch(ENDLESS)) for _ in range(count)]
    await until(lambda: sum(reading.connection is not None for reading in readers.running.values()) == count)
    yield tasks
    for task in tasks:
        task.cancel()
    assert [type(each) for each in await in_time(asyncio.gather(*tasks, return_exceptions=True))] == (
        [asyncio.CancelledError] * count
    )
    await until(lambda: not readers.running)


async def test_many_small_reads_and_writes_are_done_while_somebody_looks_through_everything(readers: Readers):
    async with scanning(readers, READERS - 1) as scans:
        for number in range(20):
            await in_time(execute("INSERT INTO shelf (name) VALUES (?)", [str(number)]))
            await in_time(transaction(partial(add, f"in {number}")))
            assert len(await in_time(names())) == 2 * number + 2
        assert not any(scan.done() for scan in scans)


async def test_a_small_read_does_not_wait_for_a_transaction_and_sees_what_was_committed_before(readers: Readers):
    written, go_on = asyncio.Event(), asyncio.Event()

    async def body(client: BaseDBAsyncClient) -> list[str]:
        await Shelf.create(name="new")
        written.set()
        await go_on.wait()
        return await names()

    async with together() as group:
        writing = group.create_task(transaction(body))
        await written.wait()
        before = await names()
        go_on.set()

    assert (before, writing.result(), await names()) == ([], ["new"], ["new"])


async def test_a_reader_finds_whatever_was_written_a_moment_ago(readers: Readers):
    for number in range(50):
        shelf = await Shelf.create(name=f"{number}")
        shelf.name = f"{number} again"
        await shelf.save()
        assert (await names())[-1] == f"{number} again"
        await execute("DELETE FROM shelf WHERE id = ?", [shelf.id])
        assert await names() == []


async def test_a_reader_cannot_write(readers: Readers):
    with pytest.raises(Exception, match="readonly"):
        await readers.fetch("INSERT INTO shelf (name) VALUES ('x')", ())

    assert await names() == []


async def test_errors_are_those_of_every_other_statement_and_the_connection_stays(readers: Readers):
    with pytest.raises(OperationalError, match="nowhere"):
        await fetch("SELECT thing FROM nowhere")
    with pytest.raises(Exception, match="binding"):
        await fetch("SELECT ?", [1, 2])

    assert len(readers.free) == 1
    assert await names() == []


async def test_there_are_never_more_readers_than_that_and_one_too_many_is_told_so(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
):
    async with scanning(readers, READERS) as scans:
        waiting = asyncio.create_task(names())
        await asyncio.sleep(0)
        scans[0].cancel()
        assert await in_time(waiting) == []

        scans[0] = asyncio.create_task(fetch(ENDLESS))
        await until(lambda: len(readers.running) == READERS)
        monkeypatch.setattr(module, "READER_PATIENCE", 0.05)
        with pytest.raises(TransactionTimeout):
            await names()

    assert len(readers.free) == READERS
    assert await names() == []


async def test_storms_of_cancelled_readers_leave_nothing_stuck(readers: Readers):
    dice = random.Random(5)
    await Shelf.create(name="top")
    for _ in range(5):
        tasks = [asyncio.create_task(fetch(dice.choice((ENDLESS, "SELECT name FROM shelf")))) for _ in range(40)]
        for task in dice.sample(tasks, len(tasks)):
            await asyncio.sleep(dice.choice((0, 0, 0.002)))
            task.cancel()
        results = await in_time(asyncio.gather(*tasks, return_exceptions=True))
        read = [each for each in results if not isinstance(each, asyncio.CancelledError)]
        assert [type(each) for each in read] == [list] * len(read)
        assert {row[0] for rows in read if isinstance(rows, list) for row in rows} <= {"top"}

    await until(lambda: not readers.running)
    assert 1 <= len(readers.free) <= READERS
    assert await in_time(asyncio.gather(*(names() for _ in range(3 * READERS)))) == [["top"]] * 3 * READERS


async def test_a_read_that_runs_while_the_database_is_closed_is_told_so(shelves: str, readers: Readers):
    running = [asyncio.create_task(fetch(ENDLESS)) for _ in range(READERS + 2)]
    await until(lambda: sum(reading.connection is not None for reading in readers.running.values()) == READERS)

    await in_time(close_database())

    ended = await in_time(asyncio.gather(*running, return_exceptions=True))
    assert [type(each) for each in ended] == [DatabaseIsClosing] * (READERS + 2)
    assert readers.free == []
    assert not Path(f"{shelves.removeprefix('sqlite://')}-wal").exists()
    await open_database(shelves, modules=TOYS)
    assert await names() == []


async def test_a_connection_that_turns_out_to_be_broken_is_replaced(readers: Readers, tmp_path: Path):
    file = tmp_path / "odd name?%.sqlite3"
    file.write_text("This is no database. " * 100)
    others = Readers(str(file), busy_timeout="10000")
    with pytest.raises(Exception, match="not a database"):
        await others.fetch("SELECT 1 FROM sqlite_master", ())
    assert others.free == []

    file.write_bytes(Path(readers.file).read_bytes())
    assert len(await others.fetch("SELECT 1", ())) == 1
    await others.close()


async def test_what_is_killed_while_it_reads_and_writes_leaves_a_good_file(shelves: str, readers: Readers):
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", KILLED, shelves, ENDLESS), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with ending(process):
        while int((await in_time(process.stdout.readline())) or b"20") < 20:
            pass
        process.kill()

    found = await names()
    assert len(found) >= 20
    assert found == [str(number) for number in range(len(found))]
    assert [row[0] for row in await fetch("PRAGMA integrity_check")] == ["ok"]
    await Shelf.create(name="next")
    assert (await names())[-1] == "next"


@pytest.mark.parametrize(
    ("statement", "reads"),
    [
        ("SELECT 1", True),
        ("\n  select name from shelf", True),
        ("WITH a AS (SELECT 1) SELECT * FROM a", True),
        ("VALUES (1)", True),
        ("WITH new (id) AS (VALUES (1)) UPDATE shelf SET name = '' FROM new", False),
        ("with a as (select 1) insert into shelf select * from a", False),
        ("INSERT INTO shelf (name) VALUES ('SELECT') RETURNING id", False),
        ("DELETE FROM shelf RETURNING id", False),
        ("PRAGMA busy_timeout", False),
        ("SELECTED", False),
    ],
)
def test_a_statement_that_only_reads_is_known_by_its_words(statement: str, reads: bool):
    assert only_reads(statement) is reads


def test_only_a_file_that_can_be_read_while_it_is_written_is_read_beside():
    assert can_be_read_beside("data.sqlite3", {"journal_mode": "wal"})
    assert not can_be_read_beside(":memory:", {"journal_mode": "WAL"})
    assert not can_be_read_beside("data.sqlite3", {"journal_mode": "DELETE"})
