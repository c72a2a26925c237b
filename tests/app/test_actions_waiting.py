"""Two who change the same: the second one waits for the first, and goes by what the first one has written."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.db.database import fetch, opened
from app.gate.work import Work, do, perform, run
from app.importing import import_folder
from app.policy.access import Viewer
from app.policy.keys import Key
from app.policy.refusals import Refused
from resolvers.derive.names import decode_id
from schema.activities import LearningActivity, LearningActivityArchive
from schema.assignments import AssignmentCreate
from schema.completions import Completion, CompletionRecord
from schema.enums import OrgUnitKind, Role
from schema.kit.action import Action
from schema.people import User, UserDeactivate, UserEdit
from schema.units import OrgUnitEdit
from tests.api import Api
from tests.app.actions_world import World
from tests.app.transactions import WAITING
from tests.journeys.first_aid import first_aid
from tests.waiting import together, until


def number(id: str) -> int:
    found = decode_id(id)
    assert found is not None
    return found[1]


def edit(action: type[Action], /, **given: object) -> Action:
    """An edit of what is given; a type checker thinks that it needs all that a creation needs."""
    return action(**given)


@asynccontextmanager
async def unfinished(
    api: Api, action: Action, target: int | None = None, *, is_waited_for: bool = True
) -> AsyncIterator[asyncio.TaskGroup]:
    """The action is done, by nobody in particular, but committed only when somebody in the block waits for it."""
    done, go_on = asyncio.Event(), asyncio.Event()

    async def body(work: Work) -> None:
        await do(work, action, target)
        done.set()
        await go_on.wait()

    async with together() as group:
        group.create_task(run(body, viewer=None, clock=api.clock))
        await done.wait()
        yield group
        if is_waited_for:
            await until(somebody_waits)
        go_on.set()


async def somebody_waits() -> bool:
    """Whether one transaction waits for another one; on SQLite, whose one connection is taken, whoever comes waits."""
    return opened().dialect == "sqlite" or bool(await fetch(WAITING))


def refusals(error: Refused) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(problem.code, problem.path) for problem in error.problems]


async def test_revoking_reaches_what_is_being_assigned(api: Api):
    story = await first_aid(api, assigned_on=None)
    completion = await story.learns("2026-01-15")
    assign = AssignmentCreate(user=number(story.lena), qualification=number(story.qualification))

    async with unfinished(api, assign) as group:
        group.create_task(api.do("completionRevoke", id=completion, reason="Not her"))

    [assignment] = (await api.ask("{ assignments { nodes { id periods { number } } } }"))["assignments"]["nodes"]
    assert assignment["periods"] == []
    assert await api.statuses(assignment["id"], "2026-01-15") == ["IN_PROGRESS"]


async def test_completing_reaches_what_is_being_assigned(api: Api):
    story = await first_aid(api, assigned_on=None)
    assign = AssignmentCreate(user=number(story.lena), qualification=number(story.qualification))

    async with unfinished(api, assign) as group:
        group.create_task(api.complete(story.lena, story.e_learning))

    [assignment] = (await api.ask("{ assignments { nodes { periods { number } } } }"))["assignments"]["nodes"]
    assert assignment["periods"] == [{"number": 1}]


async def test_completions_of_one_activity_are_in_nobodys_way(world: World, engine: str):
    if engine != "postgres":
        pytest.skip("SQLite has one writer")
    lena, course = await User.get(name="Lena"), await LearningActivity.get(code="course")

    async with unfinished(world.admin, CompletionRecord(user=lena.id, activity=course.id), is_waited_for=False):
        await world.admin.complete("email:zoe@care.example", "code:course")
        seen_meanwhile = await Completion.filter(activity_id=course.id).prefetch_related("user")

    assert [each.user.name for each in seen_meanwhile] == ["Zoe"]


async def test_what_is_being_archived_is_not_completed(world: World):
    lena, video = await User.get(name="Lena"), await LearningActivity.get(code="video")

    async with unfinished(world.admin, LearningActivityArchive(), video.id) as group:
        completing = group.create_task(
            world.admin.tried("completionRecord", user="email:lena@care.example", activity="code:video")
        )

    assert [error["code"] for error in completing.result()["userErrors"]] == ["ARCHIVED"]
    assert await Completion.filter(user_id=lena.id, activity_id=video.id).count() == 1  # of before


async def test_a_unit_and_the_one_above_it_stay_in_order(api: Api):
    above = await api.unit("Above", kind="COMPANY", parent=None)
    below = await api.unit("Below", kind="TEAM", parent=above)

    async with unfinished(api, edit(OrgUnitEdit, kind=OrgUnitKind.DEPARTMENT), number(below)) as group:
        moving = group.create_task(api.tried("orgUnitEdit", id=above, kind="DEPARTMENT", parent=api.company))

    assert [error["code"] for error in moving.result()["userErrors"]] == ["PARENT_KIND"]


async def test_two_units_are_never_below_each_other(api: Api):
    one, other = [await api.unit(name, kind="DEPARTMENT") for name in ("One", "Other")]

    made = await asyncio.gather(
        api.tried("orgUnitEdit", id=one, kind="TEAM", parent=other),
        api.tried("orgUnitEdit", id=other, kind="TEAM", parent=one),
    )

    assert sorted(len(each["userErrors"]) for each in made) == [0, 1]


@pytest.mark.parametrize(
    ("action", "place"),
    [(edit(UserEdit, role=Role.LEARNER), ("role",)), (UserDeactivate(), ())],
    ids=("role", "active"),
)
async def test_of_two_administrators_who_send_each_other_away_one_stays(
    api: Api, action: Action, place: tuple[str, ...]
):
    ada = number(api.admin)
    bob = number(await api.user("Bob", role="ADMIN"))

    async def away(by: int, whom: Key) -> None:
        await perform(action, viewer=Viewer(by, Role.ADMIN), clock=api.clock, target=whom)

    with pytest.raises(Refused) as refused:
        async with unfinished(api, action, bob) as group:
            group.create_task(away(bob, ada))

    assert refusals(refused.value) == [("LAST_ADMIN", place)]
    assert [each.id for each in await User.filter(role=Role.ADMIN, is_active=True)] == [ada]


async def test_what_is_being_recorded_by_hand_is_not_imported_again(world: World, tmp_path: Path):
    lena, course = await User.get(name="Lena"), await LearningActivity.get(code="course")
    (tmp_path / "completions.csv").write_text("user,activity,completed_on\nlena@care.example,course,2026-02-01\n")

    async with unfinished(world.admin, CompletionRecord(user=lena.id, activity=course.id)) as group:
        importing = group.create_task(import_folder(tmp_path, clock=world.admin.clock))

    assert importing.result().is_written
    assert await Completion.filter(user_id=lena.id, activity_id=course.id).count() == 1
