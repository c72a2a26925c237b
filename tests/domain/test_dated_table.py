"""The dated tables (rolling.yaml, fixed.yaml, apply_now.yaml): each of their days is a test, named by its rules."""

from datetime import date
from typing import Any

import pytest

from app.domain.standing import standing
from tests.domain.dated_tables import CASES, Names, history_of, instant, told_of

ROWS = [
    pytest.param(case, row, id=f"{case['rules']}: {case['case']}: {row.split(' | ')[0]} {number}")
    for case in CASES
    for number, row in enumerate(case["days"])
]


@pytest.mark.parametrize(("case", "row"), ROWS)
def test_a_day_of_the_table_is_as_it_says(case: dict[str, Any], row: str) -> None:
    names = Names()
    history = history_of(case, names)
    day, *claims = row.split(" | ")
    as_known_at = next((instant(claim) for claim in claims if claim.startswith("as known at")), None)

    found = standing(history, date.fromisoformat(day), as_known_at=as_known_at)

    told = {claim: told_of(claim, found, names) for claim in claims}
    assert told == {claim: claim for claim in claims}


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(ROWS) >= 220
