"""Undoes a run of a rule: the rule says again what it said, and of everybody it is known that nothing had changed."""

from app.gate.work import Work
from schema.rule_runs import AssignmentRuleRun, AssignmentRuleRunUndo


async def undo(work: Work, run: AssignmentRuleRun, action: AssignmentRuleRunUndo) -> None:
    """Undo a run, at once or in the background."""
    raise NotImplementedError
