"""Building the organisation tree and its groups."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Refusals

UNIT = "name code kind archivedOn parent { code }"
NEW = {"name": "Team B", "kind": "TEAM", "parent": "code:home"}


async def test_a_unit_is_added_below_its_parent_and_told(world: World):
    before = len(await events())

    made = await world.admin.do(
        "orgUnitCreate", select=UNIT, name=" Team B ", kind="TEAM", parent="code:home", code="b"
    )

    expected = {"name": "Team B", "code": "b", "kind": "TEAM", "archivedOn": None, "parent": {"code": "home"}}
    assert made == expected
    assert await world.admin.ask(f'{{ orgUnit(id: "code:b") {{ {UNIT} }} }}') == {"orgUnit": expected}
    assert await events(after=before) == ["OrgUnitChanged"]


async def test_a_unit_is_moved_and_what_was_not_given_stays(world: World):
    before = len(await events())

    moved = await world.admin.do("orgUnitEdit", id="code:a", select=UNIT, parent="code:care")

    expected = {"name": "Team A", "code": "a", "kind": "TEAM", "archivedOn": None, "parent": {"code": "care"}}
    assert moved == expected
    assert await events(after=before) == ["OrgUnitChanged"]


async def test_null_clears_a_code_and_what_is_absent_is_kept(world: World):
    kept = await world.admin.do("orgUnitEdit", id="code:a", select=UNIT, name="Team Alpha")
    cleared = await world.admin.do("orgUnitEdit", id="code:a", select=UNIT, code=None)

    assert (kept["name"], kept["code"]) == ("Team Alpha", "a")
    assert (cleared["name"], cleared["code"]) == ("Team Alpha", None)


async def test_moving_a_unit_moves_its_people_out_of_a_managers_sight(world: World):
    query = '{ user(id: "email:lena@care.example") { name } }'
    before = await world.mona.attempt(query)

    await world.admin.do("orgUnitEdit", id="code:a", parent="code:care")
    after = await world.mona.attempt(query)

    assert before.data == {"user": {"name": "Lena"}}
    assert (after.data, after.codes) == ({"user": None}, ["NOT_FOUND"])


async def test_an_empty_unit_is_archived(world: World):
    spare = await world.admin.unit("Spare")
    before = len(await events())

    archived = await world.admin.do("orgUnitArchive", id=spare, select="archivedOn")

    assert archived == {"archivedOn": "2026-02-01"}
    assert await events(after=before) == ["OrgUnitChanged"]


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": " "}, [("REQUIRED", "input.name")]),
        ({"name": "x" * 201}, [("TOO_LONG", "input.name")]),
        ({"name": "a\x07b"}, [("INVALID", "input.name")]),
        ({"name": "two\nlines"}, [("INVALID", "input.name")]),
        ({"code": "x" * 65}, [("TOO_LONG", "input.code")]),
        ({"name": "", "code": "x" * 65}, [("REQUIRED", "input.name"), ("TOO_LONG", "input.code")]),
        ({"code": "a"}, [("TAKEN", "input.code")]),
        ({"code": "old"}, [("TAKEN_BY_ARCHIVED", "input.code")]),
        ({"parent": "code:unknown"}, [("NOT_FOUND", "input.parent")]),
        ({"parent": "code:old"}, [("ARCHIVED", "input.parent")]),
        ({"parent": "code:a"}, [("PARENT_KIND", "input.parent")]),
        ({"parent": None}, [("PARENT_KIND", "input.parent")]),
        ({"kind": "COMPANY"}, [("PARENT_KIND", "input.parent")]),
        ({"kind": "DEPARTMENT"}, [("PARENT_KIND", "input.parent")]),
    ],
    ids=str,
)
async def test_a_wrong_unit_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    assert await world.admin.refused("orgUnitCreate", **{**NEW, **arguments}) == refusals


@pytest.mark.parametrize(
    ("unit", "arguments", "refusals"),
    [
        ("code:a", {"name": None}, [("REQUIRED", "input.name")]),
        ("code:a", {"kind": None}, [("REQUIRED", "input.kind")]),
        ("code:a", {"code": "home"}, [("TAKEN", "input.code")]),
        ("code:a", {"parent": "code:old"}, [("ARCHIVED", "input.parent")]),
        ("code:a", {"parent": "code:a"}, [("PARENT_KIND", "input.parent")]),
        ("code:a", {"parent": None}, [("PARENT_KIND", "input.parent")]),
        ("code:home", {"kind": "TEAM"}, [("PARENT_KIND", "input.kind")]),
        ("code:home", {"parent": "code:a"}, [("PARENT_KIND", "input.parent")]),
        ("code:old", {"name": "Again"}, [("ARCHIVED", "")]),
        ("code:unknown", {"name": "New"}, [("NOT_FOUND", "id")]),
    ],
    ids=str,
)
async def test_a_wrong_edit_is_refused_at_its_place(
    world: World, unit: str, arguments: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused("orgUnitEdit", id=unit, **arguments) == refusals


@pytest.mark.parametrize("unit", ["code:home", "code:a"])
async def test_a_unit_with_people_or_units_in_it_stays(world: World, unit: str):
    assert await world.admin.refused("orgUnitArchive", id=unit) == [("IN_USE", "")]


async def test_only_administrators_build_the_tree(world: World):
    for someone in (world.mona, world.lena):
        assert await someone.refused("orgUnitCreate", name="Mine", kind="COMPANY") == [("FORBIDDEN", "")]
        assert await someone.refused("orgUnitEdit", id="code:a", name="Mine") == [("FORBIDDEN", "")]
        assert await someone.refused("orgUnitArchive", id="code:a") == [("FORBIDDEN", "")]


async def test_groups_are_added_edited_and_archived_once(world: World):
    before = len(await events())

    made = await world.admin.do("groupCreate", select="id name code", name="Drivers", code="drivers")
    edited = await world.admin.do("groupEdit", id=made["id"], select="name code", name="Truckers", code=None)
    archived = await world.admin.do("groupArchive", id=made["id"], select="archivedOn")
    again = await world.admin.refused("groupArchive", id=made["id"])
    edited_again = await world.admin.refused("groupEdit", id=made["id"], name="Drivers")

    assert (made["name"], made["code"]) == ("Drivers", "drivers")
    assert (edited, archived) == ({"name": "Truckers", "code": None}, {"archivedOn": "2026-02-01"})
    assert (again, edited_again) == ([("ARCHIVED", "")], [("ARCHIVED", "")])
    assert await events(after=before) == ["GroupChanged"] * 3


async def test_a_wrong_group_is_refused_at_its_place(world: World):
    admin = world.admin

    assert await admin.refused("groupCreate", name="", code="bhv") == [("REQUIRED", "input.name")]
    assert await admin.refused("groupCreate", name="Other", code="bhv") == [("TAKEN", "input.code")]
    assert await admin.refused("groupEdit", id="code:bhv", code="old") == [("TAKEN_BY_ARCHIVED", "input.code")]
    assert await admin.refused("groupArchive", id="code:unknown") == [("NOT_FOUND", "id")]
    assert await world.mona.refused("groupCreate", name="Mine") == [("FORBIDDEN", "")]
    assert await world.lena.refused("groupEdit", id="code:bhv", name="Mine") == [("FORBIDDEN", "")]
    assert await world.lena.refused("groupArchive", id="code:bhv") == [("FORBIDDEN", "")]
