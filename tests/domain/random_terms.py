"""Random versions of qualifications of both durations, with short periods, so that much happens within a year."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from app.domain.calendar import CalendarPeriod, before, may_end_with, problem_with_lead
from app.domain.facts import (
    AllOf,
    AnyOf,
    Credits,
    DateRange,
    EducationActivity,
    EducationTerms,
    Frame,
    RequirementTerms,
    Terms,
    Within,
)
from schema.enums import CalendarUnit, Duration, EndsWith, Stage

FIRST, LAST = date(2023, 12, 20), date(2025, 1, 10)
ACTIVITIES = (1, 2, 3)

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

EARLY = (None, None, CalendarPeriod(3, CalendarUnit.DAY), CalendarPeriod(2, CalendarUnit.WEEK),
         CalendarPeriod(1, CalendarUnit.MONTH), CalendarPeriod(5, CalendarUnit.MONTH))  # fmt: skip


@st.composite
def terms(draw: st.DrawFn, number: int = 1, plain: bool = False) -> Terms:
    period = draw(lengths) if plain else draw(st.none() | lengths | lengths)
    lead = draw(leads)
    if lead is not None and problem_with_lead(lead, period) is not None:
        lead = None
    requirements = draw(rolling_requirements(fewest_to_maintain=1 if plain else 0))
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
        follows_certificate_expiry=False if plain else draw(st.sampled_from([False, False, True])),
        requirements=requirements,
    )


@st.composite
def rolling_requirements(draw: st.DrawFn, fewest_to_maintain: int) -> tuple[RequirementTerms, ...]:
    achieve = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=2, unique=True))
    maintain = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=fewest_to_maintain, max_size=2, unique=True))
    listed = [*((Stage.ACHIEVE, each) for each in achieve), *((Stage.MAINTAIN, each) for each in maintain)]
    return tuple(RequirementTerms(key, each, stage) for key, (stage, each) in enumerate(listed))


@st.composite
def ranges(draw: st.DrawFn, longest: int = 200) -> DateRange:
    first = draw(days)
    return DateRange(first, first + timedelta(days=draw(st.integers(0, longest))))


@st.composite
def frames(draw: st.DrawFn) -> Frame | None:
    """Draw the period of a fixed qualification; a repeating one is over before it repeats."""
    first = FIRST + timedelta(days=draw(st.integers(0, 20) | st.integers(0, 200)))
    months = draw(st.sampled_from([None, 1, 2, 3, 6]))
    if months is None:
        lasts = st.integers(0, 250) | st.integers(200, 250)
        return draw(st.none() | st.builds(Frame, st.just(first), lasts.map(lambda n: first + days_(n))))
    last = draw(st.sampled_from([first + days_(draw(st.integers(0, 28 * months - 1))), first + days_(28 * months - 1)]))
    before = [each for each in EARLY if each is None or problem_with_lead(each, in_months(months)) is None]
    return Frame(first, last, in_months(months), draw(st.sampled_from(before)))


def days_(count: int) -> timedelta:
    return timedelta(days=count)


def in_months(count: int) -> CalendarPeriod:
    return CalendarPeriod(count, CalendarUnit.MONTH)


@st.composite
def educations(draw: st.DrawFn) -> EducationTerms:
    activities = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=3, unique=True))
    listed = tuple(EducationActivity(each, draw(st.sampled_from([Decimal("0.5"), Decimal(1)]))) for each in activities)
    count = draw(st.integers(1, len(listed)))
    choices: list[AllOf | AnyOf | Credits] = [AllOf(), AnyOf(count), Credits(Decimal(count) / 2)]
    asks = draw(st.sampled_from(choices))
    return EducationTerms(listed, asks, draw(ranges() | st.sampled_from([in_months(1), in_months(4)])))


@st.composite
def fixed_terms(draw: st.DrawFn, number: int = 1, plain: bool = False, educated: bool = False) -> Terms:
    activities = draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=2, unique=True))
    nothing = st.none()
    own = nothing if plain or educated else nothing | nothing | ranges() | st.builds(Within, lengths)
    education = nothing if plain else educations() if educated else nothing | nothing | nothing | educations()
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
