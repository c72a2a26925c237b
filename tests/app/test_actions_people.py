"""Bringing people in, changing what is known about them, and letting them go."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Refusals

PERSON = (
    "name email role jobTitle language dateAdded isActive unit { code } "
    "managedUnits { unit { code } } groups { group { code } }"
)
NEW = {"name": "Kim", "email": "kim@care.example", "unit": "code:a"}


async def test_a_person_is_added_with_tidy_details_and_sensible_defaults(world: World):
    before = len(await events())

    made = await world.admin.do(
        "userCreate", select=PERSON, name=" Kim\u0301 ", email=" Kim@Care.Example ", unit="code:a"
    )

    assert made == {
        "name": "Kiḿ",
        "email": "kim@care.example",
        "role": "LEARNER",
        "jobTitle": None,
        "language": "ENGLISH",
        "dateAdded": "2026-02-01",
        "isActive": True,
        "unit": {"code": "a"},
        "managedUnits": [],
        "groups": [],
    }
    assert await events(after=before) == ["UserChanged"]


async def test_a_manager_is_added_with_units_and_groups_each_once(world: World):
    units, groups = ["code:home", "code:a", "code:home"], ["code:bhv", "code:bhv"]

    made = await world.admin.do(
        "userCreate", select=PERSON, **NEW, role="MANAGER", managed_units=units, groups=groups, job_title="Head",
        language="DUTCH", date_added="2020-05-01",
    )  # fmt: skip

    assert made["managedUnits"] == [{"unit": {"code": "home"}}, {"unit": {"code": "a"}}]
    assert made["groups"] == [{"group": {"code": "bhv"}}]
    assert (made["jobTitle"], made["language"], made["dateAdded"]) == ("Head", "DUTCH", "2020-05-01")


async def test_an_edit_changes_what_is_given_and_keeps_what_is_absent(world: World):
    before = len(await events())

    edited = await world.admin.do("userEdit", id="email:lena@care.example", select=PERSON, name="Magda-Lena")

    assert edited == {
        "name": "Magda-Lena",
        "email": "lena@care.example",
        "role": "LEARNER",
        "jobTitle": "Nurse",
        "language": "ENGLISH",
        "dateAdded": "2026-01-01",
        "isActive": True,
        "unit": {"code": "a"},
        "managedUnits": [],
        "groups": [{"group": {"code": "bhv"}}],
    }
    assert await events(after=before) == ["UserChanged"]


async def test_null_and_an_empty_list_clear(world: World):
    edited = await world.admin.do("userEdit", id="email:lena@care.example", select=PERSON, job_title=None, groups=[])

    assert (edited["jobTitle"], edited["groups"]) == (None, [])
    assert edited["unit"] == {"code": "a"}


async def test_whoever_is_no_longer_a_manager_manages_nothing(world: World):
    edited = await world.admin.do("userEdit", id="email:mona@care.example", select=PERSON, role="LEARNER")

    assert (edited["role"], edited["managedUnits"]) == ("LEARNER", [])
    assert await world.mona.ask("{ users { totalCount } }") == {"users": {"totalCount": 1}}


async def test_a_person_may_keep_the_own_address(world: World):
    edited = await world.admin.do("userEdit", id="email:lena@care.example", select="email", email="LENA@care.example")

    assert edited == {"email": "lena@care.example"}


async def test_deactivating_and_reactivating_are_told_and_happen_once(world: World):
    before = len(await events())

    deactivated = await world.admin.do("userDeactivate", id="email:zoe@care.example", select="isActive")
    twice = await world.admin.refused("userDeactivate", id="email:zoe@care.example")
    back = await world.admin.do("userReactivate", id="email:zoe@care.example", select="isActive")
    back_twice = await world.admin.refused("userReactivate", id="email:zoe@care.example")

    assert (deactivated, back) == ({"isActive": False}, {"isActive": True})
    assert (twice, back_twice) == ([("CONFLICT", "")], [("ACTIVE", "")])
    assert await events(after=before) == ["UserChanged"] * 2


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": "\u2003"}, [("REQUIRED", "input.name")]),
        ({"name": "x" * 201}, [("TOO_LONG", "input.name")]),
        ({"email": "nobody"}, [("INVALID", "input.email")]),
        ({"email": "a b@care.example"}, [("INVALID", "input.email")]),
        ({"email": "x" * 250 + "@b.cd"}, [("TOO_LONG", "input.email")]),
        ({"email": "LENA@care.example"}, [("TAKEN", "input.email")]),
        ({"date_added": "1899-12-31"}, [("OUT_OF_RANGE", "input.dateAdded")]),
        ({"date_added": "2201-01-01"}, [("OUT_OF_RANGE", "input.dateAdded")]),
        ({"unit": "code:unknown"}, [("NOT_FOUND", "input.unit")]),
        ({"unit": "email:lena@care.example"}, [("NOT_FOUND", "input.unit")]),
        ({"unit": "code:old"}, [("ARCHIVED", "input.unit")]),
        ({"managed_units": ["code:a"]}, [("NOT_A_MANAGER", "input.managedUnits")]),
        ({"role": "MANAGER", "managed_units": ["code:a", "code:old"]}, [("ARCHIVED", "input.managedUnits.1")]),
        ({"role": "MANAGER", "managed_units": ["code:a", "nothing"]}, [("NOT_FOUND", "input.managedUnits.1")]),
        ({"groups": ["code:old"]}, [("ARCHIVED", "input.groups.0")]),
        ({"groups": ["code:bhv"] * 201}, [("TOO_MANY", "input.groups")]),
        ({"groups": ["x", "code:bhv", "y"]}, [("NOT_FOUND", "input.groups.0"), ("NOT_FOUND", "input.groups.2")]),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_person_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    assert await world.admin.refused("userCreate", **{**NEW, **arguments}) == refusals


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": None}, [("REQUIRED", "input.name")]),
        ({"unit": None}, [("REQUIRED", "input.unit")]),
        ({"email": "mona@care.example"}, [("TAKEN", "input.email")]),
        ({"managed_units": ["code:a"]}, [("NOT_A_MANAGER", "input.managedUnits")]),
        ({"unit": "code:old"}, [("ARCHIVED", "input.unit")]),
    ],
    ids=str,
)
async def test_a_wrong_edit_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    assert await world.admin.refused("userEdit", id="email:lena@care.example", **arguments) == refusals


async def test_nobody_deactivates_the_own_account(world: World):
    assert await world.admin.refused("userDeactivate", id=world.admin.admin) == [("OWN_ACCOUNT", "")]


@pytest.mark.parametrize("role", ["LEARNER", "MANAGER"])
async def test_the_last_active_administrator_stays_one(world: World, role: str):
    ada = world.admin.admin
    bob = await world.admin.user("Bob", role="ADMIN")
    await world.admin.do("userDeactivate", id=bob)

    alone = await world.admin.refused("userEdit", id=ada, role=role)
    kept = await world.admin.do("userEdit", id=ada, select="name", role="ADMIN", name="Ada L.")
    await world.admin.do("userReactivate", id=bob)
    gone = await world.admin.do("userEdit", id=ada, select="role", role=role)

    assert alone == [("LAST_ADMIN", "input.role")]
    assert kept == {"name": "Ada L."}
    assert gone == {"role": role}


async def test_nobody_is_brought_back_into_an_archived_unit(world: World):
    spare = await world.admin.unit("Spare")
    kim = await world.admin.user("Kim", unit=spare)
    await world.admin.do("userDeactivate", id=kim)
    await world.admin.do("orgUnitArchive", id=spare)

    refused = await world.admin.refused("userReactivate", id=kim)
    await world.admin.do("userEdit", id=kim, unit="code:a")
    back = await world.admin.do("userReactivate", id=kim, select="isActive unit { code }")

    assert refused == [("ARCHIVED_UNIT", "")]
    assert back == {"isActive": True, "unit": {"code": "a"}}


async def test_only_administrators_change_people_and_the_hidden_do_not_exist(world: World):
    lena, zoe = "email:lena@care.example", "email:zoe@care.example"

    for someone in (world.mona, world.lena):
        assert await someone.refused("userEdit", id=lena, name="Mine") == [("FORBIDDEN", "")]
        assert await someone.refused("userDeactivate", id=lena) == [("FORBIDDEN", "")]
        assert await someone.refused("userReactivate", id=lena) == [("FORBIDDEN", "")]
        assert await someone.refused("userEdit", id=zoe, name="Mine") == [("NOT_FOUND", "id")]
        assert await someone.refused("userCreate", **NEW) == [("FORBIDDEN", "")]


async def test_a_learner_is_not_told_of_an_address_that_is_taken(world: World):
    assert await world.lena.refused("userCreate", **{**NEW, "email": "zoe@care.example"}) == [("FORBIDDEN", "")]
