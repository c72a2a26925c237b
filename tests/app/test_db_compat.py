"""What is used of Tortoise, aiosqlite and asyncpg beyond what they document is there, and does what it did."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from contextvars import Context
from datetime import datetime, timedelta, timezone
from inspect import signature
from typing import Any

import aiosqlite
import asyncpg
import pytest
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.context import TortoiseContext
from tortoise.exceptions import TransactionManagementError

from app.db import compat
from app.db.columns import _instant_as_text
from app.db.database import fetch, opened
from app.db.database_url import tortoise_config
from schema.enums import Status
from schema.timelines import StandingSpan
from tests.app.conftest import TOYS
from tests.app.toys import Shelf

MOVED = "Tortoise keeps this elsewhere now: see app/db/compat.py"


@pytest.fixture
async def root(shelves: str) -> Any:
    """Tortoise's client of the open database, outside of every transaction."""
    return opened().root


def only_on(engine: str, wanted: str) -> None:
    if engine != wanted:
        pytest.skip(f"a private part of the client of {wanted}")


@asynccontextmanager
async def begun(root: Any, engine: str) -> AsyncIterator[Any]:
    """A client in a transaction of its own, made as app/db/transaction.py makes it; undone at the end."""
    if engine == "sqlite":
        connection = compat.sqlite_connection(root)
        await connection.execute("BEGIN IMMEDIATE")
        yield compat.sqlite_transaction(root)
        await connection.rollback()
        return
    async with compat.postgres_pool(root).acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        yield compat.postgres_transaction(root, connection, transaction)
        if connection.is_in_transaction():
            await transaction.rollback()


async def test_sqlite_has_one_connection_that_is_aiosqlites(root: Any, engine: str):
    only_on(engine, "sqlite")

    assert isinstance(root, SqliteClient)
    assert isinstance(compat.sqlite_connection(root), aiosqlite.Connection), MOVED
    await root.close()
    assert compat.sqlite_connection(root) is None, MOVED
    await root.create_connection(with_db=True)
    assert isinstance(compat.sqlite_connection(root), aiosqlite.Connection), MOVED


async def test_whoever_has_the_lock_of_sqlite_has_the_connection(root: Any, engine: str):
    only_on(engine, "sqlite")
    lock = compat.sqlite_lock(root)
    assert isinstance(lock, asyncio.Lock), MOVED

    async with root.acquire_connection():
        assert lock.locked(), "acquire_connection() takes another lock than _lock"
    assert not lock.locked()


async def test_the_pragmas_of_sqlite_are_those_it_was_opened_with(root: Any, engine: str):
    only_on(engine, "sqlite")

    (row,) = await fetch("PRAGMA busy_timeout")

    assert row[0] == int(str(compat.sqlite_pragmas(root)["busy_timeout"])), MOVED


async def test_postgres_has_a_pool_that_is_asyncpgs(root: Any, engine: str):
    only_on(engine, "postgres")
    pool = compat.postgres_pool(root)

    assert isinstance(root, AsyncpgDBClient)
    assert isinstance(pool, asyncpg.Pool), MOVED
    assert "timeout" in signature(pool.acquire).parameters, "asyncpg's pool has no limit of time to wait any more"


async def test_a_connection_goes_back_to_the_pool_as_it_is(root: Any, engine: str):
    only_on(engine, "postgres")
    pool = compat.postgres_pool(root)
    async with pool.acquire() as connection:
        await connection.execute("SET application_name = 'kept'")
        backend = connection.get_server_pid()

    async with pool.acquire() as again:
        name = await again.fetchval("SHOW application_name")
        assert again.get_server_pid() == backend
        await again.execute("RESET application_name")

    assert name == "kept", "what keep_session_state says no longer reaches asyncpg.create_pool"


async def test_the_pool_opens_its_connections_with_what_it_is_given(root: Any, engine: str):
    only_on(engine, "postgres")
    opened_so: list[object] = []

    async def connect(*arguments: Any, **settings: Any) -> Any:
        opened_so.append(settings.get("database"))
        return await asyncpg.connect(*arguments, **settings)

    compat.connect_with(root, connect)
    await root.close()
    await root.create_connection(with_db=True)

    assert opened_so == [root.database], "what connect_with says no longer reaches asyncpg.create_pool"


