"""Handlers: the bulk verbs, each of which begins a run."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from app.actions import bulk_assigning, bulk_granting, bulk_recording  # noqa: F401  # make the kinds of run known
from app.actions.bulk_selecting import Chosen, chosen, refuse_too_many_runs
from app.bulk.runs import begin, new_run
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.assignments import Assignment
from schema.bulk_runs import BulkKind, BulkRun
from schema.bulk_verbs import BulkAssign, BulkExempt, BulkExtend, BulkRecordCompletions, BulkWithdraw
from schema.kit.action import Action
from schema.people import User
from schema.qualifications import Qualification


@dataclass(frozen=True, slots=True)
class BulkDraft:
    """A run that is not stored yet, and whom it is about."""

    run: BulkRun
    chosen: Chosen


Drafts = Callable[[Work, Any], Awaitable[BulkDraft]]
DRAFTS: dict[type[Action], Drafts] = {}
"""How the run of each bulk verb is made of what was asked for: to be begun, or to be previewed."""


def _drafts(action: type[Action]) -> Callable[[Drafts], Drafts]:
    """Say that the function drafts the run of a bulk verb, and let the verb begin it."""

    def register(function: Drafts) -> Drafts:
        DRAFTS[action] = function
        handles(action)(_begins(function))
        return function

    return register


def _begins(drafts: Drafts) -> Callable[[Work, Any], Awaitable[BulkRun]]:
    async def begun(work: Work, action: Any) -> BulkRun:
        await refuse_too_many_runs(work, action)
        draft = await drafts(work, action)
        return await begin(work, draft.run, draft.chosen.rows)

    return begun


@_drafts(BulkAssign)
async def _assign(work: Work, action: BulkAssign) -> BulkDraft:
    qualification = await Qualification.get(id=action.qualification)
    if qualification.archived_on is not None:
        raise Refused(refusal(action, "ARCHIVED", "qualification"))
    day = action.assigned_on or work.today
    if day > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "assigned_on"))
    run = _run(work, BulkKind.ASSIGN, qualification_id=qualification.id, day=day)
    return BulkDraft(run, await chosen(work, action, action.users, User))


@_drafts(BulkWithdraw)
async def _withdraw(work: Work, action: BulkWithdraw) -> BulkDraft:
    run = _run(work, BulkKind.WITHDRAW, reason=action.reason)
    return BulkDraft(run, await chosen(work, action, action.assignments, Assignment))


@_drafts(BulkRecordCompletions)
async def _record(work: Work, action: BulkRecordCompletions) -> BulkDraft:
    day = action.completed_on or work.today
    if day > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "completed_on"))
    run = _run(work, BulkKind.RECORD, activity_id=action.activity, day=day)
    return BulkDraft(run, await chosen(work, action, action.users, User))


@_drafts(BulkExtend)
async def _extend(work: Work, action: BulkExtend) -> BulkDraft:
    run = _run(work, BulkKind.EXTEND, day=action.through, period_number=action.period_number, reason=action.reason)
    return BulkDraft(run, await chosen(work, action, action.assignments, Assignment))


@_drafts(BulkExempt)
async def _exempt(work: Work, action: BulkExempt) -> BulkDraft:
    asked = {"activity_id": action.activity, "stage": action.stage, "period_number": action.period_number}
    run = _run(work, BulkKind.EXEMPT, reason=action.reason, **asked)
    return BulkDraft(run, await chosen(work, action, action.assignments, Assignment))


def _run(work: Work, kind: BulkKind, **asked: object) -> BulkRun:
    assert work.actor_id is not None, "somebody asks for it"
    return new_run(kind, requested_by=work.actor_id, requested_at=work.now, **asked)
