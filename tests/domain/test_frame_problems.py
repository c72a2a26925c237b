"""What cannot be put in as a time frame or as permanent education."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AnyOf,
    Credits,
    DateRange,
    EducationActivity,
    Frame,
    PermanentEducation,
    RequirementTerms,
    Within,
)
from app.domain.frame_problems import problem_with_education, problem_with_frame, problem_with_requirement
from schema.enums import CalendarUnit, Stage

YEAR, MONTH = CalendarPeriod(1, CalendarUnit.YEAR), CalendarPeriod(1, CalendarUnit.MONTH)
DAYS = CalendarPeriod(30, CalendarUnit.DAY)
A_YEAR = Frame(date(2025, 1, 1), date(2025, 12, 31), YEAR)
LECTURE, WORKSHOP = EducationActivity(1, Decimal("1.5")), EducationActivity(2, Decimal("0.5"))


@pytest.mark.parametrize(
    ("frame", "problem"),
    [
        (A_YEAR, None),
        (Frame(date(2025, 1, 1), date(2025, 1, 1)), None),
        (Frame(date(2025, 1, 2), date(2025, 1, 1)), "The last day cannot be before the first."),
        (Frame(date(1899, 1, 1), date(2025, 1, 1)), "Days lie between 1900-01-01 and 2200-12-31."),
        (Frame(date(2025, 1, 1), date(2026, 1, 1), YEAR), "The period has to be over before it repeats."),
        (Frame(date(2025, 1, 31), date(2025, 2, 28), MONTH), "The period has to be over before it repeats."),
        (Frame(date(2025, 1, 1), date(2025, 1, 9), DAYS), "A period repeats every so many months or years."),
    ],
)
def test_a_period_is_over_before_it_repeats(frame: Frame, problem: str | None) -> None:
    assert problem_with_frame(frame) == problem


@pytest.mark.parametrize(
    ("own", "problem"),
    [
        (None, None),
        (Within(DAYS), None),
        (Within(CalendarPeriod(0, CalendarUnit.DAY)), "A period is at least 1 day."),
        (DateRange(date(2025, 2, 1), date(2025, 3, 31)), None),
        (
            DateRange(date(2025, 12, 1), date(2026, 1, 1)),
            "The activity's own time frame has to lie inside the qualification's period.",
        ),
    ],
)
def test_an_own_time_frame_narrows_the_period(own: DateRange | Within | None, problem: str | None) -> None:
    assert problem_with_requirement(RequirementTerms(1, 1, Stage.ACHIEVE, frame=own), A_YEAR) == problem


@pytest.mark.parametrize(
    ("activities", "asks", "problem"),
    [
        ((LECTURE, WORKSHOP), AllOf(), None),
        ((LECTURE, WORKSHOP), AnyOf(2), None),
        ((LECTURE, WORKSHOP), Credits(Decimal("2.0")), None),
        ((), AllOf(), "Permanent education needs at least one activity."),
        ((LECTURE, LECTURE), AllOf(), "An activity can be in the set once only."),
        ((LECTURE, WORKSHOP), AnyOf(3), "Ask for 1 to 2 of the activities."),
        (
            (LECTURE, WORKSHOP),
            Credits(Decimal("2.1")),
            "Ask for more than 0 credits, and no more than the activities bring together.",
        ),
    ],
)
def test_education_asks_for_what_can_be_reached(
    activities: tuple[EducationActivity, ...], asks: AllOf | AnyOf | Credits, problem: str | None
) -> None:
    assert problem_with_education(PermanentEducation(activities, asks, YEAR)) == problem
