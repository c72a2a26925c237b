"""Fixed qualifications beside the tables: rows per requirement, permanent education, periods, and spans."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AnyOf,
    AssignedSpan,
    CompletionFact,
    Credits,
    EducationActivity,
    EducationTerms,
    ExtensionFact,
    Frame,
    History,
    RequirementTerms,
    Terms,
)
from app.domain.findings import EducationProgress, PeriodFinding, Progress, Span
from app.domain.standing import StandingEvaluator, periods, standing, timeline
from schema.enums import CalendarUnit, Duration, Stage, Status

YEAR = CalendarPeriod(1, CalendarUnit.YEAR)
EACH_YEAR = Frame(date(2025, 1, 1), date(2025, 12, 31), YEAR)
HYGIENE, WORKSHOP, LECTURE = 10, 20, 30
LIST = (RequirementTerms(1, HYGIENE, Stage.ACHIEVE),)
YEARLY = Terms(duration=Duration.FIXED, frame=EACH_YEAR, requirements=LIST)
SPANS = (AssignedSpan(date(2025, 1, 1)),)


def test_the_requirements_are_those_of_the_period_that_has_to_be_met() -> None:
    history = History((YEARLY,), SPANS, (CompletionFact(7, HYGIENE, date(2025, 3, 1)),))

    met, running = standing(history, date(2025, 4, 1)), standing(history, date(2026, 4, 1))

    assert met is not None
    assert running is not None
    assert met.progress == (
        Progress(HYGIENE, Stage.ACHIEVE, 1, True, date(2025, 3, 1), False, date(2025, 1, 1), date(2025, 12, 31), (7,)),
    )
    assert running.progress == (
        Progress(HYGIENE, Stage.ACHIEVE, 1, False, None, True, date(2026, 1, 1), date(2026, 12, 31)),
    )


def test_the_periods_are_those_of_the_calendar_in_which_somebody_was_qualified() -> None:
    facts = (CompletionFact(7, HYGIENE, date(2026, 3, 1)), CompletionFact(8, HYGIENE, date(2029, 5, 5)))
    history = History((YEARLY,), SPANS, facts)

    found = periods(history)

    assert found == (
        PeriodFinding(2, date(2026, 3, 1), date(2026, 12, 31), 1),
        PeriodFinding(3, date(2027, 1, 1), date(2027, 12, 31), 1),
        PeriodFinding(5, date(2029, 5, 5), date(2029, 12, 31), 1),
        PeriodFinding(6, date(2030, 1, 1), date(2030, 12, 31), 1),
    )


def test_what_is_met_once_is_one_period_without_an_end() -> None:
    history = History(
        (Terms(duration=Duration.FIXED, requirements=LIST),), SPANS, (CompletionFact(7, HYGIENE, date(2020, 3, 1)),)
    )

    assert periods(history) == (PeriodFinding(1, date(2020, 3, 1), None, 1),)


def test_the_timeline_of_somebody_who_never_does_it_repeats_with_the_frame() -> None:
    spring = Frame(date(2025, 3, 1), date(2025, 5, 31), YEAR)
    history = History((Terms(duration=Duration.FIXED, frame=spring, requirements=LIST),), SPANS)

    found = timeline(history, date(2025, 1, 1), date(2026, 12, 31))

    assert found == (
        Span(Status.IN_PROGRESS, date(2025, 1, 1), date(2025, 2, 28)),
        Span(Status.IN_PROGRESS, date(2025, 3, 1), date(2025, 5, 31), None, 1),
        Span(Status.NOT_MET, date(2025, 6, 1), date(2026, 2, 28), None, 1),
        Span(Status.IN_PROGRESS, date(2026, 3, 1), date(2026, 5, 31), None, 2),
        Span(Status.NOT_MET, date(2026, 6, 1), date(2026, 12, 31), None, 2),
    )


def test_credits_add_up_exactly() -> None:
    listed = (EducationActivity(WORKSHOP, Decimal("0.1")), EducationActivity(LECTURE, Decimal("0.2")))
    education = EducationTerms(listed, Credits(Decimal("0.3")), YEAR)
    terms = Terms(
        duration=Duration.FIXED,
        requirements=(RequirementTerms(1, HYGIENE, Stage.ACHIEVE, permanent_education=education),),
    )
    facts = (CompletionFact(7, HYGIENE, date(2025, 3, 1)), CompletionFact(8, WORKSHOP, date(2025, 4, 1)))
    history = History((terms,), SPANS, facts)
    complete = History((terms,), SPANS, (*facts, CompletionFact(9, LECTURE, date(2025, 5, 1))))

    found, met = standing(history, date(2025, 6, 1)), standing(complete, date(2025, 6, 1))

    assert found is not None
    assert met is not None
    first, last = date(2025, 3, 2), date(2026, 3, 1)
    assert found.permanent_education == (
        EducationProgress(
            1, HYGIENE, first, last, False, True, Decimal("0.1"), Decimal("0.3"), (WORKSHOP,), (LECTURE,), (8,)
        ),
    )
    assert met.permanent_education[0].is_met
    assert met.permanent_education[0].reached == Decimal("0.3")
    assert (found.valid_through, met.valid_through) == (last, date(2027, 3, 1))


def test_the_same_lecture_twice_counts_once_in_a_period() -> None:
    listed = (EducationActivity(WORKSHOP), EducationActivity(LECTURE))
    education = EducationTerms(listed, AnyOf(2), YEAR)
    terms = Terms(
        duration=Duration.FIXED,
        requirements=(RequirementTerms(1, HYGIENE, Stage.ACHIEVE, permanent_education=education),),
    )
    facts = (
        CompletionFact(7, HYGIENE, date(2025, 3, 1)),
        CompletionFact(8, LECTURE, date(2025, 4, 1)),
        CompletionFact(9, LECTURE, date(2025, 5, 1)),
    )

    found = standing(History((terms,), SPANS, facts), date(2026, 3, 2))

    assert found is not None
    assert (found.status, found.valid_through) == (Status.EXPIRED, date(2026, 3, 1))
    assert found.permanent_education[0].missing == (WORKSHOP,)


def test_many_versions_whose_period_lies_ahead_cost_no_more_than_their_number() -> None:
    # given somebody who missed the period, and a new version every day, all of whose periods lie ahead
    required = (RequirementTerms(1, 1, Stage.ACHIEVE),)
    missed = Terms(1, date(2026, 1, 1), duration=Duration.FIXED, frame=Frame(date(2026, 1, 2), date(2026, 1, 10)))
    ahead = [
        Terms(
            number + 2,
            date(2026, 2, 1) + timedelta(days=number),
            duration=Duration.FIXED,
            frame=Frame(date(2027, 1, 1), date(2027, 6, 1) + timedelta(days=number)),
            requirements=required,
        )
        for number in range(200)
    ]
    terms = (replace(missed, requirements=required), *ahead)

    # when it is asked about after all of them: doubling with every version would never end
    found = standing(History(terms, (AssignedSpan(date(2026, 1, 1)),)), date(2026, 10, 1))

    # then what was missed stays missed
    assert found is not None
    assert (found.status, found.due_on) == (Status.NOT_MET, date(2026, 1, 10))


SPRING = Frame(date(2025, 3, 1), date(2025, 5, 31), YEAR)
EACH_SPRING = Terms(duration=Duration.FIXED, frame=SPRING, requirements=LIST)


def test_who_missed_a_period_is_shown_what_they_missed_until_the_next_one_opens() -> None:
    listed = (*LIST, RequirementTerms(2, WORKSHOP, Stage.ACHIEVE))
    history = History(
        (replace(EACH_SPRING, requirements=listed),), SPANS, (CompletionFact(7, HYGIENE, date(2025, 4, 1)),)
    )

    missed, next_one = standing(history, date(2026, 2, 28)), standing(history, date(2026, 3, 1))

    assert missed is not None
    assert next_one is not None
    first, last = date(2025, 3, 1), date(2025, 5, 31)
    assert missed.progress == (
        Progress(HYGIENE, Stage.ACHIEVE, 1, True, date(2025, 4, 1), False, first, last, (7,)),
        Progress(WORKSHOP, Stage.ACHIEVE, 2, False, None, False, first, last),
    )
    assert [(row.is_satisfied, row.is_open, row.due_on) for row in next_one.progress] == [
        (False, True, date(2026, 5, 31)),
        (False, True, date(2026, 5, 31)),
    ]


def test_an_extension_beyond_the_next_period_moves_that_one_not() -> None:
    # given somebody who met 2025, and for 2026 has time until the middle of 2028
    extended = (ExtensionFact(2, date(2028, 6, 30)),)
    met = CompletionFact(7, HYGIENE, date(2025, 4, 1))
    late = CompletionFact(8, HYGIENE, date(2027, 7, 1))

    # when they do nothing in 2027, or do it after that period
    idle = timeline(History((EACH_SPRING,), SPANS, (met,), extensions=extended), date(2027, 5, 1), date(2028, 3, 1))
    did = standing(History((EACH_SPRING,), SPANS, (met, late), extensions=extended), date(2027, 7, 1))

    # then the period of 2027 is missed on its own last day
    assert [(span.status, span.through) for span in idle] == [
        (Status.QUALIFIED, date(2027, 5, 16)),
        (Status.EXPIRING, date(2027, 5, 31)),
        (Status.EXPIRED, date(2028, 3, 1)),
    ]
    assert did is not None
    assert (did.status, did.valid_through) == (Status.EXPIRED, date(2027, 5, 31))


def test_who_was_never_qualified_has_no_use_of_more_time_than_the_next_period_leaves() -> None:
    history = History((EACH_SPRING,), SPANS, extensions=(ExtensionFact(1, date(2026, 12, 31)),))

    found = timeline(history, date(2025, 5, 31), date(2027, 1, 1))

    assert found == (
        Span(Status.IN_PROGRESS, date(2025, 5, 31), date(2026, 5, 31), None, 1),
        Span(Status.NOT_MET, date(2026, 6, 1), date(2026, 12, 31), None, 1),
        Span(Status.NOT_MET, date(2027, 1, 1), date(2027, 1, 1), None, 2),
    )


def test_more_time_is_given_for_a_period_that_the_version_in_force_no_longer_has() -> None:
    # given a period that was missed, after which a version came whose period lies ahead
    once = replace(EACH_SPRING, frame=Frame(date(2025, 3, 1), date(2025, 5, 31)))
    ahead = replace(once, number=2, effective_on=date(2025, 6, 10), frame=Frame(date(2027, 1, 1), date(2027, 1, 31)))
    extended = (ExtensionFact(1, date(2025, 7, 31)),)
    done = (CompletionFact(7, HYGIENE, date(2025, 7, 31)),)

    # when it is extended for somebody
    idle = timeline(History((once, ahead), SPANS, extensions=extended), date(2025, 5, 31), date(2027, 1, 1))
    met = standing(History((once, ahead), SPANS, done, extensions=extended), date(2025, 7, 31))

    # then they may meet it through the new day, by the list that it began with
    assert idle == (
        Span(Status.IN_PROGRESS, date(2025, 5, 31), date(2025, 7, 31), None, 1),
        Span(Status.NOT_MET, date(2025, 8, 1), date(2026, 12, 31), None, 1),
        Span(Status.IN_PROGRESS, date(2027, 1, 1), date(2027, 1, 1), None, 2),
    )
    assert met is not None
    assert (met.status, met.valid_through) == (Status.QUALIFIED, None)


def test_more_time_is_of_no_use_past_the_next_period_of_a_version_that_skips_a_number() -> None:
    # given somebody never qualified, and a version whose first period, the third, ends before the second would have
    yearly = replace(EACH_SPRING, frame=Frame(date(2025, 1, 1), date(2025, 12, 31), YEAR))
    shorter = Frame(date(2026, 6, 1), date(2026, 6, 30), YEAR)
    edited = replace(yearly, number=2, effective_on=date(2026, 2, 1), frame=shorter)

    (found,) = StandingEvaluator(History((yearly, edited), SPANS)).grantable(date(2026, 2, 10), 1)

    assert (found.number, found.through, found.latest) == (1, date(2025, 12, 31), date(2026, 6, 30))
