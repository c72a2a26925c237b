"""More time and exemptions are about the person's own period, and not about permanent education."""

from typing import Any

import pytest

from tests.api import Api
from tests.app.actions_world import World
from tests.app.test_actions_adjustments_fixed import BECAUSE, LENA, fixed
from tests.verbs import Json

YEARLY: Json = {"period_from": "2026-01-01", "period_through": "2026-10-31", "repeats_every": "P1Y"}
COURSE: Json = {"activity": "code:course", "stage": "ACHIEVE", **BECAUSE}
EDUCATION: Json = {
    "activities": [{"activity": "code:video"}],
    "mode": "ALL",
    "repeatsEvery": "P1Y",
}


async def qualified(api: Api, today: str, **settings: Any) -> str:
    """Lena met the period of 2026; it is a later day now."""
    assignment = await fixed(api, **{**YEARLY, **settings})
    await api.complete(LENA, "code:course", "2026-06-01")
    api.clock.move_to(today)
    return assignment


async def edited(api: Api, assignment: str, on: str, **settings: Any) -> None:
    """Edit what Lena is assigned to on a day."""
    found = await api.node(assignment, "Assignment", "qualification { id }")
    api.clock.move_to(on)
    await api.do("qualificationEdit", id=found["qualification"]["id"], **settings)


@pytest.mark.parametrize(("edited_end", "through"), [("2026-12-31", "2027-11-15"), ("2026-06-30", "2027-11-15")])
async def test_more_time_counts_from_the_end_of_the_period_under_the_version_it_began_with(
    world: World, edited_end: str, through: str
):
    api = world.admin
    assignment = await qualified(api, "2027-02-01")
    await edited(api, assignment, "2027-02-02", period_through=edited_end)

    not_later = await api.refused("assignmentExtend", id=assignment, through="2027-10-31", **BECAUSE)
    await api.do("assignmentExtend", id=assignment, through=through, **BECAUSE)

    assert not_later == [("NOT_LATER", "input.through")]
    assert await api.standing(assignment, "2027-03-01") == {"status": "QUALIFIED", "validThrough": through}


async def test_more_time_after_a_lapse_is_for_the_period_that_was_missed(world: World):
    api = world.admin
    assignment = await qualified(api, "2028-01-10", period_through="2026-12-31")  # the next began on the day after

    await api.do("assignmentExtend", id=assignment, through="2028-01-31", **BECAUSE)

    found = await api.node(assignment, "Assignment", "extensions { periodNumber }")
    assert found == {"extensions": [{"periodNumber": 2}]}
    assert await api.statuses(assignment, "2028-01-01", "2028-01-31", "2028-02-01") == [
        "EXPIRING",
        "EXPIRING",
        "EXPIRED",
    ]


@pytest.mark.parametrize("given", [{}, {"period_number": 1}], ids=str)
async def test_there_is_a_way_out_when_the_period_of_the_new_version_lies_ahead(world: World, given: Json):
    api = world.admin
    assignment = await fixed(api)
    await edited(api, assignment, "2026-06-16", period_from="2027-01-01", period_through="2027-01-31")
    before = await api.statuses(assignment, "2026-06-16")

    await api.do("assignmentExtend", id=assignment, through="2026-07-31", **given, **BECAUSE)
    extended = await api.statuses(assignment, "2026-06-16", "2026-07-31", "2026-08-01")
    await api.do("assignmentExempt", id=assignment, **COURSE, **given)

    assert before == ["NOT_MET"]
    assert extended == ["IN_PROGRESS", "IN_PROGRESS", "NOT_MET"]
    assert await api.standing(assignment, "2026-06-16") == {"status": "QUALIFIED", "validThrough": None}


async def test_what_is_met_needs_no_more_time_and_the_next_is_meant_without_a_number(world: World):
    api = world.admin
    assignment = await qualified(api, "2026-06-20")

    met = await api.refused("assignmentExtend", id=assignment, through="2026-12-31", period_number=1, **BECAUSE)
    await api.do("assignmentExtend", id=assignment, through="2027-11-30", **BECAUSE)
    await api.do("assignmentExempt", id=assignment, **COURSE)

    found = await api.node(assignment, "Assignment", "extensions { periodNumber } exemptions { periodNumber }")
    assert met == [("ALREADY_MET", "input.periodNumber")]
    assert found == {"extensions": [{"periodNumber": 2}], "exemptions": [{"periodNumber": 2}]}


async def test_more_time_reaches_to_the_end_of_the_next_period_which_may_be_moved_first(world: World):
    api = world.admin
    assignment = await qualified(api, "2027-10-01")
    longer = {"through": "2028-11-30", "period_number": 2, **BECAUSE}

    beyond = await api.refused("assignmentExtend", id=assignment, **longer)
    await api.do("assignmentExtend", id=assignment, **{**longer, "period_number": 3})
    await api.do("assignmentExtend", id=assignment, **longer)

    assert beyond == [("LATER_PERIOD", "input.through")]
    assert await api.statuses(assignment, "2028-11-30", "2028-12-01") == ["EXPIRING", "EXPIRED"]


async def test_education_is_neither_extended_nor_exempted(world: World):
    api = world.admin
    achieve = [{"activity": "code:course", "permanentEducation": EDUCATION}]
    nothing = {"period_from": None, "period_through": None, "repeats_every": None}
    assignment = await qualified(api, "2027-06-15", achieve=achieve, **nothing)
    missed = await api.standing(assignment, "2027-06-15")
    more_time = {"through": "2027-12-31", **BECAUSE}

    refused = [
        await api.refused("assignmentExtend", id=assignment, **more_time),
        await api.refused("assignmentExtend", id=assignment, period_number=1, **more_time),
        await api.refused("assignmentExempt", id=assignment, **COURSE),
        await api.refused("assignmentExempt", id=assignment, **COURSE, period_number=1),
        await api.refused("assignmentExempt", id=assignment, **{**COURSE, "activity": "code:video"}),
    ]
    await api.complete(LENA, "code:video", "2027-06-15")  # E48: the way out

    assert missed == {"status": "EXPIRED", "validThrough": "2027-06-01"}
    assert refused == [
        [("EDUCATION", "")],
        [("EDUCATION", "")],
        [("EDUCATION", "")],
        [("EDUCATION", "input.periodNumber")],
        [("EDUCATION", "input.activity")],
    ]
    assert await api.standing(assignment, "2027-06-15") == {"status": "QUALIFIED", "validThrough": "2029-06-01"}


async def test_education_that_is_missing_does_not_keep_a_period_from_being_extended_by_its_number(world: World):
    api = world.admin
    achieve = [{"activity": "code:course", "permanentEducation": EDUCATION}]
    assignment = await qualified(api, "2027-06-15", achieve=achieve)

    await api.do("assignmentExtend", id=assignment, period_number=2, through="2027-12-31", **BECAUSE)
    await api.complete(LENA, "code:video", "2027-06-15")

    assert await api.standing(assignment, "2027-06-15") == {"status": "QUALIFIED", "validThrough": "2027-12-31"}
