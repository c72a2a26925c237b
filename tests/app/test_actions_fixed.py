"""Defining what a fixed duration demands: its period, time frames, and permanent education (S10, S12, S16, R11)."""

from typing import Any

import pytest

from tests.app.actions_world import World
from tests.verbs import Json, Refusals, requirements

EDUCATION = (
    "permanentEducation { mode needed periodFrom periodThrough repeatsEvery activities { credits activity { code } } }"
)
LIST = f"{{ position frameFrom frameThrough within activity {{ code }} {EDUCATION} }}"
VERSION = f"number duration periodFrom periodThrough repeatsEvery achieve {LIST} maintain {LIST}"
CURRENT = f"currentVersion {{ {VERSION} }}"
YEAR: Json = {"period_from": "2026-01-01", "period_through": "2026-12-31"}
NEW: Json = {"name": "Hygiene", "duration": "FIXED", "achieve": requirements(["code:course"]), **YEAR}
SET = [{"activity": "code:refresher"}, {"activity": "code:video"}]
WITH_CREDITS = [{"activity": "code:refresher", "credits": "1.50"}, {"activity": "code:video", "credits": "0.75"}]
YEARLY: Json = {"repeatsEvery": "P1Y", "activities": SET}


def course(**settings: Any) -> list[Json]:
    """An Achieve list of the course alone, with settings as GraphQL writes them."""
    return [{"activity": "code:course", **settings}]


def learning(**settings: Any) -> list[Json]:
    """The same with permanent education; by the year and of two activities unless something else is said."""
    return course(permanentEducation={**YEARLY, **settings})


def by_dates(first: str, last: str) -> list[Json]:
    """The same with permanent education between two days."""
    return learning(repeatsEvery=None, periodFrom=first, periodThrough=last)


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


