"""Handlers: assign qualifications by hand, and withdraw them."""

from app.actions.assigning import ASSIGNING_PLACES, assign, planned_assignments, why_not_assigned, withdraw
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.assignments import Assignment, AssignmentCreate, AssignmentWithdraw
from schema.people import User
from schema.qualifications import Qualification


@handles(AssignmentCreate)
async def assignment_create(work: Work, action: AssignmentCreate) -> Assignment:
    """Assign it from a day on, unless something stands in the way; nobody else does meanwhile: the user is held."""
    qualification = await work.linked(Qualification, action.qualification, "qualification")
    user = await work.find(User, action.user, "user")
    [planned] = await planned_assignments([user], qualification, action.assigned_on or work.today)
    if code := why_not_assigned(planned, qualification, work.today):
        known = None if planned.assignment is None else planned.assignment.id
        raise Refused(refusal(action, code, ASSIGNING_PLACES[code], row=known if code == "ALREADY_ASSIGNED" else None))
    [(assignment, _)] = await assign(work, qualification.id, [planned])
    return assignment


@handles(AssignmentWithdraw)
async def assignment_withdraw(work: Work, assignment: Assignment, action: AssignmentWithdraw) -> Assignment:
    """Withdraw it as of today."""
    await withdraw(work, {assignment.id: assignment}, action.reason)
    return assignment
