"""Letting one person off a requirement."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.app.adjustments import FIRST_AID, LENA, LET_OFF, PERIODS
from tests.verbs import Refusals, requirements

EXEMPTIONS = "exemptions { activity { code } stage periodNumber reason grantedAt grantedBy { name } }"


async def open_in(world: World, assignment: str, on: str) -> list[str]:
    """The codes of what is to be done on a day."""
    found = await world.admin.standing(assignment, on, "progress { isOpen activity { code } }")
    assert found is not None
    return [each["activity"]["code"] for each in found["progress"] if each["isOpen"]]


async def test_an_exemption_is_granted_by_somebody_at_a_moment_and_told(qualified: World):
    before = len(await events())

    made = await qualified.mona.do("assignmentExempt", id=qualified.first_aid, select=EXEMPTIONS, **LET_OFF)

    assert made == {
        "exemptions": [
            {
                "activity": {"code": "refresher"},
                "stage": "MAINTAIN",
                "periodNumber": 1,
                "reason": "Teaches it herself",
                "grantedAt": "2026-02-01T08:00:00+00:00",
                "grantedBy": {"name": "Mona"},
            }
        ]
    }
    assert sorted(await events(after=before)) == ["AssignmentExempted", "AssignmentPeriodsChanged"]


async def test_what_one_is_let_off_counts_as_done_for_that_period_only(qualified: World):
    api = qualified.admin
    await api.do(
        "qualificationEdit", id=FIRST_AID, maintain=[{"activity": "code:refresher"}, {"activity": "code:video"}]
    )
    api.clock.move_to("2027-01-20")
    await api.complete(LENA, "code:refresher", "2027-01-05")  # version 1 asked for this alone

    await api.do("assignmentExempt", id=qualified.first_aid, period_number=2, **LET_OFF)

    assert await open_in(qualified, qualified.first_aid, "2028-01-05") == ["video"]
    api.clock.move_to("2028-01-05")
    await api.complete(LENA, "code:video", "2028-01-05")
    assert await api.standing(qualified.first_aid, "2028-01-05") == {
        "status": "QUALIFIED",
        "validThrough": "2029-01-15",
    }
    assert await open_in(qualified, qualified.first_aid, "2029-01-05") == ["refresher", "video"]


async def test_one_may_be_let_off_what_it_takes_to_begin(world: World):
    await world.admin.do(
        "assignmentExempt", id=world.first_aid, activity="code:course", stage="ACHIEVE", reason="A doctor"
    )

    found = await world.admin.node(world.first_aid, "Assignment", f"{PERIODS} exemptions {{ periodNumber stage }}")
    assert found == {
        "periods": [{"number": 1, "beginsOn": "2026-01-01", "validThrough": "2027-01-01"}],
        "exemptions": [{"periodNumber": 1, "stage": "ACHIEVE"}],
    }


async def test_one_may_be_let_off_what_only_the_version_of_the_running_period_asks_for(qualified: World):
    await qualified.admin.do("qualificationEdit", id=FIRST_AID, maintain=requirements(["code:video"]))

    made = await qualified.admin.do(
        "assignmentExempt", id=qualified.first_aid, select="exemptions { periodNumber }", **LET_OFF
    )

    assert made == {"exemptions": [{"periodNumber": 1}]}  # R12: the period is renewed by the list it began with


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"activity": "code:course"}, [("NOT_REQUIRED", "input.activity")]),
        ({"activity": "code:video"}, [("NOT_REQUIRED", "input.activity")]),
        ({"stage": "ACHIEVE"}, [("NOT_REQUIRED", "input.activity")]),
        ({"activity": "code:nothing"}, [("NOT_FOUND", "input.activity")]),
        ({"activity": LENA}, [("NOT_FOUND", "input.activity")]),
        ({"period_number": 2}, [("NO_PERIOD", "input.periodNumber")]),
        ({"activity": "code:course", "stage": "ACHIEVE", "period_number": 3}, [("NO_PERIOD", "input.periodNumber")]),
        ({"period_number": 0}, [("OUT_OF_RANGE", "input.periodNumber")]),
        ({"reason": ""}, [("REQUIRED", "input.reason")]),
        ({"reason": "x" * 1001}, [("TOO_LONG", "input.reason")]),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_exemption_is_refused_at_its_place(
    qualified: World, arguments: dict[str, Any], refusals: Refusals
):
    given = {**LET_OFF, **arguments}

    assert await qualified.admin.refused("assignmentExempt", id=qualified.first_aid, **given) == refusals


async def test_an_exemption_is_granted_once_for_each_period(qualified: World):
    await qualified.admin.do("assignmentExempt", id=qualified.first_aid, **LET_OFF)

    # its renewal is certain now, so that there is a second period to be let off for
    again = await qualified.admin.refused("assignmentExempt", id=qualified.first_aid, period_number=1, **LET_OFF)

    assert again == [("ALREADY_EXEMPT", "input.activity")]


async def test_before_the_first_period_there_is_nothing_to_renew(world: World):
    assert await world.admin.refused("assignmentExempt", id=world.first_aid, **LET_OFF) == [("NO_PERIOD", "")]
