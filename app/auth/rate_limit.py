"""Limits failed attempts, counted in the memory of this process."""

import ipaddress
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta


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


def neighbourhood_of(address: str) -> str:
    """The address, or all those that whoever has this one is usually given with it (a /64 of IPv6)."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else address
