"""What tests of the verbs begin with."""

import pytest

from app.db.database import open_database, opened

TOYS = ("tests.app.toys",)


@pytest.fixture
async def shelves(empty_database_url: str) -> str:
    """A database, open, with toys instead of qualifications in it."""
    await open_database(empty_database_url, modules=TOYS)
    await opened().context.generate_schemas()
    return empty_database_url
