"""Cron expressions: the moments of a job, also across changes of the clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from croniter import CroniterError, croniter

PLAIN_FIELD = re.compile(r"[0-9*,/-]+")
FIELDS = 5
EVERY_HOUR = re.compile(r"\*(/\d+)?")
MIDNIGHT = time()
SEARCHED_YEARS = 12  # 29 February can be eight years away
EXAMPLE = datetime.combine(date(2026, 1, 1), MIDNIGHT)  # a day to try an expression on


class InvalidCron(ValueError):
    """The expression is not one, or its day never comes."""


@dataclass(frozen=True, slots=True)
class Cron:
    """Minute, hour, day of month, month and day of week, as numbers; read in the organisation's zone (R2).

    An hour that is repeated counts once, unless the hour field is `*` or `*/n`. A time that is left out happens as
    much later as the clocks were put forward, so each local date that exists has its runs exactly once.
    """

    expression: str

    def __post_init__(self) -> None:
        """Raise InvalidCron for anything that would be understood otherwise than it is meant."""
        parts = self.expression.split()
        if len(parts) != FIELDS or not all(PLAIN_FIELD.fullmatch(part) for part in parts):
            raise InvalidCron(f"“{self.expression}” is not a cron expression of five fields.")
        try:
            croniter(self.expression, EXAMPLE, max_years_between_matches=SEARCHED_YEARS).get_next(datetime)
        except CroniterError as error:
            raise InvalidCron(f"“{self.expression}” never occurs or cannot be read: {error}") from None

    def latest(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return the last slot up to this instant, in UTC."""
        start = datetime.combine(_day_of(now, zone, ahead=2), MIDNIGHT)
        days = self._days(start).all_prev(datetime)
        found = (slot for day in days for slot in reversed(self._slots_on(day.date(), zone)) if slot <= now)
        return next(found)

    def after(self, instant: datetime, zone: ZoneInfo) -> Iterator[datetime]:
        """Give the slots after this instant, in UTC, in order."""
        start = datetime.combine(_day_of(instant, zone, ahead=-2), MIDNIGHT) - timedelta(minutes=1)
        last = instant
        for day in self._days(start).all_next(datetime):
            for slot in self._slots_on(day.date(), zone):
                if slot > last:  # else a day that was left out and the day after it fall on the same moment
                    last = slot
                    yield slot

    def _days(self, start: datetime) -> croniter:
        """Walk over the days alone, which no zone has a say in."""
        day, month, weekday = self.expression.split()[2:]
        return croniter(f"0 0 {day} {month} {weekday}", start, max_years_between_matches=SEARCHED_YEARS)

    def _slots_on(self, day: date, zone: ZoneInfo) -> list[datetime]:
        minutes, hours = croniter(self.expression, EXAMPLE).expanded[:2]
        repeats = EVERY_HOUR.fullmatch(self.expression.split()[1]) is not None
        slots = set()
        for hour in range(24) if "*" in hours else hours:
            for minute in range(60) if "*" in minutes else minutes:
                there = datetime.combine(day, time(int(hour), int(minute)), tzinfo=zone)
                slots.add(there.astimezone(UTC))
                if repeats:
                    slots.add(there.replace(fold=1).astimezone(UTC))
        return sorted(slots)


def _day_of(instant: datetime, zone: ZoneInfo, *, ahead: int) -> date:
    """Return the local day of an instant, moved so far that no change of clocks lies in between."""
    return instant.astimezone(zone).date() + timedelta(days=ahead)