async def test_a_client_made_by_hand_takes_part_in_the_transaction_and_commits_it(root: Any, engine: str):
    async with begun(root, engine) as client:
        assert isinstance(client, SqliteTransactionWrapper if engine == "sqlite" else TransactionWrapper)
        assert not compat.has_ended(client), MOVED
        await Shelf.create(name="a", using_db=client)
        await client.commit()
        assert compat.has_ended(client), MOVED

    assert [row[0] for row in await fetch("SELECT name FROM shelf")] == ["a"]


async def test_a_retired_client_neither_commits_nor_writes(root: Any, engine: str):
    async with begun(root, engine) as client:
        await Shelf.create(name="a", using_db=client)
        compat.retire(client)

        with pytest.raises(TransactionManagementError):
            await client.commit()
        with pytest.raises(TransactionManagementError, match="has ended"):
            await Shelf.create(name="b", using_db=client)

    assert await fetch("SELECT name FROM shelf") == []


async def test_a_task_that_does_not_descend_from_the_opening_finds_the_database(empty_database_url: str):
    async def count() -> int:
        return await Shelf.all().count()

    context = TortoiseContext()
    try:
        with context:
            await compat.open_for_every_task(context, tortoise_config(empty_database_url, TOYS))
        await context.generate_schemas()
        found = await asyncio.get_running_loop().create_task(count(), context=Context())
    finally:
        await context.close_connections()

    assert found == 0
    assert "_enable_global_fallback" in signature(TortoiseContext.init).parameters


async def test_a_row_that_was_marked_is_updated_and_not_inserted(root: Any):
    await Shelf.create(id=7, name="a")
    row = Shelf(id=7, name="b")

    compat.mark_as_saved(row, 7)
    await row.save()

    assert [tuple(each) for each in await fetch("SELECT id, name FROM shelf")] == [(7, "b")]


async def test_a_row_is_made_of_what_its_columns_have_and_is_in_the_table_already(root: Any):
    await Shelf.create(id=7, name="a")

    row = compat.row_from(Shelf, [("id", 7), ("name", "a")])
    assert vars(row).keys() == vars(await Shelf.get(id=7)).keys()
    row.name = "b"
    await row.save()

    assert [tuple(each) for each in await fetch("SELECT id, name FROM shelf")] == [(7, "b")]


def test_what_a_driver_gives_is_read_as_a_field_has_it():
    status, flag = (compat.reader_of(StandingSpan, name, "sqlite") for name in ("status", "approval_pending"))

    assert [status and status("EXPIRED"), flag and flag(0)] == [Status.EXPIRED, False]
    assert compat.reader_of(StandingSpan, "approval_pending", "postgres") is None
    assert compat.reader_of(StandingSpan, "begins_on", "sqlite") is None


async def test_a_new_row_is_made_of_values_and_defaults_and_is_inserted(root: Any):
    row = compat.new_row(Shelf, {"name": "a"})

    await row.save()

    assert vars(row).keys() == vars(Shelf(name="a")).keys()
    assert [tuple(each) for each in await fetch("SELECT name FROM shelf")] == [("a",)]


def test_a_column_has_a_type_in_the_words_of_each_database():
    assert compat.column_type(Shelf, "id", "postgres") == "BIGINT"
    assert compat.column_type(Shelf, "name", "sqlite") == "VARCHAR(100)"


def test_the_way_to_write_instants_that_is_named_last_is_the_one_that_counts():
    noon = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    before = written_by_sqlite(noon)

    compat.adapt_instants(lambda _: "noon")
    try:
        meanwhile = written_by_sqlite(noon)
    finally:
        compat.adapt_instants(_instant_as_text)

    assert (before, meanwhile) == ("2026-01-01 10:00:00+00:00", "noon")


def written_by_sqlite(instant: datetime) -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        return str(connection.execute("SELECT ?", [instant]).fetchone()[0])


def test_a_transaction_can_be_asked_what_we_ask_of_it():
    for kind in (SqliteTransactionWrapper, TransactionWrapper):
        assert issubclass(kind, BaseDBAsyncClient)
        assert {"commit", "rollback"} <= set(dir(kind))


async def test_a_statement_of_aiosqlite_is_stopped_from_outside():
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    async with aiosqlite.connect(":memory:") as connection:
        compat.interrupt(connection)  # there is nothing to stop
        running = asyncio.create_task(connection.execute_fetchall(endless))
        while not running.done():
            await asyncio.sleep(0.01)
            compat.interrupt(connection)

        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            await running
        assert list(await connection.execute_fetchall("SELECT 1")) == [(1,)]
