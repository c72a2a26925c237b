"""A process that edits and applies a rule without end, to be killed (R15)."""

import asyncio
import json
import sys
import tempfile
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import httpx

from app.asgi import SettableClock, Settings, application
from app.rules import following, runs, undoing
from jobs.rules import apply_rules
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.waiting import ending, in_time

APPLYING = "import asyncio; from tests.jobs.killed_rules import apply_without_end; asyncio.run(apply_without_end())"


def in_small_pieces() -> None:
    """Let a run take several transactions, however few it concerns."""
    for module in (following, runs, undoing):
        module.AT_ONCE_BY_RULES = 1  # type: ignore[attr-defined]  # each has it by its name
    for module in (runs, undoing):
        module.RULE_RUN_CHUNK = 1  # type: ignore[attr-defined]  # each has it by its name


async def apply_without_end() -> None:
    """Edit a rule, apply it and undo that; told by its arguments where, as whom, of what, and since when."""
    database, token, given, moment = sys.argv[1:]
    story: dict[str, Any] = json.loads(given)
    in_small_pieces()
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
            await _apply(Api(http=http, clock=clock, company="", admin="", token=token), story)


async def _apply(api: Api, story: dict[str, Any]) -> None:
    for number in count():
        api.clock.move_to(api.clock.now() + timedelta(milliseconds=1))
        titles = ["Nurse", "Cook"][number % 2]
        criteria = [{"attribute": "JOB_TITLE", "operator": "IS", "jobTitles": [titles]}]
        await api.do("assignmentRuleEdit", id=story["rule"], criteria=criteria)
        async for _ in apply_rules(api.clock):
            pass
        found = await api.node(story["rule"], "AssignmentRule", "runs(last: 1) { nodes { id } }")
        for run in found["runs"]["nodes"] if number % 3 == 0 else ():
            await api.tried("assignmentRuleRunUndo", id=run["id"])


async def kill_applying_after(seconds: float, *arguments: str) -> None:
    """Let a process apply a rule for a while, and kill it wherever it is."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", APPLYING, *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with ending(process):
        assert await in_time(process.stdout.readline()) == b"ready\n"
        await asyncio.sleep(seconds)
