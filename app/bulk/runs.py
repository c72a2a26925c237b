"""Begins bulk runs, and carries them on chunk by chunk: killed anywhere and run again, they end the same (R15)."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from hashlib import sha256

from app.audit.snapshots import Change, link_to, own_fields
from app.bulk.steps import STEPS, Judged
from app.clock import Clock
from app.db.bulk import update
from app.db.database import execute, fetch
from app.db.entities import load
from app.db.locks import lock_where, to_link
from app.db.sql import Sql, all_of, in_list
from app.gate.work import Work
from app.gate.work import run as gate_run
from app.policy.access import Viewer
from schema.bulk_runs import (
    BulkKind,
    BulkOutcome,
    BulkResult,
    BulkRun,
    BulkRunFinished,
    BulkRunUndone,
    BulkState,
)
from schema.enums import Role
from schema.kit.event import Event
from schema.kit.info import linked_entity
from schema.people import User

DONE_AT_ONCE = 200  # rows that are done with the request itself; if there are more, a job does them
RUN_CHUNK = 250  # rows of a transaction: others wait no longer for one
NAMED_IN_AUDIT = 200
_UNFINISHED = "SELECT id FROM bulk_run WHERE state IN ('RUNNING', 'UNDOING') ORDER BY id"
_SELECT = """
    INSERT INTO bulk_result (run_id, user_id, assignment_id, outcome)
    SELECT CAST(? AS BIGINT), chosen.user_id, chosen.assignment_id, 'WAITING' FROM ({}) chosen
    ORDER BY chosen.user_id, chosen.assignment_id
