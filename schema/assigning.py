"""Assigning a qualification by hand, and withdrawing it."""

from datetime import date

from schema.assignments import Assignment, AssignmentCreated, AssignmentWithdrawn
from schema.enums import SourceKind
from schema.kit.access import admins, managers_of, without
from schema.kit.action import Action, ask


class AssignmentCreate(Action):  # S25, S31
    """Assign a qualification to a user by hand. It enrols them in the activities they have to complete."""

    user: int = ask(help="The person to assign it to.")
    qualification: int = ask(help="The qualification to assign.")
    assigned_on: date | None = ask(
        "Assigned on", default=None, help="The first day on which it applies; today if left out."
    )

    subject = Assignment
    belongings = ("sources",)
    creates = True
    label = "Assign"
    allow = managers_of("user") | admins
    available_for = {"user": {"is_active": True}}
    refusals = {
        "ALREADY_ASSIGNED": "It is already assigned by hand.",
        "IN_THE_FUTURE": "An assignment cannot begin in the future.",
        "OVERLAPS": "It was already assigned on that day; choose the day of its withdrawal or a later one.",
        "ARCHIVED": "This qualification is archived.",
        "INACTIVE": "This person is not active.",
    }
    emits = AssignmentCreated


ENDED_BY_HAND = (SourceKind.MANUAL, SourceKind.IMPORT)
"""The sources that a withdrawal ends; those of rules and inventories end when these change."""


class AssignmentWithdraw(Action):  # R13, E33
    """Withdraw what was assigned by hand or by an import. Without another reason, the assignment is archived."""

    reason: str | None = ask(
        "Reason", default=None, max_length=1000, has_lines=True, help="Why; this is kept on record."
    )

    subject = Assignment
    belongings = ("sources",)
    label = "Withdraw"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "This assignment is archived."
    barred = {"NOT_BY_HAND": without("sources", kind=ENDED_BY_HAND, withdrawn_on=None)}
    refusals = {"NOT_BY_HAND": "A rule or an inventory assigned it; change that instead."}
    emits = AssignmentWithdrawn
