"""Two people doing something at the same moment: one effect, or a clean refusal, and never half of anything."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from typing import Any

import pytest

from app.db.database import fetch
from tests.app.actions_world import World
from tests.resolvers.statements import at_statement
from tests.verbs import Json, refusals_in, requirements
from tests.waiting import in_time

LENA, ZOE, FIRST_AID, COURSE = "email:lena@care.example", "email:zoe@care.example", "code:first-aid", "code:course"
AT_ONCE = 6
RUNNING = """
    SELECT count(*) FROM standing_span
    WHERE superseded_at IS NULL AND phase = 'RUNNING' AND period_number = 1 AND status = 'QUALIFIED'
"""
STAGGERED = range(0, 30, 3)
"""Head starts, in statements: some of them let the second one in between the first one's reading and writing."""


async def outcomes(*attempts: Awaitable[Json]) -> "Counter[str]":
    """Run them all at once, and count what came of them: "done", or the code it was refused for."""
    payloads = await asyncio.gather(*attempts)
    return Counter(refusals_in(payload)[0][0] if payload["userErrors"] else "done" for payload in payloads)


async def one_after_the_other(
    monkeypatch: pytest.MonkeyPatch, head_start: int, first: Awaitable[Json], second: Awaitable[Json]
) -> "Counter[str]":
    """Count what came of both, of which the second begins while the first waits for that many of its statements."""
    may_begin = asyncio.Event()

    async def begin() -> Json:
        try:
            return await first
        finally:
            may_begin.set()

    async def follow() -> Json:
        await in_time(may_begin.wait())
        return await second

    with at_statement(monkeypatch, head_start, may_begin.set):
        return await outcomes(begin(), follow())


async def count(query: str) -> int:
    """The one number that a query gives."""
    return int((await fetch(query))[0][0])


async def test_assigning_the_same_at_once_has_one_effect(world: World):
    given = {"user": ZOE, "qualification": FIRST_AID}

    found = await outcomes(*(world.admin.tried("assignmentCreate", **given) for _ in range(AT_ONCE)))

    assert found["done"] == 1
    assert found.total() == AT_ONCE
    assert set(found) <= {"done", "ALREADY_ASSIGNED", "CONFLICT"}
    assert await count("SELECT count(*) FROM assignment") == 2  # with Lena's
    assert await count("SELECT count(*) FROM assignment_source") == 2
    assert await count("SELECT count(*) FROM enrolment WHERE state = 'OPEN'") == 2
    assert await count("SELECT count(*) FROM outbox_event WHERE name = 'AssignmentCreated'") == 2


async def test_assigning_two_qualifications_that_share_an_activity_opens_it_once(world: World):
    second = await world.admin.qualification("Second", achieve=[COURSE])
    both = (FIRST_AID, second)

    found = await outcomes(*(world.admin.tried("assignmentCreate", user=ZOE, qualification=each) for each in both))

    assert found == {"done": 2}
    query = "SELECT count(*) FROM enrolment e JOIN \"user\" u ON u.id = e.user_id WHERE u.email = 'zoe@care.example'"
    assert await count(query) == 1


async def test_recording_the_same_at_once_has_one_effect(world: World):
    given = {"user": LENA, "activity": COURSE}

    found = await outcomes(*(world.admin.tried("completionRecord", **given) for _ in range(AT_ONCE)))

    assert found == {"done": 1, "ALREADY_RECORDED": AT_ONCE - 1}
    assert await count("SELECT count(*) FROM completion") == 2  # with the video
    assert await count("SELECT count(*) FROM certificate") == 1
    assert await count(RUNNING) == 1
    assert await count("SELECT count(DISTINCT enrolment_id) FROM completion") == 2
    assert await count("SELECT count(*) FROM enrolment WHERE state = 'OPEN'") == 0


async def test_withdrawing_at_once_happens_once(world: World):
    found = await outcomes(
        *(world.admin.tried("assignmentWithdraw", id=world.first_aid, reason=str(number)) for number in range(AT_ONCE))
    )

    assert found == {"done": 1, "ARCHIVED": AT_ONCE - 1}
    assert await count("SELECT count(*) FROM outbox_event WHERE name = 'AssignmentWithdrawn'") == 1


async def test_revoking_at_once_happens_once(world: World):
    completion = await world.admin.complete(LENA, COURSE)

    found = await outcomes(
        *(world.admin.tried("completionRevoke", id=completion, reason=str(number)) for number in range(AT_ONCE))
    )

    assert found == {"done": 1, "CONFLICT": AT_ONCE - 1}
    assert await count("SELECT count(*) FROM outbox_event WHERE name = 'CertificateRevoked'") == 1
    assert await count(RUNNING) == 0


