"""Transactions, which are committed or rolled back as a whole even if their caller is cancelled."""

import asyncio
import contextvars
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Literal, TypeVar

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient

from app.db import outages
from app.db.compat import (
    has_ended,
    postgres_pool,
    postgres_transaction,
    retire,
    sqlite_connection,
    sqlite_lock,
    sqlite_pragmas,
    sqlite_transaction,
)
from app.db.database import OpenDatabase, opened
from app.db.database_url import CONNECTION
from app.db.driver_errors import FAILURES, translated
from app.db.outages import Outage, log_failure
from app.db.transaction_errors import NestedTransaction, OrdinaryRefusal, TransactionTimeout, is_busy

T = TypeVar("T")
Isolation = Literal["read_committed", "repeatable_read", "serializable"]
Body = Callable[[BaseDBAsyncClient], Awaitable[T]]

LOCK_PATIENCE = 10.0  # seconds to wait for a connection or the write lock
FIRST_PAUSE, LONGEST_PAUSE = 0.001, 0.05  # seconds between two looks whether another process has stopped writing
_BEGIN_READING = "BEGIN ISOLATION LEVEL {} READ ONLY"
_BEGIN = "BEGIN ISOLATION LEVEL {}; SET LOCAL plan_cache_mode = auto"
"""What is read in order to write is a few rows by their keys: one plan does for all (see PLANNED_EACH_TIME)."""

log = logging.getLogger(__name__)
_inside: contextvars.ContextVar[Any] = contextvars.ContextVar("transaction", default=None)


async def transaction(body: Body[T], *, isolation: Isolation = "read_committed", readonly: bool = False) -> T:
    """Runs body in a transaction: committed when it returns, rolled back when it raises.

    The ORM and app.db.database.fetch use the transaction's connection inside body. The body runs in a task of its own
    and goes on to its end when the caller is cancelled: the caller then does not learn whether it was committed.
    SQLite takes the write lock first, so isolation says nothing there. Raises TransactionTimeout when busy.
    """
    return await _shielded(opened(), body, isolation=isolation, readonly=readonly)


async def snapshot(body: Body[T]) -> T:
    """Runs body so that all it reads is as of one moment; it cannot write. The rest is as in transaction()."""
    return await _shielded(opened(), body, isolation="repeatable_read", readonly=True)


def detached(work: Awaitable[T]) -> "asyncio.Task[T]":
    """Starts work beside the current transaction, whose connection it must not inherit; waited for on closing."""
    database = opened()

    async def run() -> T:
        return await work

    return _start(database, run(), contextvars.Context())


async def _shielded(database: OpenDatabase, body: Body[T], *, isolation: Isolation, readonly: bool) -> T:
    outer = _inside.get()
    if outer is not None and not has_ended(outer):
        raise NestedTransaction("Already inside a transaction: use that one, it commits as a whole.")
    task = _start(database, _run(database, body, isolation, readonly), contextvars.copy_context())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        task.add_done_callback(_report)
        raise


def _start(database: OpenDatabase, work: Any, context: contextvars.Context) -> "asyncio.Task[Any]":
    task = asyncio.get_running_loop().create_task(work, context=context)
    database.running.add(task)  # the loop itself only keeps a weak reference
    task.add_done_callback(database.running.discard)
    return task


def _report(task: "asyncio.Task[Any]") -> None:
    """Nobody is left to hear of the failure but the log."""
    error = None if task.cancelled() else task.exception()
    if error is not None and not isinstance(error, OrdinaryRefusal):
        log_failure(log, error, "A transaction failed after its caller had been cancelled")


async def _run(database: OpenDatabase, body: Body[T], isolation: Isolation, readonly: bool) -> T:
    try:
        result = await _run_to_its_end(database, body, isolation, readonly)
    except Exception as error:
        outages.note_outage(error)
        raise
    if not readonly:
        outages.over(Outage.FULL, Outage.AWAY)
    return result


async def _run_to_its_end(database: OpenDatabase, body: Body[T], isolation: Isolation, readonly: bool) -> T:
    begun = (
        _sqlite(database, readonly) if database.dialect == "sqlite" else _postgres(database.root, isolation, readonly)
    )
    async with begun as client:
        _inside.set(client)
        database.context.connections.set(CONNECTION, client)
        result = await body(client)
        try:
            await client.commit()
        except FAILURES as error:
            raise translated(error) from error
        return result


