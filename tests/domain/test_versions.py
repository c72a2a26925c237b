"""The version that somebody stands under on a day, and the one that a period is under (R12)."""

from dataclasses import replace
from datetime import date

from app.domain.facts import CompletionFact, Frame, History
from app.domain.findings import PeriodFinding
from app.domain.standing import periods, standing
from tests.domain.test_fixed import HYGIENE, SPANS, YEARLY


def test_a_period_without_an_end_is_under_the_version_that_is_applied_to_it() -> None:
    once = replace(YEARLY, frame=Frame(date(2025, 1, 1), date(2025, 12, 31)))
    applied = replace(once, number=2, effective_on=date(2025, 5, 1), applied_on=date(2025, 6, 1))
    history = History((once, applied), SPANS, (CompletionFact(7, HYGIENE, date(2025, 3, 1)),))

    found = [standing(history, on) for on in (date(2025, 5, 31), date(2025, 6, 1))]

    assert [each and each.terms_number for each in found] == [1, 2]
    assert periods(history) == (PeriodFinding(1, date(2025, 3, 1), None, 2),)
