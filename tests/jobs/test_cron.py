"""Each local date runs exactly once, wherever clocks are put back or forward, or a day is left out."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest

from jobs.cron import Cron, InvalidCron
from jobs.schedule import TIMETABLE

NIGHTLY = "5 0 * * *"


def slots(expression: str, zone: str, first: str, last: str) -> list[str]:
    """The slots on these local days, as local time with its offset, minute by minute."""
    place = ZoneInfo(zone)
    start = datetime.fromisoformat(first).replace(tzinfo=place).astimezone(UTC)
    end = (datetime.fromisoformat(last) + timedelta(days=1)).replace(tzinfo=place).astimezone(UTC)
    found = takewhile(lambda slot: slot < end, Cron(expression).after(start - timedelta(microseconds=1), place))
    return [f"{slot.astimezone(place):%m-%d %H:%M%z}" for slot in found]


@pytest.mark.parametrize(
    ("zone", "expression", "first", "last", "expected"),
    [
        ("Europe/Amsterdam", NIGHTLY, "2026-03-28", "2026-03-30",
         ["03-28 00:05+0100", "03-29 00:05+0100", "03-30 00:05+0200"]),
        ("Europe/Amsterdam", "30 2 * * *", "2026-03-28", "2026-03-30",
         ["03-28 02:30+0100", "03-29 03:30+0200", "03-30 02:30+0200"]),
        ("Europe/Amsterdam", "30 2 * * *", "2026-10-24", "2026-10-26",
         ["10-24 02:30+0200", "10-25 02:30+0200", "10-26 02:30+0100"]),
        ("Europe/Amsterdam", "0 * * * *", "2026-10-25", "2026-10-25",
         ["10-25 00:00+0200", "10-25 01:00+0200", "10-25 02:00+0200", "10-25 02:00+0100"]
         + [f"10-25 {hour:02}:00+0100" for hour in range(3, 24)]),
        ("Europe/Amsterdam", "0 * * * *", "2026-03-29", "2026-03-29",
         ["03-29 00:00+0100", "03-29 01:00+0100"] + [f"03-29 {hour:02}:00+0200" for hour in range(3, 24)]),
        ("America/New_York", "30 1 * * *", "2026-10-31", "2026-11-02",
         ["10-31 01:30-0400", "11-01 01:30-0400", "11-02 01:30-0500"]),
        ("America/New_York", "30 2 * * *", "2026-03-07", "2026-03-09",
         ["03-07 02:30-0500", "03-08 03:30-0400", "03-09 02:30-0400"]),
        ("America/Sao_Paulo", NIGHTLY, "2018-11-03", "2018-11-05",
         ["11-03 00:05-0300", "11-04 01:05-0200", "11-05 00:05-0200"]),
        ("America/Havana", "30 0 * * *", "2026-10-31", "2026-11-02",
         ["10-31 00:30-0400", "11-01 00:30-0400", "11-02 00:30-0500"]),
        ("Australia/Lord_Howe", "45 1 * * *", "2026-04-04", "2026-04-06",
         ["04-04 01:45+1100", "04-05 01:45+1100", "04-06 01:45+1030"]),
        ("Pacific/Apia", NIGHTLY, "2011-12-29", "2012-01-01",
         ["12-29 00:05-1000", "12-31 00:05+1400", "01-01 00:05+1400"]),
        ("Pacific/Kwajalein", NIGHTLY, "1993-08-20", "1993-08-23",
         ["08-20 00:05-1200", "08-22 00:05+1200", "08-23 00:05+1200"]),
        ("Asia/Kathmandu", NIGHTLY, "2026-02-28", "2026-03-01", ["02-28 00:05+0545", "03-01 00:05+0545"]),
        ("Europe/Amsterdam", "0 6 29 2 *", "2024-02-28", "2028-03-01", ["02-29 06:00+0100", "02-29 06:00+0100"]),
        ("Europe/Amsterdam", "0 9 * * 1", "2026-11-23", "2026-12-06", ["11-23 09:00+0100", "11-30 09:00+0100"]),
    ],
)  # fmt: skip
def test_a_job_runs_at_these_moments(zone: str, expression: str, first: str, last: str, expected: list[str]):
    assert slots(expression, zone, first, last) == expected


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "UTC"])
@pytest.mark.parametrize("expression", [NIGHTLY, "30 2 * * *", "59 23 * * *", "0 3 * * *"])
def test_every_date_of_three_years_runs_exactly_once(zone: str, expression: str):
    place = ZoneInfo(zone)
    start = datetime(2010, 1, 1, tzinfo=place).astimezone(UTC) - timedelta(seconds=1)
    end = datetime(2013, 1, 1, tzinfo=place).astimezone(UTC)
    dates = [date(2010, 1, 1) + timedelta(days=number) for number in range(1096)]
    left_out = [date(2011, 12, 30)] if zone == "Pacific/Apia" else []

    coming = takewhile(lambda slot: slot < end, Cron(expression).after(start, place))
    found = [slot.astimezone(place).date() for slot in coming]

    assert found == [day for day in dates if day not in left_out]


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", "Pacific/Apia"])
def test_the_latest_slot_is_the_last_of_those_that_came(zone: str):
    place, cron = ZoneInfo(zone), Cron(NIGHTLY)
    start = datetime(2011, 10, 1, tzinfo=UTC)
    coming = list(takewhile(lambda slot: slot < datetime(2012, 6, 1, tzinfo=UTC), cron.after(start, place)))

    for before, slot in pairwise(coming):
        assert cron.latest(slot - timedelta(microseconds=1), place) == before
        assert cron.latest(slot, place) == slot
        assert cron.latest(slot + timedelta(hours=3), place) == slot


@pytest.mark.parametrize(
    "expression",
    ["", "* * * *", "* * * * * *", "0 0 30 2 *", "0 0 31 4 *", "60 * * * *", "* 24 * * *", "@daily", "R 0 * * *",
     "0 0 L * *", "0 0 * JAN *", "0 0 * * MON", "0 0 ? * *", "*/0 * * * *", "H * * * *", "0 0 * * 1#1"],
)  # fmt: skip
def test_what_is_not_five_plain_fields_or_never_comes_is_refused(expression: str):
    with pytest.raises(InvalidCron):
        Cron(expression)


def test_the_timetable_names_each_job_once_and_says_what_it_is_for():
    names = [job.name for job in TIMETABLE]

    assert names == sorted(set(names))
    assert all(job.help for job in TIMETABLE)
