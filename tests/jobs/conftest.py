"""What tests of the jobs begin with."""

from collections.abc import AsyncIterator

import pytest

from tests.jobs.hooks import Receiver, receiver


@pytest.fixture
async def there() -> AsyncIterator[Receiver]:
    async with receiver() as found:
        yield found
