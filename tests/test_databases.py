"""No test is handed a database on which another one has left its marks."""

from collections.abc import AsyncIterator

import pytest

from app.db.database import close_database, execute, fetch, open_database
from app.db.transaction import transaction
from tests.api import settle_in
from tests.databases import Engine, name_in
from tests.stored import contents

MARKS = [
    "ALTER TABLE outbox_event RENAME TO elsewhere",
    "ALTER TABLE audit_entry DISABLE TRIGGER USER",
    "ALTER TABLE audit_entry ADD COLUMN left_behind integer",
    "ALTER TABLE audit_entry ALTER COLUMN what SET DEFAULT 'Nothing'",
    "ALTER TABLE audit_entry ADD CONSTRAINT left_behind CHECK (number > 0)",
    "ALTER SEQUENCE outbox_event_id_seq INCREMENT BY 7",
    "CREATE INDEX left_behind ON audit_entry (what)",
    "CREATE FUNCTION left_behind() RETURNS integer LANGUAGE sql RETURN 1",
    "CREATE SCHEMA left_behind",
    "DELETE FROM aerich",
    "DROP TABLE session",
    "ALTER DATABASE {name} SET timezone TO 'Asia/Tokyo'",
]


@pytest.fixture
async def used(databases: Engine, engine: str) -> AsyncIterator[str]:
    """A database that a test has opened and written to."""
    if engine != "postgres":
        pytest.skip("on SQLite every test has a file of its own")
    url = databases.create()
    await open_database(url)
    await transaction(settle_in)
    yield url
    await close_database()


@pytest.mark.parametrize("mark", MARKS)
async def test_what_a_test_leaves_behind_but_rows_is_thrown_away_with_its_database(
    databases: Engine, used: str, mark: str
) -> None:
    await execute(mark.format(name=name_in(used)))
    await close_database()

    databases.drop(used)

    again = databases.create()
    databases.drop(again)
    assert again != used


async def test_a_database_that_was_only_written_to_is_handed_on_without_a_row(databases: Engine, used: str) -> None:
    await close_database()
    databases.drop(used)

    again = databases.create()
    await open_database(again)
    left = [table for table, rows in (await contents()).items() if rows]
    await transaction(settle_in)
    [[first]] = await fetch("SELECT id FROM org_unit")
    await close_database()
    databases.drop(again)

    assert (again, left, first) == (used, [], 1)