@asynccontextmanager
async def _sqlite(database: OpenDatabase, readonly: bool) -> AsyncIterator[Any]:
    """A transaction on the one connection there is, under the lock that guards it; undone unless committed."""
    root = database.root
    try:
        async with asyncio.timeout(LOCK_PATIENCE):
            await (_begin(root, "BEGIN", readonly=True) if readonly else _begin_writing(database))
    except TimeoutError:
        raise TransactionTimeout("The database is busy: it was locked for too long.") from None
    client = sqlite_transaction(root)
    try:
        yield client
    finally:
        committed = has_ended(client)
        retire(client)
        await _end(root, committed=committed, readonly=readonly)


async def _begin_writing(database: OpenDatabase) -> None:
    """Begins as soon as no other process writes. One at a time asks, and everybody may read between two attempts."""
    pause = FIRST_PAUSE
    async with database.writer:
        # A deferred BEGIN would fail at the first write whenever another process has written meanwhile.
        while not await _begin(database.root, "BEGIN IMMEDIATE"):
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)


async def _begin(root: Any, statement: str, *, readonly: bool = False) -> bool:
    """Takes the lock that guards the connection and begins; False, without the lock, if another process writes."""
    await sqlite_lock(root).acquire()
    try:
        if sqlite_connection(root) is None:
            await root.create_connection(with_db=True)
        if readonly:
            await sqlite_connection(root).execute("PRAGMA query_only=ON")
        async with _impatient(root):
            await sqlite_connection(root).execute(statement)
    except BaseException as error:
        await _end(root, committed=False, readonly=readonly)
        if isinstance(error, sqlite3.OperationalError):
            if is_busy(error):
                return False
            raise translated(error) from error
        raise
    return True


@asynccontextmanager
async def _impatient(root: Any) -> AsyncIterator[None]:
    """Waiting inside SQLite would occupy the one connection, and with it everybody who only wants to read."""
    connection = sqlite_connection(root)
    await connection.execute("PRAGMA busy_timeout=0")
    try:
        yield
    finally:
        await connection.execute(f"PRAGMA busy_timeout={sqlite_pragmas(root)['busy_timeout']}")


async def _end(root: Any, *, committed: bool, readonly: bool) -> None:
    """Rolls back what was not committed, and gives the connection back.

    Statements run in order, so also one that was cancelled halfway.
    """
    connection = sqlite_connection(root)
    try:
        if not committed:
            await connection.rollback()
        if readonly:
            await connection.execute("PRAGMA query_only=OFF")
    except sqlite3.Error as error:
        log_failure(log, error, "Rolling back failed; reopening the connection")
        await root.close()
    finally:
        sqlite_lock(root).release()


@asynccontextmanager
async def _postgres(root: Any, isolation: Isolation, readonly: bool) -> AsyncIterator[Any]:
    """A transaction on a connection of the pool, which gets it back whatever happens; undone unless committed."""
    pool = postgres_pool(root)
    try:
        connection = await pool.acquire(timeout=LOCK_PATIENCE)
    except TimeoutError:
        raise TransactionTimeout("The database is busy: no connection became free.") from None
    client = postgres_transaction(root, connection, _OnPostgres(connection))
    try:
        await connection.execute((_BEGIN_READING if readonly else _BEGIN).format(isolation.replace("_", " ")))
        yield client
    finally:
        committed = has_ended(client)
        retire(client)
        await _give_back(pool, connection, None if committed else client.transaction)


class _OnPostgres:
    """A transaction that has begun on a connection. asyncpg's own begins without a word besides, in one round trip."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def commit(self) -> None:
        await self._connection.execute("COMMIT")

    async def rollback(self) -> None:
        await self._connection.execute("ROLLBACK")


async def _give_back(pool: Any, connection: Any, unfinished: Any) -> None:
    try:
        if unfinished is not None and connection.is_in_transaction():
            await unfinished.rollback()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        outages.note_outage(error)  # the connection was lost: the server rolls back
    finally:
        await pool.release(connection)
