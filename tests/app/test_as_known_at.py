"""Two clocks: what happened on a day, and what was known of it at a moment (R10)."""

import pytest

from tests.app.actions_world import World
from tests.verbs import Json

LENA, FIRST_AID = "email:lena@care.example", "code:first-aid"


async def known(world: World, on: str, at: str, select: str = "status validThrough") -> Json | None:
    """What was to be said of Lena's First Aid on a day, with what was known at a moment."""
    field = f'standing(on: "{on}", asKnownAt: "{at}") {{ {select} }}'
    return (await world.admin.node(world.first_aid, "Assignment", field))["standing"]  # type: ignore[no-any-return]  # JSON has any type


async def test_a_completion_counts_from_its_day_but_is_known_from_its_recording_on(world: World):
    world.admin.clock.move_to("2026-04-01")
    await world.admin.complete(LENA, "code:course", "2026-01-15")  # E55, at 07:00 UTC

    assert await known(world, "2026-02-01", "2026-04-01T06:59:59Z") == {"status": "IN_PROGRESS", "validThrough": None}
    assert await known(world, "2026-02-01", "2026-04-01T07:00:00Z") == {
        "status": "QUALIFIED",
        "validThrough": "2027-01-15",
    }
    assert await world.admin.statuses(world.first_aid, "2026-01-14", "2026-02-01") == ["IN_PROGRESS", "QUALIFIED"]


async def test_a_revocation_takes_a_fact_away_from_the_start_yet_what_was_believed_stays_known(world: World):
    api = world.admin
    completion = await api.complete(LENA, "code:course", "2026-01-15")
    api.clock.move_to("2026-05-01")
    await api.do("completionRevoke", id=completion, reason="Another Lena")  # E24, at 07:00 UTC

    assert await api.statuses(world.first_aid, "2026-02-01", "2026-05-01") == ["IN_PROGRESS", "IN_PROGRESS"]
    assert await known(world, "2026-02-01", "2026-05-01T06:59:59Z") == {
        "status": "QUALIFIED",
        "validThrough": "2027-01-15",
    }
    assert await known(world, "2026-02-01", "2026-05-01T07:00:00Z") == {"status": "IN_PROGRESS", "validThrough": None}


async def test_a_revocation_from_a_day_on_is_known_later_too(world: World):
    api = world.admin
    completion = await api.complete(LENA, "code:course", "2026-01-15")
    api.clock.move_to("2026-05-01")
    await api.do("completionRevoke", id=completion, reason="Lapsed", revoked_from="2026-03-01")

    assert await api.statuses(world.first_aid, "2026-02-28", "2026-03-01") == ["QUALIFIED", "EXPIRED"]
    assert (await known(world, "2026-03-01", "2026-04-30T00:00:00Z") or {})["status"] == "QUALIFIED"


async def test_an_extension_granted_afterwards_fills_the_days_between_and_shows_when(world: World):
    api = world.admin
    await api.complete(LENA, "code:course", "2026-01-15")
    api.clock.move_to("2027-02-15")
    await api.do("assignmentExtend", id=world.first_aid, through="2027-03-31", reason="On leave")  # at 08:00 UTC

    assert await api.statuses(world.first_aid, "2027-01-16", "2027-02-14", "2027-04-01") == [
        "EXPIRING",
        "EXPIRING",
        "EXPIRED",
    ]
    assert await known(world, "2027-02-01", "2027-02-15T07:59:59Z") == {
        "status": "EXPIRED",
        "validThrough": "2027-01-15",
    }
    assert await known(world, "2027-02-01", "2027-02-15T08:00:00Z") == {
        "status": "EXPIRING",
        "validThrough": "2027-03-31",
    }


async def test_an_exemption_is_known_from_its_granting_on(world: World):
    api = world.admin
    api.clock.move_to("2026-03-01")
    await api.do("assignmentExempt", id=world.first_aid, activity="code:course", stage="ACHIEVE", reason="A doctor")

    assert (await known(world, "2026-02-01", "2026-02-28T12:00:00Z") or {})["status"] == "IN_PROGRESS"
    assert (await known(world, "2026-02-01", "2026-03-02T12:00:00Z") or {})["status"] == "QUALIFIED"


