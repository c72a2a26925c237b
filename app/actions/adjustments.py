"""Handlers: give one person more time, or exempt them from a requirement (E46, E47)."""

from app.actions.granting import exempt, exemptions_from, extend, to_exempt, to_extend
from app.domain.facts import History
from app.gate.work import Work, handles
from app.standings.facts import histories
from schema.adjustments import AssignmentExempt, AssignmentExtend
from schema.assignments import Assignment


@handles(AssignmentExtend)
async def assignment_extend(work: Work, assignment: Assignment, action: AssignmentExtend) -> Assignment:
    """Put the extension on record; the standing follows from it."""
    number = to_extend(action, await _history(assignment), work.today)
    await extend(work, action, [(assignment.id, number)])
    return assignment


@handles(AssignmentExempt)
async def assignment_exempt(work: Work, assignment: Assignment, action: AssignmentExempt) -> Assignment:
    """Put the exemption on record; the requirement then counts as satisfied for that period."""
    history = await _history(assignment)
    granted = (await exemptions_from(action.activity, [assignment.id]))[assignment.id]
    found = to_exempt(work, action, history, granted, assignment.id)
    await exempt(work, action, [(assignment.id, found)])
    return assignment


async def _history(assignment: Assignment) -> History:
    return (await histories([assignment.id]))[assignment.id]
