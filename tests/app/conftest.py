"""What tests of the verbs begin with."""

import pytest

from tests.api import Api
from tests.app.actions_world import World, settled_world


@pytest.fixture
async def world(api: Api) -> World:
    """A small organisation, on 2026-02-01."""
    return await settled_world(api)