async def test_an_assignment_and_its_end_are_known_from_their_recording_on(world: World):
    api = world.admin
    other = await api.assign("email:zoe@care.example", FIRST_AID, "2025-12-01")  # on 2026-02-01
    api.clock.move_to("2026-06-01")
    await api.do("assignmentWithdraw", id=other)
    fields = " ".join(
        f'{name}: standing(on: "{on}", asKnownAt: "{at}T12:00:00Z") {{ status }}'
        for name, on, at in (
            ("unknown", "2026-01-15", "2026-01-31"),
            ("recorded", "2026-01-15", "2026-02-01"),
            ("believed", "2026-07-01", "2026-05-31"),
            ("withdrawn", "2026-07-01", "2026-06-01"),
        )
    )

    assert await api.node(other, "Assignment", fields) == {
        "unknown": None,
        "recorded": {"status": "IN_PROGRESS"},
        "believed": {"status": "IN_PROGRESS"},
        "withdrawn": None,
    }


async def test_a_new_version_is_known_from_its_making_on(world: World):
    api = world.admin
    await api.do("qualificationEdit", id=FIRST_AID, achieve=[{"activity": "code:video"}])  # on 2026-02-01; she has that
    select = "status progress { activity { code } }"

    assert await known(world, "2026-03-01", "2026-01-31T12:00:00Z", select) == {
        "status": "IN_PROGRESS",
        "progress": [{"activity": {"code": "course"}}],
    }
    assert (await known(world, "2026-03-01", "2026-02-02T12:00:00Z") or {})["status"] == "QUALIFIED"


async def test_the_timeline_is_told_as_it_was_known_too(world: World):
    api = world.admin
    api.clock.move_to("2026-04-01")
    await api.complete(LENA, "code:course", "2026-01-15")
    fields = " ".join(
        f'{name}: timeline(from: "2026-01-01", through: "2026-12-31"{known}) {{ status from through }}'
        for name, known in (("then", ', asKnownAt: "2026-03-31T12:00:00Z"'), ("now", ""))
    )

    assert await api.node(world.first_aid, "Assignment", fields) == {
        "then": [{"status": "IN_PROGRESS", "from": "2026-01-01", "through": "2026-12-31"}],
        "now": [
            {"status": "IN_PROGRESS", "from": "2026-01-01", "through": "2026-01-14"},
            {"status": "QUALIFIED", "from": "2026-01-15", "through": "2026-12-31"},
        ],
    }


async def test_what_will_be_known_is_what_is_known_now(world: World):
    await world.admin.complete(LENA, "code:course", "2026-01-15")

    assert await known(world, "2026-02-01", "2199-12-31T23:59:59Z") == await world.admin.standing(
        world.first_aid, "2026-02-01"
    )


async def test_offsets_are_understood(world: World):
    await world.admin.complete(LENA, "code:course", "2026-01-15")  # at 2026-02-01T08:00Z

    assert (await known(world, "2026-02-01", "2026-02-01T21:59:00+14:00") or {})["status"] == "IN_PROGRESS"
    assert (await known(world, "2026-02-01", "2026-02-01T22:00:00+14:00") or {})["status"] == "QUALIFIED"


@pytest.mark.parametrize(
    ("at", "code"),
    [
        ("1899-12-31T23:59:59Z", "BAD_USER_INPUT"),
        ("2201-01-02T00:00:00Z", "BAD_USER_INPUT"),
        ("2026-02-01T08:00:00", "BAD_USER_INPUT"),
        ("yesterday", "VALIDATION_FAILED"),
    ],
)
@pytest.mark.parametrize("field", ["standing(", 'timeline(from: "2026-01-01", through: "2026-01-02", '])
async def test_a_moment_that_cannot_be_is_an_error(world: World, field: str, at: str, code: str):
    told = f'{field}asKnownAt: "{at}") {{ status }}'

    answer = await world.admin.attempt(
        f"query($id: ID!) {{ node(id: $id) {{ ... on Assignment {{ {told} }} }} }}", id=world.first_aid
    )

    assert answer.codes == [code]
