"""A version that is rolled out to many: lists are wholly as before until they are wholly as after (R12, R17, E36)."""

from datetime import datetime, timedelta

import pytest

from app.db.database import fetch
from app.standings import rollouts
from app.standings.keeping import check_timelines
from jobs.rollouts import continue_rollouts
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.resolvers.test_lists_by_standing import names
from tests.timelines import differing
from tests.verbs import requirements

PEOPLE = ("Ann", "Bea", "Cas", "Dee", "Eva")
TOLD = """
    SELECT u.name, COUNT(*) FROM outbox_event o JOIN "user" u ON u.id = o.user_id
    WHERE o.name = 'AssignmentStandingChanged' GROUP BY u.name ORDER BY u.name
"""
PROGRESS = "SELECT done, finished_at IS NULL FROM rollout ORDER BY id"
QUALIFIED = "isQualified: true"
LAPSING = "expiringWithinDays: 400"
TEAM = ["Ann", "Bea", "Cas", "Dee", "Eva"]
LATER = timedelta(minutes=1)


class Crew:
    """Five people have to do the course, and all have seen the video instead, on 2026-01-05."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def begin(self) -> None:
        api = self.api
        self.course, self.video = await api.activity("Course"), await api.activity("Video")
        self.qualification = await api.qualification(
            achieve=[self.course], maintain=[self.course], maintain_period="P1Y"
        )
        self.people = {name: await api.user(name) for name in PEOPLE}
        for person in self.people.values():
            await api.assign(person, self.qualification)
        api.clock.move_to("2026-01-05")
        for person in self.people.values():
            await api.complete(person, self.video)

    async def asks_for(self, *activities: str) -> datetime:
        """A new version; returns when that was."""
        api = self.api
        api.clock.move_to(api.clock.now() + LATER)
        await api.do("qualificationEdit", id=self.qualification, achieve=requirements(activities))
        return api.clock.now()

    async def lists(self, more: str = "") -> tuple[list[str], ...]:
        """Who is qualified, who is about to lapse, and which people are qualified for it."""
        text = f'{{ users(filter: {{ qualifiedFor: ["{self.qualification}"] }} {more}) {{ nodes {{ name }} }} }}'
        people = sorted(each["name"] for each in (await self.api.ask(text))["users"]["nodes"] if more == "")
        found = [await names(self.api, conditions, more) for conditions in (QUALIFIED, LAPSING)]
        return (*found, people if more == "" else found[0])


@pytest.fixture
async def crew(api: Api, monkeypatch: pytest.MonkeyPatch) -> Crew:
    monkeypatch.setattr(rollouts, "AT_ONCE", 2)
    monkeypatch.setattr(rollouts, "A_CHUNK", 2)
    crew = Crew(api)
    await crew.begin()
    return crew


NOBODY: tuple[list[str], ...] = ([], [], [])
EVERYBODY = (TEAM, TEAM, TEAM)


async def test_at_every_chunk_a_list_is_wholly_as_before_and_then_wholly_as_after(crew: Crew):
    api = crew.api
    edited = await crew.asks_for(crew.video)
    seen = [(await crew.lists(), await fetch(PROGRESS))]
    async for _ in continue_rollouts(api.clock):
        seen.append((await crew.lists(), await fetch(PROGRESS)))
        api.clock.move_to(api.clock.now() + LATER)

    assert [(found, *map(tuple, progress)) for found, progress in seen] == [
        (NOBODY, (0, 1)), (NOBODY, (2, 1)), (NOBODY, (4, 1)), (NOBODY, (5, 1)),
    ]  # fmt: skip
    assert await crew.lists() == EVERYBODY
    assert [tuple(row) for row in await fetch(PROGRESS)] == [(5, 0)]
    assert [tuple(row) for row in await fetch(TOLD)] == [(name, 1) for name in PEOPLE]
    for at, expected in ((edited - LATER, []), (edited, TEAM), (edited + LATER / 2, TEAM)):
        assert await names(api, QUALIFIED, f'asKnownAt: "{at.isoformat()}"') == expected


async def test_what_is_learned_and_what_a_day_brings_meanwhile_changes_no_list_and_is_told_once(crew: Crew):
    api = crew.api
    await crew.asks_for(crew.video)
    steps = continue_rollouts(api.clock)
    await anext(steps)
    await api.complete(crew.people["Eva"], crew.course)  # the new version reaches her with it
    team = await api.unit("Team B")
    await api.do("userMove", id=crew.people["Dee"], unit=team)
    known = f'asKnownAt: "{api.clock.now().isoformat()}"'
    meanwhile = [await crew.lists(), await crew.lists(known)]
    api.clock.move_to("2026-01-06")
    async for _ in turn_of_the_day(api.clock):
        pass
    meanwhile.append(await crew.lists())
    found = [kept async for kept in check_timelines(api.clock)]
    meanwhile += [await crew.lists() async for _ in steps]

    assert meanwhile == [NOBODY] * 5
    assert [(kept.looked_at, kept.waiting, kept.differing) for kept in found] == [(2, 3, [])]
    assert await crew.lists() == EVERYBODY
    assert await differing(api.clock) == []
    assert [tuple(row) for row in await fetch(TOLD)] == [(name, 1) for name in PEOPLE]


async def test_a_version_on_top_of_one_that_is_being_rolled_out_takes_its_place(crew: Crew):
    api = crew.api
    first = await crew.asks_for(crew.video)
    steps = continue_rollouts(api.clock)
    await anext(steps)
    await steps.aclose()
    second = await crew.asks_for(crew.video, crew.course)
    seen = [await crew.lists(), *[await crew.lists() async for _ in continue_rollouts(api.clock)]]

    assert seen == [NOBODY] * 4
    assert [tuple(row) for row in await fetch(PROGRESS)] == [(2, 0), (5, 0)]
    assert await crew.lists() == NOBODY
    # of the others nothing was written down between the two versions
    assert await names(api, QUALIFIED, f'asKnownAt: "{first.isoformat()}"') == ["Ann", "Bea"]
    assert await names(api, QUALIFIED, f'asKnownAt: "{second.isoformat()}"') == []
    assert await differing(api.clock) == []
