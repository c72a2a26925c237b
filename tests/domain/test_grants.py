"""Which periods can be extended for one person, and up to which day."""

from dataclasses import replace
from datetime import date

from app.domain.calendar import CalendarPeriod
from app.domain.facts import AssignedSpan, CompletionFact, ExtensionFact, Frame, History, RequirementTerms, Terms
from app.domain.findings import Grantable
from app.domain.standing import StandingEvaluator
from schema.enums import CalendarUnit, Duration, Stage

HYGIENE = 10
YEAR = CalendarPeriod(1, CalendarUnit.YEAR)
YEARLY = Terms(
    duration=Duration.FIXED,
    frame=Frame(date(2025, 1, 1), date(2025, 12, 31), YEAR),
    requirements=(RequirementTerms(1, HYGIENE, Stage.ACHIEVE),),
)
SPANS = (AssignedSpan(date(2025, 1, 1)),)
MET_2025 = CompletionFact(7, HYGIENE, date(2025, 3, 1))


def test_more_time_reaches_through_the_end_of_the_next_period_and_moves_none_before() -> None:
    history = History((YEARLY,), SPANS, (MET_2025,))

    found = StandingEvaluator(history).grantable(date(2026, 4, 1))

    assert found == [Grantable(2, date(2026, 12, 31), date(2027, 12, 31), False, frozenset({HYGIENE}))]


def test_more_time_does_not_pass_the_period_that_began_before_a_version_skipped_its_number() -> None:
    # given somebody with more time for 2026, so that they were qualified when 2027 began, and a version since February
    # of 2027 whose next period is that of 2028
    shorter = Frame(date(2028, 1, 1), date(2028, 6, 30), YEAR)
    edited = replace(YEARLY, number=2, effective_on=date(2027, 2, 1), frame=shorter)
    extended = (ExtensionFact(2, date(2027, 3, 31)),)

    found = StandingEvaluator(History((YEARLY, edited), SPANS, (MET_2025,), extensions=extended)).grantable(
        date(2027, 2, 10)
    )

    assert found == [Grantable(2, date(2027, 3, 31), date(2027, 12, 31), False, frozenset({HYGIENE}))]
