"""The timetable is kept by whoever is there: once per slot, through failures, deaths and restarts (R15, E41)."""

import asyncio
import logging
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial, wraps
from typing import Any

import aiosqlite
import asyncpg
import pytest

from app.clock import Clock, RunningClock
from app.db.database import fetch
from jobs.claims import CLAIM_LEASE, claim
from jobs.cron import Cron
from jobs.open_renewals import open_renewals
from jobs.runner import Runner, running
from jobs.schedule import Job
from schema.jobs import JobRun
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.jobs.renewals import attempts, crew, effects, forget, marks, tick
from tests.waiting import PATIENCE, ending, in_time, until

NIGHTLY = Cron("5 0 * * *")
ROUNDS = [4, pytest.param(40, marks=pytest.mark.soak)]
SMALL_CHUNKS = Job("open_renewals", NIGHTLY, partial(open_renewals, chunk=2), "The same, in small chunks.")
KILLED = """
import asyncio, os, sys
from datetime import date
from app.clock import Clock, RunningClock
from app.db.database import open_database
from jobs.runner import Runner
from tests.clocks import AMSTERDAM
from tests.jobs.test_runner import SMALL_CHUNKS
async def main():
    await open_database(sys.argv[1])
    print("ready", flush=True)
    while True:
        await Runner(RunningClock.starting_on(date(2027, 1, 18), AMSTERDAM), [SMALL_CHUNKS]).tick()
asyncio.run(main())
"""


class Diary:
    """A job that writes down that it ran, and can be told to fail or to wait."""

    def __init__(self, name: str = "diary", cron: Cron = NIGHTLY) -> None:
        self.runs: list[str] = []
        self.failures = 0
        self.is_slow = False
        self.job = Job(name, cron, self._steps, "Writes down that it ran.")

    async def _steps(self, clock: Clock) -> AsyncGenerator[int, None]:
        if self.failures:
            self.failures -= 1
            raise OSError("no space left")
        self.runs.append(clock.today().isoformat())
        yield 1
        if self.is_slow:
            await asyncio.sleep(3600)


async def runs() -> list[tuple[str, str, bool, str | None]]:
    """Job, slot in local time, whether it is finished, and the error of what was claimed."""
    return [
        (run.job, f"{run.slot.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}", run.finished_at is not None, run.error)
        for run in await JobRun.all().order_by("job", "slot")
    ]


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


async def test_a_failure_is_logged_kept_and_tried_again_and_other_jobs_run(api: Api, caplog: pytest.LogCaptureFixture):
    diary, other = Diary("a_diary"), Diary("other")
    diary.failures = 1

    with caplog.at_level(logging.ERROR, "qualgraph.jobs"):
        await tick(api.clock, diary.job, other.job)
    failed = await runs()
    await tick(api.clock, diary.job, other.job)

    assert "a_diary failed" in caplog.text
    assert failed[0] == ("a_diary", "2026-01-01 00:05", False, "OSError('no space left')")
    assert (await runs())[0] == ("a_diary", "2026-01-01 00:05", True, None)
    assert (diary.runs, other.runs) == (["2026-01-01"], ["2026-01-01"])


async def test_two_runners_at_once_run_it_once(api: Api):
    diaries = [Diary() for _ in range(8)]

    await asyncio.gather(*(tick(api.clock, diary.job) for diary in diaries))

    assert [run for diary in diaries for run in diary.runs] == ["2026-01-01"]


