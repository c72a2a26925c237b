"""What day it is depends on the zone, and may be another one on request."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app import clock as clock_module
from app.clock import RunningClock, SettableClock

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_a_plain_clock_reads_the_machine_s_time():
    before = datetime.now(UTC)  # noqa: TID251 - what the clock is compared with

    now = RunningClock(AMSTERDAM).now()

    assert timedelta(0) <= now - before < timedelta(seconds=5)
    assert now.tzinfo is UTC


@pytest.mark.parametrize(
    "zone", ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Apia", "UTC"]
)
@pytest.mark.parametrize(
    "day", [date(1970, 1, 2), date(2024, 2, 29), date(2026, 3, 29), date(2026, 7, 1), date(2999, 12, 30)]
)
def test_a_shifted_clock_reads_the_day_it_was_given(zone: str, day: date):
    clock = RunningClock.starting_on(day, ZoneInfo(zone))

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

    clock = RunningClock.starting_on(day, AMSTERDAM)

    assert (clock.now().isoformat(), clock.today()) == (reading, day)


def test_a_shifted_clock_runs_on():
    clock = RunningClock.starting_on(date(2030, 1, 1), AMSTERDAM)

    first, second = clock.now(), clock.now()

    assert first <= second
    assert clock.shift > timedelta(days=300)


@pytest.mark.parametrize(
    ("moment", "reading", "day"),
    [
        ("2026-01-15", "2026-01-15T08:00:00+00:00", date(2026, 1, 15)),
        (date(2026, 7, 15), "2026-07-15T07:00:00+00:00", date(2026, 7, 15)),
        (datetime(2026, 7, 15, 22, 30, tzinfo=UTC), "2026-07-15T22:30:00+00:00", date(2026, 7, 16)),
    ],
)
def test_a_settable_clock_shows_what_it_was_set_to_until_it_is_moved(moment: date | str, reading: str, day: date):
    clock = SettableClock(AMSTERDAM, "2030-05-01")
    assert clock.today() == date(2030, 5, 1)

    clock.move_to(moment)

    assert [clock.now().isoformat() for _ in range(2)] == [reading, reading]
    assert (clock.today(), clock.now().tzinfo) == (day, UTC)


@pytest.mark.parametrize(
    ("moment", "reason"),
    [
        ("yesterday", "Invalid isoformat"),
        ("2026-02-30", "day"),
        (datetime(2026, 7, 15, 22), "has no time zone"),  # noqa: DTZ001 - what is refused
    ],
)
def test_a_settable_clock_refuses_what_is_no_instant_and_stays_as_it_was(moment: datetime | str, reason: str):
    clock = SettableClock(AMSTERDAM, "2026-01-15")

    with pytest.raises(ValueError, match=reason):
        clock.move_to(moment)

    assert clock.today() == date(2026, 1, 15)
