"""Handlers: assign qualifications by hand, and withdraw them."""

from app.actions.shared import change
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.assignments import ENDED_BY_HAND, Assignment, AssignmentCreate, AssignmentSource, AssignmentWithdraw
from schema.enums import SourceKind
from schema.people import User
from schema.qualifications import Qualification


@handles(AssignmentCreate)
async def assignment_create(work: Work, action: AssignmentCreate) -> Assignment:
    """Add the source MANUAL to the assignment, which is made or restored with its history (R13, E34)."""
    qualification = await work.linked(Qualification, action.qualification, "qualification")
    user = await work.find(User, action.user, "user")
    if qualification.archived_on is not None:
        raise Refused(refusal(action, "ARCHIVED", "qualification"))
    if not user.is_active:
        raise Refused(refusal(action, "INACTIVE", "user"))
    assigned_on = action.assigned_on or work.today
    if assigned_on > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "assigned_on"))
    pair = {"user_id": user.id, "qualification_id": qualification.id}
    assignment = await Assignment.get_or_none(**pair) or await Assignment.create(**pair)  # nobody else: user is held
    for source in await AssignmentSource.filter(assignment_id=assignment.id, kind=SourceKind.MANUAL):
        if source.withdrawn_on is None:
            raise Refused(refusal(action, "ALREADY_ASSIGNED", "qualification", row=assignment.id))
        if assigned_on < source.withdrawn_on:
            raise Refused(refusal(action, "OVERLAPS", "assigned_on"))
    await AssignmentSource.create(
        assignment_id=assignment.id,
        kind=SourceKind.MANUAL,
        assigned_on=assigned_on,
        assigned_at=work.now,
        assigned_by_id=work.actor_id,
    )
    await change(assignment, {"archived_on": None})
    work.touched(assignments=[assignment.id])
    return assignment


@handles(AssignmentWithdraw)
async def assignment_withdraw(work: Work, assignment: Assignment, action: AssignmentWithdraw) -> Assignment:
    """End the sources MANUAL and IMPORT today; without any other the assignment is archived (R13, E33)."""
    sources = await AssignmentSource.filter(assignment_id=assignment.id, withdrawn_on=None)
    ended = [source for source in sources if source.kind in ENDED_BY_HAND]
    for source in ended:
        await change(
            source,
            {
                "withdrawn_on": work.today,
                "withdrawn_at": work.now,
                "withdrawn_by_id": work.actor_id,
                "withdrawal_reason": action.reason,
            },
        )
    if len(ended) == len(sources):
        await change(assignment, {"archived_on": work.today})
    work.touched(assignments=[assignment.id])
    return assignment
