"""Handlers: undo a bulk run."""

from app.bulk.runs import begin_undoing
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.bulk_runs import BulkRun, BulkRunUndo


@handles(BulkRunUndo)
async def bulk_run_undo(work: Work, run: BulkRun, action: BulkRunUndo) -> BulkRun:
    """Undo it, now or in the background."""
    if not run.changed:
        raise Refused(refusal(action, "NOTHING_DONE", row=run.id))
    await begin_undoing(work, run, action.reason)
    return run
