"""What time it is: the only place that asks the machine, so that a demo or a test can live on another day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """A running clock of one zone, ahead of the machine's by `shift` (behind it if negative)."""

    zone: ZoneInfo
    shift: timedelta = timedelta(0)

    @classmethod
    def starting_on(cls, day: date, zone: ZoneInfo) -> "Clock":
        """The clock that reads as if it were now that day, at the same time of day in the zone."""
        now = datetime.now(UTC)
        # Worked out on the zone's own clock face: the day may be on the other side of a change to summer time.
        there = datetime.combine(day, now.astimezone(zone).time(), tzinfo=zone)
        return cls(zone, there.astimezone(UTC) - now)

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC) + self.shift

    def machine_now(self) -> datetime:
        """This instant by the machine's own clock, by which a file system says when a file was written."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The civil day it is in the zone."""
        return self.now().astimezone(self.zone).date()
