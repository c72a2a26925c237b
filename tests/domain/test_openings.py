"""Which activities are open on a day, and since when or until when: what attempts are opened and closed by."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AssignedSpan,
    CompletionFact,
    EducationActivity,
    EducationTerms,
    Frame,
    History,
    RequirementTerms,
    Revocation,
    Terms,
)
from app.domain.findings import EducationProgress
from app.domain.openings import ended_on, openings, to_do
from app.domain.standing import StandingEvaluator, standing
from app.domain.timelines import timeline_of
from schema.enums import CalendarUnit, Duration, Stage

YEAR = CalendarPeriod(1, CalendarUnit.YEAR)
E_LEARNING, REFRESHER, HYGIENE, LECTURE = 10, 20, 30, 40
LISTS = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE), RequirementTerms(2, REFRESHER, Stage.MAINTAIN))
FIRST_AID = Terms(period=YEAR, requirements=LISTS)
SPANS = (AssignedSpan(date(2026, 1, 1)),)
ACHIEVED = CompletionFact(7, E_LEARNING, date(2026, 1, 15))
HORIZON = date(2031, 1, 1)
KNOWN_AT = datetime.combine(date(2030, 1, 1), time(), UTC)

EACH_LECTURE = EducationTerms((EducationActivity(LECTURE),), AllOf(), YEAR)
EDUCATED = Terms(
    duration=Duration.FIXED,
    requirements=(RequirementTerms(1, HYGIENE, Stage.ACHIEVE, permanent_education=EACH_LECTURE),),
)
MET = CompletionFact(1, HYGIENE, date(2026, 3, 1))
HEARD = CompletionFact(2, LECTURE, date(2026, 5, 1))
NOT_HEARD_SINCE = replace(HEARD, revocation=Revocation(datetime(2026, 6, 1, tzinfo=UTC), date(2026, 6, 1)))


def opened(history: History, on: date) -> dict[int, date]:
    evaluator = StandingEvaluator(history)
    found = openings(evaluator, on, timeline_of(evaluator, HORIZON))
    assert to_do(evaluator, on) == found.keys()
    return found


def test_what_is_open_from_the_start_counts_from_the_day_asked_about() -> None:
    history = History((FIRST_AID,), SPANS)

    assert opened(history, date(2026, 1, 1)) == {E_LEARNING: date(2026, 1, 1)}
    assert opened(history, date(2026, 5, 1)) == {E_LEARNING: date(2026, 5, 1)}
    assert opened(history, date(2025, 12, 31)) == {}


def test_a_renewal_is_open_since_its_window_opened_and_not_before() -> None:
    history = History((FIRST_AID,), SPANS, (ACHIEVED,))

    assert opened(history, date(2026, 12, 31)) == {}
    assert opened(history, date(2027, 1, 1)) == {REFRESHER: date(2027, 1, 1)}
    assert opened(history, date(2027, 2, 20)) == {REFRESHER: date(2027, 1, 1)}


def test_a_renewal_is_open_since_the_assignment_of_whoever_was_assigned_later() -> None:
    history = History((FIRST_AID,), (AssignedSpan(date(2027, 1, 5)),), (ACHIEVED,))

    assert opened(history, date(2027, 1, 10)) == {REFRESHER: date(2027, 1, 5)}


def test_who_is_withdrawn_and_assigned_again_on_one_day_was_never_without_it() -> None:
    again = (AssignedSpan(date(2026, 1, 1), date(2027, 1, 5)), AssignedSpan(date(2027, 1, 5)))
    a_day_later = (AssignedSpan(date(2026, 1, 1), date(2027, 1, 5)), AssignedSpan(date(2027, 1, 6)))

    assert opened(History((FIRST_AID,), again, (ACHIEVED,)), date(2027, 1, 10)) == {REFRESHER: date(2027, 1, 1)}
    assert opened(History((FIRST_AID,), a_day_later, (ACHIEVED,)), date(2027, 1, 10)) == {REFRESHER: date(2027, 1, 6)}


def test_the_achieve_list_is_open_again_since_the_day_on_which_the_maintain_list_no_longer_sufficed() -> None:
    strict = replace(FIRST_AID, reachieve_after_days=30)

    history = History((strict,), SPANS, (ACHIEVED,))

    assert opened(history, date(2027, 2, 14)) == {REFRESHER: date(2027, 1, 1)}
    assert opened(history, date(2027, 2, 15)) == {E_LEARNING: date(2027, 2, 15)}
    assert opened(history, date(2027, 6, 1)) == {E_LEARNING: date(2027, 2, 15)}


def test_the_achieve_list_is_open_since_the_day_after_the_last_valid_one_if_there_is_nothing_to_maintain() -> None:
    once = replace(FIRST_AID, requirements=LISTS[:1])

    history = History((once,), SPANS, (ACHIEVED,))

    assert opened(history, date(2027, 1, 15)) == {}
    assert opened(history, date(2027, 3, 1)) == {E_LEARNING: date(2027, 1, 16)}


def test_permanent_education_is_open_since_its_period_began() -> None:
    history = History((EDUCATED,), SPANS, (MET,))

    assert opened(history, date(2026, 3, 1)) == {}
    assert opened(history, date(2026, 3, 2)) == {LECTURE: date(2026, 3, 2)}
    assert opened(history, date(2026, 9, 1)) == {LECTURE: date(2026, 3, 2)}


def test_permanent_education_that_was_revoked_from_a_day_on_is_open_again_since_that_day() -> None:
    history = History((EDUCATED,), SPANS, (MET, NOT_HEARD_SINCE))

    before, since = standing(history, date(2026, 5, 31)), standing(history, date(2026, 6, 1))

    assert before is not None
    assert since is not None
    year = (1, HYGIENE, date(2026, 3, 2), date(2027, 3, 1))
    assert before.permanent_education == (
        EducationProgress(*year, True, True, Decimal(1), Decimal(1), (LECTURE,), (), (2,)),
    )
    assert since.permanent_education == (EducationProgress(*year, False, True, Decimal(0), Decimal(1), (), (LECTURE,)),)
    assert opened(history, date(2026, 5, 31)) == {}
    assert opened(history, date(2026, 6, 20)) == {LECTURE: date(2026, 6, 1)}


def test_a_renewal_that_was_revoked_from_a_day_on_is_open_again_since_that_day() -> None:
    renewed = CompletionFact(8, REFRESHER, date(2027, 1, 8))
    revoked = replace(renewed, revocation=Revocation(datetime(2027, 1, 9, tzinfo=UTC), date(2027, 1, 9)))
    history = History((FIRST_AID,), SPANS, (ACHIEVED, revoked))

    assert opened(history, date(2027, 1, 8)) == {}
    assert opened(history, date(2027, 1, 10)) == {REFRESHER: date(2027, 1, 9)}


def test_what_two_lists_ask_for_is_open_since_the_earlier_of_their_days() -> None:
    # given an activity that is due for renewal each January, and is a part of the education since March
    frame = Frame(date(2026, 1, 1), date(2026, 12, 31), YEAR)
    own = EducationTerms((EducationActivity(HYGIENE),), AllOf(), YEAR)
    listed = (RequirementTerms(1, HYGIENE, Stage.ACHIEVE, permanent_education=own),)
    history = History((Terms(duration=Duration.FIXED, frame=frame, requirements=listed),), SPANS, (MET,))

    # when both wait
    # then the education has been open for longer than the time frame
    assert opened(history, date(2026, 12, 31)) == {HYGIENE: date(2026, 3, 2)}
    assert opened(history, date(2027, 2, 1)) == {HYGIENE: date(2026, 3, 2)}


def test_what_time_brought_about_ended_on_its_own_day() -> None:
    strict = History((replace(FIRST_AID, reachieve_after_days=30),), SPANS, (ACHIEVED,))

    ended = ended_on([strict], REFRESHER, date(2027, 1, 1), date(2027, 6, 1), known_at=KNOWN_AT)

    assert ended == date(2027, 2, 15)


def test_what_one_history_still_asks_for_ends_when_the_last_one_no_longer_does() -> None:
    short, long = (History((replace(FIRST_AID, reachieve_after_days=n),), SPANS, (ACHIEVED,)) for n in (30, 60))

    ended = ended_on([short, long], REFRESHER, date(2027, 1, 1), date(2027, 6, 1), known_at=KNOWN_AT)

    assert ended == date(2027, 3, 17)


def test_what_became_known_since_ends_on_the_day_asked_about() -> None:
    history = History((FIRST_AID,), SPANS, (ACHIEVED, CompletionFact(8, REFRESHER, date(2027, 1, 3), KNOWN_AT)))
    before = datetime.combine(date(2029, 1, 1), time(), UTC)

    ended = ended_on([history], REFRESHER, date(2027, 1, 1), date(2027, 1, 20), known_at=before)

    assert ended == date(2027, 1, 20)


def test_what_nobody_asked_for_on_its_own_day_ends_on_the_day_asked_about() -> None:
    history = History((FIRST_AID,), SPANS, (ACHIEVED,))

    ended = ended_on([history], REFRESHER, date(2026, 6, 1), date(2026, 7, 1), known_at=KNOWN_AT)

    assert ended == date(2026, 7, 1)


def test_permanent_education_ends_with_the_assignment() -> None:
    history = History((EDUCATED,), (AssignedSpan(date(2026, 1, 1), date(2026, 8, 1)),), (MET,))

    ended = ended_on([history], LECTURE, date(2026, 3, 2), date(2026, 9, 1), known_at=KNOWN_AT)

    assert ended == date(2026, 8, 1)
