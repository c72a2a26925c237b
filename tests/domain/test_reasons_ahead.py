"""What is missing to somebody who is qualified, is missing for what comes next."""

from datetime import date

from app.domain.facts import History
from app.domain.standing import explain
from tests.domain.test_reasons import ACHIEVED, FIRST_AID, RENEWED, SPANS, said


def test_who_renewed_in_time_is_told_what_is_missing_for_the_next_period_only() -> None:
    found = explain(History((FIRST_AID,), SPANS, (ACHIEVED, RENEWED)), date(2027, 2, 1))

    assert [said(reason) for reason in found] == [
        "The running period was renewed in time on 5 Jan 2027; it follows on from the previous one.",
        "The last valid day is 15 Jan 2028.",
        "BHV refresher has not been completed yet for the next period.",
    ]
