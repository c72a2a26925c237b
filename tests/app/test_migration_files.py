"""The next version of the tables is written from the entities, the same on both databases, and aerich agrees."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.db.database import close_database, execute, fetch, open_database, opened
from app.db.migrations.ddl import BY_HAND
from app.db.migrations.files import write_migration
from app.db.migrations.runner import MigrationFailed, migrate
from app.db.migrations.versions import MIGRATIONS, known_versions
from schema.entities import MODULES
from tests.app.introspection import Table, tables
from tests.databases import Engine

ROOT = Path(__file__).resolve().parents[2]
TOYS = ("tests.app.toys",)
TOYS_LATER = ("tests.app.toys_later",)


@pytest.fixture
def location(tmp_path: Path) -> Path:
    """A folder for versions of the test's own; aerich wants the application's name at its end."""
    folder = tmp_path / "migrations" / "qualgraph"
    folder.mkdir(parents=True)
    return folder


async def made_by_the_models(url: str, modules: Sequence[str]) -> dict[str, Table]:
    await open_database(url, modules=[*modules, "aerich.models"])
    await opened().context.generate_schemas()
    found = await tables()
    await close_database()
    return found


async def test_a_fresh_database_has_the_tables_that_a_migrated_one_has(database_url: str, databases: Engine) -> None:
    if not known_versions(MIGRATIONS):
        pytest.skip("there is no migration yet")
    url = databases.create(empty=True)
    fresh = await made_by_the_models(url, MODULES)
    databases.drop(url)

    await open_database(database_url)
    migrated = await tables()
    await close_database()

    assert migrated == fresh


async def test_a_later_version_leads_to_the_tables_of_the_later_models(
    empty_database_url: str, databases: Engine, location: Path
) -> None:
    await write_migration("init", location=location, modules=TOYS)
    await open_database(empty_database_url, modules=TOYS)
    await migrate(location=location)
    await execute("INSERT INTO shelf (name) VALUES (?)", ["top"])
    await execute(
        "INSERT INTO toy (shelf_id, made_on, is_new, colour, size) VALUES (1, ?, ?, 'RED', 1)", [date(2026, 1, 1), True]
    )
    await close_database()

    later = await write_migration("makers", location=location, modules=TOYS_LATER)
    await open_database(empty_database_url, modules=TOYS_LATER)
    names = await migrate(location=location)
    migrated = await tables()
    rows = [tuple(row) for row in await fetch("SELECT name, width, colour, is_full FROM shelf")]
    toys = [tuple(row) for row in await fetch("SELECT shelf_id, maker_id, note FROM toy")]
    await close_database()

    url = databases.create(empty=True)
    fresh = await made_by_the_models(url, TOYS_LATER)
    databases.drop(url)
    assert later is not None
    assert names == [later.name]
    assert migrated == fresh
    assert rows == [("top", 80, "BLUE", False)]
    assert toys == [(1, None, None)]
    assert await write_migration("nothing", location=location, modules=TOYS_LATER) is None


async def test_what_no_generator_can_know_is_left_to_a_person(location: Path, empty_database_url: str) -> None:
    await write_migration("init", location=location, modules=TOYS)

    file = await write_migration("altered", location=location, modules=["tests.app.toys_altered"])

    assert file is not None
    sqlite, _, postgres = file.read_text().partition("UNDO")[0].partition('"postgres"')
    assert f"{BY_HAND} shelf.name may be empty" in sqlite
    assert f"{BY_HAND} shelf.owner is new and NOT NULL" in sqlite
    assert f"{BY_HAND} shelf.owner is new and NOT NULL" in postgres
    assert 'ALTER COLUMN "name" TYPE VARCHAR(200)' in postgres
    await open_database(empty_database_url, modules=TOYS)
    with pytest.raises(MigrationFailed, match="altered"):
        await migrate(location=location)
    assert sorted(await tables()) == ["aerich", "shelf", "toy"]
    await close_database()


def aerich(folder: Path, database_url: str, *arguments: str) -> str:
    """The aerich command, on versions of the test's own."""
    config = (ROOT / "aerich.ini").read_text().replace("./schema/migrations", str(folder))
    (folder / "aerich.ini").write_text(config)
    done = subprocess.run(
        [sys.executable, "-m", "aerich", "-c", str(folder / "aerich.ini"), *arguments],
        cwd=ROOT,
        env=os.environ | {"QUALGRAPH_DATABASE": database_url},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


async def test_the_aerich_command_finds_nothing_to_do(database_url: str, tmp_path: Path) -> None:
    versions = known_versions(MIGRATIONS)
    if not versions:
        pytest.skip("there is no migration yet")
    folder = tmp_path / "qualgraph"
    folder.mkdir()
    for version in versions:
        (folder / version.name).write_text((MIGRATIONS / version.name).read_text())

    offline = await asyncio.to_thread(aerich, tmp_path, database_url, "migrate", "--offline", "--no-input")
    online = await asyncio.to_thread(aerich, tmp_path, database_url, "migrate", "--no-input")
    heads = await asyncio.to_thread(aerich, tmp_path, database_url, "heads")

    assert "No changes detected" in offline
    assert "No changes detected" in online
    assert "No available heads" in heads
    assert len(list(folder.glob("*.py"))) == len(versions)
