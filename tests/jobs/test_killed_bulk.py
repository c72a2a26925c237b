"""Killed in the middle of a bulk run or of its undoing: carried on, it ends as if nothing had happened (R15)."""

import asyncio
import sys

import pytest

from app.db.database import fetch
from tests.api import Api
from tests.bulk import worked
from tests.jobs.killed import at
from tests.jobs.killed_bulk import RUNNING, take_back
from tests.timelines import assert_stored_as_computed
from tests.waiting import ending, in_time

ROUNDS = [2, pytest.param(100, marks=pytest.mark.soak)]
PEOPLE = ("Ann", "Bea", "Cas", "Dee", "Eva")
LAST = "SELECT state, done, undone FROM bulk_run ORDER BY id DESC LIMIT 1"
STATES = "SELECT state, COUNT(*) FROM bulk_run GROUP BY state ORDER BY state"
WRONG = """
    SELECT r.id FROM bulk_run r WHERE r.done <> r.total OR r.changed + r.unchanged + r.refused <> r.total
        OR r.undone + r.kept > r.changed
        OR r.total <> (SELECT COUNT(*) FROM bulk_result b WHERE b.run_id = r.id)
        OR r.changed <> (SELECT COUNT(DISTINCT b.made_id) FROM bulk_result b WHERE b.run_id = r.id)
        OR 1 <> (SELECT COUNT(*) FROM outbox_event o WHERE o.name = 'BulkRunFinished' AND o.subject_id = r.id)
        OR 1 <> (SELECT COUNT(*) FROM audit_entry a WHERE a.what = 'BulkRunFinished' AND a.subject_id = r.id)
"""
MADE_TWICE = """
    SELECT s.id FROM assignment_source s
    WHERE 1 <> (SELECT COUNT(*) FROM bulk_result b WHERE b.made_id = s.id) OR s.withdrawn_on IS NULL AND 'DONE' <>
        (SELECT b.outcome FROM bulk_result b WHERE b.made_id = s.id)
"""


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_killing_it_anywhere_leaves_what_it_would_have_left(api: Api, database_url: str, rounds: int):
    qualification = await api.qualification(achieve=[await api.activity("Course")])
    for name in PEOPLE:
        await api.user(name)
    reached: list[str] = []

    for number in range(rounds):
        await kill_running_after(
            number * (1.0 if number % 2 else 0.3) / rounds, database_url, str(api.token), qualification, at(number)
        )
        reached.append(str(await fetch(LAST)))
        api.clock.move_to(at(number + 1))
        await worked(api)
        assert await fetch(WRONG) == []
        assert await fetch(MADE_TWICE) == []
        await assert_stored_as_computed(api.clock)
        if number % 2:  # otherwise the next process begins with that
            await take_back(api)

    states = {row[0]: row[1] for row in await fetch(STATES)}
    assert set(states) <= {"FINISHED", "UNDONE"}
    assert states.get("UNDONE", 0) >= rounds // 4
    assert len(set(reached)) > min(rounds // 4, 2 * len(PEOPLE))


async def kill_running_after(seconds: float, database: str, token: str, qualification: str, moment: object) -> None:
    """Let a process run for a while, and kill it wherever it is."""
    arguments = (database, token, qualification, str(moment))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", RUNNING, *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with ending(process):
        assert await in_time(process.stdout.readline()) == b"ready\n"
        await asyncio.sleep(seconds)
