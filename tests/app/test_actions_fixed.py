"""Defining what a fixed duration demands: its period, time frames, and permanent education (S10, S12, S16, R11)."""

import pytest

from tests.app.actions_world import World
from tests.app.fixed_durations import NEW, WITH_CREDITS, by_dates, course, learning
from tests.verbs import Json, requirements

EDUCATION = (
    "permanentEducation { mode needed periodFrom periodThrough repeatsEvery activities { credits activity { code } } }"
)
LIST = f"{{ position frameFrom frameThrough within activity {{ code }} {EDUCATION} }}"
VERSION = f"number duration periodFrom periodThrough repeatsEvery achieve {LIST} maintain {LIST}"
CURRENT = f"currentVersion {{ {VERSION} }}"


async def test_maintain_is_the_same_list_as_achieve_with_all_its_settings(world: World):
    achieve = course(
        frameFrom="2026-02-01",
        frameThrough="2026-06-30",
        permanentEducation={"mode": "CREDITS", "needed": "2.25", "repeatsEvery": "P2Y", "activities": WITH_CREDITS},
    )

    made = await world.admin.do(
        "qualificationCreate", select=CURRENT, **{**NEW, "achieve": achieve}, repeats_every="P12M"
    )

    demanded = {
        "position": 0,
        "frameFrom": "2026-02-01",
        "frameThrough": "2026-06-30",
        "within": None,
        "activity": {"code": "course"},
        "permanentEducation": {
            "mode": "CREDITS",
            "needed": "2.25",
            "periodFrom": None,
            "periodThrough": None,
            "repeatsEvery": "P2Y",
            "activities": [
                {"credits": "1.50", "activity": {"code": "refresher"}},
                {"credits": "0.75", "activity": {"code": "video"}},
            ],
        },
    }
    assert made["currentVersion"] == {
        "number": 1,
        "duration": "FIXED",
        "periodFrom": "2026-01-01",
        "periodThrough": "2026-12-31",
        "repeatsEvery": "P12M",
        "achieve": [demanded],
        "maintain": [demanded],  # S10
    }


async def test_the_same_list_may_be_given_twice_and_an_empty_one_means_the_same(world: World):
    twice = await world.admin.do("qualificationCreate", select=CURRENT, **NEW, maintain=NEW["achieve"])
    empty = await world.admin.do("qualificationCreate", select=CURRENT, **NEW, maintain=[])

    assert twice["currentVersion"] == empty["currentVersion"]
    assert [each["activity"]["code"] for each in empty["currentVersion"]["maintain"]] == ["course"]


async def test_an_edit_of_achieve_edits_maintain_and_of_anything_else_leaves_both(world: World):
    api = world.admin
    made = (await api.do("qualificationCreate", **{**NEW, "achieve": learning()}))["id"]

    later = await api.do("qualificationEdit", id=made, select=CURRENT, period_through="2026-11-30")
    other = await api.do("qualificationEdit", id=made, select=CURRENT, achieve=requirements(["code:video"]))
    same = await api.do("qualificationEdit", id=made, select=CURRENT, achieve=requirements(["code:video"]))

    assert later["currentVersion"]["maintain"] == later["currentVersion"]["achieve"]
    assert later["currentVersion"]["achieve"][0]["permanentEducation"]["repeatsEvery"] == "P1Y"
    assert [each["activity"]["code"] for each in other["currentVersion"]["maintain"]] == ["video"]
    assert same["currentVersion"]["number"] == 3


async def test_fixed_does_not_become_rolling_so_an_edit_does_not_ask(world: World):
    answer = await world.admin.attempt(
        'mutation { qualificationEdit(id: "code:first-aid", input: {duration: FIXED}) { userErrors { code } } }'
    )

    assert "'QualificationEditInput' not to include unknown field 'duration'" in str(answer)


@pytest.mark.parametrize(
    "arguments",
    [
        {"period_from": None, "period_through": None},
        {"period_through": "2026-01-01"},
        {"repeats_every": "P1Y"},
        {"period_through": "2026-01-31", "repeats_every": "P1M"},
        {"renewal_lead": "P1M"},
        {"prior_learning_max_age": "P1Y"},
        {"achieve": course(frameFrom="2026-01-01", frameThrough="2026-12-31")},
        {"achieve": course(frameFrom="2026-05-05", frameThrough="2026-05-05")},
        {"achieve": course(within="P10D")},
        {"achieve": learning(mode="ANY", needed="2")},
        {"achieve": learning(mode="CREDITS", needed="2.25", activities=WITH_CREDITS)},
        {"achieve": learning(repeatsEvery=None, periodFrom="2026-03-01", periodThrough="2026-09-30")},
        {"achieve": by_dates("2026-07-01", "2027-06-30"), "repeats_every": "P1Y"},
        {"achieve": by_dates("2025-07-01", "2026-01-01"), "repeats_every": "P1Y"},
        {"achieve": by_dates("2026-12-31", "2027-06-30"), "repeats_every": "P1Y"},
        {"achieve": by_dates("2027-01-01", "2030-12-31")},
        {"achieve": by_dates("2026-04-01", "2026-12-31"), "period_through": "2026-03-31", "repeats_every": "P1Y"},
        {"achieve": learning(activities=[{"activity": "code:course"}])},
    ],
    ids=str,
)
async def test_what_is_possible_is_allowed(world: World, arguments: Json):
    made = await world.admin.do("qualificationCreate", select=CURRENT, **{**NEW, **arguments})

    assert made["currentVersion"]["number"] == 1
