"""Limits failed attempts, counted in the memory of this process."""

import asyncio
import ipaddress
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

LONGEST_ADDRESS = 64  # characters: what a proxy passes on need not be an address
Pause = Callable[[float], Awaitable[object]]


@dataclass(slots=True)
class _Count:
    since: datetime
    tries: int = 0


class RateLimit:
    """Allows so many failed attempts per key within a time; of too many keys the oldest are forgotten."""

    def __init__(self, *, at_most: int, within: timedelta, keys: int = 10_000) -> None:
        self.at_most = at_most
        self.within = within
        self.keys = keys
        self._counts: OrderedDict[str, _Count] = OrderedDict()

    def begin(self, key: str, now: datetime) -> timedelta | None:
        """Count an attempt before its outcome is known, so that many at once count; or return how long to wait."""
        count = self._counts.get(key)
        if count is None or not count.since <= now < count.since + self.within:
            count = self._counts[key] = _Count(now)
            self._counts.move_to_end(key)
            if len(self._counts) > self.keys:
                self._counts.popitem(last=False)
        if count.tries >= self.at_most:
            return count.since + self.within - now
        count.tries += 1
        return None

    def forgive(self, key: str) -> None:
        """Do not count an attempt: it succeeded."""
        if (count := self._counts.get(key)) is not None:
            count.tries = max(0, count.tries - 1)


class Remembered:
    """Remembers what came last, and no more than so much."""

    def __init__(self, *, at_most: int = 10_000) -> None:
        self.at_most = at_most
        self._seen: OrderedDict[Hashable, None] = OrderedDict()

    def add(self, each: Hashable) -> None:
        """Remember this."""
        self._seen[each] = None
        self._seen.move_to_end(each)
        if len(self._seen) > self.at_most:
            self._seen.popitem(last=False)

    def __contains__(self, each: Hashable) -> bool:
        return each in self._seen


@dataclass(slots=True)
class _Lane:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class SlowLanes:
    """Lets those with a key in common go one after the other, each after a pause; only a few of them may wait."""

    def __init__(self, *, seconds: float, at_most: int, pause: Pause) -> None:
        self.seconds = seconds
        self.at_most = at_most
        self.pause = pause
        self._lanes: dict[str, _Lane] = {}

    async def is_let_through(self, key: str) -> bool:
        """Wait for a turn; at once no, if too many wait already."""
        lane = self._lanes.setdefault(key, _Lane())
        if lane.waiting >= self.at_most:
            return False
        lane.waiting += 1
        try:
            async with lane.turn:
                await self.pause(self.seconds)
        finally:
            lane.waiting -= 1
            if not lane.waiting:
                del self._lanes[key]
        return True


def neighbourhood_of(address: str) -> str:
    """The address, or all those that whoever has this one is usually given with it (a /64 of IPv6)."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address[:LONGEST_ADDRESS]
    if known.version == 4:
        return str(known)
    return str(known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False))
