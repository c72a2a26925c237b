"""Decides which period an extension or an exemption is for, and grants them to one person or to many (E46, E47)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.db.bulk import insert
from app.db.entities import load, made
from app.db.sql import Sql, all_of, in_list
from app.domain.facts import History
from app.domain.standing import PeriodFinding, StandingEvaluator, periods
from app.gate.work import Work
from app.policy.refusals import Refused, refusal
from schema.adjustments import AssignmentExempt, AssignmentExtend, Exemption, Extension
from schema.enums import Duration, Stage


class Exempted(NamedTuple):
    """For which list of which period a requirement need not be met."""

    stage: Stage
    number: int


def to_extend(action: AssignmentExtend, history: History, today: date) -> int:
    """Return the number of the period that is extended.

    Raises:
        Refused: there is none, or its end is no earlier.
    """
    evaluator = StandingEvaluator(history)
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


def to_exempt(
    work: Work, action: AssignmentExempt, history: History, granted: Iterable[Exemption], assignment_id: int
) -> Exempted:
    """Return what the person is exempted from; `granted` are their exemptions from the activity.

    Raises:
        Refused: there is no such period, it is not required, or it was granted before.
    """
    if history.terms[0].duration is Duration.FIXED:  # S10: one list for both
        found = Exempted(Stage.ACHIEVE, _to_exempt_fixed(action, StandingEvaluator(history), work.today))
    else:
        found = Exempted(action.stage, _to_exempt_rolling(action, history))
    same = [each for each in granted if each.stage is found.stage]
    is_again = action.period_number is None and any(
        each.granted_at.astimezone(work.zone).date() == work.today for each in same
    )  # whoever names no period means the next one: sent again, that would be the one after it
    if is_again or any(each.period_number == found.number for each in same):
        raise Refused(refusal(action, "ALREADY_EXEMPT", "activity", row=assignment_id))
    return found


async def exemptions_from(activity: int, assignment_ids: Sequence[int]) -> dict[int, list[Exemption]]:
    """Return the exemptions from an activity that hold, by assignment."""
    found: dict[int, list[Exemption]] = {key: [] for key in assignment_ids}
    where = all_of(
        [in_list("t.assignment_id", found), Sql("t.activity_id = ? AND t.taken_back_at IS NULL", (activity,))]
    )
    for each in await load(Exemption, where) if found else ():
        found[each.assignment_id].append(each)
    return found


async def extend(work: Work, action: AssignmentExtend, numbers: Sequence[tuple[int, int]]) -> list[Extension]:
    """Put extensions on record, each for an assignment and the number of its period; standings follow from them."""
    granted = [
        made(
            Extension,
            assignment_id=assignment_id,
            period_number=number,
            through=action.through,
            reason=action.reason,
            granted_at=work.now,
            granted_by_id=work.actor_id,
        )
        for assignment_id, number in numbers
    ]
    await insert(granted)
    work.touched(assignments=[each.assignment_id for each in granted])
    return granted


async def exempt(work: Work, action: AssignmentExempt, found: Sequence[tuple[int, Exempted]]) -> list[Exemption]:
    """Put exemptions on record; the requirement then counts as satisfied for that period of each assignment."""
    granted = [
        made(
            Exemption,
            assignment_id=assignment_id,
            activity_id=action.activity,
            stage=each.stage,
            period_number=each.number,
            reason=action.reason,
            granted_at=work.now,
            granted_by_id=work.actor_id,
        )
        for assignment_id, each in found
    ]
    await insert(granted)
    work.touched(assignments=[each.assignment_id for each in granted])
    return granted


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
