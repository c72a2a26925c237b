"""Which days something was assigned on, whatever by."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.assigned_days import AssignedDays, assigned_days

FIRST, HORIZON = date(2026, 1, 1), 40


def day(number: int | None) -> date | None:
    return None if number is None else FIRST + timedelta(days=number)


@st.composite
def periods(draw: st.DrawFn) -> AssignedDays:
    since = draw(st.integers(0, 20))
    length = draw(st.none() | st.integers(0, 8))
    return FIRST + timedelta(days=since), day(None if length is None else since + length)


def days_in(found: list[AssignedDays]) -> set[date]:
    every = [FIRST + timedelta(days=each) for each in range(HORIZON)]
    return {each for each in every for since, until in found if since <= each and (until is None or each < until)}


@given(st.lists(periods(), max_size=6))
def test_the_days_are_those_of_all_periods_and_none_is_told_twice(given_periods: list[AssignedDays]) -> None:
    found = assigned_days(given_periods)

    assert days_in(found) == days_in(given_periods)
    assert sum(len(days_in([each])) for each in found) == len(days_in(found))
    assert len({since for since, _ in found}) == len(found)  # a file cannot say two things of one first day
    assert assigned_days(found) == found


def test_periods_that_only_touch_stay_apart() -> None:
    first, middle, last = (FIRST + timedelta(days=each) for each in (0, 5, 9))

    assert assigned_days([(middle, None), (first, middle)]) == [(first, middle), (middle, None)]
    assert assigned_days([(first, last), (middle, None), (first, first)]) == [(first, None)]
