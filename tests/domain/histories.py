"""Random histories of both durations, small enough that everything meets everything."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st

from app.domain.calendar import CalendarPeriod, before, may_end_with, problem_with_lead
from app.domain.facts import (
    SINCE_EVER,
    AllOf,
    AnyOf,
    AssignedSpan,
    CompletionFact,
    Credits,
    DateRange,
    EducationActivity,
    EducationTerms,
    ExemptionFact,
    ExtensionFact,
    Frame,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
    Within,
)
from schema.enums import CalendarUnit, Duration, EndsWith, Stage
from tests.seed import SEED

FIRST, LAST = date(2023, 12, 20), date(2025, 1, 10)
ACTIVITIES = (1, 2, 3)

# `make soak` checks each law on thousands of histories (SOAK=5000: on so many)
EXAMPLES = int(os.environ.get("SOAK", "150"))


def on_many_histories(test: Callable) -> Callable:
    """Try a test on histories that differ from run to run; the seed that is printed with a failure repeats them."""
    many = settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    return seed(SEED)(many(test))


days = st.integers(0, (LAST - FIRST).days).map(lambda number: FIRST + timedelta(days=number))
applications = st.none() | st.just(FIRST) | days  # on the first day: as soon as the version is in force
lengths = st.sampled_from(
    [
        CalendarPeriod(1, CalendarUnit.DAY),
        CalendarPeriod(5, CalendarUnit.DAY),
        CalendarPeriod(3, CalendarUnit.WEEK),
        CalendarPeriod(1, CalendarUnit.MONTH),
        CalendarPeriod(2, CalendarUnit.MONTH),
        CalendarPeriod(6, CalendarUnit.MONTH),
        CalendarPeriod(60, CalendarUnit.DAY),
    ]
)
leads = st.sampled_from(
    [
        None,
        CalendarPeriod(0, CalendarUnit.DAY),
        CalendarPeriod(3, CalendarUnit.DAY),
        CalendarPeriod(2, CalendarUnit.WEEK),
        CalendarPeriod(1, CalendarUnit.MONTH),
    ]
)


@st.composite
def terms(draw: st.DrawFn, number: int = 1, plain: bool = False) -> Terms:
    period = draw(lengths) if plain else draw(st.none() | lengths | lengths)
    lead = draw(leads)
    if lead is not None and problem_with_lead(lead, period) is not None:
        lead = None
    achieve = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=2, unique=True))
    maintain = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1 if plain else 0, max_size=2, unique=True))
    listed = [*((Stage.ACHIEVE, each) for each in achieve), *((Stage.MAINTAIN, each) for each in maintain)]
    return Terms(
        number=number,
        effective_on=draw(days) if number > 1 else FIRST,
        applied_on=draw(applications) if number > 1 else None,
        period=period,
        ends_with=draw(st.sampled_from([None, *(each for each in EndsWith if may_end_with(each, period))])),
        renewal_lead=lead,
        grace_days=draw(st.sampled_from([0, 0, 4, 20])),
        reachieve_after_days=draw(st.sampled_from([None, None, 0, 10, 40])),
        prior_learning_max_age=None if plain else draw(st.none() | lengths),
        follow_certificate_expiry=False if plain else draw(st.sampled_from([False, False, True])),
        requirements=tuple(RequirementTerms(key, each, stage) for key, (stage, each) in enumerate(listed)),
    )


@st.composite
def revocations(draw: st.DrawFn) -> Revocation | None:
    kind = draw(st.sampled_from(["none", "none", "none", "none", "whole", "dated"]))
    return None if kind == "none" else Revocation(SINCE_EVER, draw(days) if kind == "dated" else None)


@st.composite
def completions(draw: st.DrawFn, plain: bool = False) -> CompletionFact:
    revocation = None if plain else draw(revocations())
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


@st.composite
def ranges(draw: st.DrawFn, longest: int = 200) -> DateRange:
    first = draw(days)
    return DateRange(first, first + timedelta(days=draw(st.integers(0, longest))))


@st.composite
def frames(draw: st.DrawFn) -> Frame | None:
    """Draw the period of a fixed qualification; a repeating one is over before it repeats."""
    first = FIRST + timedelta(days=draw(st.integers(0, 200)))
    months = draw(st.sampled_from([None, 1, 2, 3, 6]))
    if months is None:
        return draw(st.none() | st.builds(Frame, st.just(first), st.integers(0, 250).map(lambda n: first + days_(n))))
    last = first + days_(draw(st.integers(0, 28 * months - 1)))
    return Frame(first, draw(st.sampled_from([last, first + days_(28 * months - 1)])), in_months(months))


def days_(count: int) -> timedelta:
    return timedelta(days=count)


def in_months(count: int) -> CalendarPeriod:
    return CalendarPeriod(count, CalendarUnit.MONTH)


@st.composite
def educations(draw: st.DrawFn) -> EducationTerms:
    activities = draw(st.lists(st.sampled_from((1, 2, 3, 4)), min_size=1, max_size=3, unique=True))
    listed = tuple(EducationActivity(each, draw(st.sampled_from([Decimal("0.5"), Decimal(1)]))) for each in activities)
    count = draw(st.integers(1, len(listed)))
    choices: list[AllOf | AnyOf | Credits] = [AllOf(), AnyOf(count), Credits(Decimal(count) / 2)]
    asks = draw(st.sampled_from(choices))
    return EducationTerms(listed, asks, draw(ranges() | st.sampled_from([in_months(1), in_months(4)])))


@st.composite
def fixed_terms(draw: st.DrawFn, number: int = 1, plain: bool = False) -> Terms:
    activities = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=2, unique=True))
    nothing = st.none()
    own = nothing if plain else nothing | nothing | ranges() | st.builds(Within, lengths)
    education = nothing if plain else nothing | nothing | nothing | educations()
    frame, lead = draw(frames()), draw(leads)
    if frame is not None and lead is not None and before(frame.to_on, lead) < frame.from_on:
        lead = None  # E58: it would be refused
    return Terms(
        number=number,
        effective_on=draw(days) if number > 1 else FIRST,
        applied_on=draw(applications) if number > 1 else None,
        duration=Duration.FIXED,
        renewal_lead=lead,
        prior_learning_max_age=None if plain else draw(nothing | nothing | lengths),
        requirements=tuple(
            RequirementTerms(key, each, Stage.ACHIEVE, False, draw(own), draw(education))
            for key, each in enumerate(activities)
        ),
        frame=frame,
    )


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
    """Draw a history of a fixed qualification."""
    return draw(histories(plain=plain, listed=fixed_terms))


@st.composite
def histories(draw: st.DrawFn, plain: bool = False, listed: Callable[..., st.SearchStrategy[Terms]] = terms) -> History:
    """Draw a history; a plain one has no versions, uploads, revocations, exemptions or gaps."""
    if plain:
        facts = draw(st.lists(completions(plain=True), max_size=10))
        return History((draw(listed(plain=True)),), (AssignedSpan(FIRST),), tuple(facts))
    count = draw(st.sampled_from([1, 1, 2, 3]))
    numbers = st.integers(1, 3)
    activities = st.sampled_from(ACTIVITIES)
    return History(
        tuple(draw(listed(number=number)) for number in range(1, count + 1)),
        draw(st.just((AssignedSpan(FIRST),)) | spans()),
        tuple(draw(st.lists(completions(), max_size=8))),
        tuple(draw(st.lists(uploads(), max_size=4))),
        tuple(draw(st.lists(st.builds(ExtensionFact, numbers, days), max_size=2))),
        tuple(draw(st.lists(st.builds(ExemptionFact, activities, st.sampled_from(Stage), numbers), max_size=1))),
    )