async def test_editing_a_qualification_at_once_leaves_one_current_version(world: World):
    found = await outcomes(
        *(world.admin.tried("qualificationEdit", id=FIRST_AID, grace_days=days + 1) for days in range(AT_ONCE))
    )

    assert set(found) <= {"done", "CONFLICT"}
    done = found["done"]
    assert done >= 1
    of_it = "FROM qualification_version v JOIN qualification q ON q.id = v.qualification_id WHERE q.code = 'first-aid'"
    assert await count(f"SELECT count(*) {of_it}") == done + 1
    assert await count(f"SELECT count(*) {of_it} AND v.superseded_at IS NULL") == 1


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("userCreate", {"name": "Kim", "email": "kim@care.example", "unit": "code:a"}),
        ("orgUnitCreate", {"name": "B", "code": "b", "kind": "TEAM", "parent": "code:home"}),
        ("learningActivityCreate", {"name": "B", "code": "b", "type": "EXAM"}),
        ("qualificationCreate", {"name": "B", "code": "b", "duration": "ROLLING", "achieve": requirements([COURSE])}),
        ("groupCreate", {"name": "B", "code": "b"}),
    ],
)
async def test_of_two_with_the_same_code_or_address_one_is_told_that_it_is_taken(
    world: World, verb: str, arguments: dict[str, Any]
):
    found = await outcomes(*(world.admin.tried(verb, **arguments) for _ in range(AT_ONCE)))

    assert found["done"] == 1
    assert found["TAKEN"] + found["CONFLICT"] == AT_ONCE - 1


async def test_completing_while_being_assigned_ends_qualified_in_one_period(world: World):
    found = await outcomes(
        world.admin.tried("assignmentCreate", user=ZOE, qualification=FIRST_AID),
        world.mona.tried("completionRecord", user=LENA, activity=COURSE),
        world.admin.tried("completionRecord", user=ZOE, activity=COURSE),
    )

    assert found == {"done": 3}
    assert await count(RUNNING) == 2
    assert await count("SELECT count(*) FROM enrolment WHERE state = 'OPEN'") == 0


@pytest.mark.parametrize("head_start", STAGGERED)
async def test_an_activity_is_never_archived_while_it_is_put_into_a_list(
    world: World, monkeypatch: pytest.MonkeyPatch, head_start: int
):
    found = await one_after_the_other(
        monkeypatch,
        head_start,
        world.admin.tried("qualificationEdit", id=FIRST_AID, maintain=requirements(["code:video"])),
        world.admin.tried("learningActivityArchive", id="code:video"),
    )

    in_use = """SELECT count(*) FROM requirement r
        JOIN qualification_version v ON v.id = r.version_id AND v.superseded_at IS NULL
        JOIN learning_activity a ON a.id = r.activity_id AND a.archived_on IS NOT NULL
        JOIN qualification q ON q.id = v.qualification_id AND q.archived_on IS NULL"""
    assert await count(in_use) == 0
    assert found["done"] == 1
    assert set(found) <= {"done", "ARCHIVED", "IN_USE"}


@pytest.mark.parametrize("head_start", STAGGERED)
async def test_a_unit_is_never_archived_while_somebody_moves_in(
    world: World, monkeypatch: pytest.MonkeyPatch, head_start: int
):
    empty = await world.admin.unit("Empty", code="empty")

    found = await one_after_the_other(
        monkeypatch,
        head_start,
        world.admin.tried("userEdit", id=ZOE, unit=empty),
        world.admin.tried("orgUnitArchive", id=empty),
    )

    query = 'SELECT count(*) FROM "user" u JOIN org_unit o ON o.id = u.unit_id WHERE o.archived_on IS NOT NULL'
    assert await count(query) == 0
    assert found["done"] == 1
    assert set(found) <= {"done", "ARCHIVED", "IN_USE"}


async def test_assigning_while_the_qualification_is_archived_is_one_after_the_other(world: World):
    found = await outcomes(
        world.admin.tried("qualificationArchive", id=FIRST_AID),
        world.admin.tried("assignmentCreate", user=ZOE, qualification=FIRST_AID),
    )

    assert set(found) <= {"done", "ARCHIVED", "CONFLICT"}
    assert await count("SELECT count(*) FROM assignment") == found["done"]
