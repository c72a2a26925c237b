"""What journeys begin with."""

from collections.abc import AsyncIterator

import pytest

from tests.journeys.care import Care
from tests.listening import served


@pytest.fixture
async def care(database_url: str) -> AsyncIterator[Care]:
    async with served(database_url) as ada:
        team_a, team_b = await ada.unit("Team A"), await ada.unit("Team B")
        await ada.user("Mia", role="MANAGER", managed_units=[team_a])
        await ada.user("Max", role="MANAGER", managed_units=[team_b])
        await ada.user("Lena", unit=team_a)
        await ada.user("Zoe", unit=team_b)
        mia, max_, lena, zoe = [
            await ada.signed_in_as(f"{name}@care.example") for name in ("mia", "max", "lena", "zoe")
        ]
        yield Care(ada, mia, max_, lena, zoe, await ada.activity())
