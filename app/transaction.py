"""What is done in one go is done wholly or not at all, also when the one who asked for it has gone away."""

import asyncio
import contextvars
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Literal, TypeVar

import aiosqlite
import asyncpg
from tortoise.backends.asyncpg.client import TransactionWrapper as PostgresTransaction
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.sqlite.client import SqliteTransactionWrapper as SqliteTransaction
from tortoise.exceptions import TransactionManagementError

from app.database import OpenDatabase, opened, translated
from app.database_url import CONNECTION

T = TypeVar("T")
Isolation = Literal["read_committed", "repeatable_read", "serializable"]
Body = Callable[[BaseDBAsyncClient], Awaitable[T]]

ACQUIRE_PATIENCE = 10.0  # seconds to wait for a connection or the write lock
RETRYABLE_SQLITE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
RETRYABLE_POSTGRES = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError, asyncpg.LockNotAvailableError)

log = logging.getLogger(__name__)
_inside: contextvars.ContextVar[Any] = contextvars.ContextVar("transaction", default=None)


class TransactionTimeout(Exception):
    """The database is busy: nothing was done, and trying again later may work."""


class NestedTransaction(TransactionManagementError):
    """A transaction was asked for inside another one, where it could not be undone on its own."""


async def transaction(body: Body[T], *, isolation: Isolation = "read_committed", readonly: bool = False) -> T:
    """Runs body in a transaction: committed when it returns, rolled back when it raises.

    The ORM and app.database.fetch use the transaction's connection inside body. The body runs in a task of its own and
    goes on to its end when the caller is cancelled: the caller then does not learn whether it was committed.
    SQLite takes the write lock first, so isolation says nothing there. Raises TransactionTimeout when busy.
    """
    return await _shielded(opened(), body, isolation=isolation, readonly=readonly)


async def snapshot(body: Body[T]) -> T:
    """Runs body so that all it reads is as of one moment; it cannot write. The rest is as in transaction()."""
    return await _shielded(opened(), body, isolation="repeatable_read", readonly=True)


def is_retryable(error: BaseException | None) -> bool:
    """Whether the same work, done again from its start, may succeed: others were in the way."""
    while error is not None:
        if isinstance(error, (TransactionTimeout, *RETRYABLE_POSTGRES)):
            return True
        if isinstance(error, sqlite3.OperationalError):
            return _is_busy(error)
        inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else None
        cause = error.__cause__ if error.__cause__ is not error else None  # “raise error from error” is its own cause
        error = cause or inner
    return False


def detached(work: Awaitable[T]) -> "asyncio.Task[T]":
    """Starts work beside the current transaction, whose connection it must not inherit; waited for on closing."""
    database = opened()

    async def run() -> T:
        return await work

    return _start(database, run(), contextvars.Context())


async def _shielded(database: OpenDatabase, body: Body[T], *, isolation: Isolation, readonly: bool) -> T:
    outer = _inside.get()
    if outer is not None and not outer._finalized:  # Tortoise has no public name for it
        raise NestedTransaction("Already inside a transaction: use the one there is, it commits as a whole.")
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
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("A transaction failed after its caller had gone", exc_info=error)


async def _run(database: OpenDatabase, body: Body[T], isolation: Isolation, readonly: bool) -> T:
    begun = (
        _sqlite(database.root, readonly)
        if database.dialect == "sqlite"
        else _postgres(database.root, isolation, readonly)
    )
    async with begun as client:
        _inside.set(client)
        database.context.connections.set(CONNECTION, client)
        result = await body(client)
        try:
            await client.commit()
        except (sqlite3.Error, asyncpg.PostgresError) as error:
            raise translated(error) from error
        return result


@asynccontextmanager
async def _sqlite(root: Any, readonly: bool) -> AsyncIterator[Any]:
    """A transaction on the one connection there is, under the lock that guards it; undone unless committed."""
    try:
        async with asyncio.timeout(ACQUIRE_PATIENCE):
            await root._lock.acquire()
    except TimeoutError:
        raise TransactionTimeout("The database is busy: it was locked for too long.") from None
    try:
        if root._connection is None:
            await root.create_connection(with_db=True)
        client: Any = SqliteTransaction(root)
        try:
            await _begin(root._connection, readonly)
            yield client
        finally:
            await _end(root, client, readonly)
    finally:
        root._lock.release()


async def _begin(connection: aiosqlite.Connection, readonly: bool) -> None:
    try:
        if readonly:
            await connection.execute("PRAGMA query_only=ON")
        # A deferred BEGIN would fail at the first write whenever another process has written meanwhile.
        await connection.execute("BEGIN" if readonly else "BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if _is_busy(error):
            raise TransactionTimeout("The database is busy: another process is writing.") from error
        raise translated(error) from error


async def _end(root: Any, client: Any, readonly: bool) -> None:
    """Rolls back what was not committed. Statements run in order, so also one that was cancelled halfway."""
    committed, connection = client._finalized, root._connection
    client._finalized, client._connection = True, _Ended()
    try:
        if not committed:
            await connection.rollback()
        if readonly:
            await connection.execute("PRAGMA query_only=OFF")
    except sqlite3.Error:
        log.exception("Rolling back failed; the connection is opened anew")
        await root.close()


@asynccontextmanager
async def _postgres(root: Any, isolation: Isolation, readonly: bool) -> AsyncIterator[Any]:
    """A transaction on a connection of the pool, which gets it back whatever happens; undone unless committed."""
    pool: asyncpg.Pool[asyncpg.Record] = root._pool
    try:
        connection = await pool.acquire(timeout=ACQUIRE_PATIENCE)
    except TimeoutError:
        raise TransactionTimeout("The database is busy: no connection came free.") from None
    client: Any = PostgresTransaction(root)
    client._connection = connection
    client.transaction = connection.transaction(isolation=isolation, readonly=readonly)
    try:
        await client.transaction.start()
        yield client
    finally:
        committed = client._finalized
        client._finalized, client._connection = True, _Ended()
        await _give_back(pool, connection, None if committed else client.transaction)


async def _give_back(pool: Any, connection: Any, unfinished: Any) -> None:
    try:
        if unfinished is not None and connection.is_in_transaction():
            await unfinished.rollback()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        log.warning("The connection was lost; the server rolls back by itself", exc_info=True)
    finally:
        await pool.release(connection)


class _Ended:
    """Stands where the connection was, for tasks that outlived the transaction they were started in."""

    def __getattr__(self, name: str) -> Any:
        raise TransactionManagementError("This transaction has ended; start the task with detached() instead.")


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in RETRYABLE_SQLITE
