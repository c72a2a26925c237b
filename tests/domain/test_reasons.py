"""Why a standing is what it is: the codes, the facts they name, and the sentences."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hypothesis import given

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    SINCE_EVER,
    AllOf,
    AssignedSpan,
    CompletionFact,
    EducationActivity,
    EducationTerms,
    ExtensionFact,
    Frame,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
)
from app.domain.standing import Reason, ReasonCode, StandingEvaluator, explain
from app.words.languages import languages
from app.words.reasons import reason_message
from schema.enums import CalendarUnit, Duration, Stage, Status
from tests.domain.histories import fixed_histories, histories, on_many_histories
from tests.domain.random_terms import days

E_LEARNING, REFRESHER = 10, 20
NAMES = {E_LEARNING: "BHV e-learning", REFRESHER: "BHV refresher"}
YEAR = CalendarPeriod(1, CalendarUnit.YEAR)
LISTS = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE), RequirementTerms(2, REFRESHER, Stage.MAINTAIN))
FIRST_AID = Terms(period=YEAR, requirements=LISTS)
YEARLY = Terms(duration=Duration.FIXED, frame=Frame(date(2025, 1, 1), date(2025, 12, 31), YEAR), requirements=LISTS[:1])
SPANS = (AssignedSpan(date(2025, 1, 1)),)
ACHIEVED = CompletionFact(7, E_LEARNING, date(2026, 1, 15))
RENEWED = CompletionFact(8, REFRESHER, date(2027, 1, 5))


def said(reason: Reason, name_of: Callable[[int], str] = NAMES.__getitem__) -> str:
    return reason_message(reason, name_of).said(languages()["en"])


def test_a_renewal_in_time_names_the_fact_and_the_rule() -> None:
    found = explain(History((FIRST_AID,), SPANS, (ACHIEVED, RENEWED)), date(2027, 2, 1))

    assert found[:2] == (
        Reason(ReasonCode.RENEWED_ON_TIME, date(2027, 1, 5), period_number=2, completions=(8,)),
        Reason(ReasonCode.VALID_THROUGH, through=date(2028, 1, 15), period_number=2),
    )
    assert [reason.rule for reason in found[:2]] == ["R6", "R2"]


def test_an_applied_version_is_named_with_its_day() -> None:
    half_a_year = CalendarPeriod(6, CalendarUnit.MONTH)
    applied_on = date(2026, 6, 1)
    shorter = Terms(
        number=2, effective_on=date(2026, 5, 1), period=half_a_year, requirements=LISTS, applied_on=applied_on
    )
    history = History((FIRST_AID, shorter), SPANS, (ACHIEVED,))

    before, since = explain(history, date(2026, 5, 31)), explain(history, applied_on)

    assert Reason(ReasonCode.OWN_VERSION, date(2026, 1, 15), version=1) in before
    assert since[:3] == (
        Reason(ReasonCode.ACHIEVED, date(2026, 1, 15), period_number=1, completions=(7,)),
        Reason(ReasonCode.VALID_THROUGH, through=date(2026, 7, 15), period_number=1),
        Reason(ReasonCode.VERSION_APPLIED, applied_on, period_number=1, version=2),
    )
    assert said(since[2]) == ("Version 2 was applied to running periods on 1 Jun 2026, including this one.")


def test_an_applied_version_that_takes_a_fixed_qualification_away_says_so() -> None:
    longer = Terms(
        number=2, effective_on=date(2025, 6, 1), duration=Duration.FIXED, frame=YEARLY.frame,
        requirements=(LISTS[0], RequirementTerms(3, REFRESHER, Stage.ACHIEVE)), applied_on=date(2025, 6, 1),
    )  # fmt: skip
    history = History((YEARLY, longer), SPANS, (CompletionFact(7, E_LEARNING, date(2025, 3, 1)),))

    found = explain(history, date(2025, 6, 1))

    assert [reason.code for reason in found[1:4]] == [
        ReasonCode.LAPSED,
        ReasonCode.VERSION_APPLIED,
        ReasonCode.FRAME_OPEN,
    ]


def test_the_sentences_can_be_read_to_a_learner() -> None:
    early = CompletionFact(8, REFRESHER, date(2026, 12, 31))

    found = explain(History((FIRST_AID,), SPANS, (ACHIEVED, early)), date(2027, 1, 20))

    assert [said(reason) for reason in found] == [
        "Qualified on 15 Jan 2026, when the last activity was completed.",
        "The last valid day was 15 Jan 2027; what was needed had not been completed by then.",
        "BHV refresher was completed on 31 Dec 2026, before renewal opened, so it does not count as renewal.",
        "The requirement BHV refresher has not been met yet.",
    ]


def test_a_cap_names_the_upload() -> None:
    upload = UploadFact(9, E_LEARNING, Stage.ACHIEVE, date(2026, 1, 15), date(2026, 6, 30), decided_at=SINCE_EVER)

    found = explain(History((FIRST_AID,), SPANS, uploads=(upload,)), date(2026, 6, 20))

    assert Reason(
        ReasonCode.CAPPED_BY_UPLOAD, None, date(2026, 6, 30), E_LEARNING, 1, Stage.ACHIEVE, uploads=(9,)
    ) in found  # fmt: skip


def test_a_missed_frame_says_which_and_that_the_person_came_too_late() -> None:
    once = Terms(duration=Duration.FIXED, frame=Frame(date(2025, 1, 1), date(2025, 3, 31)), requirements=LISTS[:1])
    late = CompletionFact(7, E_LEARNING, date(2025, 6, 1))

    found = explain(History((once,), (AssignedSpan(date(2025, 5, 1)),), (late,)), date(2025, 6, 2))

    assert [(reason.code, reason.rule, reason.through) for reason in found] == [
        (ReasonCode.NOT_YET_ACHIEVED, "S9", None),
        (ReasonCode.FRAME_MISSED, "R11", date(2025, 3, 31)),
        (ReasonCode.ASSIGNED_TOO_LATE, "E47", date(2025, 3, 31)),
        (ReasonCode.OUTSIDE_FRAME, "E45", None),
        (ReasonCode.REQUIREMENT_MISSING, "S9", date(2025, 3, 31)),
    ]


def test_a_period_missed_under_an_earlier_version_is_told_while_that_of_the_new_one_lies_ahead() -> None:
    once = Terms(duration=Duration.FIXED, frame=Frame(date(2025, 1, 1), date(2025, 3, 31)), requirements=LISTS[:1])
    ahead = replace(once, number=2, effective_on=date(2025, 5, 1), frame=Frame(date(2027, 1, 1), date(2027, 1, 31)))

    found = explain(History((once, ahead), SPANS), date(2025, 5, 2))

    assert [(reason.code, reason.period_number) for reason in found] == [
        (ReasonCode.NOT_YET_ACHIEVED, None),
        (ReasonCode.FRAME_MISSED, 1),
        (ReasonCode.FRAME_AHEAD, 2),
        (ReasonCode.REQUIREMENT_MISSING, None),
    ]


def test_what_is_missed_behind_an_extension_is_the_period_that_nobody_extended() -> None:
    # given 2026, extended into 2028 and met after the end of 2027
    facts = (CompletionFact(7, E_LEARNING, date(2025, 4, 1)), CompletionFact(8, E_LEARNING, date(2028, 1, 20)))
    history = History((YEARLY,), SPANS, facts[:1], extensions=(ExtensionFact(2, date(2028, 6, 30)),))

    # when it is asked why they are not qualified
    found = explain(history, date(2028, 1, 10))

    # then 2027 is named: it was to be met by its own end
    assert [said(reason) for reason in found if reason.code is ReasonCode.FRAME_MISSED] == [
        "The time frame of period 3 ended on 31 Dec 2027 and was missed."
    ]
    assert explain(replace(history, completions=facts), date(2028, 1, 20))[0] == Reason(
        ReasonCode.FRAME_MET, date(2028, 1, 20), period_number=4, completions=(8,)
    )


def test_an_extension_and_a_revocation_are_told() -> None:
    gone = CompletionFact(8, E_LEARNING, date(2025, 2, 1), revocation=Revocation(SINCE_EVER))
    history = History((YEARLY,), SPANS, (gone,), extensions=(ExtensionFact(1, date(2026, 2, 28)),))

    found = explain(history, date(2026, 1, 10))

    assert Reason(ReasonCode.EXTENDED, through=date(2026, 2, 28), period_number=1) in found
    assert Reason(ReasonCode.REVOKED, date(2025, 2, 1), activity=E_LEARNING, completions=(8,)) in found


def test_missed_education_is_told_with_its_last_day() -> None:
    education = EducationTerms((EducationActivity(REFRESHER),), AllOf(), YEAR)
    listed = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE, permanent_education=education),)
    terms = Terms(duration=Duration.FIXED, requirements=listed)

    found = explain(History((terms,), SPANS, (ACHIEVED,)), date(2027, 1, 16))

    assert said(found[2]) == (
        "Permanent education for BHV e-learning was not complete by 15 Jan 2027, the last day of its period."
    )


def test_missed_education_of_an_applied_version_is_told_beside_the_version() -> None:
    # given somebody whose exam was enough, until a lecture in each year after it was added and applied
    education = EducationTerms((EducationActivity(REFRESHER),), AllOf(), YEAR)
    listed = (RequirementTerms(2, E_LEARNING, Stage.ACHIEVE, permanent_education=education),)
    plain = Terms(duration=Duration.FIXED, requirements=LISTS[:1])
    applied_on = date(2028, 6, 1)
    added = Terms(2, applied_on, duration=Duration.FIXED, requirements=listed, applied_on=applied_on)

    # when it is explained on that day
    found = explain(History((plain, added), SPANS, (ACHIEVED,)), applied_on)

    # then it is the lecture that was missed, and no time frame
    assert found[1:4] == (
        Reason(ReasonCode.LAPSED, applied_on, date(2028, 5, 31)),
        Reason(ReasonCode.VERSION_APPLIED, applied_on, period_number=1, version=2),
        Reason(ReasonCode.EDUCATION_MISSED, date(2026, 1, 16), date(2027, 1, 15), E_LEARNING, 2),
    )


def test_what_ended_the_validity_and_what_was_missed_since_are_both_told() -> None:
    education = EducationTerms((EducationActivity(REFRESHER),), AllOf(), YEAR)
    listed = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE, permanent_education=education),)
    terms = Terms(duration=Duration.FIXED, frame=YEARLY.frame, requirements=listed)

    found = explain(History((terms,), SPANS, (ACHIEVED,)), date(2028, 2, 1))

    assert found[:4] == (
        Reason(ReasonCode.FRAME_MET, date(2026, 1, 15), period_number=2, completions=(7,)),
        Reason(ReasonCode.LAPSED, date(2027, 1, 16), date(2027, 1, 15)),
        Reason(ReasonCode.EDUCATION_MISSED, date(2026, 1, 16), date(2027, 1, 15), E_LEARNING, 1),
        Reason(ReasonCode.FRAME_MISSED, date(2027, 1, 1), date(2027, 12, 31), period_number=3),
    )


def test_nobody_is_told_why_they_are_not_assigned() -> None:
    assert explain(History((FIRST_AID,), (), (ACHIEVED,)), date(2027, 1, 16)) == ()


TELLING = {
    Status.IN_PROGRESS: {ReasonCode.NOT_YET_ACHIEVED},
    Status.NOT_MET: {ReasonCode.NOT_YET_ACHIEVED},
    Status.QUALIFIED: {ReasonCode.VALID_THROUGH, ReasonCode.NEVER_EXPIRES},
    Status.EXPIRING: {ReasonCode.VALID_THROUGH},
    Status.IN_GRACE: {ReasonCode.IN_GRACE},
    Status.EXPIRED: {ReasonCode.LAPSED},
}


@on_many_histories
@given(histories() | fixed_histories(), days)
def test_every_standing_has_the_reasons_of_its_status(history: History, day: date) -> None:
    evaluator = StandingEvaluator(history)

    found = evaluator.standing(day)
    reasons = evaluator.reasons(day)

    if found is None:
        assert reasons == ()
        return
    assert len({reason.code for reason in reasons} & TELLING[found.status]) == 1
    assert {reason.requirement for reason in reasons} >= {row.requirement for row in found.progress}
    assert all(reason.on is None or reason.on <= day or "AHEAD" in reason.code for reason in reasons)
    assert all(said(reason, str).endswith(".") for reason in reasons)
