"""Tells that numbers changed: at once, and then at most once a second, with one execution for all who ask the same."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Hashable
from dataclasses import dataclass
from typing import Any

from starlette.requests import HTTPConnection

from app.events.event_log import LoggedEvent, events_after, latest
from app.insights.news import MOST_EVENTS, NUMBER_EVENTS
from app.policy.access import Viewer
from resolvers.transport.number_changes import LookedAfter, NumberChange, NumberChanges, touched_or_all
from resolvers.transport.subscription_runs import NumbersAsked, NumbersNews, Shared, SubscriptionRun

MOST_TOLD = 20
"""Units or qualifications; of more it is only said that they may be any."""


@dataclass(slots=True)
class NumberListener:
    """One who listens to numbers, and what they are told with."""

    changes: NumberChanges
    streams: Any
    connection: HTTPConnection
    payload: Any
    beginning: SubscriptionRun
    asked: NumbersAsked
    key: Hashable

    async def told(self) -> AsyncGenerator[Any, None]:
        """Give what is told, until whoever asked goes away."""
        start = await latest() if self.asked.is_resumed else self.beginning.start
        async with self.changes.listening(start) as begin:
            seen = begin
            if self.asked.is_resumed:
                async for each in self._tell([await self._meanwhile()], is_first=True):
                    yield each
            while True:
                changes = await self.changes.after(seen)
                viewer = (await self.streams.context_of(self.connection)).viewer
                scope = await self.changes.scope_of(viewer)
                first = await self._first(changes, scope)
                if first is None:
                    seen = changes[-1].number
                    continue
                pace = self.changes.pace((self.key, self._sharing(viewer, scope)))
                due_at = pace.due(first.at)
                await asyncio.sleep(due_at - asyncio.get_running_loop().time())
                gathered = [each for each in await self.changes.after(seen) if each.at <= due_at]
                seen = gathered[-1].number
                async for each in self._tell(gathered):
                    yield each

    async def _tell(self, gathered: list[NumberChange], *, is_first: bool = False) -> AsyncIterator[Any]:
        context = await self.streams.context_of(self.connection)
        scope, place, last = await self.changes.scope_of(context.viewer), self.beginning.place, gathered[-1]
        concerning = [each for each in gathered if await self._concerns(each, scope)]
        if not concerning and not is_first:
            return
        cursor = max(last.cursor, place.order.told)  # numbers are of now: they come after all that was told before
        place.join()
        place.approach(cursor)
        try:
            news = NumbersNews(cursor, last.happened_at, await self._units(concerning, scope), self._named(concerning))
            numbers = () if is_first else (gathered[0].number, last.number)
            sharing = self._sharing(context.viewer, scope)
            key = (self.key, sharing, cursor, numbers, news)
            run = SubscriptionRun(numbers=self.asked, changed=news)
            told = await self.streams.delivered(key, self.payload, context, run, self.connection)
            if told is not None:
                await place.turn(cursor)
                yield told
        finally:
            place.leave()

    async def _meanwhile(self) -> NumberChange:
        """Return what happened since the place from which somebody resumes."""
        found: list[LoggedEvent] = await events_after(self.beginning.start, MOST_EVENTS + 1, names=NUMBER_EVENTS.keys())
        place = (found[-1].cursor, found[-1].happened_at) if found else (self.beginning.start, self.asked.begun_at)
        return NumberChange(0, 0.0, *place, await touched_or_all(found))

    async def _first(self, changes: list[NumberChange], scope: LookedAfter) -> NumberChange | None:
        for each in changes:
            if await self._concerns(each, scope):
                return each
        return None

    async def _concerns(self, change: NumberChange, scope: LookedAfter) -> bool:
        if scope is not None and not scope:
            return False
        return change.touched.is_everything or bool(await self._inside(change, scope))

    async def _inside(self, change: NumberChange, scope: LookedAfter) -> set[int]:
        """Return the units that it touched of those that are asked for, or looked after."""
        units = change.touched.units(self.asked.qualifications)
        within = scope if self.asked.unit_id is None else frozenset({self.asked.unit_id})
        return units if within is None or not units else units & await change.units_inside(within)

    async def _units(self, changes: list[NumberChange], scope: LookedAfter) -> tuple[int, ...] | None:
        if any(each.touched.is_everything for each in changes):
            return None
        found = set[int]().union(*[await self._inside(each, scope) for each in changes])
        return tuple(sorted(found)) if len(found) <= MOST_TOLD else None

    def _named(self, changes: list[NumberChange]) -> tuple[int, ...] | None:
        """Return the qualifications that are named to all who see the units; None: any."""
        keys = {key for each in changes for key in each.touched.units_by_qualification}
        known = {key for key in keys if key is not None}
        is_any = any(each.touched.is_everything for each in changes) or None in keys or len(known) > MOST_TOLD
        wanted = self.asked.qualifications
        return None if is_any else tuple(sorted(known if wanted is None else known & wanted))

    def _sharing(self, viewer: Viewer, scope: LookedAfter) -> Hashable:
        """Return what all have in common for whom this reads the same."""
        by_scope = self.asked.shared is Shared.BY_SCOPE or (self.asked.shared is Shared.BY_ADMINS and scope is None)
        return (viewer.role, scope) if by_scope else viewer
