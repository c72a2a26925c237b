"""One piece of work: tried again when others were in the way, refused when they were first, never silently wrong."""

import asyncio
from functools import partial

import pytest
from tortoise.exceptions import IntegrityError

from app.db.database import execute, fetch
from app.db.transaction_errors import TransactionTimeout
from app.gate.retrying import TRIES
from app.gate.work import Work, run
from app.policy.refusals import Refused
from schema.groups import Group
from schema.people import User
from tests.api import Api
from tests.app.actions_world import World
from tests.waiting import together


async def test_whoever_finds_a_name_taken_every_time_is_told_of_a_conflict(world: World):
    tries = []

    async def body(work: Work) -> None:
        tries.append(work)
        await Group.create(name="Second", code="bhv")

    with pytest.raises(Refused) as refused:
        await run(body, viewer=None, clock=world.admin.clock)

    assert [problem.code for problem in refused.value.problems] == ["CONFLICT"]
    assert len(tries) == TRIES


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO \"group\" (code) VALUES ('nameless')",
        "INSERT INTO group_member (group_id, user_id) VALUES (999, 999)",
    ],
)
async def test_every_other_broken_constraint_is_a_mistake_of_ours_and_not_hidden(api: Api, statement: str):
    tries = []

    async def body(work: Work) -> None:
        tries.append(work)
        await execute(statement)

    with pytest.raises(IntegrityError):
        await run(body, viewer=None, clock=api.clock)

    assert len(tries) == 1


async def test_whoever_has_waited_in_vain_does_not_wait_again(api: Api):
    tries = []

    async def body(work: Work) -> None:
        tries.append(work)
        raise TransactionTimeout

    with pytest.raises(TransactionTimeout):
        await run(body, viewer=None, clock=api.clock)

    assert len(tries) == 1


async def test_two_who_wait_for_each_other_both_get_it_done(world: World, engine: str):
    if engine != "postgres":
        pytest.skip("SQLite has one writer")
    emails = ["lena@care.example", "zoe@care.example"]
    both_have_begun = asyncio.Barrier(2)
    tries = []

    async def rename(order: list[str], work: Work) -> None:
        tries.append(work)
        await User.filter(email=order[0]).update(language="nl")
        if len(tries) <= 2:
            await both_have_begun.wait()
        await User.filter(email=order[1]).update(language="nl")

    async with together() as group:
        for order in (emails, emails[::-1]):
            group.create_task(run(partial(rename, order), viewer=None, clock=world.admin.clock))

    assert len(tries) == 3
    assert await User.filter(language="nl").count() == 2


async def test_news_of_a_user_is_about_that_user_and_that_of_a_unit_about_nobody(api: Api):
    user = await api.user("Kim")
    await api.unit("Team B")

    query = "SELECT name, subject_id, user_id FROM outbox_event ORDER BY id"
    kim, team = [tuple(row) for row in await fetch(query)]
    assert (kim[0], team[0]) == ("UserChanged", "OrgUnitChanged")
    assert kim[1] == kim[2] == (await User.get(name="Kim")).id
    assert user
    assert team[2] is None


async def test_news_knows_the_transaction_it_was_part_of_where_their_order_differs(world: World, engine: str):
    before = (await fetch("SELECT max(id) FROM outbox_event"))[0][0]

    await world.admin.complete("email:lena@care.example", "code:course")
    await world.admin.complete("email:zoe@care.example", "code:video")

    rows = await fetch("SELECT name, transaction_id FROM outbox_event WHERE id > ? ORDER BY id", [before])
    numbers = dict.fromkeys(row[1] for row in rows)
    assert len(rows) == 5
    if engine == "sqlite":
        assert list(numbers) == [0]
    else:
        assert len(numbers) == 2
        assert min(numbers) > 0
