"""A wall of numbers stays true without asking again: it is told what changed, in its scope, at most once a second."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from resolvers.transport.streams import Streams
from tests.api import Api
from tests.journeys.care import Care
from tests.listening import Socket, socket

NUMBERS = "overview(unit: $unit) { total { assigned { count } meets { count } doesNotMeet { count } } }"
CHANGED = f"""subscription($unit: ID, $qualification: [ID!], $after: String) {{
    insightsChanged(unit: $unit, qualification: $qualification, after: $after) {{
        cursor units {{ name }} qualifications {{ name }} insights {{ {NUMBERS} }} }} }}"""


@asynccontextmanager
async def watching(api: Api, **variables: Any) -> AsyncIterator[Socket]:
    """A wall, which has the numbers as they are by now."""
    async with socket(api) as opened:
        start = (await api.ask("{ eventCursor }"))["eventCursor"]
        await opened.subscribe(CHANGED, after=start, **variables)
        assert told(await opened.next())[:2] == ((), ())
        yield opened


def names(rows: list[dict[str, str]] | None) -> tuple[str, ...] | None:
    return None if rows is None else tuple(sorted(row["name"] for row in rows))


def told(data: Any) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None, int, int]:
    """Of which units and qualifications, how many are assigned now, and how many of them meet it."""
    changed = data["insightsChanged"]
    total = changed["insights"]["overview"]["total"]
    assert total["assigned"]["count"] == total["meets"]["count"] + total["doesNotMeet"]["count"]
    return (
        names(changed["units"]),
        names(changed["qualifications"]),
        total["assigned"]["count"],
        total["meets"]["count"],
    )


@pytest.fixture
async def assigned(care: Care) -> str:
    """A qualification that Lena and Zoe have to get with the course."""
    qualification = await care.ada.qualification("First aid", achieve=[care.course])
    for name in ("lena", "zoe"):
        await care.ada.assign(f"email:{name}@care.example", qualification)
    return qualification


async def refused(api: Api, **variables: Any) -> list[str]:
    async with socket(api) as opened:
        await opened.subscribe(CHANGED, **variables)
        return [each["extensions"]["code"] for each in (await opened.hear())["payload"]]


async def test_each_is_told_of_changes_in_what_they_look_after_and_of_nothing_else(care: Care, assigned: str):
    other = await care.ada.qualification("Fire safety", achieve=[await care.ada.activity("Drill")])
    async with (
        watching(care.mia) as mia,
        watching(care.max) as max_,
        watching(care.ada, qualification=[assigned]) as ada,
    ):
        await care.completes("lena")
        first = [told(await each.next()) for each in (mia, ada)]
        await care.ada.assign("email:zoe@care.example", other)  # of which Ada does not want to hear
        assert told(await max_.next()) == (("Team B",), ("Fire safety",), 2, 0)
        await care.completes("zoe")
        second = [told(await each.next()) for each in (max_, ada)]
        await care.ada.do("qualificationArchive", id=other)
        third = told(await mia.next())

    assert first == [(("Team A",), None, 1, 1), (("Team A",), None, 2, 1)]
    assert second == [(("Team B",), None, 2, 1), (("Team B",), None, 3, 2)]
    assert third == (None, None, 1, 1)


async def test_numbers_that_one_does_not_look_after_do_not_exist(care: Care):
    managed = await care.max.ask("{ viewer { user { managedUnits { unit { id } } } } }")
    team_b = managed["viewer"]["user"]["managedUnits"][0]["unit"]["id"]
    assert await refused(care.lena) == ["NOT_FOUND"]
    assert await refused(care.mia, unit=team_b) == ["NOT_FOUND"]
    assert await refused(care.max, unit=team_b, after="nonsense") == ["BAD_CURSOR"]

    async with watching(care.mia) as mia, watching(care.ada) as ada:
        await care.ada.do("userEdit", id="email:mia@care.example", role="LEARNER", managed_units=[])
        await ada.next()
        await care.completes("lena")
        await ada.next()
        await mia.say(type="ping")
        assert await mia.hear() == {"type": "pong"}


async def test_what_happens_within_a_second_is_told_once_and_read_once_for_all_who_ask_the_same(
    care: Care, assigned: str, monkeypatch: pytest.MonkeyPatch
):
    read: list[None] = []
    tell = Streams._tell

    async def counted(self: Streams, *given: Any) -> bytes | None:
        read.append(None)
        return await tell(self, *given)

    monkeypatch.setattr(Streams, "_tell", counted)
    team_a = (await care.lena.ask("{ viewer { user { unit { id } } } }"))["viewer"]["user"]["unit"]["id"]
    await care.ada.user("Bo", role="ADMIN")
    await care.ada.user("Mo", role="MANAGER", managed_units=[team_a])
    bo, mo = [await care.ada.signed_in_as(f"{name}@care.example") for name in ("bo", "mo")]
    loop, said = asyncio.get_running_loop(), 0
    async with AsyncExitStack() as stack:
        walls = [await stack.enter_async_context(watching(api)) for api in [care.ada, bo] * 5]
        async with watching(care.mia) as of_mia, watching(mo) as of_mo:
            read.clear()
            await care.completes("lena")
            assert {told(await each.next()) for each in walls} == {(("Team A",), None, 2, 1)}
            assert [told(await each.next()) for each in (of_mia, of_mo)] == [(("Team A",), None, 1, 1)] * 2
            assert len(read) == 2  # that of the administrators, and that of the managers of Team A
            read.clear()

        began = loop.time()
        for _ in range(3):
            await care.completes("lena")
        await care.completes("zoe")
        for each in walls:
            while told(await each.next())[2:] != (2, 2):
                said += 1
        took = loop.time() - began

    assert said <= len(walls) * took  # at most once a second
    assert len(read) == said // len(walls) + 1


async def test_whoever_resumes_is_told_at_once_what_has_changed_since(care: Care, assigned: str):
    async with watching(care.ada) as ada:
        await care.completes("lena")
        place = (await ada.next())["insightsChanged"]["cursor"]
    await care.completes("zoe")

    async with socket(care.ada) as again:
        await again.subscribe(CHANGED, after=place)
        assert told(await again.next()) == (("Team B",), None, 2, 2)