async def test_the_same_job_run_by_several_at_once_has_one_effect(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    api.clock.move_to("2027-01-18")

    async def run_without_a_claim() -> int:
        return sum([step async for step in open_renewals(api.clock, chunk=2)])

    opened = await asyncio.gather(*(run_without_a_claim() for _ in range(6)))

    assert sum(opened) == 3
    assert [number for _, what, number, _, _ in await attempts() if what == "BHV refresher"] == [1, 1, 1]


async def test_a_claim_whose_process_died_is_taken_over_after_its_lease(api: Api):
    diary = Diary()
    slot = NIGHTLY.latest(api.clock.now(), AMSTERDAM)
    dead = await claim("diary", slot, api.clock)
    assert dead is not None
    start = api.clock.now()

    await tick(api.clock, diary.job)
    at_once = list(diary.runs)
    api.clock.move_to(start + CLAIM_LEASE)
    await tick(api.clock, diary.job)
    await dead.finish(api.clock)
    await dead.give_back("too late")

    assert (at_once, diary.runs) == ([], ["2026-01-01"])
    assert await runs() == [("diary", "2026-01-01 00:05", True, None)]


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


DRIVERS: tuple[tuple[type, type[Exception], tuple[str, ...]], ...] = (
    (aiosqlite.Connection, sqlite3.OperationalError, ("execute", "execute_fetchall", "execute_insert", "executemany")),
    (asyncpg.Connection, asyncpg.DiskFullError, ("execute", "fetch", "fetchrow", "executemany")),
)


@contextmanager
def failing_at(statement: int) -> Iterator[list[int]]:
    """Let the driver fail at the n-th statement from now; gives how many there were. Rolling back works."""
    count = [0]

    def counted(original: Any, error: type[Exception]) -> Any:
        @wraps(original)
        def fail_or_go_on(connection: Any, sql: str, *arguments: Any, **options: Any) -> Any:
            if not sql.startswith(("ROLLBACK", "COMMIT")):
                count[0] += 1
                if count[0] == statement:
                    raise error("no space left")
            return original(connection, sql, *arguments, **options)

        return fail_or_go_on

    with pytest.MonkeyPatch.context() as patched:
        for kind, error, names in DRIVERS:
            for name in names:
                patched.setattr(kind, name, counted(getattr(kind, name), error))
        yield count


async def test_failing_at_any_statement_and_running_again_leaves_the_same_database(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    before = await marks()
    api.clock.move_to("2027-01-18")
    await forget(before)
    with failing_at(0) as statements:
        await tick(api.clock, SMALL_CHUNKS)
    expected = await effects()

    for statement in range(1, statements[0] + 1):
        await forget(before)
        with failing_at(statement):
            await tick(api.clock, SMALL_CHUNKS)
        api.clock.move_to(api.clock.now() + 2 * CLAIM_LEASE)
        await tick(api.clock, SMALL_CHUNKS)
        api.clock.move_to("2027-01-18")
        assert without_instants(await effects()) == without_instants(expected), statement

    assert statements[0] > 10


def without_instants(found: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """The same without when it was done: a second try is later."""
    return {**found, "news": [row[:-1] for row in found["news"]], "runs": [row[:2] + row[3:] for row in found["runs"]]}


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_killing_it_anywhere_and_running_again_leaves_the_same_database(api: Api, database_url: str, rounds: int):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20", "2026-01-21", "2026-01-22"])
    before = await marks()
    api.clock.move_to("2027-01-18")
    await tick(api.clock, SMALL_CHUNKS)
    expected = without_instants(await effects())

    for number in range(rounds):
        await forget(before)
        await kill_after(database_url, number * 0.15 / rounds)
        api.clock.move_to(RunningClock.starting_on(api.clock.today(), AMSTERDAM).now() + 2 * CLAIM_LEASE)
        await tick(api.clock, SMALL_CHUNKS)
        assert without_instants(await effects()) == expected, number


async def kill_after(database_url: str, seconds: float) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, database_url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with ending(process):
        assert await in_time(process.stdout.readline()) == b"ready\n"
        await asyncio.sleep(seconds)


async def test_a_server_started_on_a_later_day_opens_what_opened_meanwhile_and_stops(api: Api, database_url: str):
    await crew(api, ["2026-01-15"])
    environment = {**os.environ, "QUALGRAPH_DATABASE": database_url, "QUALGRAPH_CLOCK": "2027-01-06"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "app", "serve", "--port", "0", env=environment, stderr=asyncio.subprocess.PIPE
    )
    async with ending(process):
        await until(partial(fetch, "SELECT 1 FROM job_run WHERE job = 'open_renewals' AND finished_at IS NOT NULL"))
        process.send_signal(signal.SIGINT)
        _, errors = await in_time(process.communicate())

    assert (process.returncode, "Traceback" in errors.decode()) == (0, False)
    assert ("Ann", "BHV refresher", 1, "OPEN", "2027-01-01") in await attempts()


async def test_a_runner_whose_database_is_away_goes_on(api: Api, caplog: pytest.LogCaptureFixture):
    diary = Diary()

    with failing_at(1):
        await Runner(api.clock, [diary.job]).tick()
    await tick(api.clock, diary.job)

    assert "trying again at the next tick" in caplog.text
    assert diary.runs == ["2026-01-01"]
