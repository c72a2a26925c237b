"""Handlers: give one person more time, or exempt them from a requirement (E46, E47)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.facts import History
from app.domain.standing import PeriodFinding, StandingEvaluator, periods
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.standings.facts import histories
from schema.adjustments import AssignmentExempt, AssignmentExtend, Exemption, Extension
from schema.assignments import Assignment
from schema.enums import Duration, Stage


@handles(AssignmentExtend)
async def assignment_extend(work: Work, assignment: Assignment, action: AssignmentExtend) -> Assignment:
    """Put the extension on record; the standing follows from it."""
    number = _to_extend(action, StandingEvaluator(await _history(assignment)), work.today)
    await Extension.create(
        assignment_id=assignment.id,
        period_number=number,
        through=action.through,
        reason=action.reason,
        granted_at=work.now,
        granted_by_id=work.actor_id,
    )
    work.touched(assignments=[assignment.id])
    return assignment


@handles(AssignmentExempt)
async def assignment_exempt(work: Work, assignment: Assignment, action: AssignmentExempt) -> Assignment:
    """Put the exemption on record; the requirement then counts as satisfied for that period."""
    history = await _history(assignment)
    if history.terms[0].duration is Duration.FIXED:  # S10: one list for both
        stage, number = Stage.ACHIEVE, _to_exempt_fixed(action, StandingEvaluator(history), work.today)
    else:
        stage, number = action.stage, _to_exempt_rolling(action, history)
    key: dict[str, Any] = {"activity_id": action.activity, "stage": stage, "period_number": number}
    granted = await Exemption.filter(assignment_id=assignment.id, activity_id=action.activity, stage=stage)
    is_again = action.period_number is None and any(
        each.granted_at.astimezone(work.zone).date() == work.today for each in granted
    )  # whoever names no period means the next one: sent again, that would be the one after it
    if is_again or any(each.period_number == number for each in granted):
        raise Refused(refusal(action, "ALREADY_EXEMPT", "activity", row=assignment.id))
    await Exemption.create(
        assignment_id=assignment.id, **key, reason=action.reason, granted_at=work.now, granted_by_id=work.actor_id
    )
    work.touched(assignments=[assignment.id])
    return assignment


def _to_extend(action: AssignmentExtend, evaluator: StandingEvaluator, today: date) -> int:
    place = [] if action.period_number is None else ["period_number"]
    is_education = evaluator.lacks_education_only(today)
    if is_education and not place:
        raise Refused(refusal(action, "EDUCATION"))
    found = evaluator.grantable(today, action.period_number)
    for each in found:
        if each.through < action.through <= each.latest:
            return each.number
    if not found:
        raise Refused(refusal(action, "NO_PERIOD", *place))
    if action.through > found[0].through:
        raise Refused(refusal(action, "LATER_PERIOD", "through"))
    if is_education:
        raise Refused(refusal(action, "EDUCATION"))
    if found[0].through == date.max:
        raise Refused(refusal(action, "ALREADY_MET" if found[0].is_met else "NEVER_ENDS", *place))
    raise Refused(refusal(action, "NOT_LATER", "through"))


def _to_exempt_fixed(action: AssignmentExempt, evaluator: StandingEvaluator, today: date) -> int:
    """Return the number of the period for which the requirement need not be met; permanent education always has to."""
    place = [] if action.period_number is None else ["period_number"]
    found = evaluator.grantable(today, action.period_number)
    if not found:
        raise Refused(refusal(action, "NO_PERIOD", *place))
    period = found[0]
    if action.activity not in period.required:
        code = "EDUCATION" if action.activity in period.education else "NOT_REQUIRED"
        raise Refused(refusal(action, code, "activity"))
    if evaluator.lacks_education_only(today) and (period.is_met or not place):
        raise Refused(refusal(action, "EDUCATION", *place))
    return period.number


def _to_exempt_rolling(action: AssignmentExempt, history: History) -> int:
    """Return the number of the period that starts (Achieve) or is renewed (Maintain) without the requirement."""
    found = periods(history)
    if (action.activity, action.stage) not in _required(history, found):
        raise Refused(refusal(action, "NOT_REQUIRED", "activity"))
    current = max((period.number for period in found), default=0)
    possible = current + 1 if action.stage is Stage.ACHIEVE else current
    number = possible if action.period_number is None else action.period_number
    if not 1 <= number <= possible:
        place = [] if action.period_number is None else ["period_number"]
        raise Refused(refusal(action, "NO_PERIOD", *place))
    return number


def _required(history: History, found: Sequence[PeriodFinding]) -> set[tuple[int, Stage]]:
    """Return what is required by the newest version, and by the one under which the latest period has to be renewed
    (R12).
    """
    numbers = {history.terms[-1].number, *(period.terms_number for period in found[-1:])}
    asked = [each for terms in history.terms if terms.number in numbers for each in terms.requirements]
    return {(each.activity, each.stage) for each in asked}


async def _history(assignment: Assignment) -> History:
    return (await histories([assignment.id]))[assignment.id]
