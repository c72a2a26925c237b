"""Applies migrations before a new version of Qualgraph serves."""

import asyncio
import hashlib
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosqlite
import asyncpg

from app.db.database import OpenDatabase, opened
from app.db.database_url import ORM_APP
from app.db.migrations.keys import fill, keyed_texts
from app.db.migrations.versions import (
    MIGRATIONS,
    DatabaseNewerThanCode,
    MigrationFailed,
    MigrationVersion,
    known_versions,
    statements,
    versions_to_apply,
)

__all__ = ["DatabaseNewerThanCode", "MigrationFailed", "migrate", "pending"]

_PATIENCE = 3600.0  # seconds: building an index on millions of rows takes its time, and others wait for it
ADVISORY_LOCK = int.from_bytes(hashlib.sha256(b"qualgraph migrations").digest()[:8], "big", signed=True)
DRIVER_ERRORS = (sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)


async def migrate(*, location: Path = MIGRATIONS) -> list[str]:
    """Brings the open database to the code's version; returns the names of the versions applied, in order.

    Each version is one transaction, under a lock that only one process holds: several may start at once. Before an
    SQLite file with tables is changed, a copy is put next to it, named after the version. It goes on to its end when
    the caller is cancelled. Raises MigrationFailed or DatabaseNewerThanCode.
    """
    database = opened()
    task = asyncio.create_task(_apply_all(database, known_versions(location)))
    database.running.add(task)
    task.add_done_callback(database.running.discard)
    return await asyncio.shield(task)


async def pending(*, location: Path = MIGRATIONS) -> list[str]:
    """The names of the versions that migrate() would apply; raises DatabaseNewerThanCode."""
    database = opened()
    async with database.root.acquire_connection() as connection:
        applied = await _applied(database, connection)
    return [version.name for version in versions_to_apply(known_versions(location), applied)]


async def _apply_all(database: OpenDatabase, versions: list[MigrationVersion]) -> list[str]:
    names: list[str] = []
    apply_next = _apply_next_sqlite if database.dialect == "sqlite" else _apply_next_postgres
    while (name := await apply_next(database, versions)) is not None:
        names.append(name)
    return names


async def _applied(database: OpenDatabase, connection: Any) -> set[str]:
    """The names in aerich's table, which its first version makes."""
    if database.dialect == "postgres":
        if await connection.fetchval("SELECT to_regclass('aerich')") is None:
            return set()
        return {row[0] for row in await connection.fetch("SELECT version FROM aerich WHERE app = $1", ORM_APP)}
    if not await connection.execute_fetchall("SELECT 1 FROM sqlite_master WHERE name = 'aerich'"):
        return set()
    return {row[0] for row in await connection.execute_fetchall("SELECT version FROM aerich WHERE app = ?", [ORM_APP])}


async def _apply_next_postgres(database: OpenDatabase, versions: list[MigrationVersion]) -> str | None:
    async with database.root.acquire_connection() as connection, connection.transaction():
        await connection.execute(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})", timeout=_PATIENCE)
        waiting = versions_to_apply(versions, await _applied(database, connection))
        if not waiting:
            return None
        row = (waiting[0].name, ORM_APP, waiting[0].models_state)
        try:
            await connection.execute(await waiting[0].upgrade(database.root), timeout=_PATIENCE)
            await fill(keyed_texts(waiting[0].models_state), _OnPostgres(connection), database.dialect)
            await connection.execute("INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3::jsonb)", *row)
        except DRIVER_ERRORS as error:
            raise MigrationFailed(f"{waiting[0].name}: {error}") from error
        return waiting[0].name


async def _apply_next_sqlite(database: OpenDatabase, versions: list[MigrationVersion]) -> str | None:
    async with database.root.acquire_connection() as connection, _write_lock(connection):
        waiting = versions_to_apply(versions, await _applied(database, connection))
        if not waiting:
            return None
        row = (waiting[0].name, ORM_APP, waiting[0].models_state)
        try:
            await _copy(database.root.filename, connection, waiting[0])
            for statement in statements(await waiting[0].upgrade(database.root)):
                await connection.execute(statement)
            await fill(keyed_texts(waiting[0].models_state), _OnSqlite(connection), database.dialect)
            await connection.execute("INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", row)
            if broken := await connection.execute_fetchall("PRAGMA foreign_key_check"):
                raise MigrationFailed(
                    f"{waiting[0].name}: {len(broken)} rows of {broken[0][0]} would refer to rows that do not exist."
                )
            await connection.commit()
        except DRIVER_ERRORS as error:
            raise MigrationFailed(f"{waiting[0].name}: {error}") from error
        return waiting[0].name


@dataclass(frozen=True, slots=True)
class _OnPostgres:
    connection: Any

    async def fetch(self, sql: str) -> Sequence[Sequence[Any]]:
        return await self.connection.fetch(sql, timeout=_PATIENCE)  # type: ignore[no-any-return]  # the driver's own

    async def execute(self, sql: str) -> None:
        await self.connection.execute(sql, timeout=_PATIENCE)

    async def add(self, rows: Sequence[tuple[str, str]]) -> None:
        await self.connection.executemany("INSERT INTO folded_text VALUES ($1, $2)", rows, timeout=_PATIENCE)


@dataclass(frozen=True, slots=True)
class _OnSqlite:
    connection: aiosqlite.Connection

    async def fetch(self, sql: str) -> Sequence[Sequence[Any]]:
        return list(await self.connection.execute_fetchall(sql))

    async def execute(self, sql: str) -> None:
        await self.connection.execute(sql)

    async def add(self, rows: Sequence[tuple[str, str]]) -> None:
        await self.connection.executemany("INSERT INTO folded_text VALUES (?, ?)", rows)


@asynccontextmanager
async def _write_lock(connection: aiosqlite.Connection) -> AsyncIterator[None]:
    """Nobody else writes, and dropping a table that is rebuilt deletes none of the rows that point to it."""
    await connection.execute("PRAGMA foreign_keys=OFF")  # does nothing once a transaction has begun
    try:
        async with asyncio.timeout(_PATIENCE):
            while not await _has_begun(connection):
                pass
        yield
    finally:
        await connection.rollback()
        await connection.execute("PRAGMA foreign_keys=ON")


async def _has_begun(connection: aiosqlite.Connection) -> bool:
    """Waits for the lock as long as busy_timeout says."""
    try:
        await connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


async def _copy(file: str, connection: aiosqlite.Connection, version: MigrationVersion) -> None:
    """The database as it was before this version, next to it, made by a reader while the write lock is held."""
    tables = await connection.execute_fetchall("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1")
    if file == ":memory:" or not tables:
        return
    partial, kept = Path(f"{file}.partial"), Path(f"{file}.before_{version.number}")
    await asyncio.to_thread(partial.unlink, missing_ok=True)  # left behind by a process that was killed
    async with aiosqlite.connect(file) as reader:
        await reader.execute("VACUUM INTO ?", [str(partial)])
    await asyncio.to_thread(partial.replace, kept)
