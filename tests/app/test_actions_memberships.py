"""Moving people, recording absences, and letting people leave and come back, each from its own day (E60, E61)."""

from typing import Any

import pytest

from app.db.database import fetch
from tests.api import events
from tests.app.actions_world import World
from tests.app.auditing import before_and_after, entries, last_number
from tests.app.memberships import shown, where
from tests.verbs import Refusals

LENA = "lena@care.example"
BY_LENA = f"email:{LENA}"
OMAR = "omar@care.example"
MEMBERSHIPS = "memberships { unit { code } state beginsOn through recordedBy { name } }"
ADDED = ("a", "ACTIVE", "2026-01-01", None)


async def test_who_is_added_sits_in_the_unit_since_the_day_added(world: World):
    made = await world.admin.do(
        "userCreate", name="Kim", email="kim@care.example", unit="code:a", date_added="2025-03-01", select=MEMBERSHIPS
    )
    await world.admin.do("userCreate", name="Tim", email="tim@care.example", unit="code:a", date_added="2026-03-01")

    assert made["memberships"] == [
        {
            "unit": {"code": "a"},
            "state": "ACTIVE",
            "beginsOn": "2025-03-01",
            "through": None,
            "recordedBy": {"name": "Ada"},
        }
    ]
    assert await where("tim@care.example") == [("a", "ACTIVE", "2026-02-01", None)]  # the row says today's


async def test_another_unit_in_an_edit_is_a_move_today(world: World):
    before = await events()
    await world.admin.do("userEdit", id=BY_LENA, unit="code:home", name="Magda")
    await world.admin.do("userEdit", id=BY_LENA, unit="code:home", job_title="Porter")

    assert await where(LENA) == [("a", "ACTIVE", "2026-01-01", "2026-01-31"), ("home", "ACTIVE", "2026-02-01", None)]
    assert await shown(LENA) == ("home", True, False, None)
    assert (await events())[len(before) :] == ["UserChanged"] * 2


async def test_another_day_added_moves_the_first_day(world: World):
    await world.admin.do("userEdit", id=BY_LENA, date_added="2025-12-01")
    earlier = await where(LENA)
    await world.admin.do("userEdit", id=BY_LENA, date_added="2026-01-20")
    later = await where(LENA)
    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2026-01-25")
    await world.admin.do("userEdit", id=BY_LENA, date_added="2026-02-20")

    assert earlier == [("a", "ACTIVE", "2025-12-01", None)]
    assert later == [("a", "ACTIVE", "2026-01-20", None)]
    assert await where(LENA) == [("a", "ACTIVE", "2026-01-20", "2026-01-24"), ("home", "ACTIVE", "2026-01-25", None)]


async def test_a_move_in_the_past_leaves_a_later_move_as_it_is(world: World):
    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2026-01-20")
    first = world.admin.clock.now()
    world.admin.clock.move_to("2026-02-02")

    moved = await world.admin.do("userMove", id=BY_LENA, unit="code:care", from_on="2026-01-10", select=MEMBERSHIPS)

    assert [(each["unit"]["code"], each["beginsOn"], each["through"]) for each in moved["memberships"]] == [
        ("a", "2026-01-01", "2026-01-09"),
        ("care", "2026-01-10", "2026-01-19"),
        ("home", "2026-01-20", None),
    ]
    assert await shown(LENA) == ("home", True, False, None)
    assert await where(LENA, known_at=first) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-19"),
        ("home", "ACTIVE", "2026-01-20", None),
    ]


async def test_a_move_before_the_day_added_is_since_that_day(world: World):
    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2025-06-01")

    assert await where(LENA) == [("home", "ACTIVE", "2025-06-01", None)]
    assert await shown(LENA) == ("home", True, False, None)


