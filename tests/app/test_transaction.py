"""All or nothing: what a transaction writes is kept whole, or leaves nothing behind."""

import asyncio

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError

from app.db.database import execute, opened
from app.db.transaction import detached, snapshot, transaction
from app.db.transaction_errors import NestedTransaction, is_collision, is_retryable
from tests.app.toys import Shelf
from tests.app.transactions import everything_to_end, names
from tests.waiting import together, until


async def test_what_returns_is_kept_whether_written_by_the_orm_or_in_sql(shelves: str) -> None:
    async def body(client: BaseDBAsyncClient) -> list[str]:
        await Shelf.create(name="a")
        await execute("INSERT INTO shelf (name) VALUES (?)", ["b"])
        return await names()

    seen = await transaction(body)

    assert seen == ["a", "b"]
    assert await names() == ["a", "b"]


async def test_what_raises_leaves_nothing_behind(shelves: str) -> None:
    async def body(client: BaseDBAsyncClient) -> None:
        await Shelf.create(name="a")
        await execute("INSERT INTO shelf (name) VALUES (?)", ["b"])
        raise LookupError("changed my mind")

    with pytest.raises(LookupError, match="changed my mind"):
        await transaction(body)

    assert await names() == []


async def test_others_do_not_see_what_is_not_committed(shelves: str) -> None:
    written, go_on = asyncio.Event(), asyncio.Event()

    async def body(client: BaseDBAsyncClient) -> None:
        await Shelf.create(name="a")
        written.set()
        await go_on.wait()
        raise LookupError

    async def fails() -> None:
        with pytest.raises(LookupError):
            await transaction(body)

    async with together() as group:
        group.create_task(fails())
        await written.wait()
        other = group.create_task(transaction(lambda client: Shelf.create(name="b")))
        await until(lambda: other.done() or len(opened().running) == 2)  # SQLite lets it wait
        go_on.set()

    assert await names() == ["b"]


async def test_a_transaction_inside_a_transaction_is_refused(shelves: str) -> None:
    async def body(client: BaseDBAsyncClient) -> None:
        await Shelf.create(name="outer")
        with pytest.raises(NestedTransaction):
            await transaction(lambda client: Shelf.create(name="inner"))
        with pytest.raises(NestedTransaction):
            await asyncio.create_task(snapshot(lambda client: Shelf.all()))

    await transaction(body)

    assert await names() == ["outer"]


async def test_a_snapshot_sees_one_moment_and_cannot_write(shelves: str, engine: str) -> None:
    await Shelf.create(name="before")

    async def body(client: BaseDBAsyncClient) -> tuple[list[str], list[str]]:
        first = await names()
        other: asyncio.Task[object] = detached(transaction(lambda client: Shelf.create(name=f"during {engine}")))
        if engine == "postgres":  # SQLite's one connection lets the other one wait until the snapshot has ended
            await other
        return first, await names()

    first, second = await snapshot(body)
    with pytest.raises((OperationalError, asyncpg.ReadOnlySQLTransactionError)):
        await snapshot(lambda client: execute("INSERT INTO shelf (name) VALUES (?)", ["refused"]))
    await everything_to_end()

    assert first == second == ["before"]
    assert await names() == ["before", f"during {engine}"]


async def test_a_conflict_of_two_writers_may_be_tried_again(shelves: str, engine: str) -> None:
    if engine != "postgres":
        pytest.skip("SQLite has one writer")
    await Shelf.create(name="contested")

    async def body(client: BaseDBAsyncClient) -> None:
        await names()
        await detached(transaction(lambda client: Shelf.all().update(name="first")))
        await Shelf.all().update(name="second")

    with pytest.raises(asyncpg.SerializationError) as refusal:
        await transaction(body, isolation="repeatable_read")

    assert is_retryable(refusal.value)
    assert is_collision(refusal.value)
    assert not is_retryable(LookupError())
    assert await names() == ["first"]
