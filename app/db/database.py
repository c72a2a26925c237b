"""The database of this process: opened at the start, closed at the end, read with plain SQL in between."""

import asyncio
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import asyncpg
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException

from app.db import outages
from app.db.columns import from_column, to_parameter, to_parameters
from app.db.compat import connect_with, keep_session_state, open_for_every_task, postgres_pool, sqlite_pragmas
from app.db.database_url import (
    CONNECTION,
    DatabaseIsClosing,
    DatabaseUnavailable,
    InvalidDatabaseUrl,
    tortoise_config,
    without_password,
)
from app.db.driver_errors import FAILURES, translated
from app.db.outages import Outage
from app.db.readers import Readers, can_be_read_beside, only_reads
from schema.entities import MODULES

__all__ = [
    "DatabaseUnavailable",
    "InvalidDatabaseUrl",
    "close_database",
    "dialect",
    "execute",
    "execute_each",
    "fetch",
    "from_column",
    "open_database",
    "opened",
    "to_parameter",
]

CLOSING_PATIENCE = 10.0  # seconds that a running transaction gets to finish before it is cancelled
_ACQUIRE_PATIENCE = 10.0  # seconds that a statement waits for a free connection
PLACEHOLDER = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\?", re.DOTALL)


@dataclass(slots=True)
class OpenDatabase:
    """What this process has open, and the transactions that still run on it."""

    url: str
    context: TortoiseContext
    root: Any  # Tortoise's client of the connection, outside of every transaction; its internals are untyped
    dialect: str
    running: set[asyncio.Task[Any]] = field(default_factory=set)
    writer: asyncio.Lock = field(default_factory=asyncio.Lock)  # SQLite: whose turn it is to begin writing
    readers: Readers | None = None  # SQLite, in a file: who reads outside of transactions
    closing: bool = False


_current: OpenDatabase | None = None


async def open_database(url: str, *, modules: Sequence[str] = MODULES) -> None:
    """Opens the database for this process; raises DatabaseUnavailable, which says why, if that is impossible."""
    global _current  # noqa: PLW0603 - one process has one database, as Tortoise has one global context
    if _current is not None:
        raise DatabaseUnavailable("A database is already open in this process; close it first.")
    config = tortoise_config(url, modules)
    context = TortoiseContext()
    try:
        _make_folder(config)
        with context:  # current for setting up; afterwards every task finds it as the global one
            await open_for_every_task(context, config)
        root: Any = context.connections.get(CONNECTION)
        if root.capabilities.dialect == "postgres":
            keep_session_state(root)
            connect_with(root, connected)
        await root.create_connection(with_db=True)
    except (
        OSError,
        sqlite3.Error,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        BaseORMException,
        DatabaseUnavailable,
    ) as error:
        await context.close_connections()
        raise DatabaseUnavailable(
            f"Cannot open {without_password(url)}: {str(error) or 'it did not answer in time'}"
        ) from error
    except BaseException:
        await context.close_connections()
        raise
    _current = OpenDatabase(
        url=url, context=context, root=root, dialect=root.capabilities.dialect, readers=_readers(root)
    )


def _readers(root: Any) -> Readers | None:
    if root.capabilities.dialect != "sqlite" or not can_be_read_beside(root.filename, sqlite_pragmas(root)):
        return None
    return Readers(root.filename, busy_timeout=str(sqlite_pragmas(root)["busy_timeout"]))


async def close_database() -> None:
    """Lets running transactions finish, for a bounded time, and closes every connection; twice does no harm."""
    global _current  # noqa: PLW0603 - the counterpart of open_database
    closing = _current
    if closing is None or closing.closing:
        return
    closing.closing = True
    try:
        await _settle(closing.running)
        if closing.readers is not None:
            await closing.readers.close()
    finally:
        await closing.context.close_connections()
        _current = None


async def _settle(running: set[asyncio.Task[Any]]) -> None:
    if running:
        await asyncio.wait(set(running), timeout=CLOSING_PATIENCE)
    for task in (late := set(running)):
        task.cancel()
    if late:
        await asyncio.wait(late, timeout=CLOSING_PATIENCE)


