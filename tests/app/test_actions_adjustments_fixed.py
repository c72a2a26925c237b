"""More time and exemptions in a fixed duration, whose periods the calendar numbers for everybody (E46, E47)."""

from typing import Any

import pytest

from tests.api import Api
from tests.app.actions_world import World
from tests.verbs import Json, Refusals, requirements

LENA = "email:lena@care.example"
SPRING: Json = {"period_from": "2026-03-01", "period_through": "2026-05-31"}
BECAUSE: Json = {"reason": "On leave"}


async def fixed(api: Api, *, assigned_on: str = "2026-01-01", **settings: Any) -> str:
    """Lena has to do the course in a period, spring 2026 unless something else is said; today is 2026-06-15."""
    given = {"duration": "FIXED", "achieve": requirements(["code:course"]), **SPRING, **settings}
    qualification = str((await api.do("qualificationCreate", name="Hygiene", **given))["id"])
    api.clock.move_to("2026-06-15")
    return await api.assign(LENA, qualification, assigned_on)


async def test_a_missed_time_frame_is_extended_afterwards_and_can_be_met_through_the_new_day(world: World):
    api = world.admin
    assignment = await fixed(api)
    missed = await api.statuses(assignment, "2026-05-31", "2026-06-01", "2026-06-15")

    await api.do("assignmentExtend", id=assignment, through="2026-06-30", **BECAUSE)
    bridged = await api.statuses(assignment, "2026-06-01", "2026-06-30", "2026-07-01")
    api.clock.move_to("2026-06-30")
    await api.complete(LENA, "code:course")

    assert missed == ["IN_PROGRESS", "NOT_MET", "NOT_MET"]
    assert bridged == ["IN_PROGRESS", "IN_PROGRESS", "NOT_MET"]  # the days in between too
    assert await api.standing(assignment, "2026-06-30") == {"status": "QUALIFIED", "validThrough": None}


async def test_who_was_assigned_too_late_is_flagged_and_let_off(world: World):
    api = world.admin
    assignment = await fixed(api, assigned_on="2026-06-10")
    fields = "status isAssignedTooLate"
    flagged = await api.standing(assignment, "2026-06-15", fields)

    await api.do("assignmentExempt", id=assignment, activity="code:course", stage="MAINTAIN", **BECAUSE)

    assert flagged == {"status": "NOT_MET", "isAssignedTooLate": True}  # E47
    assert await api.standing(assignment, "2026-06-15", fields) == {"status": "QUALIFIED", "isAssignedTooLate": False}


async def test_without_a_number_the_period_of_the_calendar_is_meant(world: World):
    api = world.admin
    assignment = await fixed(api, period_from="2024-03-01", period_through="2024-05-31", repeats_every="P1Y")
    exempt = {"activity": "code:course", "stage": "ACHIEVE", **BECAUSE}

    await api.do("assignmentExtend", id=assignment, through="2026-06-30", **BECAUSE)
    await api.do("assignmentExempt", id=assignment, **exempt)

    found = await api.node(assignment, "Assignment", "extensions { periodNumber } exemptions { periodNumber }")
    assert found == {"extensions": [{"periodNumber": 3}], "exemptions": [{"periodNumber": 3}]}
    assert await api.statuses(assignment, "2026-06-30", "2027-05-31", "2027-06-01") == [
        "QUALIFIED",
        "EXPIRING",
        "EXPIRED",
    ]


async def test_an_earlier_and_a_later_period_of_the_calendar_can_be_extended(world: World):
    api = world.admin
    assignment = await fixed(api, period_from="2024-03-01", period_through="2024-05-31", repeats_every="P1Y")

    await api.do("assignmentExtend", id=assignment, period_number=4, through="2027-06-30", **BECAUSE)

    assert await api.statuses(assignment, "2026-06-01", "2027-06-30", "2027-07-01") == [
        "NOT_MET",
        "IN_PROGRESS",
        "NOT_MET",
    ]


@pytest.mark.parametrize(
    ("settings", "arguments", "refusals"),
    [
        ({}, {"through": "2026-05-31"}, [("NOT_LATER", "input.through")]),
        ({}, {"through": "2026-06-30", "period_number": 2}, [("NO_PERIOD", "input.periodNumber")]),
        ({"repeats_every": "P1Y"}, {"through": "2027-05-31", "period_number": 2}, [("NOT_LATER", "input.through")]),
        (
            {"period_from": None, "period_through": None},
            {"through": "2026-06-30"},
            [("NEVER_ENDS", "")],
        ),
        ({"repeats_every": "P1Y"}, {"through": "2027-06-01"}, [("LATER_PERIOD", "input.through")]),
        ({"repeats_every": "P1Y"}, {"through": "2028-06-01", "period_number": 2}, [("LATER_PERIOD", "input.through")]),
    ],
    ids=str,
)
async def test_a_wrong_extension_of_a_fixed_period_is_refused(
    world: World, settings: dict[str, Any], arguments: Json, refusals: Refusals
):
    assignment = await fixed(world.admin, **settings)

    assert await world.admin.refused("assignmentExtend", id=assignment, **arguments, **BECAUSE) == refusals


async def test_an_exemption_stands_for_both_stages_since_they_are_one_list(world: World):
    api = world.admin
    assignment = await fixed(api)
    exempt = {"activity": "code:course", **BECAUSE}
    await api.do("assignmentExempt", id=assignment, stage="ACHIEVE", **exempt)

    again = await api.refused("assignmentExempt", id=assignment, stage="MAINTAIN", **exempt)
    second = await api.refused("assignmentExempt", id=assignment, stage="MAINTAIN", period_number=2, **exempt)
    other = await api.refused("assignmentExempt", id=assignment, stage="ACHIEVE", activity="code:video", **BECAUSE)

    assert again == [("ALREADY_EXEMPT", "input.activity")]
    assert second == [("NO_PERIOD", "input.periodNumber")]
    assert other == [("NOT_REQUIRED", "input.activity")]
