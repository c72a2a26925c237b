"""Why it is so on days of the dated tables (reasons.yaml), and which periods of validity that makes, in a line each."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.domain.standing import PeriodFinding, Reason, explain, periods
from tests.domain.dated_tables import CASES, Names, history_of

SAID: list[dict[str, Any]] = yaml.load(
    Path(__file__).with_name("reasons.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
OF_NAME = {case["case"]: case for case in CASES}


@pytest.mark.parametrize("said", SAID, ids=lambda said: said["case"])
def test_each_day_of_a_case_has_its_reasons(said: dict[str, Any]) -> None:
    names = Names()
    history = history_of(OF_NAME[said["case"]], names)

    found = {day: [line_of(each, names) for each in explain(history, date.fromisoformat(day))] for day in said["why"]}

    assert found == said["why"]


@pytest.mark.parametrize("said", SAID, ids=lambda said: said["case"])
def test_each_case_has_its_periods(said: dict[str, Any]) -> None:
    history = history_of(OF_NAME[said["case"]], Names())

    assert [period_line(each) for each in periods(history)] == said["periods"]


def line_of(reason: Reason, names: Names) -> str:
    """Say all that a reason carries: facts by their places in the case."""
    parts = {
        "on": reason.on,
        "through": reason.through,
        "period": reason.period_number,
        "version": reason.version,
        "of": None if reason.activity is None else names.name(reason.activity),
        "to": None if reason.stage is None else reason.stage.lower(),
        "requirement": reason.requirement,
        "done": ",".join(map(str, reason.completions)) or None,
        "proven": ",".join(map(str, reason.uploads)) or None,
    }
    return " ".join([reason.code, *(f"{word} {part}" for word, part in parts.items() if part is not None)])


def period_line(period: PeriodFinding) -> str:
    return f"{period.number}: {period.begins_on} to {period.valid_through or 'no end'}, version {period.terms_number}"
