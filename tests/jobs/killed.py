"""A process that settles without end, and a look at what it left behind when it was killed (R15, law 9)."""

import asyncio
import json
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import httpx

from app.asgi import SettableClock, Settings, application
from app.db.database import fetch
from app.standings import rollouts
from jobs.rollouts import continue_rollouts
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.verbs import requirements
from tests.waiting import ending, in_time

SETTLING = "import asyncio; from tests.jobs.killed import settle_without_end; asyncio.run(settle_without_end())"
TOLD = """
    SELECT subject_id, before, after FROM audit_entry WHERE what = 'AssignmentStandingChanged' ORDER BY number
"""
EVENTS = """
    SELECT COUNT(*) FROM outbox_event WHERE name = 'AssignmentStandingChanged'
    UNION ALL SELECT COUNT(*) FROM audit_entry WHERE what = 'AssignmentStandingChanged'
"""
NOW = "SELECT assignment_id, status FROM standing_span WHERE superseded_at IS NULL AND phase = 'RUNNING'"
OPENED = """
    SELECT e.id, COUNT(o.id) FROM enrolment e
    JOIN outbox_event o ON o.subject_type = 'Enrolment' AND o.subject_id = e.id AND o.name = 'EnrolmentOpened'
    GROUP BY e.id HAVING COUNT(o.id) > 1
"""
"""Attempts that were told twice; of those that a rollout opens nothing is told: it is one deed."""


async def settle_without_end() -> None:
    """Record, revoke, edit and roll out; told by its arguments where, as whom, of what, and since when."""
    database, token, given, moment = sys.argv[1:]
    story: dict[str, Any] = json.loads(given)
    rollouts.AT_ONCE, rollouts.A_CHUNK = 0, 1
    clock = SettableClock(AMSTERDAM, datetime.fromisoformat(moment))
    with tempfile.TemporaryDirectory() as files:
        app = application(Settings(database=database, files=files, poll_only=True), clock=clock)
        transport = httpx.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://qualgraph.test") as http,
        ):
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            await _settle(Api(http=http, clock=clock, company="", admin="", token=token), story)


async def _settle(api: Api, story: dict[str, Any]) -> None:
    for number in count():
        for user in story["people"]:
            api.clock.move_to(api.clock.now() + timedelta(milliseconds=1))
            made = await api.tried("completionRecord", user=user, activity=story["course"], completed_on="2026-01-05")
            if made["made"]:
                await api.do("completionRevoke", id=made["made"]["id"], reason="To settle again")
        achieve = requirements([story["course"], story["video"]][: 1 + number % 2])
        await api.do("qualificationEdit", id=story["qualification"], achieve=achieve)
        async for _ in continue_rollouts(api.clock):
            pass


async def kill_settling_after(seconds: float, *arguments: str) -> None:
    """Let a process settle for a while, and kill it wherever it is."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SETTLING, *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with ending(process):
        assert await in_time(process.stdout.readline()) == b"ready\n"
        await asyncio.sleep(seconds)


async def assert_told_once() -> int:
    """Fail if of an assignment something was told twice, left out, or is not so in the end; returns how much it was."""
    told = {row[0]: "IN_PROGRESS" for row in await fetch("SELECT id FROM assignment")}
    news = await fetch(TOLD)
    for assignment, before, after in news:
        was, became = [json.loads(each)["standing"]["status"] for each in (before, after)]
        assert (was, was != became or before != after) == (told[assignment], True)
        told[assignment] = became
    assert told == {row[0]: row[1] for row in await fetch(NOW)}
    assert [row[0] for row in await fetch(EVENTS)] == [len(news)] * 2
    assert await fetch(OPENED) == []
    return len(news)


def at(number: int) -> datetime:
    """When a round begins."""
    return datetime(2026, 2, 1, 9, tzinfo=UTC) + timedelta(minutes=number)
