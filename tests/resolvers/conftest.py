"""What tests of the API begin with."""

from collections.abc import AsyncIterator

import pytest

from tests.api import Api
from tests.listening import served


@pytest.fixture
async def ada(database_url: str) -> AsyncIterator[Api]:
    async with served(database_url) as api:
        yield api