PE = "input.achieve.0.permanentEducation"


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"maintain_period": "P1Y"}, [("ROLLING_ONLY", "input.maintainPeriod")]),
        ({"grace_days": 1}, [("ROLLING_ONLY", "input.graceDays")]),
        ({"reachieve_after_days": 60}, [("ROLLING_ONLY", "input.reachieveAfterDays")]),
        ({"reachieve_after_days": 0}, [("ROLLING_ONLY", "input.reachieveAfterDays")]),
        ({"achieve": []}, [("EMPTY_ACHIEVE", "input.achieve")]),
        ({"achieve": requirements(["code:course"] * 2)}, [("DUPLICATE_ACTIVITY", "input.achieve.1.activity")]),
        ({"maintain": requirements(["code:video"])}, [("NOT_THE_SAME_LIST", "input.maintain")]),
        ({"maintain": course(within="P1M")}, [("NOT_THE_SAME_LIST", "input.maintain")]),
        ({"period_from": None}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_through": None}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_through": "2025-12-31"}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_from": "1899-12-31"}, [("OUT_OF_RANGE", "input.periodFrom")]),
        ({"repeats_every": "P365D"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P52W"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P11M"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P0M"}, [("OUT_OF_RANGE", "input.repeatsEvery")]),
        ({"repeats_every": "yearly"}, [("INVALID", "input.repeatsEvery")]),
        (
            {"period_from": None, "period_through": None, "repeats_every": "P1Y"},
            [("BAD_INTERVAL", "input.repeatsEvery")],
        ),
        ({"achieve": course(frameFrom="2026-02-01")}, [("BAD_FRAME", "input.achieve.0.frameThrough")]),
        ({"achieve": course(frameThrough="2026-02-01")}, [("BAD_FRAME", "input.achieve.0.frameThrough")]),
        (
            {"achieve": course(frameFrom="2026-02-02", frameThrough="2026-02-01")},
            [("BAD_FRAME", "input.achieve.0.frameThrough")],
        ),
        (
            {"achieve": course(frameFrom="2025-12-31", frameThrough="2026-06-30")},
            [("OUTSIDE_PERIOD", "input.achieve.0.frameFrom")],
        ),
        (
            {"achieve": course(frameFrom="2026-06-30", frameThrough="2027-01-01")},
            [("OUTSIDE_PERIOD", "input.achieve.0.frameThrough")],
        ),
        (
            {"achieve": course(frameFrom="2026-02-01", frameThrough="2026-06-30", within="P1M")},
            [("FRAME_TWICE", "input.achieve.0.within")],
        ),
        ({"achieve": course(within="P0D")}, [("OUT_OF_RANGE", "input.achieve.0.within")]),
        ({"achieve": course(within="soon")}, [("INVALID", "input.achieve.0.within")]),
        ({"achieve": learning(repeatsEvery=None)}, [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")]),
        (
            {"achieve": learning(periodFrom="2026-01-01", periodThrough="2026-06-30")},
            [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodFrom="2026-06-30", periodThrough="2026-01-01")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodFrom="2026-06-30")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodThrough="2026-06-30")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        ({"achieve": learning(periodThrough="2026-06-30")}, [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")]),
        (
            {"achieve": by_dates("2026-07-01", "2027-07-01"), "repeats_every": "P1Y"},
            [("BAD_INTERVAL", f"{PE}.periodThrough")],
        ),
        ({"achieve": by_dates("2025-01-01", "2025-12-31")}, [("OUTSIDE_PERIOD", f"{PE}.periodThrough")]),
        (
            {"achieve": by_dates("2027-01-01", "2027-12-31"), "repeats_every": "P1Y"},
            [("OUTSIDE_PERIOD", f"{PE}.periodFrom")],
        ),
        ({"achieve": learning(repeatsEvery="P30D")}, [("BAD_INTERVAL", f"{PE}.repeatsEvery")]),
        ({"achieve": learning(repeatsEvery="P0Y")}, [("OUT_OF_RANGE", f"{PE}.repeatsEvery")]),
        ({"achieve": learning(activities=[])}, [("EMPTY_SET", f"{PE}.activities")]),
        ({"achieve": learning(needed="1")}, [("NEEDED_WITH_ALL", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY")}, [("NEEDED_MISSING", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="0")}, [("OUT_OF_RANGE", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="3")}, [("BAD_SET", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="1.5")}, [("BAD_SET", f"{PE}.needed")]),
        ({"achieve": learning(mode="CREDITS", activities=WITH_CREDITS)}, [("NEEDED_MISSING", f"{PE}.needed")]),
        (
            {"achieve": learning(mode="CREDITS", needed="2.26", activities=WITH_CREDITS)},
            [("BAD_SET", f"{PE}.needed")],
        ),
        (
            {"achieve": learning(mode="CREDITS", needed="0", activities=WITH_CREDITS)},
            [("OUT_OF_RANGE", f"{PE}.needed")],
        ),
        (
            {"achieve": learning(mode="CREDITS", needed="1", activities=[WITH_CREDITS[0], SET[1]])},
            [("CREDITS_MISSING", f"{PE}.activities.1.credits")],
        ),
        ({"achieve": learning(activities=WITH_CREDITS[:1])}, [("CREDITS_MISSING", f"{PE}.activities.0.credits")]),
        (
            {"achieve": learning(activities=[SET[0], SET[0]])},
            [("DUPLICATE_ACTIVITY", f"{PE}.activities.1.activity")],
        ),
        (
            {"achieve": learning(activities=[SET[0], {"activity": "code:old"}])},
            [("ARCHIVED", f"{PE}.activities.1.activity")],
        ),
        (
            {"achieve": learning(activities=[{"activity": "code:nothing"}])},
            [("NOT_FOUND", f"{PE}.activities.0.activity")],
        ),
        (
            {
                "achieve": learning(
                    mode="CREDITS", needed="1", activities=[{**SET[0], "credits": "-1"}, WITH_CREDITS[1]]
                )
            },
            [("OUT_OF_RANGE", f"{PE}.activities.0.credits")],
        ),
    ],
    ids=str,
)
async def test_a_wrong_fixed_qualification_is_refused_at_its_place(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused("qualificationCreate", **{**NEW, **arguments}) == refusals


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"period_from": "2026-01-01"}, [("FIXED_ONLY", "input.periodFrom")]),
        ({"period_through": "2026-01-01"}, [("FIXED_ONLY", "input.periodThrough")]),
        ({"repeats_every": "P1Y"}, [("FIXED_ONLY", "input.repeatsEvery")]),
        (
            {"achieve": course(frameFrom="2026-02-01", frameThrough="2026-06-30")},
            [("FIXED_ONLY", "input.achieve.0.frameFrom"), ("FIXED_ONLY", "input.achieve.0.frameThrough")],
        ),
        ({"achieve": course(within="P1M")}, [("FIXED_ONLY", "input.achieve.0.within")]),
        ({"achieve": learning()}, [("FIXED_ONLY", PE)]),
        (
            {"maintain": learning(), "maintain_period": "P1Y"},
            [("FIXED_ONLY", "input.maintain.0.permanentEducation")],
        ),
    ],
    ids=str,
)
async def test_rolling_has_no_periods_frames_and_permanent_education(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    given = {"name": "New", "duration": "ROLLING", "achieve": course(), **arguments}  # S24

    assert await world.admin.refused("qualificationCreate", **given) == refusals
