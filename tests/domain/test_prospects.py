"""If all is done on its last day: as a walk from day to day finds, in which somebody does what is due."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.domain.facts import CompletionFact, History
from app.domain.prospects import prospect_of
from app.domain.standing import StandingEvaluator
from tests.domain.histories import educated_histories, fixed_histories, histories
from tests.domain.random_terms import FIRST
from tests.domain.test_timelines import to_do

AHEAD_DAYS = 300
starts = st.integers(0, 900).map(lambda days: FIRST + timedelta(days=days))
FEW = settings(max_examples=12, phases=(Phase.generate,))


@FEW
@given(histories(), starts)
def test_of_a_rolling_qualification(history: History, today: date) -> None:
    compare(history, today)


@FEW
@given(fixed_histories(), starts)
def test_of_a_fixed_qualification(history: History, today: date) -> None:
    compare(history, today)


@FEW
@given(educated_histories(), starts)
def test_of_permanent_education(history: History, today: date) -> None:
    compare(history, today)


def compare(history: History, today: date) -> None:
    history = by_then(history, today)
    days = [today + timedelta(days=ahead) for ahead in range(AHEAD_DAYS)]
    found = prospect_of(StandingEvaluator(history), today, days[-1])
    walked, first = walk(history, days)
    said = {day for day in days if any(each.from_on <= day <= each.through for each in found.qualified)}
    assert sorted(said ^ walked) == [], (sorted(said - walked), sorted(walked - said), first, found.assumes_on)
    assert (found.assumes_on or date.max) == first
    assert all(
        before.through < each.from_on for before, each in zip(found.qualified, found.qualified[1:], strict=False)
    )


def by_then(history: History, today: date) -> History:
    """The history without facts of days that are still to come."""
    completions = tuple(each for each in history.completions if each.happened_on <= today)
    uploads = tuple(each for each in history.uploads if each.obtained_on <= today)
    return replace(history, completions=completions, uploads=uploads)


def walk(history: History, days: list[date]) -> tuple[set[date], date]:
    """The days on which somebody is qualified who does what is due each evening, and the first such evening."""
    qualified, first, evaluator = set(), date.max, StandingEvaluator(history)
    for number, day in enumerate(days, 1):
        standing = evaluator.standing(day)
        due = {each[0] for each in to_do(standing) if each[2] == day} if standing else set()
        if due:
            first = min(first, day)
            deeds = [CompletionFact(-1000 * number - place, each, day) for place, each in enumerate(sorted(due))]  # type: ignore[type-var, arg-type]  # of an activity
            history = replace(history, completions=(*history.completions, *deeds))
            evaluator = StandingEvaluator(history)
            standing = evaluator.standing(day)
        if standing is not None and standing.is_qualified:
            qualified.add(day)
    return qualified, first
