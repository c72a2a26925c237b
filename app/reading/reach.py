"""How many people a manager manages: where it is best to begin when their rows are looked for depends on it."""

import asyncio
from dataclasses import dataclass, field

from app.db.database import fetch
from app.policy.access import MANAGED_UNITS, Start, Viewer

FEW_PEOPLE = 500
"""Up to so many people, finding and sorting all of their rows costs less than looking for a page among everybody's."""
MANY_PEOPLE = 10_000
"""Beyond so many people, their rows are counted faster by going through everybody's."""
_COUNT = f'SELECT COUNT(*) FROM (SELECT 1 FROM "user" person WHERE person.unit_id IN ({MANAGED_UNITS}) LIMIT ?) counted'


@dataclass(slots=True)
class Reach:
    """How many people are in the scope of a manager: counted once in an operation, and no further than it matters."""

    _people: int = 0
    _counted_to: int = -1
    _counting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def start_of_page(self, viewer: Viewer) -> Start:
        return await self._start(viewer, FEW_PEOPLE)

    async def start_of_count(self, viewer: Viewer) -> Start:
        return await self._start(viewer, MANY_PEOPLE)

    async def _start(self, viewer: Viewer, at_most: int) -> Start:
        async with self._counting:
            if self._people > self._counted_to and self._counted_to < at_most:
                self._people = (await fetch(_COUNT, [viewer.user_id, at_most + 1]))[0][0]
                self._counted_to = at_most
        return Start.PEOPLE if self._people <= at_most else Start.ROWS
