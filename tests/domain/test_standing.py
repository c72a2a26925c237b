"""What the engine says beside the table: rows per requirement, spans, and what it refuses to judge."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.calendar import CalendarPeriod
from app.domain.facts import AssignedSpan, CompletionFact, History, RequirementTerms, Terms, UploadFact
from app.domain.standing import PeriodFinding, Progress, Span, periods, standing, timeline
from schema.enums import CalendarUnit, Stage, Status

E_LEARNING, REFRESHER = 10, 20
LISTS = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE), RequirementTerms(2, REFRESHER, Stage.MAINTAIN))
FIRST_AID = Terms(period=CalendarPeriod(1, CalendarUnit.YEAR), requirements=LISTS)
SPANS = (AssignedSpan(date(2026, 1, 1)),)
ACHIEVED = CompletionFact(7, E_LEARNING, date(2026, 1, 15))


def test_the_requirements_say_what_was_done_and_when_the_rest_opens() -> None:
    history = History((FIRST_AID,), SPANS, (ACHIEVED,))

    found = standing(history, date(2026, 12, 31))

    assert found is not None
    assert found.progress == (
        Progress(E_LEARNING, Stage.ACHIEVE, 1, True, date(2026, 1, 15), completions=(7,)),
        Progress(REFRESHER, Stage.MAINTAIN, 2, False, None, False, date(2027, 1, 1), date(2027, 1, 15)),
    )


def test_what_is_capped_is_satisfied_and_open_at_once() -> None:
    approved_at = datetime(2026, 1, 20, tzinfo=UTC)
    upload = UploadFact(
        9, E_LEARNING, Stage.ACHIEVE, date(2026, 1, 15), date(2026, 6, 30), approved_at, decided_at=approved_at
    )
    history = History((FIRST_AID,), SPANS, uploads=(upload,))

    found = standing(history, date(2026, 6, 20))

    assert found is not None
    assert found.progress[0] == Progress(
        E_LEARNING, Stage.ACHIEVE, 1, True, date(2026, 1, 15), True, date(2026, 6, 16), date(2026, 6, 30), (), (9,)
    )
    assert found.progress[1].is_open is False


def test_an_upload_counts_in_the_stage_it_was_made_for() -> None:
    known_at = datetime(2026, 1, 20, tzinfo=UTC)
    lists = (RequirementTerms(1, E_LEARNING, Stage.ACHIEVE), RequirementTerms(2, E_LEARNING, Stage.MAINTAIN))
    upload = UploadFact(9, E_LEARNING, Stage.MAINTAIN, date(2026, 1, 15), None, known_at, decided_at=known_at)
    history = History((Terms(requirements=lists),), SPANS, uploads=(upload,))

    found = standing(history, date(2026, 2, 1))

    assert found is not None
    assert found.status is Status.IN_PROGRESS


def test_the_timeline_leaves_out_the_days_without_an_assignment() -> None:
    spans = (AssignedSpan(date(2026, 1, 1), date(2026, 3, 1)), AssignedSpan(date(2027, 1, 10)))
    history = History((FIRST_AID,), spans, (ACHIEVED,))

    found = timeline(history, date(2025, 1, 1), date(2027, 2, 1))

    end = date(2027, 1, 15)
    assert found == (
        Span(Status.IN_PROGRESS, date(2026, 1, 1), date(2026, 1, 14)),
        Span(Status.QUALIFIED, date(2026, 1, 15), date(2026, 2, 28), end, 1),
        Span(Status.EXPIRING, date(2027, 1, 10), end, end, 1),
        Span(Status.EXPIRED, date(2027, 1, 16), date(2027, 2, 1), end, 1),
    )


def test_a_timeline_that_ends_before_it_starts_is_empty() -> None:
    history = History((FIRST_AID,), SPANS, (ACHIEVED,))

    assert timeline(history, date(2026, 2, 2), date(2026, 2, 1)) == ()


def test_periods_tell_the_version_they_began_with() -> None:
    later = Terms(number=2, effective_on=date(2026, 6, 1), requirements=LISTS)
    history = History((FIRST_AID, later), SPANS, (ACHIEVED, CompletionFact(8, REFRESHER, date(2027, 1, 5))))

    found = periods(history)

    assert found == (
        PeriodFinding(1, date(2026, 1, 15), date(2027, 1, 15), 1),
        PeriodFinding(2, date(2027, 1, 16), None, 2),
    )


def test_a_period_tells_the_version_that_was_applied_to_it() -> None:
    later = Terms(number=2, effective_on=date(2026, 6, 1), requirements=LISTS, applied_on=date(2026, 6, 1))
    history = History((FIRST_AID, later), SPANS, (ACHIEVED,))

    assert periods(history) == (PeriodFinding(1, date(2026, 1, 15), None, 2),)


def test_a_person_without_an_assignment_has_no_standing() -> None:
    history = History((FIRST_AID,), (), (ACHIEVED,))

    assert standing(history, date(2026, 2, 1)) is None


def test_nothing_was_true_before_the_qualification_was_known() -> None:
    known_at = datetime(2026, 5, 1, tzinfo=UTC)
    history = History((Terms(known_at=known_at, requirements=LISTS),), SPANS, (ACHIEVED,))

    assert standing(history, date(2026, 2, 1), as_known_at=datetime(2026, 4, 30, tzinfo=UTC)) is None
    assert standing(history, date(2026, 2, 1), as_known_at=known_at) is not None


def test_a_withdrawal_shows_once_it_is_known() -> None:
    span = AssignedSpan(date(2026, 1, 1), date(2026, 3, 1), known_until=datetime(2026, 4, 1, tzinfo=UTC))
    history = History((FIRST_AID,), (span,), (ACHIEVED,))

    assert standing(history, date(2026, 3, 15), as_known_at=datetime(2026, 3, 15, tzinfo=UTC)) is not None
    assert standing(history, date(2026, 3, 15)) is None


def test_an_edit_on_the_day_of_the_first_version_takes_nothing_back() -> None:
    # given somebody who achieved long before the qualification was put on record, and is in a period
    made_on, year = date(2035, 6, 1), CalendarPeriod(1, CalendarUnit.YEAR)
    first = Terms(1, made_on, period=year, requirements=(RequirementTerms(1, 1, Stage.ACHIEVE),))
    more = (RequirementTerms(2, 1, Stage.ACHIEVE), RequirementTerms(3, 2, Stage.ACHIEVE))
    second = Terms(2, made_on, period=year, requirements=more)
    spans, facts = (AssignedSpan(date(2034, 1, 1)),), (CompletionFact(1, 1, date(2035, 3, 1)),)

    # when a second version demands more from that same day on
    found = standing(History((first, second), spans, facts), made_on)

    # then the running period ends under the version it began with (R12)
    assert found is not None
    assert (found.status, found.valid_through) == (Status.QUALIFIED, date(2036, 3, 1))


def test_an_approval_is_pending_from_the_day_on_which_the_proof_was_obtained() -> None:
    submitted_at, decided_at = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
    waits = UploadFact(9, E_LEARNING, Stage.ACHIEVE, date(2026, 2, 10), submitted_at=submitted_at)
    rejected = replace(waits, rejected_at=decided_at)

    def is_pending(upload: UploadFact, on: date, at: datetime | None = None) -> bool:
        found = standing(History((FIRST_AID,), SPANS, uploads=(upload,)), on, as_known_at=at)
        assert found is not None
        return found.approval_pending

    assert not is_pending(waits, date(2026, 2, 9))
    assert is_pending(waits, date(2026, 2, 10))
    assert is_pending(waits, date(2027, 1, 1))
    assert not is_pending(waits, date(2026, 2, 10), datetime(2026, 2, 28, tzinfo=UTC))
    assert not is_pending(rejected, date(2026, 2, 10))
    assert is_pending(rejected, date(2026, 2, 10), datetime(2026, 3, 31, tzinfo=UTC))
