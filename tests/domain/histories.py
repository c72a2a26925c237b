"""Random histories of both durations, small enough that everything meets everything."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from app.domain.facts import (
    SINCE_EVER,
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    Revocation,
    Terms,
    UploadFact,
)
from app.domain.standing import StandingEvaluator
from schema.enums import Stage
from tests.domain.random_terms import ACTIVITIES, FIRST, LAST, days, fixed_terms, terms
from tests.seed import SEED

# `make soak` checks each law on thousands of histories (SOAK=5000: on so many); each run draws others
EXAMPLES = int(os.environ.get("SOAK", "75"))
PART = 15  # histories that a naive walk takes some seconds for
PARTS = range(-(-EXAMPLES // PART))


def on_many_histories(test: Callable) -> Callable:
    """Try a test on histories that differ from run to run; the seed that is printed with a failure repeats them."""
    many = settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    return seed(SEED)(many(test))


def try_part(part: int, check: Callable[..., None], *drawn: st.SearchStrategy[Any]) -> None:
    """Check one part of as many cases: slow checks are tests of seconds, so that a busy machine ends none of them."""
    few = settings(max_examples=PART, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    seed(SEED + part)(few(given(*drawn)(check)))()


@st.composite
def revocations(draw: st.DrawFn) -> Revocation | None:
    kind = draw(st.sampled_from(["none", "none", "none", "none", "whole", "dated"]))
    return None if kind == "none" else Revocation(SINCE_EVER, draw(days) if kind == "dated" else None)


@st.composite
def completions(draw: st.DrawFn, plain: bool = False, often_revoked: bool = False) -> CompletionFact:
    revocation = None if plain else draw(revocations())
    if often_revoked and draw(st.booleans()):
        revocation = Revocation(SINCE_EVER, draw(days))
    key = draw(st.integers(1, 10**6))
    return CompletionFact(key, draw(st.sampled_from(ACTIVITIES)), draw(days), SINCE_EVER, revocation)


@st.composite
def uploads(draw: st.DrawFn) -> UploadFact:
    obtained_on = draw(days)
    lasts = draw(st.none() | st.integers(1, 200))
    decided_at = draw(st.sampled_from([SINCE_EVER, SINCE_EVER, SINCE_EVER, None]))
    return UploadFact(
        draw(st.integers(1, 10**6)),
        draw(st.sampled_from(ACTIVITIES)),
        draw(st.sampled_from([None, None, *Stage])),
        obtained_on,
        None if lasts is None else obtained_on + timedelta(days=lasts),
        SINCE_EVER,
        decided_at,
        draw(revocations()),
        draw(st.sampled_from([None, SINCE_EVER])) if decided_at is None else None,
    )


@st.composite
def spans(draw: st.DrawFn) -> tuple[AssignedSpan, ...]:
    edges = sorted(draw(st.lists(days, min_size=1, max_size=4, unique=True)))
    pairs = zip(edges[::2], [*edges[1::2], None][: len(edges[::2])], strict=True)
    return tuple(AssignedSpan(start, end) for start, end in pairs)


instants = days.map(lambda day: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))


@st.composite
def learned_late(draw: st.DrawFn) -> History:
    """Draw a history whose facts became known at any time, early or late."""
    known = draw(histories() | fixed_histories())
    return History(
        tuple(
            replace(
                each,
                known_at=draw(instants) if each.number > 1 else SINCE_EVER,
                applied_at=None if each.applied_on is None else draw(st.none() | instants),
            )
            for each in known.terms
        ),
        tuple(replace(each, known_from=draw(instants), known_until=draw(instants)) for each in known.spans),
        tuple(
            replace(each, known_at=draw(instants), revocation=known_later(draw, each.revocation))
            for each in known.completions
        ),
        tuple(
            replace(
                each,
                submitted_at=draw(instants),
                decided_at=None if each.decided_at is None else draw(instants),
                revocation=known_later(draw, each.revocation),
                rejected_at=None if each.rejected_at is None else draw(instants),
            )
            for each in known.uploads
        ),
        tuple(replace(each, known_at=draw(instants)) for each in known.extensions),
        tuple(replace(each, known_at=draw(instants)) for each in known.exemptions),
    )


def known_later(draw: st.DrawFn, revocation: Revocation | None) -> Revocation | None:
    return None if revocation is None else replace(revocation, known_at=draw(instants))


@st.composite
def fixed_histories(draw: st.DrawFn, plain: bool = False) -> History:
    """Draw a history of a fixed qualification; one in three has little but permanent education."""
    return draw(
        histories(plain=plain, listed=fixed_terms) if plain or draw(st.integers(0, 2)) else educated_histories()
    )


@st.composite
def educated_histories(draw: st.DrawFn) -> History:
    """Draw a history in which permanent education is done, missed, mended and taken back."""
    listed = tuple(draw(fixed_terms(number=number, educated=True)) for number in range(1, draw(st.integers(1, 2)) + 1))
    facts = draw(st.lists(completions(often_revoked=True), max_size=6))
    return draw(grown(History(listed, (AssignedSpan(FIRST),), tuple(facts))))


@st.composite
def histories(draw: st.DrawFn, plain: bool = False, listed: Callable[..., st.SearchStrategy[Terms]] = terms) -> History:
    """Draw a history; a plain one has no versions, uploads, revocations, exemptions or gaps."""
    if plain:
        facts = draw(st.lists(completions(plain=True), max_size=10))
        return History((draw(listed(plain=True)),), (AssignedSpan(FIRST),), tuple(facts))
    count = draw(st.sampled_from([1, 1, 2, 3]))
    numbers = st.integers(1, 3)
    activities = st.sampled_from(ACTIVITIES)
    history = History(
        tuple(draw(listed(number=number)) for number in range(1, count + 1)),
        draw(st.just((AssignedSpan(FIRST),)) | spans()),
        tuple(draw(st.lists(completions(), max_size=8))),
        tuple(draw(st.lists(uploads(), max_size=4))),
        tuple(draw(st.lists(st.builds(ExtensionFact, numbers, days), max_size=2))),
        tuple(draw(st.lists(st.builds(ExemptionFact, activities, st.sampled_from(Stage), numbers), max_size=1))),
    )
    return draw(grown(history))


@st.composite
def grown(draw: st.DrawFn, history: History) -> History:
    """Add what happens on the days that matter: when something opens, ends or is due, a day before it or after it."""
    for key in range(draw(st.integers(2, 7))):
        day = draw(st.sampled_from(days_that_matter(history))) + timedelta(days=draw(st.sampled_from([0, 0, -1, 1])))
        if FIRST <= day <= LAST:
            history = draw(happening(history, day, 2_000_000 + 10 * key))
    return history


def days_that_matter(history: History) -> list[date]:
    """Find the days on which something changes or may be done, one after the other."""
    evaluator, found = StandingEvaluator(history), {FIRST}
    for span in evaluator.timeline(FIRST, LAST):
        found |= {span.from_on, span.through}
        then = evaluator.standing(span.from_on)
        assert then is not None
        found |= {day for each in then.progress for day in (each.opens_on, each.due_on) if day is not None}
        found |= {day for each in then.permanent_education for day in (each.from_on, each.through)}
    return sorted(found)


@st.composite
def happening(draw: st.DrawFn, history: History, day: date, key: int) -> History:
    """Add a fact dated on a day: mostly that something was completed which the terms ask for."""
    kind = draw(st.sampled_from(["all done", "all done", "done", "done", "done", "proven", "revoked", "extended"]))
    if kind == "extended":
        return replace(history, extensions=(*history.extensions, ExtensionFact(draw(st.integers(1, 3)), day)))
    if kind == "revoked" and history.completions:
        *others, last = history.completions
        return replace(history, completions=(*others, replace(last, revocation=Revocation(SINCE_EVER, day))))
    activities = asked_for(history)
    if kind != "all done":
        activities = [draw(st.sampled_from(activities))]
    if kind == "proven":
        ends_on = day + timedelta(days=draw(st.integers(1, 60)))
        upload = UploadFact(key, activities[0], None, day, ends_on, SINCE_EVER, SINCE_EVER)
        return replace(history, uploads=(*history.uploads, upload))
    done = [CompletionFact(key + number, activity, day) for number, activity in enumerate(activities)]
    return replace(history, completions=(*history.completions, *done))


def asked_for(history: History) -> list[int]:
    listed = [each for terms_ in history.terms for each in terms_.requirements]
    educations = [each.permanent_education for each in listed if each.permanent_education is not None]
    return sorted({each.activity for each in listed} | {one.activity for each in educations for one in each.activities})
