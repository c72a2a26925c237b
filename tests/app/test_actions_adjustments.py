"""Giving one person more time."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.app.adjustments import FIRST_AID, LENA, LET_OFF, MONA, PERIODS, ZOE
from tests.verbs import Json, Refusals

EXTENSIONS = "extensions { periodNumber through reason grantedAt grantedBy { name } }"
MORE_TIME: Json = {"through": "2027-03-31", "reason": "On leave"}


async def test_an_extension_is_granted_by_somebody_at_a_moment_and_told_with_what_it_changes(qualified: World):
    before = len(await events())

    made = await qualified.mona.do("assignmentExtend", id=qualified.first_aid, select=EXTENSIONS, **MORE_TIME)

    assert made == {
        "extensions": [
            {
                "periodNumber": 1,
                "through": "2027-03-31",
                "reason": "On leave",
                "grantedAt": "2026-02-01T08:00:00+00:00",
                "grantedBy": {"name": "Mona"},
            }
        ]
    }
    assert sorted(await events(after=before)) == [
        "AssignmentExtended",
        "AssignmentPeriodsChanged",
        "AssignmentStandingChanged",
    ]


async def test_the_end_moves_the_window_does_not_and_the_next_period_counts_from_the_old_end(qualified: World):
    api = qualified.admin
    await api.do("assignmentExtend", id=qualified.first_aid, **MORE_TIME)

    extended = await api.standing(qualified.first_aid, "2027-02-10", "status validThrough renewalOpensOn dueOn")
    statuses = await api.statuses(qualified.first_aid, "2026-12-31", "2027-01-01", "2027-03-31", "2027-04-01")
    api.clock.move_to("2027-03-31")
    await api.complete(LENA, "code:refresher", "2027-03-31")  # E46: its last day is still in time

    assert extended == {
        "status": "EXPIRING",
        "validThrough": "2027-03-31",
        "renewalOpensOn": "2027-01-01",
        "dueOn": "2027-03-31",
    }
    assert statuses == ["QUALIFIED", "EXPIRING", "EXPIRING", "EXPIRED"]
    assert await api.standing(qualified.first_aid, "2027-03-31") == {
        "status": "QUALIFIED",
        "validThrough": "2028-01-15",
    }


async def test_nobody_else_gets_more_time(qualified: World):
    of_mona = await qualified.admin.assign(MONA, FIRST_AID, "2026-01-01")
    await qualified.admin.complete(MONA, "code:course", "2026-01-15")

    await qualified.admin.do("assignmentExtend", id=qualified.first_aid, **MORE_TIME)

    assert await qualified.admin.standing(of_mona, "2027-01-16") == {"status": "EXPIRED", "validThrough": "2027-01-15"}


async def test_of_two_extensions_the_later_day_counts_and_both_are_kept(qualified: World):
    extend = "assignmentExtend"
    await qualified.admin.do(extend, id=qualified.first_aid, **MORE_TIME)

    same = await qualified.admin.refused(extend, id=qualified.first_aid, **MORE_TIME)
    given = {**MORE_TIME, "through": "2027-06-30"}
    made = await qualified.admin.do(extend, id=qualified.first_aid, select=f"{PERIODS} {EXTENSIONS}", **given)

    assert same == [("NOT_LATER", "input.through")]
    assert made["periods"] == [{"number": 1, "beginsOn": "2026-01-15", "validThrough": "2027-06-30"}]
    assert [each["through"] for each in made["extensions"]] == ["2027-03-31", "2027-06-30"]


async def test_without_a_number_the_period_that_ran_last_is_extended(qualified: World):
    api = qualified.admin
    api.clock.move_to("2027-06-01")
    await api.complete(LENA, "code:refresher", "2027-01-10")
    api.clock.move_to("2028-02-01")  # both have run out

    await api.do("assignmentExtend", id=qualified.first_aid, **{**MORE_TIME, "through": "2028-02-29"})

    periods = await api.node(qualified.first_aid, "Assignment", f"{PERIODS} extensions {{ periodNumber }}")
    assert periods["extensions"] == [{"periodNumber": 2}]
    assert [each["validThrough"] for each in periods["periods"]] == ["2027-01-15", "2028-02-29"]


async def test_a_lapse_is_bridged_afterwards(qualified: World):
    api = qualified.admin
    api.clock.move_to("2027-02-01")
    before = await api.statuses(qualified.first_aid, "2027-01-15", "2027-01-16")

    await api.do("assignmentExtend", id=qualified.first_aid, **MORE_TIME)

    assert before == ["EXPIRING", "EXPIRED"]
    assert await api.statuses(qualified.first_aid, "2027-01-15", "2027-01-16", "2027-02-01") == ["EXPIRING"] * 3


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"through": "2027-01-15"}, [("NOT_LATER", "input.through")]),
        ({"through": "2026-06-30"}, [("NOT_LATER", "input.through")]),
        ({"through": "2201-01-01"}, [("OUT_OF_RANGE", "input.through")]),
        ({"period_number": 2}, [("NO_PERIOD", "input.periodNumber")]),
        ({"period_number": 0}, [("OUT_OF_RANGE", "input.periodNumber")]),
        ({"reason": ""}, [("REQUIRED", "input.reason")]),
        ({"reason": " \t"}, [("REQUIRED", "input.reason")]),
        ({"reason": "x" * 1001}, [("TOO_LONG", "input.reason")]),
        ({"reason": "", "period_number": 0}, [("OUT_OF_RANGE", "input.periodNumber"), ("REQUIRED", "input.reason")]),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_extension_is_refused_at_its_place(
    qualified: World, arguments: dict[str, Any], refusals: Refusals
):
    given = {**MORE_TIME, **arguments}

    assert await qualified.admin.refused("assignmentExtend", id=qualified.first_aid, **given) == refusals


async def test_what_has_not_begun_or_never_ends_cannot_be_extended(world: World):
    api = world.admin
    for_ever = await api.assign(LENA, await api.qualification("For ever", achieve=["code:video"]), "2026-01-01")

    assert await api.refused("assignmentExtend", id=world.first_aid, **MORE_TIME) == [("NO_PERIOD", "")]
    assert await api.refused("assignmentExtend", id=for_ever, **MORE_TIME) == [("NEVER_ENDS", "")]


@pytest.mark.parametrize(("verb", "given"), [("assignmentExtend", MORE_TIME), ("assignmentExempt", LET_OFF)])
async def test_only_who_looks_after_somebody_grants_and_only_while_it_is_assigned(
    qualified: World, verb: str, given: Json
):
    of_zoe = await qualified.admin.assign(ZOE, FIRST_AID)

    assert await qualified.lena.refused(verb, id=qualified.first_aid, **given) == [("FORBIDDEN", "")]
    assert await qualified.lena.refused(verb, id=of_zoe, **given) == [("NOT_FOUND", "id")]
    assert await qualified.mona.refused(verb, id=of_zoe, **given) == [("NOT_FOUND", "id")]
    await qualified.admin.do("assignmentWithdraw", id=qualified.first_aid)
    assert await qualified.admin.refused(verb, id=qualified.first_aid, **given) == [("ARCHIVED", "")]
