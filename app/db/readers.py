"""A few read-only connections to an SQLite file, so that whoever reads a little waits for nobody who reads a lot.

They read beside the one connection that writes, each in a thread of its own: in WAL a statement sees all that was
committed before it began, and neither waits for a writer nor makes one wait.
"""

import asyncio
import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiosqlite

from app.db.compat import interrupt
from app.db.database_url import DatabaseIsClosing
from app.db.transaction_errors import TransactionTimeout

READERS = 4
READER_PATIENCE = 10.0  # seconds that a statement waits for a reader
_BETWEEN_INTERRUPTS = 0.02  # seconds; one may come before the statement has begun, and then does nothing
_READER_PRAGMAS = {"query_only": "ON", "cache_size": "-16384", "temp_store": "MEMORY"}  # KiB: 16 MB each
_HARMLESS = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_INTERRUPT})  # what says nothing against the connection
_QUERY = re.compile(r"\s*(?:SELECT|VALUES|(WITH))\b", re.IGNORECASE)
_CHANGES = re.compile(r"\b(?:INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)


def only_reads(sql: str) -> bool:
    """Whether a statement certainly changes nothing, by its words; not all of those that change nothing do."""
    begins = _QUERY.match(sql)
    return begins is not None and not (begins[1] and _CHANGES.search(sql))


def can_be_read_beside(file: str, pragmas: Mapping[str, object]) -> bool:
    """Whether others may read while somebody writes: not what is in the memory of one connection, and only in WAL."""
    return file != ":memory:" and str(pragmas["journal_mode"]).upper() == "WAL"


@dataclass(slots=True, eq=False)
class _Reading:
    """One statement, from the turn it was given until its connection is given back."""

    connection: aiosqlite.Connection | None = None
    given_up: bool = False


@dataclass(slots=True)
class Readers:
    """The connections, opened when they are first needed. Each serves one statement at a time."""

    file: str
    busy_timeout: str  # milliseconds
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(READERS))
    free: list[aiosqlite.Connection] = field(default_factory=list)
    running: "dict[asyncio.Task[list[Sequence[Any]]], _Reading]" = field(default_factory=dict)
    closing: bool = False

    async def fetch(self, sql: str, values: Sequence[object]) -> list[Sequence[Any]]:
        """Return the rows of a statement that only reads; a caller who is cancelled stops it.

        Raises:
            sqlite3.Error: the statement is wrong, or the file is.
            TransactionTimeout: all readers were busy for too long.
            DatabaseUnavailable: the database was closed meanwhile.
        """
        await self._turn()
        reading = _Reading()
        task = asyncio.get_running_loop().create_task(self._read(reading, sql, values))
        self.running[task] = reading
        task.add_done_callback(self._ended)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            reading.given_up = True
            self._interrupt(task, reading)
            raise
        except sqlite3.OperationalError:
            if self.closing:
                raise DatabaseIsClosing("The database is being closed.") from None
            raise

    async def close(self) -> None:
        """Stop what is still being read, and close every connection: before the writer's, which tidies up the file."""
        self.closing = True
        for task, reading in self.running.items():
            reading.given_up = True
            self._interrupt(task, reading)
        if self.running:
            await asyncio.wait(set(self.running))
        while self.free:
            await self.free.pop().close()

    async def _turn(self) -> None:
        try:
            async with asyncio.timeout(READER_PATIENCE):
                await self.turns.acquire()
        except TimeoutError:
            raise TransactionTimeout("The database is busy: no connection became free.") from None
        if self.closing:
            self.turns.release()
            raise DatabaseIsClosing("The database is being closed.")

    async def _read(self, reading: _Reading, sql: str, values: Sequence[object]) -> list[Sequence[Any]]:
        """Read to the end, or to where it is stopped, and give the connection back, unless it is a broken one."""
        connection = reading.connection = self.free.pop() if self.free else await self._open()
        try:
            return [] if reading.given_up else list(await connection.execute_fetchall(sql, values))
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF not in _HARMLESS:
                reading.connection = None
                with suppress(sqlite3.Error):
                    await connection.close()
            raise
        finally:
            if reading.connection is not None:
                self.free.append(connection)

    def _ended(self, task: "asyncio.Task[list[Sequence[Any]]]") -> None:
        reading = self.running.pop(task)
        self.turns.release()
        if reading.given_up and not task.cancelled():
            task.exception()  # nobody is left to hear of it

    def _interrupt(self, task: "asyncio.Task[list[Sequence[Any]]]", reading: _Reading) -> None:
        """Stop a statement, again and again until it has ended; its connection is nobody else's before."""
        if task.done():
            return
        if reading.connection is not None:
            interrupt(reading.connection)
        asyncio.get_running_loop().call_later(_BETWEEN_INTERRUPTS, self._interrupt, task, reading)

    async def _open(self) -> aiosqlite.Connection:
        address, patience = f"file:{quote(self.file)}?mode=ro", int(self.busy_timeout) / 1000
        return await aiosqlite.connect(address, uri=True, isolation_level=None, timeout=patience, factory=_Reader)


class _Reader(sqlite3.Connection):
    """A connection that only reads, made ready in the thread in which it is opened."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.row_factory = sqlite3.Row
        for name, value in _READER_PRAGMAS.items():
            self.execute(f"PRAGMA {name}={value}")
