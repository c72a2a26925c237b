"""Carries out what was approved of an inventory: assigns, keeps and removes, and records that it was completed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from app.actions.recording import NewCompletion, record, recorded, refusals_of
from app.actions.shared import change, locked
from app.audit.snapshots import Change, snapshot_of
from app.db.bulk import insert
from app.db.entities import made
from app.gate.work import Work
from app.policy.refusals import Problem, refusal
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentCreated, AssignmentWithdrawn
from schema.completions import CompletionRecorded
from schema.enums import Decision, SourceKind
from schema.inventories import Inventory
from schema.inventory_answers import InventoryProposal
from schema.inventory_enums import ProposedChange
from schema.inventory_runs import InventoryRun, InventoryRunApprove
from schema.people import User
from schema.qualifications import Qualification

_SOURCES = ("sources",)


async def approve_refusals(run: InventoryRun, action: InventoryRunApprove) -> list[Problem]:
    """Return why a result cannot be approved in this way."""
    user = await User.get(id=run.user_id)
    if not user.is_active:
        return [refusal(action, "INACTIVE")]
    proposed = {each.qualification_id: each.change for each in await InventoryProposal.filter(run_id=run.id)}
    rows = await locked(Qualification, {*proposed, *action.add})
    archived = {key: row.name for key, row in rows.items() if row.archived_on is not None}
    strange = [number for number, key in enumerate(action.take_out) if key not in proposed]
    return [
        *(refusal(action, "NOT_PROPOSED", "take_out", number) for number in strange),
        *_wrong_additions(action, proposed, archived),
        *_left_in(action, proposed, archived),
    ]


def _wrong_additions(
    action: InventoryRunApprove, proposed: Collection[int], archived: Collection[int]
) -> Iterator[Problem]:
    for number, key in enumerate(action.add):
        if key in proposed:
            yield refusal(action, "ALREADY_PROPOSED", "add", number)
        elif key in archived:
            yield refusal(action, "ARCHIVED", "add", number)


def _left_in(
    action: InventoryRunApprove, proposed: Mapping[int, ProposedChange], archived: Mapping[int, str]
) -> Iterator[Problem]:
    """What was archived since it was proposed is not assigned any more."""
    for key, change_proposed in proposed.items():
        if change_proposed is ProposedChange.ADD and key in archived and key not in action.take_out:
            yield refusal(action, "TAKE_OUT_ARCHIVED", "take_out", qualification=archived[key])


async def approve(work: Work, run: InventoryRun, *, take_out: set[int], add: Sequence[int]) -> None:
    """Let the qualifications that the inventory has given the person be those that were approved."""
    wanted: list[int] = list(add)
    unwanted: list[int] = []
    for proposal in await InventoryProposal.filter(run_id=run.id).order_by("id"):
        is_approved = proposal.qualification_id not in take_out
        await change(proposal, {"decision": Decision.APPROVED if is_approved else Decision.REJECTED})
        is_wanted = is_approved != (proposal.change is ProposedChange.REMOVE)
        (wanted if is_wanted else unwanted).append(proposal.qualification_id)
    await insert([_added(run, key) for key in add])
    for key in wanted:
        await _assign(work, run, key)
    for key in unwanted:
        await _end(work, run, key)
    await _complete(work, run)


def _added(run: InventoryRun, qualification_id: int) -> InventoryProposal:
    return made(
        InventoryProposal,
        run_id=run.id,
        qualification_id=qualification_id,
        change=ProposedChange.ADD,
        decision=Decision.APPROVED,
        is_by_approver=True,
    )


async def _assign(work: Work, run: InventoryRun, qualification_id: int) -> None:
    """Add the inventory to the reasons for an assignment, which is made or restored (R13), unless it is one already."""
    pair: dict[str, Any] = {"user_id": run.user_id, "qualification_id": qualification_id}
    assignment = await Assignment.get_or_none(**pair)
    if assignment is not None and await _open_sources(run, assignment):
        return
    before = None if assignment is None else await snapshot_of(assignment, _SOURCES)
    assignment = assignment or await Assignment.create(**pair)
    await AssignmentSource.create(
        assignment_id=assignment.id,
        kind=SourceKind.INVENTORY,
        assigned_on=work.today,
        assigned_at=work.now,
        assigned_by_id=work.actor_id,
        inventory_run_id=run.id,
    )
    await change(assignment, {"archived_on": None})
    _tell(work, AssignmentCreated, assignment, Change.between_rows(before, await snapshot_of(assignment, _SOURCES)))


async def _end(work: Work, run: InventoryRun, qualification_id: int) -> None:
    """End what this inventory has given; other reasons stay, and without any the assignment is archived (E51)."""
    assignment = await Assignment.get_or_none(user_id=run.user_id, qualification_id=qualification_id)
    ended = [] if assignment is None else await _open_sources(run, assignment)
    if assignment is None or not ended:
        return
    before = await snapshot_of(assignment, _SOURCES)
    for source in ended:
        withdrawn = {"withdrawn_on": work.today, "withdrawn_at": work.now, "withdrawn_by_id": work.actor_id}
        await change(source, withdrawn)
    if not await AssignmentSource.filter(assignment_id=assignment.id, withdrawn_on=None).exists():
        await change(assignment, {"archived_on": work.today})
    _tell(work, AssignmentWithdrawn, assignment, Change.between_rows(before, await snapshot_of(assignment, _SOURCES)))


def _tell(
    work: Work, event: type[AssignmentCreated | AssignmentWithdrawn], assignment: Assignment, changed: Change
) -> None:
    work.emit(event, assignment, change=changed)
    work.touched(assignments=[assignment.id])


async def _open_sources(run: InventoryRun, assignment: Assignment) -> list[AssignmentSource]:
    """Return the reasons for an assignment that came from the same inventory, and apply."""
    return await AssignmentSource.filter(
        assignment_id=assignment.id,
        kind=SourceKind.INVENTORY,
        withdrawn_on=None,
        inventory_run_id__in=await InventoryRun.filter(user_id=run.user_id, inventory_id=run.inventory_id).values_list(
            "id", flat=True
        ),
    )


async def _complete(work: Work, run: InventoryRun) -> None:
    """Record that the person completed the activity, on the day of submitting: it is known from now on (R10)."""
    assert run.submitted_at is not None, "only what was submitted is approved"
    activity = await LearningActivity.get(id=(await Inventory.get(id=run.inventory_id)).activity_id)
    day = run.submitted_at.astimezone(work.zone).date()
    planned = NewCompletion(await User.get(id=run.user_id), activity, day)
    is_known = (await recorded([run.user_id], [activity.id])).get((run.user_id, activity.id, day)) is not None
    if is_known or await refusals_of([planned], work.today):
        return
    for completion in await record(work, [planned]):
        work.emit(CompletionRecorded, completion, change=Change.made(completion))
