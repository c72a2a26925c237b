"""The dated tables of the pure core, played through the API: what they say of each day, GraphQL says too."""

from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.db.database import close_database
from app.domain.findings import Span, Standing
from app.domain.standing import periods, timeline
from tests.api import api_on
from tests.databases import Engine
from tests.domain.dated_tables import CASES, Names, history_of, instant, told_of
from tests.journeys.readings import LONGEST, Moment, standings, stored_periods, timelines
from tests.journeys.tables import Player, cannot_be_said

TABLES = Path(__file__).parents[1] / "domain"

Case = dict[str, Any]


def title(case: Case) -> str:
    """What a case is called: its table, its rules and its name."""
    table = "fixed" if "list" in case["terms"] else "rolling"
    return f"{table}: {case['rules']}: {case['case']}"


SAYABLE = [case for case in CASES if not cannot_be_said(history_of(case, Names()))]
UNSAYABLE = [
    "nothing to maintain",  # MAINTAIN_EMPTY
    "what was met in an extended period, once the next was missed, is what permanent education is asked for",
    "before it was decided nobody knew",  # applying a version is decided on the day itself
]


@pytest.fixture(scope="module")
async def player(databases: Engine) -> AsyncIterator[Player]:
    """One database for all cases: each has people and qualifications of its own."""
    url = databases.create()
    async with api_on(url) as api:
        yield Player(api)
    await close_database()
    databases.drop(url)


def test_every_case_of_every_table_is_played() -> None:
    tables = (
        table for table in TABLES.glob("*.yaml") if table.name != "reasons.yaml"
    )  # it speaks of cases of the others
    written = [line for table in tables for line in table.read_text("utf-8").splitlines()]

    assert len(CASES) == len([line for line in written if line.startswith("- case:")])


def test_only_these_cases_cannot_be_said_through_the_api() -> None:
    assert [case["case"] for case in CASES if case not in SAYABLE] == UNSAYABLE


@pytest.mark.parametrize("case", SAYABLE, ids=title)
async def test_what_the_table_says_of_a_day_the_api_says_too(player: Player, case: Case) -> None:
    names = Names()
    history = history_of(case, names)
    rows = [row.split(" | ") for row in case["days"]]
    moments = [moment_of(row) for row in rows]

    played = await player.play(history, zone=ZoneInfo(case.get("zone", "Europe/Amsterdam")))
    found = await standings(played, moments)

    assert played.refused == []
    told = [
        [day, *(told_of(claim, each, names) for claim in claims)]
        for (day, *claims), each in zip(rows, found, strict=True)
    ]
    assert told == rows
    for (day, at), each in zip(moments, found, strict=True):
        assert await timelines(played, [(day, day)], at) == [span_of(each)]
    days = [day for day, _ in moments]
    first, last = min(days), min(max(days), min(days) + LONGEST)
    assert await timelines(played, [(first, last)]) == [timeline(played.said, first, last)]
    assert await stored_periods(played) == periods(played.said)


def moment_of(row: list[str]) -> Moment:
    known: datetime | None = next((instant(claim) for claim in row if claim.startswith("as known at")), None)
    return date.fromisoformat(row[0]), known


def span_of(found: Standing | None) -> tuple[Span, ...]:
    """The timeline of the one day of a standing."""
    if found is None:
        return ()
    return (Span(found.status, found.on, found.on, found.valid_through, found.period_number),)
