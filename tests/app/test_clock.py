"""What day it is depends on the zone, and may be another one on request."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app import clock as clock_module
from app.clock import Clock

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_a_plain_clock_reads_the_machine_s_time():
    before = datetime.now(UTC)  # noqa: TID251 - what the clock is compared with

    now = Clock(AMSTERDAM).now()

    assert timedelta(0) <= now - before < timedelta(seconds=5)
    assert now.tzinfo is UTC


@pytest.mark.parametrize(
    "zone", ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Apia", "UTC"]
)
@pytest.mark.parametrize(
    "day", [date(1970, 1, 2), date(2024, 2, 29), date(2026, 3, 29), date(2026, 7, 1), date(2999, 12, 30)]
)
def test_a_shifted_clock_reads_the_day_it_was_given(zone: str, day: date):
    clock = Clock.starting_on(day, ZoneInfo(zone))

    assert clock.today() == day


@pytest.mark.parametrize(
    ("instant", "day", "reading"),
    [
        # Just after midnight in summer, sent to winter: an hour's difference would make it the day before.
        ("2026-07-01T22:30:00+00:00", date(2026, 1, 15), "2026-01-14T23:30:00+00:00"),
        # Just before midnight in winter, sent to summer: an hour's difference would make it the day after.
        ("2026-01-01T22:30:00+00:00", date(2026, 7, 15), "2026-07-15T21:30:00+00:00"),
        # A time of day that does not exist on the night the clocks go forward.
        ("2026-07-01T00:30:00+00:00", date(2026, 3, 29), "2026-03-29T01:30:00+00:00"),
    ],
)
def test_the_time_of_day_stays_the_same_across_a_change_to_summer_time(
    monkeypatch: pytest.MonkeyPatch, instant: str, day: date, reading: str
):
    class Machine(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromisoformat(instant)

    monkeypatch.setattr(clock_module, "datetime", Machine)

    clock = Clock.starting_on(day, AMSTERDAM)

    assert (clock.now().isoformat(), clock.today()) == (reading, day)


def test_a_shifted_clock_runs_on():
    clock = Clock.starting_on(date(2030, 1, 1), AMSTERDAM)

    first, second = clock.now(), clock.now()

    assert first <= second
    assert clock.shift > timedelta(days=300)
