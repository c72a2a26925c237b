"""The tables follow the code: once each, wholly or not at all, whoever starts and whoever is killed."""

import asyncio
import glob
import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.db.database import OpenDatabase, close_database, execute, fetch, open_database
from app.db.migrations.runner import DatabaseNewerThanCode, MigrationFailed, migrate, pending
from app.db.migrations.versions import MIGRATIONS, known_versions, statements
from tests.app.introspection import tables
from tests.databases import Engine
from tests.waiting import PATIENCE, ending, in_time

ROOT = Path(__file__).resolve().parents[2]
TOYS = ("tests.app.toys",)
TOYS_LATER = ("tests.app.toys_later",)
ROUNDS = [3, pytest.param(int(os.environ.get("SOAK", "100")), marks=pytest.mark.soak)]
STARTER = """
import asyncio, sys
from pathlib import Path
from app.db.database import open_database, close_database
from app.db.migrations.runner import migrate

async def start(url, location):
    await open_database(url, modules=["tests.app.toys"])
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await migrate(location=Path(location))
    await close_database()

asyncio.run(start(*sys.argv[1:]))
"""
VERSION = '''
SQL = {{"sqlite": """{sql}""", "postgres": """{sql}"""}}
async def upgrade(db): return SQL[db.capabilities.dialect]
async def downgrade(db): return ""
MODELS_STATE = "eJyrrgUAAXUA+Q=="
'''
AERICH_TABLE = {
    "sqlite": "CREATE TABLE aerich (id INTEGER PRIMARY KEY, version TEXT NOT NULL, app TEXT, content JSON);",
    "postgres": "CREATE TABLE aerich (id SERIAL PRIMARY KEY, version TEXT NOT NULL, app TEXT, content JSONB);",
}


@pytest.fixture
def location(tmp_path: Path) -> Path:
    """A folder for versions of the test's own; aerich wants the application's name at its end."""
    folder = tmp_path / "migrations" / "qualgraph"
    folder.mkdir(parents=True)
    return folder


def write_versions(location: Path, engine: str, *scripts: str) -> list[str]:
    names = [f"{number}_20261123000000_step.py" for number in range(len(scripts))]
    for name, script in zip(names, scripts, strict=True):
        sql = (AERICH_TABLE[engine] if name.startswith("0_") else "") + script
        (location / name).write_text(VERSION.format(sql=sql))
    return names


async def applied() -> list[str]:
    return [row[0] for row in await fetch("SELECT version FROM aerich WHERE app = 'qualgraph' ORDER BY id")]


async def test_a_migrated_database_has_nothing_pending(database: OpenDatabase) -> None:
    if not known_versions(MIGRATIONS):
        pytest.skip("there is no migration yet")

    assert await pending() == []
    assert await migrate() == []


async def test_versions_are_applied_in_order_and_once(empty_database_url: str, engine: str, location: Path) -> None:
    scripts = [f"CREATE TABLE t{number} (id INT); INSERT INTO t{number} VALUES (1);" for number in range(11)]
    names = write_versions(location, engine, *scripts)
    await open_database(empty_database_url, modules=TOYS)

    assert await pending(location=location) == names
    assert await migrate(location=location) == names
    assert await pending(location=location) == []
    assert await migrate(location=location) == []

    assert await applied() == names
    assert [row[0] for row in await fetch("SELECT count(*) FROM t10")] == [1]
    await close_database()


async def test_a_version_that_fails_leaves_no_trace_and_the_ones_before_it_stay(
    empty_database_url: str, engine: str, location: Path
) -> None:
    good, bad = write_versions(location, engine, "CREATE TABLE a (id INT);", "CREATE TABLE b (id INT); NONSENSE;")
    await open_database(empty_database_url, modules=TOYS)

    with pytest.raises(MigrationFailed, match=bad):
        await migrate(location=location)

    assert await applied() == [good]
    assert sorted(await tables()) == ["a", "aerich"]
    assert await pending(location=location) == [bad]
    await close_database()


async def test_a_database_of_a_newer_version_is_refused(empty_database_url: str, engine: str, location: Path) -> None:
    _, newer = write_versions(location, engine, "", "CREATE TABLE a (id INT);")
    await open_database(empty_database_url, modules=TOYS)
    await migrate(location=location)
    (location / newer).unlink()

    with pytest.raises(DatabaseNewerThanCode, match=newer):
        await migrate(location=location)
    with pytest.raises(DatabaseNewerThanCode, match=newer):
        await pending(location=location)
    await close_database()


