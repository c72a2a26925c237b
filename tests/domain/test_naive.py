"""The engine beside the naive walks, on random histories of both durations and with what was known at any instant."""

from datetime import datetime, timedelta

from hypothesis import given

from app.domain.facts import History
from app.domain.standing import Standing, StandingEvaluator
from schema.enums import Duration
from tests.domain import naive_days
from tests.domain.histories import FIRST, LAST, LAWS, fixed_histories, histories, instants, learned_late

EVERY_DAY = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


@LAWS
@given(histories())
def test_the_engine_says_of_every_day_of_a_rolling_qualification_what_the_naive_walk_says(history: History) -> None:
    compare(StandingEvaluator(history), history)


@LAWS
@given(fixed_histories())
def test_the_engine_says_of_every_day_of_a_fixed_qualification_what_the_naive_walk_says(history: History) -> None:
    compare(StandingEvaluator(history), history)


@LAWS
@given(learned_late(), instants)
def test_the_engine_says_what_was_known_then_as_the_naive_walk_does(history: History, at: datetime) -> None:
    compare(StandingEvaluator(history, as_known_at=at), naive_days.known_at(history, at))


def compare(evaluator: StandingEvaluator, history: History) -> None:
    told = naive_days.days(history, FIRST, LAST)
    for day in EVERY_DAY:
        found, expected = evaluator.standing(day), told.get(day)
        assert said(found) == (
            expected and (expected.status, expected.valid_through, expected.opens, expected.number)
        ), day
        if found is not None and found.assigned_too_late != getattr(expected, "too_late", False):
            assert len(history.terms) > 1 or history.terms[0].duration is Duration.ROLLING, day


def said(found: Standing | None) -> tuple | None:
    if found is None:
        return None
    return str(found.status), found.valid_through, found.renewal_opens_on, found.period_number
