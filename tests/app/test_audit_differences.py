"""An entry of the audit holds what a verb changed, all of it, and nothing that only surrounds it."""

from typing import Any

import pytest

from app.audit.differences import Picture, what_differs
from app.audit.snapshots import snapshots
from schema.assignments import Assignment
from schema.kit.entity import Entity
from schema.people import User
from tests.app.actions_world import World
from tests.app.auditing import before_and_after, entries, last_number

LENA = "email:lena@care.example"
FOLLOWS = "periods"
"""What of a row follows from facts: that it changed is told by an entry of its own."""


async def picture(entity: type[Entity]) -> Picture:
    """Lena as she is now, or what is assigned to her."""
    lena = await User.get(email="lena@care.example")
    key = lena.id if entity is User else (await Assignment.get(user_id=lena.id)).id
    found = (await snapshots(entity, [key]))[key]
    return {name: value for name, value in found.items() if name != FOLLOWS}


@pytest.mark.parametrize(
    ("entity", "verb", "given", "changed"),
    [
        (User, "userEdit", {"job_title": "Head nurse"}, {"jobTitle"}),
        (User, "userEdit", {"groups": []}, {"groups"}),
        (User, "userEdit", {"unit": "code:home", "name": "Lea"}, {"name", "unit", "memberships"}),
        (User, "userMove", {"unit": "code:home", "from_on": "2026-01-20"}, {"unit", "memberships"}),
        (User, "userRecordAbsence", {"begins_on": "2026-02-01"}, {"isAbsent", "memberships"}),
        (User, "userDeactivate", {}, {"isActive", "memberships"}),
        (User, "userSetPassword", {"password": "vier kastanjes vallen"}, set()),
        (Assignment, "assignmentWithdraw", {"reason": "Moved"}, {"archivedOn", "sources"}),
        (Assignment, "assignmentExtend", {"through": "2027-03-01", "reason": "Ill"}, {"extensions"}),
        (
            Assignment,
            "assignmentExempt",
            {"activity": "code:refresher", "stage": "MAINTAIN", "reason": "Ill"},
            {"exemptions"},
        ),
    ],
)
async def test_it_is_the_difference_of_all_that_there_was_and_all_that_there_is(
    world: World, entity: type[Entity], verb: str, given: dict[str, Any], changed: set[str]
) -> None:
    await world.admin.complete(LENA, "code:course", "2026-01-20")
    before, start = await picture(entity), await last_number()

    await world.admin.do(verb, id=LENA if entity is User else world.first_aid, **given)

    was, now = what_differs(before, await picture(entity))
    told = before_and_after((await entries(start))[0])
    assert told == ((was, now) if changed else (None, None))
    assert set(was) == set(now) == changed


async def test_of_what_came_to_be_it_is_everything(world: World) -> None:
    start = await last_number()

    made = (await world.admin.do("groupCreate", name="Drivers", code="DR"))["id"]

    assert made
    assert before_and_after((await entries(start))[0]) == (None, {"name": "Drivers", "code": "DR", "archivedOn": None})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, ({"b": 2}, {"b": 3})),
        ({"a": 1}, {"a": 1}, ({}, {})),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}, ({"a": {"c": 2}}, {"a": {"c": 3}})),
        ({"a": {"id": "x"}}, {"a": {"id": "y"}}, ({"a": {"id": "x"}}, {"a": {"id": "y"}})),
        ({"a": [1, 2, 2]}, {"a": [2, 3]}, ({"a": [1, 2]}, {"a": [3]})),
        ({"a": [1, 2]}, {"a": [2, 1]}, ({"a": [1, 2]}, {"a": [2, 1]})),
        ({}, {"a": None, "b": 0}, ({"b": None}, {"b": 0})),
    ],
)
def test_what_differs_is_told_part_by_part(before: Picture, after: Picture, expected: tuple[Picture, Picture]) -> None:
    assert what_differs(before, after) == expected
