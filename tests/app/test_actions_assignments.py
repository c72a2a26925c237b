"""Assigning qualifications by hand, and withdrawing them."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Refusals

SOURCES = "sources { kind assignedOn assignedAt assignedBy { name } withdrawnOn withdrawnBy { name } }"
ASSIGNMENT = f"archivedOn user {{ name }} qualification {{ code }} {SOURCES}"
LENA, ZOE, FIRST_AID = "email:lena@care.example", "email:zoe@care.example", "code:first-aid"


async def test_assigning_is_by_somebody_at_a_moment_and_told_with_what_it_opens(world: World):
    before = len(await events())

    made = await world.admin.do("assignmentCreate", select=ASSIGNMENT, user=ZOE, qualification=FIRST_AID)

    assert made == {
        "archivedOn": None,
        "user": {"name": "Zoe"},
        "qualification": {"code": "first-aid"},
        "sources": [
            {
                "kind": "MANUAL",
                "assignedOn": "2026-02-01",
                "assignedAt": "2026-02-01T08:00:00+00:00",
                "assignedBy": {"name": "Ada"},
                "withdrawnOn": None,
                "withdrawnBy": None,
            }
        ],
    }
    assert sorted(await events(after=before)) == ["AssignmentCreated", "EnrolmentOpened"]


async def test_a_manager_assigns_in_the_managed_units(world: World):
    mona = world.mona

    made = await mona.do("assignmentCreate", user="email:mona@care.example", qualification=FIRST_AID, select=SOURCES)

    assert [each["assignedBy"]["name"] for each in made["sources"]] == ["Mona"]


async def test_an_assignment_may_begin_in_the_past(world: World):
    made = await world.admin.assign(ZOE, FIRST_AID, "2025-06-01")

    assert await world.admin.statuses(made, "2025-05-31", "2025-06-01") == [None, "IN_PROGRESS"]


async def test_withdrawing_is_by_somebody_today_and_told(world: World):
    before = len(await events())

    withdrawn = await world.mona.do("assignmentWithdraw", id=world.first_aid, select=ASSIGNMENT)
    again = await world.mona.refused("assignmentWithdraw", id=world.first_aid)

    assert withdrawn["archivedOn"] == "2026-02-01"
    assert [(each["withdrawnOn"], each["withdrawnBy"]) for each in withdrawn["sources"]] == [
        ("2026-02-01", {"name": "Mona"})
    ]
    assert again == [("ARCHIVED", "")]
    assert await events(after=before) == ["AssignmentWithdrawn", "EnrolmentWithdrawn"]


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"user": LENA}, [("ALREADY_ASSIGNED", "input.qualification")]),
        ({"user": "email:omar@care.example"}, [("INACTIVE", "input.user")]),
        ({"user": "email:nobody@care.example"}, [("NOT_FOUND", "input.user")]),
        ({"user": FIRST_AID}, [("NOT_FOUND", "input.user")]),
        ({"qualification": "code:old"}, [("ARCHIVED", "input.qualification")]),
        ({"qualification": "code:course"}, [("NOT_FOUND", "input.qualification")]),
        ({"user": "x", "qualification": "y"}, [("NOT_FOUND", "input.user"), ("NOT_FOUND", "input.qualification")]),
        ({"assigned_on": "2026-02-02"}, [("IN_THE_FUTURE", "input.assignedOn")]),
        ({"assigned_on": "9999-12-31"}, [("OUT_OF_RANGE", "input.assignedOn")]),
        ({"assigned_on": "1899-12-31"}, [("OUT_OF_RANGE", "input.assignedOn")]),
    ],
    ids=str,
)
async def test_a_wrong_assignment_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    given = {"user": ZOE, "qualification": FIRST_AID, **arguments}

    assert await world.admin.refused("assignmentCreate", **given) == refusals


async def test_assigning_again_must_not_overlap_the_days_before_the_withdrawal(world: World):
    await world.admin.do("assignmentWithdraw", id=world.first_aid)
    given = {"user": LENA, "qualification": FIRST_AID}

    early = await world.admin.refused("assignmentCreate", **given, assigned_on="2026-01-31")
    restored = await world.admin.assign(LENA, FIRST_AID, "2026-02-01")

    assert early == [("OVERLAPS", "input.assignedOn")]
    assert restored == world.first_aid


async def test_a_wrong_withdrawal_is_refused(world: World):
    withdraw = "assignmentWithdraw"

    assert await world.admin.refused(withdraw, id="QXNzaWdubWVudDo5OTk") == [("NOT_FOUND", "id")]
    assert await world.admin.refused(withdraw, id=world.watched) == [("NOT_FOUND", "id")]
    assert await world.admin.refused(withdraw, id=world.first_aid, reason="x" * 1001) == [("TOO_LONG", "input.reason")]


async def test_learners_assign_nothing_and_what_managers_do_not_manage_does_not_exist(world: World):
    given = {"qualification": FIRST_AID}
    of_zoe = await world.admin.assign(ZOE, FIRST_AID)

    assert await world.lena.refused("assignmentCreate", user=LENA, **given) == [("FORBIDDEN", "")]
    assert await world.lena.refused("assignmentWithdraw", id=world.first_aid) == [("FORBIDDEN", "")]
    assert await world.lena.refused("assignmentWithdraw", id=of_zoe) == [("NOT_FOUND", "id")]
    assert await world.mona.refused("assignmentCreate", user=ZOE, **given) == [("NOT_FOUND", "input.user")]
    assert await world.mona.refused("assignmentWithdraw", id=of_zoe) == [("NOT_FOUND", "id")]
