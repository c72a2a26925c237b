"""A yearly campaign for which what was done shortly before it counts (E67)."""

import re
from pathlib import Path

import pytest

from schema.qualifications import QualificationVersion
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.app.importing import ORGANISATION, imported
from tests.verbs import Json

JANUARY = {"period_from": "2025-01-01", "period_through": "2025-01-31", "repeats_every": "P1Y"}


async def campaign(api: Api, counts_before: str | None = "P2M") -> tuple[str, str, str]:
    """Hygiene each January, assigned to Lena in the March of 2025: her id, that of the activity and the assignment."""
    activity = await api.activity("Hygiene training", issues_certificate=True)
    settings: Json = {**JANUARY, "counts_before": counts_before}
    qualification = await api.qualification("Hygiene", code="hygiene", duration="FIXED", achieve=[activity], **settings)
    lena = await api.user("Lena")
    api.clock.move_to("2025-03-01")
    return lena, activity, await api.assign(lena, qualification)


async def test_somebody_trained_shortly_before_the_campaign_is_qualified_from_that_day_through_the_next_one(api: Api):
    lena, activity, assignment = await campaign(api)

    api.clock.move_to("2025-11-15")
    await api.complete(lena, activity, "2025-11-15")

    days = ("2025-11-14", "2025-11-15", "2026-01-31", "2027-01-16", "2027-01-17", "2027-01-31", "2027-02-01")
    assert await api.statuses(assignment, *days) == [
        "NOT_MET", "QUALIFIED", "QUALIFIED", "QUALIFIED", "EXPIRING", "EXPIRING", "EXPIRED",
    ]  # fmt: skip
    standing = await api.standing(assignment, "2025-11-15", "validThrough renewalOpensOn dueOn")
    assert standing == {"validThrough": "2027-01-31", "renewalOpensOn": "2027-01-01", "dueOn": "2027-01-31"}
    found = await api.node(assignment, "Assignment", "periods { number beginsOn validThrough }")
    assert found["periods"] == [
        {"number": 1, "beginsOn": "2025-11-15", "validThrough": "2025-12-31"},
        {"number": 2, "beginsOn": "2026-01-01", "validThrough": "2026-12-31"},
        {"number": 3, "beginsOn": "2027-01-01", "validThrough": "2027-01-31"},
    ]


@pytest.mark.parametrize(("counts_before", "on"), [(None, "2025-12-31"), ("P2M", "2025-10-31"), ("P2W", "2025-12-17")])
async def test_what_is_done_earlier_than_that_counts_for_nothing(api: Api, counts_before: str | None, on: str):
    lena, activity, assignment = await campaign(api, counts_before)

    api.clock.move_to(on)
    await api.complete(lena, activity, on)

    assert await api.statuses(assignment, on, "2026-01-31", "2026-02-01") == ["NOT_MET", "IN_PROGRESS", "NOT_MET"]


async def test_a_campaign_that_counts_more_from_today_on_qualifies_who_was_trained(api: Api):
    lena, activity, assignment = await campaign(api, None)
    api.clock.move_to("2025-11-15")
    await api.complete(lena, activity, "2025-11-15")

    api.clock.move_to("2025-12-01")
    version = "currentVersion { number countsBefore }"
    edited = await api.do("qualificationEdit", id="code:hygiene", counts_before="P8W", select=version)
    again = await api.do("qualificationEdit", id="code:hygiene", counts_before="P8W", select=version)

    assert edited == again == {"currentVersion": {"number": 2, "countsBefore": "P8W"}}
    assert await api.statuses(assignment, "2025-11-30", "2025-12-01", "2027-02-01") == [
        "NOT_MET", "QUALIFIED", "EXPIRED",
    ]  # fmt: skip


async def test_the_form_asks_for_it_where_the_duration_is_fixed_only(api: Api):
    await campaign(api)
    visitor = await Visitor(api).enter(ADMIN)

    found = await api.ask("{ qualifications(first: 1) { nodes { id } } }")
    place = f"/admin/qualifications/{found['qualifications']['nodes'][0]['id']}"
    fixed = await visitor.see(f"{place}/edit")
    page = await visitor.see(place)

    assert fixed.inputs()["countsBefore.count"] == ["2"]
    assert re.search(r'data-show-if=\'{"duration": \["FIXED"\]}\'>\s*<label for="field-countsBefore">', fixed.text)
    assert "Counts before it opens 2 months" in page.words


async def test_a_file_says_it_too(database: object, tmp_path: Path):
    fixed = {
        **{name: text for name, text in ORGANISATION.items() if name not in ("assignments.csv", "completions.csv")},
        "qualifications.csv": (
            "code,name,duration,period_from,period_through,repeats_every,counts_before\n"
            "HYG,Hygiene,FIXED,2026-01-01,2026-01-31,P1Y,P2M\n"
        ),
        "requirements.csv": "qualification,stage,activity\nHYG,ACHIEVE,BHV-E\n",
    }
    too_early = {**fixed, "qualifications.csv": fixed["qualifications.csv"].replace("P2M", "P1Y")}

    refused = await imported(tmp_path, too_early)
    outcome = await imported(tmp_path, fixed)

    assert [(each.code, each.column) for each in refused.problems] == [("COUNTS_TOO_EARLY", "counts_before")]
    assert outcome.problems == ()
    assert await QualificationVersion.all().values_list("repeats_every", "counts_before") == [("P1Y", "P2M")]
