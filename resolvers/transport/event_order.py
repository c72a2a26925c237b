"""One order on a connection: of all its subscriptions together, no event comes after one of a later place.

So whoever listens to several things over one socket keeps one cursor, the highest, and resumes all of them from it.
Each subscription says how far it has come; one that is about to tell an event waits for those that may still have an
earlier one.
"""

import asyncio
from dataclasses import dataclass, field

from app.events.event_log import Cursor

PATIENCE_IN_ORDER = 30.0  # seconds; whoever waits for longer is let go, and resumes


@dataclass(slots=True)
class EventOrder:
    """The subscriptions of one connection."""

    places: "set[OrderPlace]" = field(default_factory=set)
    moved: asyncio.Event = field(default_factory=asyncio.Event)
    told: Cursor = field(default_factory=Cursor)
    """The place of the latest that was told."""

    def wake(self) -> None:
        moved, self.moved = self.moved, asyncio.Event()
        moved.set()


@dataclass(slots=True, eq=False)
class OrderPlace:
    """How far one subscription has come: everything up to there was told, or is none of its business."""

    order: EventOrder = field(default_factory=EventOrder)
    passed: Cursor = field(default_factory=Cursor)

    def join(self) -> None:
        """Begin: until it is known from where, nobody else goes on."""
        self.order.places.add(self)

    def reach(self, cursor: Cursor) -> None:
        """Say that everything up to a place was told or passed over."""
        if cursor > self.passed:
            self.passed = cursor
            self.order.wake()

    def approach(self, cursor: Cursor) -> None:
        """Say that everything before an event was told or passed over."""
        self.reach(_before(cursor))

    def leave(self) -> None:
        """End; only when the client was told so, else it would resume from what the others go on with."""
        self.order.places.discard(self)
        self.order.wake()

    async def turn(self, cursor: Cursor) -> None:
        """Wait until nobody can tell anything from before an event.

        Raises:
            TimeoutError: another subscription does not get so far.
        """
        before = _before(cursor)
        self.reach(before)
        async with asyncio.timeout(PATIENCE_IN_ORDER):
            while any(each.passed < before for each in self.order.places):
                await self.order.moved.wait()
        self.order.told = max(self.order.told, cursor)


def _before(cursor: Cursor) -> Cursor:
    return Cursor(cursor.transaction_id, cursor.id - 1)
