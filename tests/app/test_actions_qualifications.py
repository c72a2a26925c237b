"""Defining what a qualification demands, and changing it."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Json, Refusals, requirements

SETTINGS = "duration maintainPeriod renewalLead graceDays reachieveAfterDays priorLearningMaxAge"
LIST = "{ position isUploadAllowed activity { code } }"
VERSION = f"number {SETTINGS} achieve {LIST} maintain {LIST}"
QUALIFICATION = f"name code description archivedOn currentVersion {{ {VERSION} }}"
NEW: Json = {
    "name": "Fire warden",
    "duration": "ROLLING",
    "maintain_period": "P1Y",
    "achieve": requirements(["code:course"]),
    "maintain": requirements(["code:refresher"]),
}
VIDEO_BY_UPLOAD = {"activity": "code:video", "isUploadAllowed": True}


def demanded(code: str, place: int, *, upload: bool = False) -> Json:
    """A requirement as it is read."""
    return {"position": place, "isUploadAllowed": upload, "activity": {"code": code}}


async def test_a_qualification_is_defined_with_both_lists_in_one_go_and_told_once(world: World):
    before = len(await events())
    achieve = [{"activity": "code:video"}, {"activity": "code:course", "isUploadAllowed": True}]

    made = await world.admin.do(
        "qualificationCreate", select=QUALIFICATION, **{**NEW, "achieve": achieve}, code="fire", description="*Hot*",
        renewal_lead="P2M", grace_days=3, reachieve_after_days=90, prior_learning_max_age="P5Y",
    )  # fmt: skip

    assert made == {
        "name": "Fire warden",
        "code": "fire",
        "description": "*Hot*",
        "archivedOn": None,
        "currentVersion": {
            "number": 1,
            "duration": "ROLLING",
            "maintainPeriod": "P1Y",
            "renewalLead": "P2M",
            "graceDays": 3,
            "reachieveAfterDays": 90,
            "priorLearningMaxAge": "P5Y",
            "achieve": [demanded("video", 0), demanded("course", 1, upload=True)],
            "maintain": [demanded("refresher", 0)],
        },
    }
    assert await events(after=before) == ["QualificationChanged"]


async def test_an_edit_makes_the_next_version_of_what_is_given_and_keeps_what_is_absent(world: World):
    before = len(await events())

    edited = await world.admin.do("qualificationEdit", id="code:first-aid", select=QUALIFICATION, grace_days=7)

    assert edited["name"] == "First Aid"
    assert edited["currentVersion"] == {
        "number": 2,
        "duration": "ROLLING",
        "maintainPeriod": "P1Y",
        "renewalLead": None,
        "graceDays": 7,
        "reachieveAfterDays": None,
        "priorLearningMaxAge": None,
        "achieve": [demanded("course", 0)],
        "maintain": [demanded("refresher", 0)],
    }
    assert await events(after=before) == ["QualificationChanged"]


async def test_null_clears_a_setting_and_an_empty_list_a_list(world: World):
    edited = await world.admin.do(
        "qualificationEdit", id="code:first-aid", select=QUALIFICATION, maintain_period=None, maintain=[]
    )

    assert (edited["currentVersion"]["maintainPeriod"], edited["currentVersion"]["maintain"]) == (None, [])


async def test_an_edit_that_changes_nothing_makes_no_version(world: World):
    same = {"maintain_period": "P1Y", "achieve": requirements(["code:course"])}

    edited = await world.admin.do("qualificationEdit", id="code:first-aid", select=QUALIFICATION, **same)

    assert edited["currentVersion"]["number"] == 1


async def test_the_same_length_of_time_in_other_words_is_stored_as_it_was_asked(world: World):
    made = await world.admin.do("qualificationCreate", select=QUALIFICATION, **{**NEW, "maintain_period": "P12M"})

    assert made["currentVersion"]["maintainPeriod"] in ("P12M", "P1Y")


async def test_the_order_of_a_list_is_part_of_it(world: World):
    turned = requirements(["code:video", "code:course"])

    edited = await world.admin.do("qualificationEdit", id="code:first-aid", select=QUALIFICATION, achieve=turned)

    assert edited["currentVersion"]["achieve"] == [demanded("video", 0), demanded("course", 1)]


async def test_a_qualification_is_archived_once(world: World):
    before = len(await events())

    archived = await world.admin.do("qualificationArchive", id="code:first-aid", select="archivedOn")
    again = await world.admin.refused("qualificationArchive", id="code:first-aid")
    edited = await world.admin.refused("qualificationEdit", id="code:first-aid", grace_days=1)

    assert archived == {"archivedOn": "2026-02-01"}
    assert (again, edited) == ([("ARCHIVED", "")], [("ARCHIVED", "")])
    assert await events(after=before) == ["QualificationChanged", "EnrolmentWithdrawn"]


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": "\t"}, [("REQUIRED", "input.name")]),
        ({"name": "x" * 201}, [("TOO_LONG", "input.name")]),
        ({"description": "x" * 100_001}, [("TOO_LONG", "input.description")]),
        ({"code": "first-aid"}, [("TAKEN", "input.code")]),
        ({"achieve": []}, [("EMPTY_ACHIEVE", "input.achieve")]),
        ({"duration": "FIXED"}, [("ROLLING_ONLY", "input.maintainPeriod"), ("NOT_THE_SAME_LIST", "input.maintain")]),
        ({"maintain_period": None}, [("MAINTAIN_WITHOUT_PERIOD", "input.maintainPeriod")]),
        ({"maintain": []}, [("MAINTAIN_EMPTY", "input.maintain")]),
        ({"maintain_period": "P0D"}, [("OUT_OF_RANGE", "input.maintainPeriod")]),
        ({"maintain_period": "P0Y"}, [("OUT_OF_RANGE", "input.maintainPeriod")]),
        ({"maintain_period": "P51Y"}, [("OUT_OF_RANGE", "input.maintainPeriod")]),
        ({"maintain_period": "P601M"}, [("OUT_OF_RANGE", "input.maintainPeriod")]),
        ({"maintain_period": "P99999999999999999999Y"}, [("INVALID", "input.maintainPeriod")]),
        ({"maintain_period": "P-1Y"}, [("INVALID", "input.maintainPeriod")]),
        ({"maintain_period": "P1Y6M"}, [("INVALID", "input.maintainPeriod")]),
        ({"maintain_period": "a year"}, [("INVALID", "input.maintainPeriod")]),
        ({"prior_learning_max_age": "P0D"}, [("OUT_OF_RANGE", "input.priorLearningMaxAge")]),
        ({"renewal_lead": "P12M"}, [("LEAD_TOO_LONG", "input.renewalLead")]),
        ({"renewal_lead": "P1Y"}, [("LEAD_TOO_LONG", "input.renewalLead")]),
        ({"renewal_lead": "P366D"}, [("LEAD_TOO_LONG", "input.renewalLead")]),
        ({"grace_days": -1}, [("OUT_OF_RANGE", "input.graceDays")]),
        ({"grace_days": 3661}, [("OUT_OF_RANGE", "input.graceDays")]),
        ({"reachieve_after_days": -1}, [("OUT_OF_RANGE", "input.reachieveAfterDays")]),
        ({"reachieve_after_days": 18_301}, [("OUT_OF_RANGE", "input.reachieveAfterDays")]),
        ({"achieve": requirements(["nothing"])}, [("NOT_FOUND", "input.achieve.0.activity")]),
        ({"achieve": requirements(["code:course", "code:no"])}, [("NOT_FOUND", "input.achieve.1.activity")]),
        ({"achieve": requirements(["code:old"])}, [("ARCHIVED", "input.achieve.0.activity")]),
        ({"maintain": requirements(["code:old"])}, [("ARCHIVED", "input.maintain.0.activity")]),
        ({"achieve": [VIDEO_BY_UPLOAD]}, [("UPLOAD_NOT_POSSIBLE", "input.achieve.0.isUploadAllowed")]),
        ({"achieve": requirements(["code:course"] * 2)}, [("DUPLICATE_ACTIVITY", "input.achieve.1.activity")]),
        (
            {"maintain": requirements(["code:video", "code:course", "code:video"])},
            [("DUPLICATE_ACTIVITY", "input.maintain.2.activity")],
        ),
        ({"achieve": requirements(["code:course"] * 201)}, [("TOO_MANY", "input.achieve")]),
        (
            {"name": "", "maintain_period": "P0D", "grace_days": -1},
            [("REQUIRED", "input.name"), ("OUT_OF_RANGE", "input.maintainPeriod"), ("OUT_OF_RANGE", "input.graceDays")],
        ),
        (
            {"achieve": [], "maintain": [VIDEO_BY_UPLOAD, *requirements(["code:video"])], "duration": "FIXED"},
            [
                ("EMPTY_ACHIEVE", "input.achieve"),
                ("ROLLING_ONLY", "input.maintainPeriod"),
                ("NOT_THE_SAME_LIST", "input.maintain"),
                ("UPLOAD_NOT_POSSIBLE", "input.maintain.0.isUploadAllowed"),
                ("DUPLICATE_ACTIVITY", "input.maintain.1.activity"),
            ],
        ),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_qualification_is_refused_at_its_place(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused("qualificationCreate", **{**NEW, **arguments}) == refusals


@pytest.mark.parametrize("lead", ["P0D", "P11M", "P364D", "P52W"])
async def test_a_lead_within_the_year_is_allowed(world: World, lead: str):
    made = await world.admin.do("qualificationCreate", select=QUALIFICATION, **NEW, renewal_lead=lead)

    assert made["currentVersion"]["renewalLead"] == lead


@pytest.mark.parametrize("period", ["P1D", "P50Y", "P600M"])
async def test_periods_from_a_day_to_fifty_years_are_allowed(world: World, period: str):
    made = await world.admin.do("qualificationCreate", select=QUALIFICATION, **{**NEW, "maintain_period": period})

    assert made["currentVersion"]["number"] == 1


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": None}, [("REQUIRED", "input.name")]),
        ({"achieve": None}, [("REQUIRED", "input.achieve")]),
        ({"achieve": []}, [("EMPTY_ACHIEVE", "input.achieve")]),
        ({"code": "old"}, [("TAKEN_BY_ARCHIVED", "input.code")]),
        ({"maintain_period": None}, [("MAINTAIN_WITHOUT_PERIOD", "input.maintainPeriod")]),
        ({"maintain": []}, [("MAINTAIN_EMPTY", "input.maintain")]),
        ({"maintain_period": "P2W", "renewal_lead": "P2W"}, [("LEAD_TOO_LONG", "input.renewalLead")]),
        ({"name": "New", "maintain": requirements(["code:old"])}, [("ARCHIVED", "input.maintain.0.activity")]),
        ({"name": "New", "maintain": requirements(["code:no"])}, [("NOT_FOUND", "input.maintain.0.activity")]),
    ],
    ids=str,
)
async def test_a_wrong_edit_is_refused_and_its_right_parts_are_not_done_either(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused("qualificationEdit", id="code:first-aid", **arguments) == refusals


async def test_only_administrators_define_qualifications(world: World):
    for someone in (world.mona, world.lena):
        assert await someone.refused("qualificationEdit", id="code:first-aid", name="Mine") == [("FORBIDDEN", "")]
        assert await someone.refused("qualificationArchive", id="code:first-aid") == [("FORBIDDEN", "")]
    assert await world.mona.refused("qualificationCreate", **NEW) == [("FORBIDDEN", "")]


async def test_a_learner_is_not_told_which_activities_there_are(world: World):
    known, hidden = {**NEW, "maintain": []}, {**NEW, "achieve": requirements(["code:old"]), "maintain": []}

    assert await world.lena.refused("qualificationCreate", **known) == [("FORBIDDEN", "")]
    assert await world.lena.refused("qualificationCreate", **hidden) == [("NOT_FOUND", "input.achieve.0.activity")]
