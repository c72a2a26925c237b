"""Others who write into the same database at the same time: whoever reads does not notice, whoever writes waits."""

import asyncio
import sqlite3
from collections.abc import Iterator
from functools import partial

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError

from app.db import transaction as module
from app.db.database import close_database, execute, fetch, opened
from app.db.transaction import snapshot, transaction
from app.db.transaction_errors import TransactionTimeout, is_retryable, is_taken
from tests.app.toys import Shelf
from tests.waiting import together, until


async def names() -> list[str]:
    return [row[0] for row in await fetch("SELECT name FROM shelf ORDER BY name")]


async def add(name: str, _client: BaseDBAsyncClient) -> Shelf:
    return await Shelf.create(name=name)


@pytest.fixture
def other(shelves: str, engine: str) -> Iterator[sqlite3.Connection]:
    """Another program, which is writing into the same file."""
    if engine != "sqlite":
        pytest.skip("PostgreSQL locks rows")
    connection = sqlite3.connect(shelves.removeprefix("sqlite://"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO shelf (name) VALUES ('of the other')")
    yield connection
    connection.close()


async def test_another_process_that_writes_makes_the_file_busy(
    other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOCK_PATIENCE", 0.05)

    with pytest.raises(TransactionTimeout):
        await transaction(lambda client: Shelf.create(name="refused"))
    other.execute("ROLLBACK")
    await transaction(lambda client: Shelf.create(name="accepted"))

    assert await names() == ["accepted"]


async def test_while_another_process_writes_everybody_reads_and_whoever_writes_has_a_turn_afterwards(
    other: sqlite3.Connection,
) -> None:
    async with together() as group:
        waiting = [group.create_task(transaction(partial(add, f"next {n}"))) for n in range(3)]
        await until(lambda: len(opened().running) == len(waiting))

        seen = [await names() for _ in range(20)]  # SQLite itself would let each wait until the writers give up
        in_one_moment = await snapshot(lambda client: names())
        still_waiting = [not task.done() for task in waiting]
        other.execute("COMMIT")

    assert seen == [[]] * 20
    assert in_one_moment == []
    assert still_waiting == [True] * 3
    assert await names() == ["next 0", "next 1", "next 2", "of the other"]


async def test_what_waits_for_another_process_can_be_given_up(
    other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.db.database.CLOSING_PATIENCE", 0.05)
    async with together() as group:
        waiting = group.create_task(transaction(lambda client: Shelf.create(name="never")))
        await until(lambda: opened().running)

        await close_database()

        with pytest.raises(asyncio.CancelledError):
            await waiting


@pytest.mark.parametrize(
    ("statement", "taken"),
    [
        ("INSERT INTO shelf (id, name) VALUES (1, 'b')", True),
        ("INSERT INTO shelf (id, name) VALUES (2, NULL)", False),
    ],
)
async def test_only_what_is_there_already_is_taken(shelves: str, statement: str, taken: bool) -> None:
    await Shelf.create(id=1, name="a")

    with pytest.raises(IntegrityError) as refusal:
        await transaction(lambda client: execute(statement))

    assert is_taken(refusal.value) is taken
    assert not is_retryable(refusal.value)


async def test_the_orm_says_too_what_is_taken(shelves: str) -> None:
    await Shelf.create(id=1, name="a")

    with pytest.raises(IntegrityError) as refusal:
        await transaction(lambda client: Shelf.create(id=1, name="b"))

    assert is_taken(refusal.value)
