"""Of which days there are slices: no other day is so far from one that counting all of it would be as quick."""

from datetime import date, timedelta

import pytest

from app.insights.folding import days_wanted


@pytest.mark.parametrize("today", [date(2026, 12, 1), date(2026, 1, 31), date(2028, 2, 29), date(2026, 7, 16)])
def test_no_day_within_a_year_is_more_than_eight_days_from_one_that_has_slices(today: date) -> None:
    wanted = days_wanted(today)
    asked = [today + timedelta(days=each) for each in range(-365, 366)]

    assert max(min(abs(day - each) for each in wanted) for day in asked) == timedelta(days=8)


def test_the_days_that_have_slices_are_two_a_month_and_today() -> None:
    wanted = days_wanted(date(2026, 12, 5))

    assert wanted[0] == date(2026, 12, 5)
    assert len(wanted) == len(set(wanted)) == 1 + 2 * 13 + 2 * 13
    assert (min(wanted), max(wanted)) == (date(2025, 12, 1), date(2028, 1, 16))
