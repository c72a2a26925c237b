"""The timeline beside the engine asked day by day, on random histories of both durations (R17, law 9)."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given

from app.domain.calendar import CalendarPeriod, next_day
from app.domain.facts import (
    SINCE_EVER,
    AllOf,
    AssignedSpan,
    CompletionFact,
    DateRange,
    EducationActivity,
    EducationTerms,
    ExtensionFact,
    Frame,
    History,
    RequirementTerms,
    Terms,
    UploadFact,
)
from app.domain.findings import Standing
from app.domain.standing import StandingEvaluator
from app.domain.timelines import OpeningFinding, SpanFinding, TimelineFinding, timeline_of
from schema.enums import CalendarUnit, Duration, Stage, Status
from tests.domain.histories import educated_histories, fixed_histories, histories, on_many_histories
from tests.domain.random_terms import FIRST, LAST

HORIZON = LAST - timedelta(days=60)
DAYS = [FIRST + timedelta(days=number) for number in range(-40, (LAST - FIRST).days + 200)]


@on_many_histories
@given(histories())
def test_the_timeline_of_a_rolling_qualification_says_of_every_day_what_the_engine_says(history: History) -> None:
    compare(history)


@on_many_histories
@given(fixed_histories())
def test_the_timeline_of_a_fixed_qualification_says_of_every_day_what_the_engine_says(history: History) -> None:
    compare(history)


@on_many_histories
@given(educated_histories())
def test_the_timeline_says_of_permanent_education_what_the_engine_says(history: History) -> None:
    compare(history)


def test_a_time_frame_opens_on_its_day_also_for_what_an_expiry_had_opened_before() -> None:
    # given an exam on the 20th of every third month, met late by proof that ends before the next one
    exam = RequirementTerms(0, 1, Stage.ACHIEVE, frame=DateRange(date(2024, 5, 20), date(2024, 5, 20)))
    period = Frame(date(2024, 5, 12), date(2024, 6, 27), CalendarPeriod(3, CalendarUnit.MONTH))
    terms = Terms(duration=Duration.FIXED, frame=period, requirements=(exam, RequirementTerms(1, 2, Stage.ACHIEVE)))
    history = History(
        (terms,),
        (AssignedSpan(FIRST),),
        completions=(CompletionFact(1, 2, date(2024, 5, 12)),),
        uploads=(UploadFact(2, 1, None, date(2024, 8, 12), date(2024, 8, 13), decided_at=SINCE_EVER),),
        extensions=(ExtensionFact(1, date(2024, 11, 11)),),
    )

    found = timeline_of(StandingEvaluator(history), HORIZON)

    assert [(each.from_on, each.through, each.due_on) for each in found.openings if each.activity == 1][:3] == [
        (date(2024, 5, 20), date(2024, 8, 11), date(2024, 11, 11)),
        (date(2024, 8, 12), date(2024, 8, 19), date(2024, 8, 13)),
        (date(2024, 8, 20), date(2024, 8, 20), date(2024, 8, 20)),
    ]
    compare(history)


def test_what_ends_on_a_date_far_beyond_the_horizon_ends_on_it() -> None:
    # given permanent education each month, until a version with education that ends half a year after the horizon
    def educated(period: DateRange | CalendarPeriod) -> tuple[RequirementTerms, ...]:
        education = EducationTerms((EducationActivity(1, Decimal("0.5")),), AllOf(), period)
        return (RequirementTerms(0, 1, Stage.ACHIEVE, permanent_education=education),)

    ends_on = HORIZON + timedelta(days=180)
    monthly = Terms(1, FIRST, duration=Duration.FIXED, requirements=educated(CalendarPeriod(1, CalendarUnit.MONTH)))
    dated = Terms(2, FIRST, duration=Duration.FIXED, requirements=educated(DateRange(HORIZON, ends_on)))
    completions = tuple(CompletionFact(key, 1, FIRST) for key in (1, 2))
    history = History((monthly, dated), (AssignedSpan(FIRST),), completions=completions)

    [found] = timeline_of(StandingEvaluator(history), HORIZON).spans

    assert (found.status, found.valid_through) == (Status.QUALIFIED, ends_on)
    assert found.through == ends_on - timedelta(days=15)  # then it is about to expire
    compare(history)


def test_what_is_open_of_an_extended_period_ends_when_the_next_one_is_missed() -> None:
    # given one day a month, met once, and more time for the third than through the day of the fourth (E46)
    period = Frame(FIRST, FIRST, CalendarPeriod(1, CalendarUnit.MONTH))
    terms = Terms(duration=Duration.FIXED, frame=period, requirements=(RequirementTerms(0, 1, Stage.ACHIEVE),))
    extended = (ExtensionFact(3, date(2024, 3, 21)),)
    history = History((terms,), (AssignedSpan(FIRST),), (CompletionFact(1, 1, FIRST),), extensions=extended)

    found = timeline_of(StandingEvaluator(history), HORIZON)

    third = [each for each in found.openings if each.from_on == date(2024, 2, 20)]
    assert [(each.through, each.due_on) for each in third] == [(date(2024, 3, 20), date(2024, 3, 21))]
    compare(history)


def test_what_is_open_of_a_missed_period_ends_when_what_is_done_counts_for_the_next_one() -> None:
    # given an exam on the first day of each period, and two weeks before the next one that count for it already (E67)
    exam = RequirementTerms(1, 2, Stage.ACHIEVE, frame=DateRange(FIRST, FIRST))
    early = CalendarPeriod(2, CalendarUnit.WEEK)
    period = Frame(FIRST, date(2024, 1, 16), CalendarPeriod(1, CalendarUnit.MONTH), early)
    terms = Terms(duration=Duration.FIXED, frame=period, requirements=(RequirementTerms(0, 1, Stage.ACHIEVE), exam))
    met = CompletionFact(1, 1, FIRST), CompletionFact(2, 2, FIRST)
    history = History((terms,), (AssignedSpan(FIRST),), met)

    # when the exam of January the 20th is missed
    found = timeline_of(StandingEvaluator(history), HORIZON)

    # then the next period is the one to do from the 6th of February on, and opens on the 20th
    assert [(each.from_on, each.through, each.due_on) for each in found.openings if each.activity == 1][:2] == [
        (date(2024, 1, 20), date(2024, 2, 5), date(2024, 2, 16)),
        (date(2024, 2, 20), date(2024, 3, 5), date(2024, 3, 16)),
    ]
    compare(history)


def compare(history: History) -> None:
    evaluator = StandingEvaluator(history)
    found = timeline_of(evaluator, HORIZON)
    for day in DAYS:
        if found.horizon_on is not None and day > found.horizon_on:
            compare_beyond(found, evaluator, day)
            continue
        standing = evaluator.standing(day)
        spans = [span for span in found.spans if span.from_on <= day <= span.through]
        assert [said(span) for span in spans] == ([] if standing is None else [of(standing)]), day
        assert [*open_on(found, day)] == ([] if standing is None else to_do(standing)), day
    for one, other in zip(found.spans, found.spans[1:], strict=False):
        assert one.through < other.from_on
        assert said(one) != said(other) or next_day(one.through) < other.from_on
    for opening in found.openings:
        check_since(opening, found)


def compare_beyond(found: TimelineFinding, evaluator: StandingEvaluator, day: date) -> None:
    """What began by the horizon says of the days beyond it what is true, and when it ends."""
    standing = evaluator.standing(day)
    for span in found.spans:
        if span.from_on <= day <= span.through:
            assert standing is not None, day
            assert said(span) == of(standing), day
    for key in open_on(found, day):
        assert standing is not None, day
        assert key in to_do(standing), day


def check_since(opening: OpeningFinding, found: TimelineFinding) -> None:
    before = [
        each
        for each in found.openings
        if (each.activity, each.stage) == (opening.activity, opening.stage)
        and next_day(each.through) == opening.from_on
    ]
    assert opening.opens_on == (before[0].opens_on if before else opening.from_on)


def said(span: SpanFinding) -> tuple[object, ...]:
    return (
        span.status,
        span.valid_through,
        span.renewal_opens_on,
        span.due_on,
        span.period_number,
        span.terms_number,
        span.approval_pending,
        span.assigned_too_late,
    )


def of(standing: Standing) -> tuple[object, ...]:
    return (
        standing.status,
        standing.valid_through,
        standing.renewal_opens_on,
        standing.due_on,
        standing.period_number,
        standing.terms_number,
        standing.approval_pending,
        standing.assigned_too_late,
    )


def open_on(found: TimelineFinding, day: date) -> list[tuple[object, ...]]:
    running = [each for each in found.openings if each.from_on <= day <= each.through]
    return sorted((each.activity, each.stage, each.due_on) for each in running)


def to_do(standing: Standing) -> list[tuple[object, ...]]:
    asked = [(row.activity, row.stage, row.due_on) for row in standing.progress if row.is_open and not row.is_satisfied]
    for period in standing.permanent_education:
        if period.is_open and not period.is_met:
            asked += [(activity, Stage.MAINTAIN, period.through) for activity in period.missing]
    first = {each[:2]: each for each in sorted(asked, key=lambda each: each[2] or date.max, reverse=True)}
    return sorted(first.values())
