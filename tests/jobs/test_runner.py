"""The timetable is kept by whoever is there: once per slot, also when several are (R15, E41)."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import timedelta

import pytest

from app.clock import Clock
from jobs.claims import claim
from jobs.runner import running
from jobs.schedule import Job
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.jobs.renewals import attempts, crew, tick
from tests.jobs.runs import NIGHTLY, Diary, runs
from tests.waiting import PATIENCE, until


async def test_a_slot_is_run_once_when_it_has_come_and_not_before(api: Api):
    diary = Diary()
    api.clock.move_to("2026-01-01")
    await tick(api.clock, diary.job)
    midnight = api.clock.now().astimezone(AMSTERDAM).replace(day=2, hour=0, minute=4)

    for minutes in (0, 1, 2, 30):
        api.clock.move_to(midnight + timedelta(minutes=minutes))
        await tick(api.clock, diary.job)

    assert diary.runs == ["2026-01-01", "2026-01-02"]
    assert await runs() == [("diary", "2026-01-01 00:05", True, None), ("diary", "2026-01-02 00:05", True, None)]


async def test_slots_that_were_missed_are_made_up_for_by_one_run(api: Api):
    diary = Diary()
    await tick(api.clock, diary.job)

    api.clock.move_to("2026-01-22")
    await tick(api.clock, diary.job)

    assert diary.runs == ["2026-01-01", "2026-01-22"]


async def test_two_runners_at_once_run_it_once(api: Api):
    diaries = [Diary() for _ in range(8)]

    await asyncio.gather(*(tick(api.clock, diary.job) for diary in diaries))

    assert [run for diary in diaries for run in diary.runs] == ["2026-01-01"]


async def test_the_same_job_run_by_several_at_once_has_one_effect(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    api.clock.move_to("2027-01-18")

    async def run_without_a_claim() -> int:
        return sum([step async for step in turn_of_the_day(api.clock, chunk=2)])

    opened = await asyncio.gather(*(run_without_a_claim() for _ in range(6)))

    assert sum(opened) == 8  # three attempts, and the news of five days
    assert [number for _, what, number, _, _ in await attempts() if what == "BHV refresher"] == [1, 1, 1]


async def test_a_claim_made_under_a_later_clock_stands_in_nobodys_way(api: Api):
    slot = NIGHTLY.latest(api.clock.now(), AMSTERDAM)
    diary = Diary()
    start = api.clock.now()
    api.clock.move_to(start + timedelta(hours=5))
    await claim("diary", slot, api.clock)
    api.clock.move_to(start)

    await tick(api.clock, diary.job)

    assert diary.runs == ["2026-01-01"]


async def test_a_slow_job_keeps_its_claim_and_one_that_was_overtaken_stops(api: Api, caplog: pytest.LogCaptureFixture):
    start = api.clock.now()
    rival = Diary("slow")
    steps = []

    async def slow(clock: Clock) -> AsyncGenerator[int, None]:
        for minutes in (3, 6, 9, 30):
            api.clock.move_to(start + timedelta(minutes=minutes))
            await tick(api.clock, rival.job)
            steps.append((minutes, list(rival.runs)))
            yield 1

    await tick(api.clock, Job("slow", NIGHTLY, slow, "Takes its time."))

    assert steps == [(3, []), (6, []), (9, []), (30, ["2026-01-01"])]
    assert "another process takes over" in caplog.text
    assert await runs() == [("slow", "2026-01-01 00:05", True, None)]


async def test_the_runner_stops_promptly_and_leaves_its_claim_to_the_next(api: Api):
    diary = Diary()
    diary.is_slow = True

    async with asyncio.timeout(PATIENCE):
        async with running(api.clock, [diary.job]):
            await until(lambda: diary.runs)
        diary.is_slow = False
        await tick(api.clock, diary.job)

    assert diary.runs == ["2026-01-01", "2026-01-01"]
    assert await runs() == [("diary", "2026-01-01 00:05", True, None)]
