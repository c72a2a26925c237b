"""Whatever is done, in whatever order: what is stored is what the engine says, and said then (law 9)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from app.clock import SettableClock
from app.db.database import close_database
from app.standings import rollouts
from app.standings.keeping import extend_timelines
from jobs.rollouts import continue_rollouts
from jobs.turn_of_the_day import turn_of_the_day
from schema.assignments import Assignment
from tests.api import Api, api_on
from tests.databases import Engine
from tests.journeys.stored import LATE, assert_as_known, instants
from tests.journeys.test_random_histories import PLAYED
from tests.seed import SEED
from tests.timelines import assert_stored_as_computed
from tests.verbs import requirements

REASON = "To see what comes of it"
GAPS = (0, 1, 30, 24 * 20, 24 * 200, 24 * 500)
"""Hours between two verbs."""
OFFSETS = (-400, -30, -1, 0, 1, 30, 400)
"""Days between the day of a verb and the day that it names."""


@dataclass
class Story:
    """A person who has two qualifications: one that is renewed by the year, and one whose periods come again."""

    api: Api
    number: int
    user: str = ""
    course: str = ""
    refresher: str = ""
    units: list[str] = field(default_factory=list)
    qualifications: list[str] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)
    assignments: list[str] = field(default_factory=list)
    completions: list[str] = field(default_factory=list)
    refused: int = 0

    async def begin(self) -> None:
        api = self.api
        self.course, self.refresher = [await api.activity(f"{name} {self.number}") for name in ("Course", "Refresher")]
        self.units = [await api.unit(f"Team {self.number} {letter}") for letter in "AB"]
        lists = {"achieve": [self.course], "maintain": [self.refresher]}
        rolling = await api.qualification(f"R{self.number}", maintain_period="P1Y", reachieve_after_days=90, **lists)
        year = {"period_from": "2026-01-01", "period_through": "2026-06-30", "repeats_every": "P1Y"}
        listed = requirements([self.course])
        made = await api.do("qualificationCreate", name=f"F{self.number}", duration="FIXED", achieve=listed, **year)
        self.qualifications = [rolling, str(made["id"])]
        self.user = await api.user(f"P{self.number}", unit=self.units[0])
        self.assignments = [await api.assign(self.user, each) for each in self.qualifications]

    async def do(self, verb: str, id: str = "", **given: Any) -> str | None:
        """Do a verb that may be refused; the id of what it made."""
        payload = await self.api.tried(verb, id=id or None, **given)
        self.refused += bool(payload["userErrors"])
        return None if payload["userErrors"] else str(payload["made"]["id"])

    def day(self, offset: int) -> str:
        return str(self.api.clock.today() + timedelta(days=offset))


Verb = Callable[[Story, int], Awaitable[object]]


async def complete(story: Story, offset: int) -> None:
    activity = story.course if offset % 2 else story.refresher
    made = await story.do(
        "completionRecord", user=story.user, activity=activity, completed_on=story.day(-abs(offset) // 2)
    )
    story.completions += [made] if made else []


async def revoke(story: Story, offset: int) -> None:
    if story.completions:
        from_on = story.day(offset) if offset % 2 else None
        story.revoked.append(story.completions.pop())
        await story.do("completionRevoke", story.revoked[-1], reason=REASON, revoked_from=from_on)


async def correct(story: Story, offset: int) -> None:
    if story.revoked:
        from_on = story.day(offset) if offset % 2 else None
        await story.do("completionCorrectRevocation", story.revoked[-1], reason=REASON, revoked_from=from_on)


async def lift(story: Story, _offset: int) -> None:
    if story.revoked:
        await story.do("completionLiftRevocation", story.revoked[0], reason=REASON)


async def withdraw(story: Story, offset: int) -> None:
    await story.do("assignmentWithdraw", story.assignments[offset % 2], reason=REASON)


async def assign(story: Story, offset: int) -> None:
    key = story.qualifications[offset % 2]
    await story.do("assignmentCreate", user=story.user, qualification=key, assigned_on=story.day(-abs(offset) // 8))


async def extend(story: Story, offset: int) -> None:
    await story.do("assignmentExtend", story.assignments[offset % 2], through=story.day(abs(offset)), reason=REASON)


async def move(story: Story, offset: int) -> None:
    await story.do("userMove", story.user, unit=story.units[offset % 2], from_on=story.day(-abs(offset) // 4))


async def be_absent(story: Story, offset: int) -> None:
    through = story.day(offset + 20) if offset % 2 else None
    await story.do("userRecordAbsence", story.user, begins_on=story.day(offset // 4), through=through)


async def be_back(story: Story, offset: int) -> None:
    await story.do("userEndAbsence", story.user, on=story.day(offset // 8))


async def leave(story: Story, offset: int) -> None:
    await story.do("userDeactivate", story.user, from_on=story.day(offset // 4))


async def return_(story: Story, offset: int) -> None:
    await story.do("userReactivate", story.user, from_on=story.day(-abs(offset) // 8))


async def edit(story: Story, offset: int) -> None:
    lists = [[story.course], [story.refresher], [story.course, story.refresher]]
    achieve = requirements(lists[offset % 3])
    await story.do("qualificationEdit", story.qualifications[offset % 2], achieve=achieve)


async def apply_now(story: Story, offset: int) -> None:
    await story.do("qualificationApplyNow", story.qualifications[offset % 2])


async def archive(story: Story, offset: int) -> None:
    await story.do("qualificationArchive", story.qualifications[offset % 2])


async def restore(story: Story, offset: int) -> None:
    await story.do("qualificationRestore", story.qualifications[offset % 2])


async def roll_out(story: Story, _offset: int) -> None:
    async for _ in continue_rollouts(story.api.clock):
        pass


async def turn(story: Story, _offset: int) -> None:
    async for _ in turn_of_the_day(story.api.clock):
        pass


VERBS: tuple[Verb, ...] = (
    complete, complete, complete, revoke, revoke, correct, lift, withdraw, assign, extend, move, be_absent, be_back,
    leave, return_, edit, apply_now, archive, restore, restore, roll_out, turn,
)  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from(VERBS), st.sampled_from(OFFSETS), st.sampled_from(GAPS)), min_size=4, max_size=14
)


@pytest.fixture(scope="module")
async def ground(databases: Engine) -> AsyncIterator[Api]:
    """One database for all stories; every edit is rolled out in the background, however few people it is about."""
    url = databases.create()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rollouts, "AT_ONCE", 0)
        patched.setattr(rollouts, "A_CHUNK", 1)
        async with api_on(url) as api:
            yield api
    await close_database()
    databases.drop(url)


@seed(SEED)
@PLAYED
@given(steps)
async def test_what_is_stored_is_what_the_engine_says_and_was_what_it_said(
    ground: Api, steps: list[tuple[Verb, int, int]]
) -> None:
    clock = ground.clock
    clock.move_to(date(2026, 1, 1))
    story = Story(ground, number=len(await Assignment.all()))
    await story.begin()
    for verb, offset, hours in steps:
        await pass_time(clock, timedelta(hours=hours))
        if verb is not turn:  # who learns something before a new version reaches them gets both at once
            await roll_out(story, offset)
        await verb(story, offset)
    await roll_out(story, 0)

    for assignment in await Assignment.filter(id__gt=story.number).order_by("id"):
        for at in await instants(assignment):
            await assert_as_known(assignment, at, clock.zone)
    await assert_stored_as_computed(clock)


async def pass_time(clock: SettableClock, time: timedelta) -> None:
    """Let time pass, in which nobody does anything but store further ahead what comes too near."""
    until = clock.now() + time
    while clock.now() < until:
        clock.move_to(min(clock.now() + LATE, until))
        async for _ in extend_timelines(clock):
            pass