async def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(
    empty_database_url: str, engine: str, location: Path
) -> None:
    if engine != "sqlite":
        pytest.skip("PostgreSQL alters in place")
    parent = "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT);"
    child = "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INT REFERENCES parent (id) ON DELETE CASCADE);"
    rebuilt = (
        "CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL); INSERT INTO new_parent"
        " SELECT * FROM parent; DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent;"
    )
    rows = "INSERT INTO parent VALUES (1, 'x'); INSERT INTO child VALUES (1, 1), (2, 1);"
    names = write_versions(location, engine, parent + child + rows, rebuilt, "DELETE FROM parent;")
    await open_database(empty_database_url, modules=TOYS)

    with pytest.raises(MigrationFailed, match="refer to rows that do not exist"):
        await migrate(location=location)

    assert await applied() == names[:2]
    assert [tuple(row) for row in await fetch("SELECT id, parent_id FROM child")] == [(1, 1), (2, 1)]
    assert (await fetch("PRAGMA foreign_keys"))[0][0] == 1
    await close_database()


async def test_before_a_file_with_data_is_changed_a_copy_is_kept(
    empty_database_url: str, engine: str, location: Path
) -> None:
    if engine != "sqlite":
        pytest.skip("a server has its own backups")
    first, second = write_versions(location, engine, "CREATE TABLE a (id INT);", "INSERT INTO a VALUES (2);")
    text = (location / second).read_text()
    (location / second).unlink()
    await open_database(empty_database_url, modules=TOYS)
    await migrate(location=location)
    await execute("INSERT INTO a VALUES (1)")
    (location / second).write_text(text)

    await migrate(location=location)
    await close_database()

    file = empty_database_url.removeprefix("sqlite://")
    assert list(await asyncio.to_thread(glob.glob, f"{file}.before_*")) == [f"{file}.before_1"]
    copy = sqlite3.connect(f"{file}.before_1")
    assert copy.execute("SELECT id FROM a").fetchall() == [(1,)]
    assert copy.execute("SELECT version FROM aerich").fetchall() == [(first,)]
    copy.close()


def test_a_semicolon_in_a_text_or_a_trigger_ends_no_statement() -> None:
    trigger = "CREATE TRIGGER x AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END;"
    text = "INSERT INTO a VALUES ('one; two') /* ; */;"

    assert statements(f"{trigger}\n{text}\n-- the end; really\nSELECT 1") == [
        trigger,
        text,
        "-- the end; really\nSELECT 1",
    ]
    assert statements(" \n ") == []


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_starters_that_are_killed_leave_a_good_database(
    databases: Engine, engine: str, location: Path, rounds: int
) -> None:
    steps = [
        "".join(f"CREATE TABLE t{step}_{n} (id INT); INSERT INTO t{step}_{n} VALUES (1);" for n in range(15))
        for step in range(8)
    ]
    names = write_versions(location, engine, *steps)
    dice = random.Random(11)
    for _ in range(rounds):
        url = databases.create(empty=True)
        await asyncio.gather(*(start_and_kill(url, location, dice.uniform(0, 0.15)) for _ in range(2)))

        await open_database(url, modules=TOYS)
        await migrate(location=location)
        assert await applied() == names
        found = await tables()
        assert len(found) == 1 + 8 * 15
        for step in range(8):
            assert (await fetch(f"SELECT count(*) FROM t{step}_14"))[0][0] == 1
        await close_database()
        databases.drop(url)


async def start_and_kill(url: str, location: Path, seconds: float) -> None:
    starter = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STARTER, url, str(location)),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert starter.stdin is not None
    assert starter.stdout is not None
    async with ending(starter):
        assert await in_time(starter.stdout.readline()) == b"ready\n"
        starter.stdin.write(b"go\n")
        await starter.stdin.drain()
        await asyncio.sleep(seconds)


async def test_several_starters_at_once_apply_each_version_once(
    empty_database_url: str, engine: str, location: Path
) -> None:
    names = write_versions(location, engine, *(f"CREATE TABLE t{n} (id INT);" for n in range(6)))

    starters = [asyncio.to_thread(start_and_finish, empty_database_url, location) for _ in range(3)]
    codes = await asyncio.gather(*starters)

    assert codes == [0, 0, 0]
    await open_database(empty_database_url, modules=TOYS)
    assert await applied() == names
    await close_database()


def start_and_finish(url: str, location: Path) -> int:
    command = [sys.executable, "-c", STARTER, url, str(location)]
    return subprocess.run(command, cwd=ROOT, input="go\n", text=True, check=False, timeout=PATIENCE).returncode
