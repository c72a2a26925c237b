"""What happened to numbers, gathered for some milliseconds and read once for everybody who listens to them."""

import asyncio
import contextvars
import logging
from collections import deque
from collections.abc import AsyncIterator, Hashable, Iterable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from weakref import WeakValueDictionary

from strawberry.dataloader import DataLoader

from app.events.broadcast import Stopping, TooSlow, current
from app.events.event_log import Cursor, LoggedEvent
from app.insights.news import ANY_NUMBERS, NUMBER_EVENTS, TouchedNumbers, managed_by, touched_below, touched_by
from app.policy.access import Viewer
from schema.enums import Role

GATHERED = 0.02  # seconds: what happens together is told together
AT_LEAST_BETWEEN = 1.0  # seconds
AT_HAND = 256  # changes; who falls further behind is told that everything may have changed
LookedAfter = frozenset[int] | None
"""The units that somebody looks after, without those below them; None: all."""

log = logging.getLogger("qualgraph.news")


@dataclass(frozen=True, slots=True, eq=False)
class NumberChange:
    """What a few events did to numbers; `at` is the moment at which it was read, on the clock of the loop."""

    number: int
    at: float
    cursor: Cursor
    happened_at: datetime
    touched: TouchedNumbers
    inside: "dict[frozenset[int], asyncio.Task[frozenset[int]]]" = field(default_factory=dict)

    async def units_inside(self, units: frozenset[int]) -> frozenset[int]:
        """Return which of the units that it touched are among some or below them; asked once for all who ask."""
        if units not in self.inside:
            asked = touched_below(units, self.touched.units(None))
            self.inside[units] = asyncio.create_task(asked, context=contextvars.Context())
        return await asyncio.shield(self.inside[units])


@dataclass(slots=True, weakref_slot=True)
class Pace:
    """When those who ask the same are told: at once, and then at most once a second, all of them together."""

    due_at: float = float("-inf")

    def due(self, at: float) -> float:
        """Return when it is told what came in at a moment."""
        if at > self.due_at:
            self.due_at = max(at, self.due_at + AT_LEAST_BETWEEN)
        return self.due_at


class NumberChanges:
    """The changes of a process; nothing is read while nobody listens."""

    def __init__(self) -> None:
        self._recent: deque[NumberChange] = deque(maxlen=AT_HAND)
        self._count = self._listeners = 0
        self._turn = asyncio.Event()
        self._reading: asyncio.Task[None] | None = None
        self._paces: WeakValueDictionary[Hashable, Pace] = WeakValueDictionary()
        # nothing is remembered; but those who are told the same are looked up together
        self._managed = DataLoader(load_fn=_managed, cache=False, max_batch_size=500)

    @asynccontextmanager
    async def listening(self, start: Cursor) -> AsyncIterator[int]:
        """Listen, from now on, to what happened after a place; gives the number of the last change before it."""
        if not self._listeners:
            self._recent.clear()
            self._reading = asyncio.create_task(self._read(start), context=contextvars.Context())
        self._listeners += 1
        try:
            yield self._count - sum(each.cursor > start for each in self._recent)
        finally:
            self._listeners -= 1
            if not self._listeners and self._reading is not None:
                self._reading.cancel()

    async def after(self, seen: int) -> list[NumberChange]:
        """Return the changes after a number, once there are any.

        Raises:
            Stopping: the process stops.
        """
        while self._count <= seen:
            if self._reading is None or self._reading.done():
                raise Stopping
            await self._turn.wait()
        gone = self._count - len(self._recent)
        if seen < gone:
            return [replace(self._recent[0], touched=ANY_NUMBERS), *list(self._recent)[1:]]
        return list(self._recent)[seen - gone :]

    def pace(self, asked: Hashable) -> Pace:
        """Return the pace of those who ask this; it lasts as long as one of them keeps it."""
        return self._paces.setdefault(asked, Pace())

    async def scope_of(self, viewer: Viewer) -> LookedAfter:
        """Return what somebody looks after: nothing if that is not their role."""
        if viewer.role is Role.ADMIN:
            return None
        return await self._managed.load(viewer.user_id) if viewer.role is Role.MANAGER else frozenset()

    async def _read(self, start: Cursor) -> None:
        heard: list[LoggedEvent] = []
        bell = asyncio.Event()
        gathering = asyncio.create_task(self._gather(heard, bell))
        try:
            async with aclosing(current().news(start, NUMBER_EVENTS.keys())) as news:
                async for each in news:
                    heard.append(each)
                    bell.set()
        except (Stopping, TooSlow):
            return  # those who listen are let go, and resume
        finally:
            gathering.cancel()
            asyncio.get_running_loop().call_soon(self._wake)

    async def _gather(self, heard: list[LoggedEvent], bell: asyncio.Event) -> None:
        while True:
            await bell.wait()
            await asyncio.sleep(GATHERED)
            bell.clear()
            events = heard.copy()
            heard.clear()
            touched = await touched_or_all(events)
            self._count += 1
            last = events[-1]
            at = asyncio.get_running_loop().time()
            self._recent.append(NumberChange(self._count, at, last.cursor, last.happened_at, touched))
            self._wake()

    def _wake(self) -> None:
        turn, self._turn = self._turn, asyncio.Event()
        turn.set()


async def touched_or_all(events: list[LoggedEvent]) -> TouchedNumbers:
    """Return what events may have changed: where that cannot be read now, everything."""
    try:
        return await touched_by(events)
    except Exception:
        log.exception("Reading what an event changed failed; those who listen are told that it may be anything")
        return ANY_NUMBERS


async def _managed(users: Iterable[int]) -> list[frozenset[int]]:
    wanted = list(users)
    found = await managed_by(set(wanted))
    return [frozenset(found.get(each, ())) for each in wanted]
