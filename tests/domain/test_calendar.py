"""Counting on the calendar, and what may be asked of it (R3, R5, E58, E59)."""

from datetime import date

import pytest

from app.domain.calendar import (
    FIRST_DAY,
    LAST_DAY,
    CalendarPeriod,
    after,
    are_in_order,
    before,
    days_after,
    default_lead,
    is_too_long,
    problem_with_lead,
    times_until,
)
from schema.enums import CalendarUnit


def of(said: str) -> CalendarPeriod:
    count, unit = said.split(" ")
    return CalendarPeriod(int(count), CalendarUnit[unit.removesuffix("s").upper()])


@pytest.mark.parametrize(
    ("anchor", "period", "times", "expected"),
    [
        ("2026-01-31", "1 month", 1, "2026-02-28"),
        ("2026-01-31", "1 month", 2, "2026-03-31"),
        ("2024-01-31", "1 month", 1, "2024-02-29"),
        ("2024-02-29", "1 year", 1, "2025-02-28"),
        ("2024-02-29", "1 year", 4, "2028-02-29"),
        ("2096-02-29", "4 years", 1, "2100-02-28"),
        ("2026-10-31", "4 months", 1, "2027-02-28"),
        ("2026-01-15", "2 weeks", 3, "2026-02-26"),
        ("2024-02-28", "2 days", 1, "2024-03-01"),
        ("9999-12-01", "1 month", 1, "9999-12-31"),
        ("9990-01-01", "50 years", 1, "9999-12-31"),
    ],
)
def test_a_period_is_counted_from_its_anchor(anchor: str, period: str, times: int, expected: str) -> None:
    assert after(date.fromisoformat(anchor), of(period), times) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("anchor", "period", "day", "expected"),
    [
        ("2026-01-31", "1 month", "2025-06-01", 0),
        ("2026-01-31", "1 month", "2026-01-31", 0),
        ("2026-01-31", "1 month", "2026-02-01", 1),
        ("2026-01-31", "1 month", "2026-02-28", 1),
        ("2026-01-31", "1 month", "2026-03-01", 2),
        ("2024-02-29", "1 year", "2025-02-28", 1),
        ("2024-02-29", "1 year", "2025-03-01", 2),
        ("2026-01-15", "2 weeks", "2026-02-26", 3),
        ("2026-01-15", "2 weeks", "2026-02-27", 4),
        ("2026-01-15", "50 years", "9999-12-31", 160),
    ],
)
def test_periods_are_counted_until_they_reach_a_day(anchor: str, period: str, day: str, expected: int) -> None:
    assert times_until(date.fromisoformat(anchor), of(period), date.fromisoformat(day)) == expected


@pytest.mark.parametrize(
    ("day", "lead", "expected"),
    [
        ("2027-01-15", "14 days", "2027-01-01"),
        ("2027-01-15", "2 weeks", "2027-01-01"),
        ("2026-03-31", "1 month", "2026-02-28"),
        ("2028-02-29", "1 year", "2027-02-28"),
        ("2027-01-15", "0 days", "2027-01-15"),
        ("0001-01-05", "14 days", "0001-01-01"),
        ("0001-01-05", "1 month", "0001-01-01"),
    ],
)
def test_a_lead_is_counted_back_from_the_end(day: str, lead: str, expected: str) -> None:
    assert before(date.fromisoformat(day), of(lead)) == date.fromisoformat(expected)


def test_days_end_where_dates_end() -> None:
    assert days_after(date.max, 1) == date.max
    assert days_after(date.min, -1) == date.min


@pytest.mark.parametrize("period", ["1 day", "18262 days", "2608 weeks", "600 months", "50 years"])
def test_a_period_may_last_from_a_day_to_fifty_years(period: str) -> None:
    assert not is_too_long(of(period))


@pytest.mark.parametrize("period", ["18263 days", "2609 weeks", "601 months", "51 years"])
def test_a_period_may_not_be_longer(period: str) -> None:
    assert is_too_long(of(period))


@pytest.mark.parametrize(
    ("lead", "period"),
    [
        ("0 days", "1 day"),
        ("364 days", "1 year"),
        ("27 days", "1 month"),
        ("11 months", "1 year"),
        ("1 month", "32 days"),
        ("13 days", "2 weeks"),
    ],
)
def test_a_lead_may_be_anything_shorter_than_the_period(lead: str, period: str) -> None:
    assert problem_with_lead(of(lead), of(period)) is None


@pytest.mark.parametrize(
    ("lead", "period"),
    [
        ("1 day", "1 day"),
        ("365 days", "1 year"),
        ("28 days", "1 month"),
        ("12 months", "1 year"),
        ("1 month", "31 days"),
        ("2 weeks", "14 days"),
        ("-1 days", "1 year"),
    ],
)
def test_a_lead_may_never_be_as_long_as_the_period(lead: str, period: str) -> None:
    assert problem_with_lead(of(lead), of(period)) is not None


@pytest.mark.parametrize(
    ("period", "lead"),
    [("1 day", "0 days"), ("10 days", "9 days"), ("14 days", "13 days"), ("15 days", "14 days"), ("1 year", "14 days")],
)
def test_the_lead_is_two_weeks_unless_that_is_the_whole_period(period: str, lead: str) -> None:
    assert default_lead(of(period)) == of(lead)
    assert problem_with_lead(default_lead(of(period)), of(period)) is None


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (None, None, True),
        (date(2026, 3, 1), date(2026, 3, 1), True),
        (date(2026, 3, 1), date(2026, 3, 2), True),
        (date(2026, 3, 2), date(2026, 3, 1), False),
        (date(2026, 3, 1), None, False),
        (None, date(2026, 3, 1), False),
    ],
)
def test_two_days_are_in_order_together_or_not_at_all(first: date | None, last: date | None, expected: bool) -> None:
    assert are_in_order(first, last) is expected


def test_days_are_those_of_three_centuries() -> None:
    assert (date(1900, 1, 1), date(2200, 12, 31)) == (FIRST_DAY, LAST_DAY)