def opened() -> OpenDatabase:
    """The open database; raises DatabaseUnavailable if there is none or if it is being closed."""
    if (database := _database()).closing:
        raise DatabaseIsClosing("The database is being closed.")
    return database


def dialect() -> str:
    """“sqlite” or “postgres”."""
    return opened().dialect


async def fetch(sql: str, params: Sequence[object] = ()) -> list[Sequence[Any]]:
    """The rows of one statement with “?” for its parameters; inside a transaction they are that transaction's.

    Rows are indexed by position. Values come as the driver gives them: see from_column. What only reads an SQLite file,
    outside of transactions, does so beside the connection that writes; it sees all that was committed before.
    """
    database = _database()
    values = to_parameters(params, database.dialect)
    try:
        if (readers := database.readers) is not None and not _in_transaction(database) and only_reads(sql):
            return await readers.fetch(sql, values)
        async with _connection(database) as connection:
            if database.dialect == "sqlite":
                return await connection.execute_fetchall(sql, values)  # type: ignore[no-any-return] # the driver's own
            return await connection.fetch(numbered(sql), *values)  # type: ignore[no-any-return] # the driver's own
    except FAILURES as error:
        raise translated(error) from error


async def execute(sql: str, params: Sequence[object] = ()) -> int:
    """Runs one statement with “?” for its parameters; returns how many rows it wrote or deleted itself."""
    database = _database()
    values = to_parameters(params, database.dialect)
    try:
        async with _connection(database) as connection:
            if database.dialect == "postgres":
                return _affected(await connection.execute(numbered(sql), *values))
            written: int = (await connection.execute(sql, values)).rowcount  # what has run to its end needs no closing
            return max(written, 0)
    except FAILURES as error:
        raise translated(error) from error


async def execute_each(sql: str, rows: Iterable[Sequence[object]]) -> None:
    """Runs one statement of SQLite once for each row of values, inside a transaction; it is prepared once."""
    database = _database()
    if not _in_transaction(database):  # some rows would be committed without the others
        raise RuntimeError("Many rows are written inside a transaction only.")
    try:
        async with _connection(database) as connection:
            await connection.executemany(sql, rows)
    except FAILURES as error:
        raise translated(error) from error


def _database() -> OpenDatabase:
    if _current is None:
        raise DatabaseUnavailable("No database is open.")
    return _current


def _in_transaction(database: OpenDatabase) -> bool:
    return database.context.connections.get(CONNECTION) is not database.root


def _connection(database: OpenDatabase) -> AbstractAsyncContextManager[Any]:
    """The connection of the current transaction, else one that is free."""
    client: Any = database.context.connections.get(CONNECTION)
    if client is database.root and database.dialect == "postgres":
        return postgres_pool(client).acquire(timeout=_ACQUIRE_PATIENCE)
    return client.acquire_connection()  # type: ignore[no-any-return] # Tortoise's wrapper is untyped


@lru_cache(maxsize=2048)
def numbered(sql: str) -> str:
    """The statement with $1, $2 … for each “?” that stands outside quotes and comments."""
    count = 0

    def number(match: re.Match[str]) -> str:
        nonlocal count
        if match[0] != "?":
            return match[0]
        count += 1
        return f"${count}"

    return PLACEHOLDER.sub(number, sql)


async def connected(*arguments: Any, **settings: Any) -> Any:
    """A connection to PostgreSQL, for the pool; raises DatabaseUnavailable."""
    try:
        connection = await asyncpg.connect(*arguments, **settings)
    except FAILURES as error:
        unavailable = DatabaseUnavailable(str(error) or "it did not answer in time")
        if _current is not None:
            outages.note_outage(unavailable)
        raise unavailable from error
    outages.over(Outage.AWAY)
    return connection


def _make_folder(config: dict[str, Any]) -> None:
    path = config["connections"][CONNECTION]["credentials"].get("file_path", ":memory:")
    if path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)


def _affected(status: str) -> int:
    """The count at the end of PostgreSQL's answer: “UPDATE 3”, “INSERT 0 1”."""
    last = status.rsplit(" ", 1)[-1]
    return int(last) if last.isdigit() else 0
