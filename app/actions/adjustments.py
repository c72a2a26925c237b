"""Grant one person more time, or let them off a requirement (E46, E47)."""

from typing import Any

from app.actions.shared import refusal
from app.consequences import settle
from app.domain.facts import History
from app.domain.standing import Period, periods
from app.facts import histories
from app.refusals import Refused
from app.work import Work, handles
from schema.adjustments import AssignmentExempt, AssignmentExtend, Exemption, Extension
from schema.assignments import Assignment
from schema.enums import Stage
from schema.people import User


@handles(AssignmentExtend)
async def assignment_extend(work: Work, assignment: Assignment, action: AssignmentExtend) -> Assignment:
    """Put the extension on record; the standing follows from it."""
    history = await _locked_history(work, assignment)
    found = {period.number: period for period in periods(history)}
    number = action.period_number or max(found, default=0)
    if number not in found:
        raise Refused(refusal(action, "NO_PERIOD", "period_number"))
    _refuse_pointless(action, found[number], history)
    await Extension.create(
        assignment_id=assignment.id,
        period_number=number,
        through=action.through,
        reason=action.reason,
        granted_at=work.now,
        granted_by_id=work.actor_id,
    )
    await settle(work, [assignment.id])
    return assignment


def _refuse_pointless(action: AssignmentExtend, period: Period, history: History) -> None:
    if period.valid_through is None:
        raise Refused(refusal(action, "NEVER_ENDS", "period_number"))
    granted = [each.through for each in history.extensions if each.period_number == period.number]
    if action.through <= max([period.valid_through, *granted]):
        raise Refused(refusal(action, "NOT_LATER", "through"))


@handles(AssignmentExempt)
async def assignment_exempt(work: Work, assignment: Assignment, action: AssignmentExempt) -> Assignment:
    """Put the exemption on record; the requirement then counts as satisfied for that period."""
    history = await _locked_history(work, assignment)
    required = {(each.activity, each.stage) for each in history.terms[-1].requirements}
    if (action.activity, action.stage) not in required:
        raise Refused(refusal(action, "NOT_REQUIRED", "activity"))
    last = max((period.number for period in periods(history)), default=0)
    possible = last + 1 if action.stage is Stage.ACHIEVE else last
    number = action.period_number or possible
    if not 1 <= number <= possible:
        raise Refused(refusal(action, "NO_PERIOD", "period_number"))
    key: dict[str, Any] = {"activity_id": action.activity, "stage": action.stage, "period_number": number}
    if await Exemption.filter(assignment_id=assignment.id, **key).exists():
        raise Refused(refusal(action, "ALREADY_EXEMPT", "activity"))
    await Exemption.create(
        assignment_id=assignment.id, **key, reason=action.reason, granted_at=work.now, granted_by_id=work.actor_id
    )
    await settle(work, [assignment.id])
    return assignment


async def _locked_history(work: Work, assignment: Assignment) -> History:
    await User.select_for_update(no_key=True).get(id=assignment.user_id)
    return (await histories([assignment.id]))[assignment.id]
