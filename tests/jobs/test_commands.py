"""What a person at a terminal can ask of the jobs."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from app.db.database import fetch
from tests.api import Api
from tests.app.importing import events
from tests.jobs.renewals import attempts, crew, forget, marks
from tests.waiting import ending, in_time, until


@asynccontextmanager
async def started(*arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "app",
        "jobs",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with ending(process):
        yield process


async def typed(*arguments: str) -> tuple[int | None, str, str]:
    """Exit code, output and errors of `python -m app jobs …`."""
    async with started(*arguments) as process:
        output, errors = await in_time(process.communicate())
    return process.returncode, output.decode(), errors.decode()


async def test_the_list_names_each_job_with_its_next_time():
    code, output, errors = await typed("list", "--clock", "2026-03-28", "--time-zone", "Europe/Amsterdam")

    assert (code, errors) == (0, "")
    assert "\nturn_of_the_day  1 0 * * *  next 2026-03-29 00:01  Tells " in output


async def test_one_job_can_be_run_at_once_and_again(api: Api, database_url: str):
    await crew(api, ["2026-01-15"])
    given = ("run", "--once", "turn_of_the_day", "--clock", "2027-01-06", "--database", database_url)

    first, second = await typed(*given), await typed(*given)

    assert first == (0, "turn_of_the_day: 2 done.\n", "")
    assert second == (0, "turn_of_the_day: 0 done.\n", "")
    assert ("Ann", "BHV refresher", 1, "OPEN", "2027-01-01") in await attempts()
    assert [tuple(row) for row in await fetch("SELECT job, done FROM job_run")] == [("turn_of_the_day", 2)]
    assert [name for name, _ in await events()].count("JobFinished") == 1  # the second time there was nothing to do


async def test_the_timetable_is_kept_until_interrupted(api: Api, database_url: str):
    await crew(api, ["2026-01-15"])
    await forget(await marks(), "2026-02-01")

    async with started("run", "--clock", "2027-01-06", "--database", database_url) as process:
        await until(partial(fetch, "SELECT 1 FROM job_run WHERE job = 'turn_of_the_day' AND finished_at IS NOT NULL"))
        process.send_signal(signal.SIGINT)
        _, errors = await in_time(process.communicate())

    assert (process.returncode, errors.decode()) == (0, "")
    assert ("Ann", "BHV refresher", 1, "OPEN", "2027-01-01") in await attempts()


async def test_an_unknown_job_is_refused_with_the_names_there_are():
    code, _, errors = await typed("run", "--once", "nightly")

    assert code == 2
    assert "turn_of_the_day" in errors
