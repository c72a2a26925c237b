"""Most things cannot be done twice even without an idempotency key, and the refusal says what is there already."""

from typing import Any

import pytest

from tests.app.actions_world import World
from tests.verbs import Json, refusals_in

LENA, ZOE, COURSE = "email:lena@care.example", "email:zoe@care.example", "code:course"
BECAUSE: Json = {"reason": "Because"}
EXEMPT: Json = {"activity": COURSE, "stage": "ACHIEVE", **BECAUSE}


@pytest.mark.parametrize(
    ("verb", "subject", "given", "refusal"),
    [
        ("completionRecord", None, {"user": LENA, "activity": COURSE}, "ALREADY_RECORDED"),
        ("completionRevoke", "watched", BECAUSE, "CONFLICT"),
        ("assignmentCreate", None, {"user": ZOE, "qualification": "code:first-aid"}, "ALREADY_ASSIGNED"),
        ("assignmentWithdraw", "first_aid", BECAUSE, "ARCHIVED"),
        ("assignmentExempt", "first_aid", EXEMPT, "ALREADY_EXEMPT"),
        ("userMove", LENA, {"unit": "code:home"}, "SAME_UNIT"),
        ("userRecordAbsence", LENA, {"begins_on": "2026-03-01"}, "ALREADY_ABSENT"),
        ("userDeactivate", LENA, {}, "CONFLICT"),
        ("groupArchive", "code:bhv", {}, "ARCHIVED"),
        ("savedViewCreate", None, {"name": "Mine", "screen": "users", "query": "a=b"}, "TAKEN"),
    ],
)
async def test_the_second_time_is_refused(
    world: World, verb: str, subject: str | None, given: dict[str, Any], refusal: str
) -> None:
    row = getattr(world, subject or "", subject)
    first = await world.admin.tried(verb, id=row, **given)

    second = await world.admin.tried(verb, id=row, **given)

    assert refusals_in(first) == []
    assert [code for code, _ in refusals_in(second)] == [refusal]


async def test_more_time_is_given_once(world: World) -> None:
    await world.admin.complete(LENA, COURSE)
    more_time = {"through": "2027-06-01", **BECAUSE}
    await world.admin.do("assignmentExtend", id=world.first_aid, **more_time)

    refused = await world.admin.refused("assignmentExtend", id=world.first_aid, **more_time)

    assert refused == [("NOT_LATER", "input.through")]