"""
_CHANGED = "SELECT user_id, assignment_id, made_id FROM bulk_result WHERE run_id = ? AND outcome = ? ORDER BY id"


def new_run(kind: BulkKind, *, requested_by: int | None, requested_at: datetime, **asked: object) -> BulkRun:
    """Return a run that is not stored yet, with what it was asked for."""
    counts = dict.fromkeys(("total", "done", "changed", "unchanged", "refused", "undone", "kept"), 0)
    return BulkRun(
        kind=kind, state=BulkState.RUNNING, requested_by_id=requested_by, requested_at=requested_at, **counts, **asked
    )


async def begin(work: Work, run: BulkRun, selection: Sql) -> BulkRun:
    """Store a run and whom it is about, and do it now if they are few.

    `selection` is the statement that has user_id and assignment_id of each. The work has to be one deed (`is_deed`).
    """
    await run.save()
    query = selection.within(_SELECT)
    run.total = await execute(query.text, (run.id, *query.params))
    await run.save(update_fields=["total"])
    if run.total <= DONE_AT_ONCE:
        while await _advance(work, run):
            pass
    return run


async def unfinished_runs() -> list[int]:
    """Return the runs that are still to be carried on or undone, oldest first."""
    return [row[0] for row in await fetch(_UNFINISHED)]


async def carry_on(run_id: int, clock: Clock) -> int:
    """Carry a run on by one chunk, forwards or back, and return how many rows that were; 0 when it is finished.

    It is done as whoever asked for it, with what they may do by now.
    """
    run_now = await BulkRun.get(id=run_id)
    return await gate_run(partial(_chunk, run_now), viewer=await _acting(run_now), clock=clock, is_deed=True)


async def _chunk(seen: BulkRun, work: Work) -> int:
    run = await BulkRun.select_for_update(no_key=True).get(id=seen.id)
    return await _advance(work, run) if run.state is seen.state else 0  # else somebody else acts by now


async def _acting(run: BulkRun) -> Viewer | None:
    """Return who is acting in a run; None: nobody in person."""
    user_id = run.undone_by_id if run.state is BulkState.UNDOING else run.requested_by_id
    if user_id is None:
        return None
    user = await User.get(id=user_id)
    return Viewer(user.id, Role(user.role), is_read_only=not user.is_active)


async def begin_undoing(work: Work, run: BulkRun, reason: str) -> None:
    """Begin to undo a finished run; do it now if they are few."""
    run.state, run.undone_by_id, run.undo_reason, run.last_result_id = BulkState.UNDOING, work.actor_id, reason, 0
    await run.save(update_fields=["state", "undone_by_id", "undo_reason", "last_result_id"])
    if run.total <= DONE_AT_ONCE:
        while await _advance(work, run):
            pass


async def _advance(work: Work, run: BulkRun) -> int:
    if run.state is BulkState.RUNNING:
        return await _go_on(work, run)
    return await _go_back(work, run) if run.state is BulkState.UNDOING else 0


async def _go_on(work: Work, run: BulkRun) -> int:
    """Decide about the next rows and do them, or finish: all in one transaction, so that none is done twice."""
    results = await _next(run, BulkOutcome.WAITING)
    if not results:
        run.state, run.finished_at = BulkState.FINISHED, work.now
        await run.save(update_fields=["state", "finished_at"])
        await _tell(work, run, BulkRunFinished, BulkOutcome.DONE)
        return 0
    does = STEPS[run.kind]
    if does.rests_on:
        await to_link(linked_entity(BulkRun, does.rests_on), [getattr(run, f"{does.rests_on}_id")])
    judged = await does.judge(work, run, results)
    await does.apply(work, run, [each for each in judged if not each.code])
    for each in judged:
        _note(work, each, does.outcome(each.code))
    await update(results, ["outcome", "code", "done_at", "made_id", "assignment_id"])
    counts = Counter(each.outcome for each in results)
    run.changed += counts[BulkOutcome.DONE]
    run.unchanged += counts[BulkOutcome.NOTHING_TO_DO]
    run.refused += counts[BulkOutcome.REFUSED]
    run.done += len(results)
    run.last_result_id = results[-1].id
    await run.save(update_fields=["changed", "unchanged", "refused", "done", "last_result_id"])
    return len(results)


def _note(work: Work, judged: Judged, outcome: BulkOutcome) -> None:
    judged.result.outcome, judged.result.code, judged.result.done_at = outcome, judged.code or None, work.now


async def _go_back(work: Work, run: BulkRun) -> int:
    """Undo the next rows of those that were done, or finish."""
    results = await _next(run, BulkOutcome.DONE)
    if not results:
        run.state, run.undone_at = BulkState.UNDONE, work.now
        await run.save(update_fields=["state", "undone_at"])
        await _tell(work, run, BulkRunUndone, BulkOutcome.UNDONE)
        return 0
    kept = await STEPS[run.kind].undo(work, run, results)
    for each in results:
        each.outcome = BulkOutcome.KEPT if each.id in kept else BulkOutcome.UNDONE
        each.code = kept.get(each.id)
    await update(results, ["outcome", "code"])
    run.kept += len(kept)
    run.undone += len(results) - len(kept)
    run.last_result_id = results[-1].id
    await run.save(update_fields=["kept", "undone", "last_result_id"])
    return len(results)


async def _next(run: BulkRun, outcome: BulkOutcome) -> Sequence[BulkResult]:
    """Return the next rows, whose people nobody else changes until the end."""
    beyond = all_of(
        [Sql("t.run_id = ? AND t.id > ?", (run.id, run.last_result_id)), Sql("t.outcome = ?", (outcome.value,))]
    )
    results = await load(BulkResult, beyond, limit=RUN_CHUNK)
    if results:
        await lock_where(User, in_list("id", {each.user_id for each in results}))
    return results


async def _tell(work: Work, run: BulkRun, event: type[Event], outcome: BulkOutcome) -> None:
    """Tell of the whole run, once; the audit has whom it changed: by name if they are few, always by a digest."""
    rows = await fetch(_CHANGED, (run.id, outcome.value))
    said = "\n".join(f"{user} {assignment} {made}" for user, assignment, made in rows)
    people = [link_to("User", row[0]) for row in rows[:NAMED_IN_AUDIT]]
    after = {**own_fields(run), "people": people, "digest": sha256(said.encode()).hexdigest()}
    work.emit(event, run, change=Change.between({}, after))
