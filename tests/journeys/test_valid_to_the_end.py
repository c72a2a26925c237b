"""Periods that last to the end of a month, a quarter or a year (E66)."""

from pathlib import Path
from typing import Any

import pytest

from schema.enums import EndsWith
from schema.qualifications import QualificationVersion
from tests.api import Api
from tests.app.importing import ORGANISATION, imported
from tests.journeys.first_aid import first_aid


async def test_it_lasts_to_the_end_of_the_year_and_is_renewed_to_the_end_of_another(api: Api):
    story = await first_aid(api, maintain_period="P2Y", ends_with="YEAR")

    await story.learns("2026-01-01")
    api.clock.move_to("2028-12-20")
    await story.refreshes("2028-12-20")

    assert await story.valid_through("2026-01-01") == "2028-12-31"
    assert await story.valid_through("2028-12-20") == "2030-12-31"
    assert await story.periods() == [(1, "2026-01-01", "2028-12-31", 1), (2, "2029-01-01", "2030-12-31", 1)]


@pytest.mark.parametrize(("period", "unit"), [("P11M", "YEAR"), ("P2M", "QUARTER"), ("P30D", "MONTH"), (None, "MONTH")])
async def test_a_period_shorter_than_what_it_would_be_moved_to_is_refused(api: Api, period: str | None, unit: str):
    course, refresher = await api.activity("Course"), await api.activity("Refresher")
    maintained: Any = {"maintain": [{"activity": refresher}]} if period else {}

    refused = await api.refused(
        "qualificationCreate",
        name="First Aid",
        duration="ROLLING",
        maintain_period=period,
        ends_with=unit,
        achieve=[{"activity": course}],
        **maintained,
    )

    assert refused == [("ENDS_TOO_FAR", "input.endsWith")]


async def test_a_fixed_qualification_has_no_such_end(api: Api):
    course = await api.activity("Course")

    refused = await api.refused(
        "qualificationCreate", name="Hygiene", duration="FIXED", ends_with="YEAR", achieve=[{"activity": course}]
    )

    assert refused == [("ROLLING_ONLY", "input.endsWith")]


async def test_a_file_says_it_too(database: object, tmp_path: Path):
    profile = "code,name,duration,maintain_period,ends_with\nBHV,First Aid,ROLLING,P1Y,year\n"

    await imported(tmp_path, {**ORGANISATION, "qualifications.csv": profile})

    assert await QualificationVersion.all().values_list("maintain_period", "ends_with") == [("P1Y", EndsWith.YEAR)]
