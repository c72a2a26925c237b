"""What time it is in tests: a clock of the organisation that shows one instant until it is moved."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.clock import SettableClock

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FIRST_DAY = date(2026, 1, 1)


def clock_at(moment: datetime | date | str = FIRST_DAY, *, zone: ZoneInfo = AMSTERDAM) -> SettableClock:
    """A clock at this instant, or at nine o'clock on this day."""
    return SettableClock(zone, moment)
