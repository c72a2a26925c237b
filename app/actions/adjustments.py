"""Grant one person more time, or let them off a requirement (E46, E47)."""

from datetime import date
from typing import Any

from app.actions.shared import refusal
from app.consequences import settle
from app.domain.facts import History
from app.domain.frames import Frames
from app.domain.known import Known
from app.domain.standing import periods, standing
from app.facts import histories
from app.refusals import Refused
from app.work import Work, handles
from schema.adjustments import AssignmentExempt, AssignmentExtend, Exemption, Extension
from schema.assignments import Assignment
from schema.enums import Duration, Stage


@handles(AssignmentExtend)
async def assignment_extend(work: Work, assignment: Assignment, action: AssignmentExtend) -> Assignment:
    """Put the extension on record; the standing follows from it."""
    history = await _history(assignment)
    number = action.period_number or _current_period(history, work.today)
    end = _end_of(history, number, work.today)
    if end is None:
        raise Refused(refusal(action, "NO_PERIOD", "period_number"))
    if end == date.max:
        raise Refused(refusal(action, "NEVER_ENDS", "period_number"))
    if action.through <= end:
        raise Refused(refusal(action, "NOT_LATER", "through"))
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


@handles(AssignmentExempt)
async def assignment_exempt(work: Work, assignment: Assignment, action: AssignmentExempt) -> Assignment:
    """Put the exemption on record; the requirement then counts as satisfied for that period."""
    history = await _history(assignment)
    stage = Stage.ACHIEVE if _is_fixed(history) else action.stage  # S10: one list for both
    if (action.activity, stage) not in _required(history):
        raise Refused(refusal(action, "NOT_REQUIRED", "activity"))
    number = action.period_number or _next_exemptible(history, stage, work.today)
    if not _is_exemptible(history, stage, number, work.today):
        raise Refused(refusal(action, "NO_PERIOD", "period_number"))
    key: dict[str, Any] = {"activity_id": action.activity, "stage": stage, "period_number": number}
    if await Exemption.filter(assignment_id=assignment.id, **key).exists():
        raise Refused(refusal(action, "ALREADY_EXEMPT", "activity"))
    await Exemption.create(
        assignment_id=assignment.id, **key, reason=action.reason, granted_at=work.now, granted_by_id=work.actor_id
    )
    await settle(work, [assignment.id])
    return assignment


def _is_fixed(history: History) -> bool:
    return history.terms[0].duration is Duration.FIXED


def _required(history: History) -> set[tuple[int, Stage]]:
    """Return what the newest version asks for, and the one under which the latest period is to be renewed (R12)."""
    numbers = {history.terms[-1].number, *(period.terms_number for period in periods(history)[-1:])}
    asked = [each for terms in history.terms if terms.number in numbers for each in terms.requirements]
    return {(each.activity, each.stage) for each in asked}


def _current_period(history: History, today: date) -> int:
    """Return the number of the period that runs or ran last; 0 if there is none."""
    if _is_fixed(history):
        found = standing(history, today)
        return (found and found.period_number) or 1
    return max((period.number for period in periods(history)), default=0)


def _end_of(history: History, number: int, today: date) -> date | None:
    """Return the last day that a period has, with what was granted already; date.max if it never ends."""
    if _is_fixed(history):  # numbered by the calendar, for whoever missed them too
        known = Known(history)
        occurrence = Frames(known, known.assigned_since(today)).occurrence(known.version_on(today), number)
        return None if occurrence is None else min(frame.through for frame in occurrence.frames)
    found = {period.number: period.valid_through or date.max for period in periods(history)}
    granted = [each.through for each in history.extensions if each.period_number == number]
    return max([found[number], *granted]) if number in found else None


def _next_exemptible(history: History, stage: Stage, today: date) -> int:
    current = _current_period(history, today)
    return current + 1 if stage is Stage.ACHIEVE and not _is_fixed(history) else current


def _is_exemptible(history: History, stage: Stage, number: int, today: date) -> bool:
    if _is_fixed(history):
        return _end_of(history, number, today) is not None
    return 1 <= number <= _next_exemptible(history, stage, today)


async def _history(assignment: Assignment) -> History:
    return (await histories([assignment.id]))[assignment.id]
