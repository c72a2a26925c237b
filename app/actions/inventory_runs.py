"""Handlers: take an inventory, question by question, submit it, and decide on what it proposes (S26-S28)."""

from app.actions.inventory_answers import bring_up_to_date, keep_answer, taken
from app.actions.inventory_results import approve, approve_refusals
from app.actions.shared import change
from app.audit.snapshots import Change, own_fields
from app.db.locks import to_change
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal, refuse_all
from schema.activities import LearningActivity
from schema.approvals import Approval, ApprovalDecided, ApprovalRequested
from schema.enums import ApprovalKind, Decision
from schema.inventories import Inventory
from schema.inventory_answers import InventoryProposal
from schema.inventory_enums import InventoryRunState, InventoryState
from schema.inventory_runs import (
    InventoryRun,
    InventoryRunAnswer,
    InventoryRunApprove,
    InventoryRunBack,
    InventoryRunReject,
    InventoryRunStart,
    InventoryRunSubmit,
)
from schema.inventory_versions import InventoryVersion
from schema.kit.action import Action
from schema.people import User


@handles(InventoryRunStart)
async def inventory_run_start(work: Work, action: InventoryRunStart) -> InventoryRun:
    """Begin with the version that is published; the run is the viewer's own."""
    assert work.actor_id is not None, "an inventory is taken by a person"
    await to_change(User, [work.actor_id])  # one at a time, so that there is one run
    inventory = await work.linked(Inventory, action.inventory, "inventory")
    await _refuse_out_of_use(action, inventory, "inventory")
    version = await InventoryVersion.get_or_none(inventory_id=inventory.id, state=InventoryState.PUBLISHED)
    if version is None:
        raise Refused(refusal(action, "NOT_PUBLISHED", "inventory"))
    mine = InventoryRun.filter(user_id=work.actor_id, inventory_id=inventory.id)
    for state, code in _IN_THE_WAY.items():
        for run in await mine.filter(state=state):
            raise Refused(refusal(action, code, "inventory", row=run.id))
    run = await InventoryRun.create(
        user_id=work.actor_id,
        inventory_id=inventory.id,
        version_id=version.id,
        state=InventoryRunState.OPEN,
        started_at=work.now,
    )
    await bring_up_to_date(run, await taken(run), at=0)
    return run


_IN_THE_WAY = {InventoryRunState.OPEN: "ALREADY_STARTED", InventoryRunState.SUBMITTED: "ALREADY_SUBMITTED"}


@handles(InventoryRunAnswer)
async def inventory_run_answer(work: Work, run: InventoryRun, action: InventoryRunAnswer) -> InventoryRun:
    """Keep an answer, and go on to where it leads. What lies beside the way from now on does not count."""
    await _refuse_out_of_use(action, await Inventory.get(id=run.inventory_id))
    before = await taken(run)
    place = before.place_on_the_way(action.question)
    if place is None:
        raise Refused(refusal(action, "NOT_ASKED", "question"))
    asked, chosen = before.asks.questions[place], set(action.options)
    known = {each.key for each in asked.options}
    strange = [number for number, key in enumerate(action.options) if key not in known]
    refuse_all([refusal(action, "NOT_AN_OPTION", "options", number) for number in strange])
    if len(chosen) != 1 and not asked.takes_many:
        raise Refused(refusal(action, "CHOOSE_ONE", "options"))
    await keep_answer(run, asked.key, chosen)
    await bring_up_to_date(run, before.with_answer(asked.key, chosen), at=before.asks.after(place, chosen))
    return run


@handles(InventoryRunBack)
async def inventory_run_back(work: Work, run: InventoryRun, action: InventoryRunBack) -> InventoryRun:
    """Show an earlier question again, with its answer."""
    found = await taken(run)
    if action.question is not None:
        place = found.place_on_the_way(action.question)
        if place is None:
            raise Refused(refusal(action, "NOT_ASKED", "question"))
    else:
        place = found.before(run.question_id)
        if place is None:
            raise Refused(refusal(action, "AT_THE_START"))
    await change(run, {"question_id": found.key_at(place)})
    return run


@handles(InventoryRunSubmit)
async def inventory_run_submit(work: Work, run: InventoryRun, action: InventoryRunSubmit) -> InventoryRun:
    """Put the answers into the queue of approvals, with what they propose as of now."""
    await _refuse_out_of_use(action, await Inventory.get(id=run.inventory_id))
    found = await taken(run)
    if found.way.at != found.asks.end:
        raise Refused(refusal(action, "NOT_ANSWERED"))
    await bring_up_to_date(run, found, at=found.asks.end)
    await change(run, {"state": InventoryRunState.SUBMITTED, "submitted_at": work.now})
    approval = await Approval.create(
        kind=ApprovalKind.INVENTORY_RESULT,
        user_id=run.user_id,
        inventory_run_id=run.id,
        requested_at=work.now,
        decision=Decision.PENDING,
    )
    work.emit(ApprovalRequested, approval, change=Change.made(approval))
    return run


@handles(InventoryRunApprove)
async def inventory_run_approve(work: Work, run: InventoryRun, action: InventoryRunApprove) -> InventoryRun:
    """Carry out what is proposed but for what is taken out, and assign what is added (E51, E52)."""
    refuse_all(await approve_refusals(run, action))
    await approve(work, run, take_out=set(action.take_out), add=list(dict.fromkeys(action.add)))
    return await _decide(work, run, Decision.APPROVED, remark=action.remark)


@handles(InventoryRunReject)
async def inventory_run_reject(work: Work, run: InventoryRun, action: InventoryRunReject) -> InventoryRun:
    for proposal in await InventoryProposal.filter(run_id=run.id):
        await change(proposal, {"decision": Decision.REJECTED})
    return await _decide(work, run, Decision.REJECTED, rejection_reason=action.reason)


async def _decide(work: Work, run: InventoryRun, decision: Decision, **said: str | None) -> InventoryRun:
    """Record a decision on the run and on its approval."""
    decided = {"decided_at": work.now, "decided_by_id": work.actor_id}
    await change(run, {"state": InventoryRunState(decision.value), **said, **decided})
    approval = await Approval.get(inventory_run_id=run.id)
    before = own_fields(approval)
    await change(approval, {"decision": decision, **decided})
    work.emit(ApprovalDecided, approval, change=Change.of(before, approval))
    return run


async def _refuse_out_of_use(action: Action, inventory: Inventory, *path: str) -> None:
    activity = await LearningActivity.get(id=inventory.activity_id)
    if inventory.archived_on is not None or activity.archived_on is not None:
        raise Refused(refusal(action, "OUT_OF_USE", *path))
