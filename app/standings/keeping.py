"""Keeps the stored timelines: further ahead as the days pass, compared with the engine, and written down anew."""

import logging
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from functools import partial

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.database import fetch
from app.db.locks import lock_people_of
from app.db.sql import Sql, in_list
from app.db.transaction import snapshot
from app.domain.calendar import after
from app.gate.work import Work, run
from app.standings.differences import Difference, differences_in
from app.standings.evaluated import EvaluatedAssignment, evaluated
from app.standings.rollouts import not_reached
from app.standings.stored import on_record
from app.standings.timelines import STORED_AT_LEAST, TimelineChange, sync_timelines
from schema.assignments import Assignment

_AT_ONCE = 500  # assignments a transaction
_LINE_EVERY = 10_000  # assignments
_NEXT = "SELECT id FROM assignment WHERE id > ? AND {} ORDER BY id LIMIT ?"
_ALL = Sql("id > 0")
_NOT_STORED = Sql("timeline_through IS NULL")

log = logging.getLogger("qualgraph.timelines")


@dataclass(frozen=True, slots=True)
class Kept:
    """Some assignments that were looked at, and those of them whose stored timeline was not what the engine says.

    `waiting`: how many were left out, because a rollout has still to come to them. It tells of what it changes.
    """

    looked_at: int
    waiting: int
    differing: Sequence[Difference]


async def extend_timelines(clock: Clock) -> AsyncGenerator[int, None]:
    """Store further ahead what has come too near, and what is not stored yet; gives how many assignments that were."""
    too_near = Sql("(timeline_through IS NULL OR timeline_through < ?)", (after(clock.today(), STORED_AT_LEAST),))
    async for ids in _in_order(too_near):
        yield (await run(partial(_synced, ids, extends=True), viewer=None, clock=clock)).looked_at


async def store_missing_timelines(clock: Clock) -> None:
    """Store what is not stored yet, as after an upgrade: lists would lack those people."""
    total, done = await count_assignments(_NOT_STORED), 0
    if total:
        log.warning("Storing the timelines of %s assignments, once, before requests are answered", f"{total:,}")
    async for ids in _in_order(_NOT_STORED):
        await run(partial(_stored, ids), viewer=None, clock=clock)
        done += len(ids)
        if done == total or done % _LINE_EVERY < len(ids):
            log.warning("Stored the timelines of %s of %s assignments", f"{done:,}", f"{total:,}")


async def check_timelines(clock: Clock) -> AsyncGenerator[Kept, None]:
    """Compare all stored timelines with the engine (law 9), as far ahead as they are stored."""
    async for ids in _in_order(_ALL):
        yield await snapshot(partial(_compared, ids, clock))


async def rebuild_timelines(clock: Clock) -> AsyncGenerator[Kept, None]:
    """Compare all stored timelines with the engine, and write down what differs.

    It tells nobody: what is stored is no fact.
    """
    async for ids in _in_order(_ALL):
        yield await run(partial(_synced, ids, extends=False), viewer=None, clock=clock)


async def count_assignments(where: Sql = _ALL) -> int:
    """Return how many assignments there are."""
    found = await fetch(f"SELECT COUNT(*) FROM assignment WHERE {where.text}", where.params)
    return int(found[0][0])


async def _in_order(where: Sql) -> AsyncGenerator[list[int], None]:
    query, last = where.within(_NEXT), 0
    while ids := [row[0] for row in await fetch(query.text, (last, *query.params, _AT_ONCE))]:
        yield ids
        last = ids[-1]


async def _stored(ids: Sequence[int], work: Work) -> None:
    where = in_list("t.id", ids)
    await lock_people_of(Assignment, where)
    await _sync(work, [each for each in await evaluated(where) if not each.row.timeline_through])


async def _synced(ids: Sequence[int], work: Work, *, extends: bool) -> Kept:
    await lock_people_of(Assignment, in_list("t.id", ids))
    found = await _reached(ids)
    changes = await _sync(work, found, extends=extends)
    return Kept(len(found), len(ids) - len(found), differences_in(changes))


async def _compared(ids: Sequence[int], clock: Clock, _connection: BaseDBAsyncClient) -> Kept:
    found = await _reached(ids)
    work = Work(None, clock.now(), clock.today(), clock.zone)
    changes = await _sync(work, found, extends=False, writes=False)
    return Kept(len(found), len(ids) - len(found), differences_in(changes))


async def _reached(ids: Sequence[int]) -> list[EvaluatedAssignment]:
    """Return the assignments that no rollout has still to come to: what it changes it tells, and we do not.

    A rollout that begins while the facts are read is seen, for it is asked about afterwards.
    """
    found = await evaluated(in_list("t.id", ids))
    waiting = await not_reached(ids)
    return [each for each in found if each.row.id not in waiting]


async def _sync(
    work: Work, found: Sequence[EvaluatedAssignment], *, extends: bool = True, writes: bool = True
) -> list[TimelineChange]:
    stored = await on_record([each.row for each in found])
    return await sync_timelines(work, found, stored, marks=False, extends=extends, writes=writes)
