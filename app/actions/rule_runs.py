"""Handlers: undo runs of assignment rules."""

from app.gate.work import Work, handles
from app.rules.undoing import undo
from schema.rule_runs import AssignmentRuleRun, AssignmentRuleRunUndo


@handles(AssignmentRuleRunUndo)
async def assignment_rule_run_undo(
    work: Work, run: AssignmentRuleRun, action: AssignmentRuleRunUndo
) -> AssignmentRuleRun:
    """Undo a run while nothing else has happened to the people whom it concerned."""
    await undo(work, run, action)
    return run
