"""What tests of the verbs begin with."""

import pytest

from app.db.database import open_database, opened
from tests.api import Api
from tests.app.actions_world import World, settled_world

TOYS = ("tests.app.toys",)


@pytest.fixture
async def world(api: Api) -> World:
    """A small organisation, on 2026-02-01."""
    return await settled_world(api)


@pytest.fixture
async def shelves(empty_database_url: str) -> str:
    """A database, open, with toys instead of qualifications in it."""
    await open_database(empty_database_url, modules=TOYS)
    await opened().context.generate_schemas()
    return empty_database_url
