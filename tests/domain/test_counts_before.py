"""What is listed of a period that counts what is done before it opens (E67)."""

from datetime import date

import pytest

from app.domain.findings import Progress
from app.domain.standing import StandingEvaluator
from schema.enums import Stage
from tests.domain.dated_tables import Names, history_of

CAMPAIGN = {
    "frame": "2025-01-01 to 2025-01-31 every 1 year",
    "counts before": "2 months",
    "list": ["hygiene", "exam"],
}


def row(key: int, year: int, done: date | None = None, *, is_open: bool = False) -> Progress:
    done_by = () if done is None else (1,)
    days = date(year, 1, 1), date(year, 1, 31)
    return Progress(key, Stage.ACHIEVE, key, done is not None, done, is_open, *days, done_by)


@pytest.mark.parametrize(
    ("on", "rows"),
    [
        (date(2025, 10, 31), [row(1, 2025), row(2, 2025)]),
        (date(2025, 11, 1), [row(1, 2026), row(2, 2026)]),
        (date(2025, 11, 15), [row(1, 2026, date(2025, 11, 15)), row(2, 2026)]),
        (date(2026, 1, 1), [row(1, 2026, date(2025, 11, 15)), row(2, 2026, is_open=True)]),
        (date(2026, 2, 1), [row(1, 2026, date(2025, 11, 15)), row(2, 2026)]),
    ],
)
def test_once_something_counts_for_the_next_period_that_is_listed_and_opens_on_its_own_day(
    on: date, rows: list[Progress]
) -> None:
    evaluator = StandingEvaluator(history_of({"terms": CAMPAIGN, "facts": ["2025-11-15 did hygiene"]}, Names()))

    assert list(evaluator.progress(on)) == rows


def test_who_is_qualified_keeps_the_list_they_met_until_the_next_period_opens() -> None:
    facts = ["2025-01-10 did hygiene", "2025-01-10 did exam", "2025-11-15 did exam"]
    evaluator = StandingEvaluator(history_of({"terms": CAMPAIGN, "facts": facts}, Names()))

    before, after = evaluator.progress(date(2025, 12, 31)), evaluator.progress(date(2026, 1, 1))

    assert [(each.is_satisfied, each.completions) for each in before] == [(True, (1,)), (True, (2, 3))]
    assert [(each.is_satisfied, each.completions, each.is_open) for each in after] == [
        (False, (), True),
        (True, (3,), False),
    ]