async def test_what_was_known_at_an_instant_can_be_told_whatever_came_later(world: World):
    clock = world.admin.clock
    instants = []
    for day, verb, given in (
        ("2026-02-01", "userMove", {"unit": "code:home", "from_on": "2026-01-15"}),
        ("2026-02-02", "userRecordAbsence", {"begins_on": "2026-01-20", "through": "2026-01-25"}),
        ("2026-02-03", "userMove", {"unit": "code:a", "from_on": "2026-01-22"}),
    ):
        clock.move_to(day)
        await world.admin.do(verb, id=BY_LENA, **given)
        instants.append(clock.now())

    listed = "membershipsAsKnown(asKnownAt: $at) { beginsOn unit { code } }"
    asked = f"query($id: ID!, $at: DateTime!) {{ user(id: $id) {{ {listed} }} }}"
    then = (await world.mona.ask(asked, id=BY_LENA, at=instants[0].isoformat()))["user"]["membershipsAsKnown"]

    assert [(each["unit"]["code"], each["beginsOn"]) for each in then] == [("a", "2026-01-01"), ("home", "2026-01-15")]
    assert await where(LENA, known_at=instants[0]) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-14"),
        ("home", "ACTIVE", "2026-01-15", None),
    ]
    assert await where(LENA, known_at=instants[1]) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-14"),
        ("home", "ACTIVE", "2026-01-15", "2026-01-19"),
        ("home", "ABSENT", "2026-01-20", "2026-01-25"),
        ("home", "ACTIVE", "2026-01-26", None),
    ]
    assert (
        await where(LENA, known_at=instants[2])
        == await where(LENA)
        == [
            ("a", "ACTIVE", "2026-01-01", "2026-01-14"),
            ("home", "ACTIVE", "2026-01-15", "2026-01-19"),
            ("home", "ABSENT", "2026-01-20", "2026-01-21"),
            ("a", "ABSENT", "2026-01-22", "2026-01-25"),
            ("a", "ACTIVE", "2026-01-26", None),
        ]
    )


async def test_an_absence_that_is_today_shows_and_its_end_is_told_ahead(world: World):
    absent = await world.admin.do(
        "userRecordAbsence", id=BY_LENA, begins_on="2026-01-20", through="2026-02-10", select="isAbsent isActive"
    )
    shown_then = await shown(LENA)
    back = await world.admin.do("userEndAbsence", id=BY_LENA, select="isAbsent")

    assert absent == {"isAbsent": True, "isActive": True}
    assert shown_then == ("a", True, True, "2026-02-11")
    assert back == {"isAbsent": False}
    assert await shown(LENA) == ("a", True, False, None)
    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-19"),
        ("a", "ABSENT", "2026-01-20", "2026-01-31"),
        ("a", "ACTIVE", "2026-02-01", None),
    ]


async def test_an_absence_that_overlaps_another_makes_it_longer(world: World):
    await world.admin.do("userRecordAbsence", id=BY_LENA, begins_on="2026-02-10", through="2026-02-20")
    await world.admin.do("userRecordAbsence", id=BY_LENA, begins_on="2026-02-15", through="2026-03-01")

    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-02-09"),
        ("a", "ABSENT", "2026-02-10", "2026-03-01"),
        ("a", "ACTIVE", "2026-03-02", None),
    ]
    assert await world.admin.refused("userRecordAbsence", id=BY_LENA, begins_on="2026-02-15", through="2026-03-01") == [
        ("ALREADY_ABSENT", "input.beginsOn")
    ]


async def test_an_absence_ahead_can_be_ended_on_its_first_day_as_if_it_had_not_been(world: World):
    await world.admin.do("userRecordAbsence", id=BY_LENA, begins_on="2026-02-10")
    await world.admin.do("userEndAbsence", id=BY_LENA, on="2026-02-10")

    assert await where(LENA) == [ADDED]
    assert await shown(LENA) == ("a", True, False, None)


async def test_people_without_a_single_row_begin_with_what_their_own_row_says(world: World):
    await fetch('DELETE FROM membership WHERE user_id = (SELECT id FROM "user" WHERE email = ?)', (LENA,))

    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2026-01-15")

    assert await where(LENA) == [("a", "ACTIVE", "2026-01-01", "2026-01-14"), ("home", "ACTIVE", "2026-01-15", None)]


