"""The clock: the only place that asks the machine for the time, so that demos and tests can live on another day."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
"""What a settable clock shows on a day of which nothing else is said."""


class Clock(ABC):
    """What tells the time in one zone."""

    __slots__ = ()
    zone: ZoneInfo

    @abstractmethod
    def now(self) -> datetime:
        """This instant, in UTC."""

    def machine_now(self) -> datetime:
        """This instant by the machine's own clock, by which a file system says when a file was written."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The civil day it is in the zone."""
        return self.now().astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class RunningClock(Clock):
    """A clock that runs, ahead of the machine's by `shift` (behind it if negative)."""

    zone: ZoneInfo
    shift: timedelta = timedelta(0)

    @classmethod
    def starting_on(cls, day: date, zone: ZoneInfo) -> "RunningClock":
        """The clock that reads as if it were now that day, at the same time of day in the zone."""
        now = datetime.now(UTC)
        # Worked out on the zone's own clock face: the day may be on the other side of a change to summer time.
        there = datetime.combine(day, now.astimezone(zone).time(), tzinfo=zone)
        return cls(zone, there.astimezone(UTC) - now)

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC) + self.shift


class SettableClock(Clock):
    """A clock that shows one instant until it is moved, for programs that play through days of their own choice."""

    def __init__(self, zone: ZoneInfo, instant: datetime | date | str) -> None:
        """Show this instant, as move_to() takes it."""
        self.zone = zone
        self.move_to(instant)

    def move_to(self, instant: datetime | date | str) -> None:
        """Show this instant from now on, later or earlier; of a day (also as 2026-01-15) it is nine in the morning.

        Raises:
            ValueError: a text that is no day, or an instant without its zone.
        """
        if isinstance(instant, str):
            instant = date.fromisoformat(instant)
        if not isinstance(instant, datetime):
            instant = datetime.combine(instant, MORNING, tzinfo=self.zone)
        if instant.tzinfo is None:
            raise ValueError(f"{instant.isoformat()} has no time zone: instants are aware.")
        self._instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was moved to, in UTC."""
        return self._instant
