"""Announces standings that change because a day has come (E40).

It changes no standing (R1), and announces nothing twice (R15): each assignment is compared with what was last
announced,
under a lock on its person.
"""

from collections.abc import AsyncGenerator, Sequence
from functools import partial

from app.clock import Clock
from app.db.database import execute, fetch
from app.gate.work import Work, run
from app.standings.settlement import tell_crossed
from schema.assignments import AssignmentStandingChanged

_CHUNK = 200  # assignments a transaction
_DUE = """
    SELECT a.id FROM assignment a JOIN "user" u ON u.id = a.user_id
    LEFT JOIN told_standing t ON t.assignment_id = a.id
    WHERE a.archived_on IS NULL AND u.is_active AND (t.id IS NULL OR t.next_on <= ?)
    ORDER BY t.next_on, a.id LIMIT ?
"""
_FORGET = """
    DELETE FROM told_standing WHERE next_on <= ? AND assignment_id IN (
        SELECT a.id FROM assignment a JOIN "user" u ON u.id = a.user_id
        WHERE a.archived_on IS NOT NULL OR NOT u.is_active)
"""


async def announce_crossed(clock: Clock, *, chunk: int = _CHUNK) -> AsyncGenerator[int, None]:
    """Tell what the days up to today have changed, in their order; gives the number of events per chunk.

    Of archived assignments and people who are not active nothing is told: once a day would have changed something,
    what was told of them is forgotten (E33, E38).
    """
    await run(_forget, viewer=None, clock=clock)
    while ids := [row[0] for row in await fetch(_DUE, (clock.today(), chunk))]:
        yield await run(partial(_told, ids), viewer=None, clock=clock)


async def _forget(work: Work) -> None:
    await execute(_FORGET, (work.today,))


async def _told(ids: Sequence[int], work: Work) -> int:
    await tell_crossed(work, ids)
    return work.count(AssignmentStandingChanged)