@pytest.mark.parametrize(
    ("verb", "person", "given", "refusals"),
    [
        ("userMove", LENA, {"unit": "code:a"}, [("SAME_UNIT", "input.unit")]),
        ("userMove", LENA, {"unit": "code:old"}, [("ARCHIVED", "input.unit")]),
        ("userMove", LENA, {"unit": "code:home", "from_on": "2026-02-02"}, [("IN_THE_FUTURE", "input.fromOn")]),
        ("userRecordAbsence", LENA, {"begins_on": "2026-02-02", "through": "2026-02-01"},
         [("ENDS_TOO_EARLY", "input.through")]),
        ("userRecordAbsence", OMAR, {"begins_on": "2026-02-02"}, [("INACTIVE", "input.beginsOn")]),
        ("userEndAbsence", LENA, {}, [("NOT_ABSENT", "")]),
        ("userReactivate", LENA, {}, [("ACTIVE", "")]),
        ("userReactivate", OMAR, {"from_on": "2026-02-02"}, [("IN_THE_FUTURE", "input.fromOn")]),
        ("userDeactivate", OMAR, {}, [("CONFLICT", "")]),
        ("userDeactivate", "ada@care.example", {"from_on": "2026-03-01"}, [("OWN_ACCOUNT", "")]),
    ],
)  # fmt: skip
async def test_what_cannot_be_is_refused_at_its_place(
    world: World, verb: str, person: str, given: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused(verb, id=f"email:{person}", **given) == refusals


async def test_people_see_their_own_memberships_managers_those_of_their_people_and_nobody_else_any(world: World):
    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2026-01-20")
    someone = await world.admin.user("Otto")
    lena = (await world.admin.ask(f'{{ user(id: "{BY_LENA}") {{ id memberships {{ id }} }} }}'))["user"]
    own = "query($id: ID!) { user(id: $id) { memberships { beginsOn through } } }"
    direct = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }"
    rows = {"ids": [each["id"] for each in lena["memberships"]]}
    otto = await world.admin.signed_in_as("otto@care.example")

    expected = [
        {"beginsOn": "2026-01-01", "through": "2026-01-19"},
        {"beginsOn": "2026-01-20", "through": None},
    ]
    for who in (world.lena, world.mona, world.admin):
        assert (await who.ask(own, id=lena["id"]))["user"]["memberships"] == expected
        assert (await who.ask(direct, **rows))["nodes"] == [{"__typename": "Membership"}] * 2
    assert (await otto.attempt(own, id=lena["id"])).codes == ["NOT_FOUND"]
    assert (await otto.ask(direct, **rows))["nodes"] == [None, None]
    assert (await world.mona.attempt(own, id=someone)).codes == ["NOT_FOUND"]


@pytest.mark.parametrize("verb", ["userMove", "userRecordAbsence", "userEndAbsence"])
async def test_only_administrators_record_where_people_are(world: World, verb: str):
    given = {"userMove": {"unit": "code:home"}, "userRecordAbsence": {"begins_on": "2026-02-01"}}.get(verb, {})

    assert await world.mona.refused(verb, id=BY_LENA, **given) == [("FORBIDDEN", "")]
    assert await world.lena.refused(verb, id=BY_LENA, **given) == [("FORBIDDEN", "")]


async def test_the_audit_shows_where_somebody_was_thought_to_be_before_and_after(world: World):
    start = await last_number()

    await world.admin.do("userMove", id=BY_LENA, unit="code:home", from_on="2026-01-20")

    [entry] = [each for each in await entries(start) if each.what == "UserMove"]
    before, after = before_and_after(entry)
    days = [[(each["beginsOn"], each["through"]) for each in shot["memberships"]] for shot in (before, after)]
    assert days == [[("2026-01-01", None)], [("2026-01-01", "2026-01-19"), ("2026-01-20", None)]]
