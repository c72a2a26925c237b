"""The engine beside the naive walks, on random histories of both durations and with what was known at any instant."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.domain.facts import History, UploadFact
from app.domain.standing import Standing, StandingEvaluator
from schema.enums import Duration, Status
from tests.domain import naive_days
from tests.domain.histories import PARTS, fixed_histories, histories, instants, learned_late, try_part
from tests.domain.naive_facts import Told
from tests.domain.random_terms import FIRST, LAST

EVERY_DAY = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


in_parts = pytest.mark.parametrize("part", PARTS)


@in_parts
def test_the_engine_says_of_every_day_of_a_rolling_qualification_what_the_naive_walk_says(part: int) -> None:
    try_part(part, compare_now, histories())


@in_parts
def test_the_engine_says_of_every_day_of_a_fixed_qualification_what_the_naive_walk_says(part: int) -> None:
    try_part(part, compare_now, fixed_histories())


@in_parts
def test_the_engine_says_what_was_known_then_as_the_naive_walk_does(part: int) -> None:
    try_part(part, compare_then, learned_late(), instants)


def compare_now(history: History) -> None:
    compare(StandingEvaluator(history), history)


def compare_then(history: History, at: datetime) -> None:
    compare(StandingEvaluator(history, as_known_at=at), naive_days.known_at(history, at))


def compare(evaluator: StandingEvaluator, history: History) -> None:
    told = naive_days.days(history, FIRST, LAST)
    for day in EVERY_DAY:
        found, expected = evaluator.standing(day), told.get(day)
        assert (found is None) == (expected is None), day
        if found is None or expected is None:
            continue
        if found.assigned_too_late != expected.too_late:
            assert len(history.terms) > 1 or history.terms[0].duration is Duration.ROLLING, day
            found = replace(found, assigned_too_late=expected.too_late)
        assert in_one_order(found) == in_one_order(said(expected, history, day)), day


def said(told: Told, history: History, day: date) -> Standing:
    return Standing(
        day,
        Status(told.status),
        told.status in naive_days.QUALIFIED,
        told.valid_through,
        told.opens,
        told.due,
        any(each.obtained_on <= day for each in history.uploads if is_waiting(each)),
        told.number,
        told.version,
        told.progress,
        told.education,
        told.too_late,
    )


def in_one_order(standing: Standing) -> Standing:
    """Permanent education is listed by activity: in which order its periods are told is a matter of taste."""
    rows = sorted(standing.permanent_education, key=lambda row: (row.activity, row.from_on, row.through, row.needed))
    return replace(standing, permanent_education=tuple(rows))


def is_waiting(upload: UploadFact) -> bool:
    return upload.decided_at is None and upload.rejected_at is None
