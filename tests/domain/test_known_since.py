"""A fact counts from the very instant at which it became known, and not a moment before (R10)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    SINCE_EVER,
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
)
from app.domain.standing import standing
from schema.enums import CalendarUnit, Stage

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
DAY = date(2026, 4, 1)
LEARNING = 1
ONCE = Terms(period=CalendarPeriod(1, CalendarUnit.YEAR), requirements=(RequirementTerms(1, LEARNING, Stage.ACHIEVE),))
NOBODY = History((ONCE,), (AssignedSpan(date(2025, 1, 1)),))
DONE = CompletionFact(1, LEARNING, date(2026, 1, 15))
PROOF = UploadFact(2, LEARNING, None, date(2026, 1, 15))
BACK = Revocation(AT)
QUALIFIED = replace(NOBODY, completions=(DONE,))
LAPSED = replace(NOBODY, completions=(replace(DONE, happened_on=date(2025, 3, 1)),))
SHORTER = replace(ONCE, number=2, effective_on=date(2026, 2, 1), period=CalendarPeriod(1, CalendarUnit.MONTH))
HALF = replace(SHORTER, period=CalendarPeriod(6, CalendarUnit.MONTH), applied_on=date(2026, 2, 1), applied_at=AT)

STATUS = {
    "a completion": (replace(NOBODY, completions=(replace(DONE, known_at=AT),)), "IN_PROGRESS", "QUALIFIED"),
    "an approval": (replace(NOBODY, uploads=(replace(PROOF, decided_at=AT),)), "IN_PROGRESS", "QUALIFIED"),
    "the revocation of a completion": (
        replace(NOBODY, completions=(replace(DONE, revocation=BACK),)),
        "QUALIFIED",
        "IN_PROGRESS",
    ),
    "the revocation of an upload": (
        replace(NOBODY, uploads=(replace(PROOF, decided_at=SINCE_EVER, revocation=BACK),)),
        "QUALIFIED",
        "IN_PROGRESS",
    ),
    "more time": (replace(LAPSED, extensions=(ExtensionFact(1, date(2026, 9, 1), AT),)), "EXPIRED", "EXPIRING"),
    "an exemption": (
        replace(NOBODY, exemptions=(ExemptionFact(LEARNING, Stage.ACHIEVE, 1, AT),)),
        "IN_PROGRESS",
        "EXPIRED",
    ),
    "an assignment": (replace(NOBODY, spans=(AssignedSpan(date(2025, 1, 1), known_from=AT),)), None, "IN_PROGRESS"),
    "a withdrawal": (
        replace(NOBODY, spans=(AssignedSpan(date(2025, 1, 1), date(2026, 3, 1), known_until=AT),)),
        "IN_PROGRESS",
        None,
    ),
    "a version": (
        replace(
            NOBODY,
            terms=(ONCE, replace(SHORTER, known_at=AT)),
            completions=(replace(DONE, happened_on=date(2026, 2, 1)),),
        ),
        "QUALIFIED",
        "EXPIRED",
    ),
}


@pytest.mark.parametrize(("history", "before", "since"), STATUS.values(), ids=STATUS.keys())
def test_a_status_changes_at_the_instant_at_which_the_fact_is_known(
    history: History, before: str | None, since: str | None
) -> None:
    found = [standing(history, DAY, as_known_at=at) for at in (AT - timedelta(microseconds=1), AT)]

    assert [each and each.status for each in found] == [before, since]


@pytest.mark.parametrize(
    ("upload", "before", "since"),
    [
        (replace(PROOF, submitted_at=AT), False, True),
        (replace(PROOF, rejected_at=AT), True, False),
        (replace(PROOF, decided_at=AT), True, False),
    ],
    ids=["submitted", "rejected", "approved"],
)
def test_what_waits_changes_at_the_instant_at_which_it_is_known(upload: UploadFact, before: bool, since: bool) -> None:
    history = replace(NOBODY, uploads=(upload,))

    found = [standing(history, DAY, as_known_at=at) for at in (AT - timedelta(microseconds=1), AT)]

    assert [each and each.approval_pending for each in found] == [before, since]


def test_a_version_is_applied_at_the_instant_at_which_that_is_decided() -> None:
    history = replace(QUALIFIED, terms=(ONCE, HALF))

    found = [standing(history, DAY, as_known_at=at) for at in (AT - timedelta(microseconds=1), AT)]

    assert [each and each.valid_through for each in found] == [date(2027, 1, 15), date(2026, 7, 15)]
