"""Works out how forecasts look if everybody does in time what is or will be open."""

from collections.abc import AsyncGenerator

from app.clock import Clock
from app.standings.prospects import work_out_prospects


async def look_ahead(clock: Clock) -> AsyncGenerator[int, None]:
    """Work out what is missing; it changes nothing for anybody, so it is not told."""
    async for _ in work_out_prospects(clock):
        yield 0
