"""Random histories of rolling qualifications, small enough that everything meets everything."""

import os
from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app.domain.calendar import CalendarPeriod, problem_with_lead
from app.domain.facts import (
    SINCE_EVER,
    AssignedSpan,
    CompletionFact,
    Exemption,
    Extension,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
)
from schema.enums import CalendarUnit, Stage

FIRST, LAST = date(2023, 12, 20), date(2025, 1, 10)
ACTIVITIES = (1, 2, 3)

settings.register_profile("quick", max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("soak", max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
LAWS = settings.get_profile("soak" if os.environ.get("QUALGRAPH_SOAK") else "quick")

days = st.integers(0, (LAST - FIRST).days).map(lambda number: FIRST + timedelta(days=number))
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
        period=period,
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
    return UploadFact(
        draw(st.integers(1, 10**6)),
        draw(st.sampled_from(ACTIVITIES)),
        draw(st.sampled_from([None, None, *Stage])),
        obtained_on,
        None if lasts is None else obtained_on + timedelta(days=lasts),
        SINCE_EVER,
        draw(st.sampled_from([SINCE_EVER, SINCE_EVER, SINCE_EVER, None])),
        draw(revocations()),
    )


@st.composite
def spans(draw: st.DrawFn) -> tuple[AssignedSpan, ...]:
    edges = sorted(draw(st.lists(days, min_size=1, max_size=4, unique=True)))
    pairs = zip(edges[::2], [*edges[1::2], None][: len(edges[::2])], strict=True)
    return tuple(AssignedSpan(start, end) for start, end in pairs)


@st.composite
def histories(draw: st.DrawFn, plain: bool = False) -> History:
    """Draw a history; a plain one has no versions, uploads, revocations, exemptions or gaps."""
    if plain:
        facts = draw(st.lists(completions(plain=True), max_size=10))
        return History((draw(terms(plain=True)),), (AssignedSpan(FIRST),), tuple(facts))
    count = draw(st.sampled_from([1, 1, 2, 3]))
    numbers = st.integers(1, 3)
    activities = st.sampled_from(ACTIVITIES)
    return History(
        tuple(draw(terms(number=number)) for number in range(1, count + 1)),
        draw(st.just((AssignedSpan(FIRST),)) | spans()),
        tuple(draw(st.lists(completions(), max_size=8))),
        tuple(draw(st.lists(uploads(), max_size=4))),
        tuple(draw(st.lists(st.builds(Extension, numbers, days), max_size=1))),
        tuple(draw(st.lists(st.builds(Exemption, activities, st.sampled_from(Stage), numbers), max_size=1))),
    )
