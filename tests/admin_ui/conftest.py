"""What tests of the admin can ask for: somebody who is signed in to it."""

import pytest

from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api


@pytest.fixture
async def stranger(api: Api) -> Visitor:
    """Somebody with a browser who is not signed in."""
    return Visitor(api)


@pytest.fixture
async def admin(api: Api) -> Visitor:
    """Ada, the administrator, signed in."""
    return await Visitor(api).enter(ADMIN)
