"""Giving one person more time, and letting them off a requirement."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Json, Refusals, requirements

EXTENSIONS = "extensions { periodNumber through reason grantedAt grantedBy { name } }"
EXEMPTIONS = "exemptions { activity { code } stage periodNumber reason grantedAt grantedBy { name } }"
PERIODS = "periods { number beginsOn validThrough }"
LENA, MONA, ZOE, FIRST_AID = (
    "email:lena@care.example",
    "email:mona@care.example",
    "email:zoe@care.example",
    "code:first-aid",
)
MORE_TIME: Json = {"through": "2027-03-31", "reason": "On leave"}
LET_OFF: Json = {"activity": "code:refresher", "stage": "MAINTAIN", "reason": "Teaches it herself"}


@pytest.fixture
async def qualified(world: World) -> World:
    """The same, where Lena has First Aid from 2026-01-15 through 2027-01-15."""
    await world.admin.complete(LENA, "code:course", "2026-01-15")
    return world


async def open_in(world: World, assignment: str, on: str) -> list[str]:
    """The codes of what is to be done on a day."""
    found = await world.admin.standing(assignment, on, "progress { isOpen activity { code } }")
    assert found is not None
    return [each["activity"]["code"] for each in found["progress"] if each["isOpen"]]


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
        "AssignmentExtended", "AssignmentPeriodsChanged", "AssignmentStandingChanged",
    ]  # fmt: skip


async def test_the_end_moves_the_window_does_not_and_the_next_period_counts_from_the_old_end(qualified: World):
    api = qualified.admin
    await api.do("assignmentExtend", id=qualified.first_aid, **MORE_TIME)

    extended = await api.standing(qualified.first_aid, "2027-02-10", "status validThrough renewalOpensOn dueOn")
    statuses = await api.statuses(qualified.first_aid, "2026-12-31", "2027-01-01", "2027-03-31", "2027-04-01")
    api.clock.move_to("2027-03-31")
    await api.complete(LENA, "code:refresher", "2027-03-31")  # E46: its last day is still in time

    assert extended == {
        "status": "EXPIRING", "validThrough": "2027-03-31", "renewalOpensOn": "2027-01-01", "dueOn": "2027-03-31",
    }  # fmt: skip
    assert statuses == ["QUALIFIED", "EXPIRING", "EXPIRING", "EXPIRED"]
    assert await api.standing(qualified.first_aid, "2027-03-31") == {
        "status": "QUALIFIED", "validThrough": "2028-01-15",
    }  # fmt: skip


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
        "status": "QUALIFIED", "validThrough": "2029-01-15",
    }  # fmt: skip
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
