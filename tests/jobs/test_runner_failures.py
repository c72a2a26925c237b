"""A job that fails, is killed or finds no database leaves the same behind once it has run again (R15)."""

import asyncio
import logging
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import Any

import aiosqlite
import asyncpg
import pytest

from app.db import outages
from app.db.database import dialect, fetch
from jobs.claims import CLAIM_LEASE, claim
from jobs.runner import Runner
from jobs.schedule import Job
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.jobs.renewals import attempts, crew, effects, forget, marks, tick
from tests.jobs.runs import NIGHTLY, Diary, runs
from tests.timelines import assert_stored_as_computed
from tests.waiting import ending, in_time, until

ROUNDS = [4, pytest.param(100, marks=pytest.mark.soak)]
SMALL_CHUNKS = Job("turn_of_the_day", NIGHTLY, partial(turn_of_the_day, chunk=2), "The same, in small chunks.")
KILLED = """
import asyncio, os, sys
from app.clock import SettableClock
from app.db.database import open_database
from jobs.runner import Runner
from tests.clocks import AMSTERDAM
from tests.jobs.test_runner_failures import SMALL_CHUNKS
async def main():
    await open_database(sys.argv[1])
    print("ready", flush=True)
    while True:
        await Runner(SettableClock(AMSTERDAM, "2027-01-18"), [SMALL_CHUNKS]).tick()
asyncio.run(main())
"""


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
    await forget(before, "2026-02-01")
    with failing_at(0) as statements:
        await tick(api.clock, SMALL_CHUNKS)
    expected = await effects()

    for statement in range(1, statements[0] + 1):
        await forget(before, "2026-02-01")
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
        await forget(before, "2026-02-01")
        await kill_after(database_url, number * 0.15 / rounds)
        api.clock.move_to("2027-01-18")
        api.clock.move_to(api.clock.now() + 2 * CLAIM_LEASE)
        await tick(api.clock, SMALL_CHUNKS)
        assert without_instants(await effects()) == expected, number
        await assert_stored_as_computed(api.clock)


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
        await until(partial(fetch, "SELECT 1 FROM job_run WHERE job = 'turn_of_the_day' AND finished_at IS NOT NULL"))
        process.send_signal(signal.SIGINT)
        _, errors = await in_time(process.communicate())

    assert (process.returncode, "Traceback" in errors.decode()) == (0, False)
    assert ("Ann", "BHV refresher", 1, "OPEN", "2027-01-01") in await attempts()


async def test_a_runner_whose_database_is_away_goes_on(
    api: Api, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(outages, "_begun", {})
    diary = Diary()

    with failing_at(1):
        await Runner(api.clock, [diary.job]).tick()
    await tick(api.clock, diary.job)

    told = "There is no room left" if dialect() == "postgres" else "trying again at the next tick"
    assert told in caplog.text
    assert diary.runs == ["2026-01-01"]
