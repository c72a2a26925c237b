"""People whose renewals open, and what the database says of it afterwards."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.clock import SettableClock
from app.db.database import execute, fetch
from jobs.runner import Runner
from jobs.schedule import Job
from tests.api import Api

ATTEMPTS = """
    SELECT u.name, l.name, e.number, e.state, e.opened_on
    FROM enrolment e JOIN "user" u ON u.id = e.user_id JOIN learning_activity l ON l.id = e.activity_id
    ORDER BY u.name, l.name, e.number
"""
NEWS = """
    SELECT o.name, o.user_id, o.actor_id, e.number, l.name, o.happened_at
    FROM outbox_event o JOIN enrolment e ON e.id = o.subject_id JOIN learning_activity l ON l.id = e.activity_id
    WHERE o.subject_type = 'Enrolment' ORDER BY o.user_id, l.name, e.number, o.name
"""
TOLD = """
    SELECT subject_id, name, user_id, happened_at FROM outbox_event WHERE subject_type = 'Assignment'
    ORDER BY subject_id, happened_at, id
"""
RUNS = "SELECT job, slot, finished_at, claimed_until, error FROM job_run ORDER BY job, slot"

Attempt = tuple[str, str, int, str, str]


async def tick(clock: SettableClock, *timetable: Job) -> None:
    """Let a runner look at the clock once."""
    await (Runner(clock, timetable) if timetable else Runner(clock)).tick()


async def attempts(name: str = "") -> list[Attempt]:
    """Who, what, number, state and day of each attempt, of all people or of one."""
    rows = await fetch(ATTEMPTS)
    return [(who, what, number, state, str(day)) for who, what, number, state, day in rows if name in ("", who)]


async def refreshers(name: str = "Lena") -> list[tuple[int, str, str]]:
    """Number, state and day of somebody's attempts at the refresher."""
    return [row[2:] for row in await attempts(name) if row[1] == "BHV refresher"]


async def effects() -> dict[str, list[tuple[Any, ...]]]:
    """All that jobs leave behind, without ids: a rolled back insert takes some on PostgreSQL."""
    found = {
        "attempts": await fetch(ATTEMPTS),
        "news": await fetch(NEWS),
        "told": await fetch(TOLD),
        "runs": await fetch(RUNS),
        "spans": await fetch("SELECT * FROM standing_span ORDER BY id"),
        "openings": await fetch("SELECT * FROM opening ORDER BY id"),
    }
    return {name: [tuple(row) for row in rows] for name, rows in found.items()}


async def turn_back(day: str) -> None:
    """Let the stored timelines be told through a day only."""
    for table in ("standing_span", "opening"):
        for phase, days in (("AHEAD", "begins_on > ?"), ("RUNNING", "through >= ? AND begins_on <= ?")):
            params = [date.fromisoformat(day)] * days.count("?")
            await execute(f"UPDATE {table} SET phase = ? WHERE superseded_at IS NULL AND {days}", (phase, *params))


async def forget(effects_after: tuple[int, int], day: str) -> None:
    """Put the database back to what it was when `marks` was asked on a day, as far as jobs change it."""
    await turn_back(day)
    attempt, event = effects_after
    await execute("DELETE FROM outbox_event WHERE id > ?", (event,))
    await execute("DELETE FROM enrolment WHERE id > ?", (attempt,))
    await execute("DELETE FROM job_run")


async def marks() -> tuple[int, int]:
    """The last attempt and the last event there are."""
    attempt = await fetch("SELECT coalesce(max(id), 0) FROM enrolment")
    event = await fetch("SELECT coalesce(max(id), 0) FROM outbox_event")
    return attempt[0][0], event[0][0]


async def crew(api: Api, days: Sequence[str], **settings: Any) -> list[str]:
    """People who have First Aid since these days: Ann, Bea, Cas …; returns their assignments."""
    e_learning = await api.activity("BHV e-learning")
    refresher = await api.activity("BHV refresher", type="MEETUP")
    given = {"maintain_period": "P1Y", **settings}
    qualification = await api.qualification(achieve=[e_learning], maintain=[refresher], **given)
    assignments = []
    for name, day in zip(("Ann", "Bea", "Cas", "Dee", "Eva", "Fay", "Gus"), days, strict=False):
        user = await api.user(name)
        assignments.append(await api.assign(user, qualification))
        api.clock.move_to(max(day, api.clock.today().isoformat()))
        await api.complete(user, e_learning, day)
    return assignments
