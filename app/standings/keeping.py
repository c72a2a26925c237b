"""Keeps the stored timelines: further ahead as the days pass, compared with the engine, and written down anew."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from app.clock import Clock
from app.db.database import fetch
from app.db.locks import lock_people_of
from app.db.sql import Sql, in_list
from app.domain.calendar import after
from app.gate.work import Work, run
from app.reading.days import HORIZON
from app.standings.evaluated import evaluated
from app.standings.stored import on_record
from app.standings.timelines import TimelineChange, sync_timelines
from schema.assignments import Assignment

_AT_ONCE = 500  # assignments a transaction
_NEXT = "SELECT id FROM assignment WHERE id > ? ORDER BY id LIMIT ?"
_TOO_NEAR = """
    SELECT id FROM assignment WHERE id > ? AND (timeline_through IS NULL OR timeline_through < ?) ORDER BY id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """Some assignments that were looked at, and those of them whose stored timeline was not what the engine says."""

    looked_at: int
    differing: Sequence[int]


async def extend_timelines(clock: Clock) -> AsyncGenerator[int, None]:
    """Store further ahead what has come too near, and what is not stored yet; gives how many assignments that were."""
    last = 0
    while ids := await _ids(_TOO_NEAR, last, after(clock.today(), HORIZON)):
        await run(partial(_synced, ids), viewer=None, clock=clock)
        yield len(ids)
        last = ids[-1]


async def rebuild_timelines(clock: Clock, *, only_check: bool = False) -> AsyncGenerator[Kept, None]:
    """Compare all stored timelines with the engine and, unless it only checks, write down what differs (law 9).

    It tells nobody: what is stored is no fact.
    """
    last = 0
    while ids := await _ids(_NEXT, last, None):
        changed = await run(partial(_compared if only_check else _synced, ids), viewer=None, clock=clock)
        yield Kept(len(ids), [change.assignment.id for change in changed if change.differs])
        last = ids[-1]


async def _ids(query: str, last: int, day: date | None) -> list[int]:
    params = (last, _AT_ONCE) if day is None else (last, day, _AT_ONCE)
    return [row[0] for row in await fetch(query, params)]


async def _synced(ids: Sequence[int], work: Work) -> list[TimelineChange]:
    where = in_list("t.id", ids)
    await lock_people_of(Assignment, where)
    return await _sync(where, work, writes=True)


async def _compared(ids: Sequence[int], work: Work) -> list[TimelineChange]:
    where = in_list("t.id", ids)
    return await _sync(where, work, writes=False)


async def _sync(where: Sql, work: Work, *, writes: bool) -> list[TimelineChange]:
    found = await evaluated(where)
    return await sync_timelines(work, found, await on_record([each.row for each in found]), marks=False, writes=writes)
