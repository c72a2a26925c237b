"""Bulk verbs: what is done for many people at once, each of which begins a bulk run."""

from datetime import date

from schema.bulk_runs import BulkRun
from schema.enums import Role, Stage
from schema.kit.access import admins, managers
from schema.kit.action import Action, ask
from schema.kit.row_filters import RowFilter

MOST_CHOSEN = 2_000
"""How many people or assignments can be named one by one; of those who match a filter there may be more."""
MOST_PEOPLE = {Role.LEARNER: 0, Role.MANAGER: 2_000, Role.ADMIN: 100_000}
"""How many rows one run may be about, by what the person who asks for it may do."""
MOST_UNFINISHED = 5
"""How many unfinished runs one person can have."""

_REFUSALS = {
    "NOBODY": "Nobody matches this.",
    "BOTH": "Either name them one by one or give a filter, not both.",
    "TOO_MANY_PEOPLE": "At most {max} at once; these are {actual}. Narrow the filter.",
    "TOO_MANY_RUNS": "Wait until your other bulk runs are finished; at most {max} can be unfinished.",
}
_FILTER = "Or: everyone who matches this filter, as the list has it."
_ON = "The day on which what the filter asks is true; today if left out."


class BulkAssign(Action):  # S25
    """Assign a qualification to many people by hand."""

    users: list[int] = ask("People", to="User", default=(), max_items=MOST_CHOSEN, help="Those to assign it to.")
    filter: RowFilter | None = ask("Filter", narrows="User", default=None, help=_FILTER)
    on: date | None = ask("On", default=None, help=_ON)
    qualification: int = ask(help="The qualification to assign.")
    assigned_on: date | None = ask("Assigned on", default=None, help="The first day; today if left out.")

    subject = BulkRun
    creates = True
    is_deed = True
    label = "Assign"
    allow = managers | admins
    refusals = {
        **_REFUSALS,
        "IN_THE_FUTURE": "An assignment cannot begin in the future.",
        "ARCHIVED": "This qualification is archived.",
    }


class BulkWithdraw(Action):  # R13, E33
    """Withdraw many assignments that were made by hand or by an import."""

    assignments: list[int] = ask(
        "Assignments", to="Assignment", default=(), max_items=MOST_CHOSEN, help="Those to withdraw."
    )
    filter: RowFilter | None = ask("Filter", narrows="Assignment", default=None, help=_FILTER)
    on: date | None = ask("On", default=None, help=_ON)
    reason: str | None = ask(default=None, help="Why; this is kept on record.")

    subject = BulkRun
    creates = True
    is_deed = True
    label = "Withdraw"
    allow = managers | admins
    refusals = _REFUSALS


class BulkRecordCompletions(Action):  # E12, E55
    """Record that many people completed an activity on a day."""

    users: list[int] = ask("People", to="User", default=(), max_items=MOST_CHOSEN, help="Those who completed it.")
    filter: RowFilter | None = ask("Filter", narrows="User", default=None, help=_FILTER)
    on: date | None = ask("On", default=None, help=_ON)
    activity: int = ask(help="What was completed.")
    completed_on: date | None = ask(
        "Completed on", default=None, help="The day on which it was completed; today if left out."
    )

    subject = BulkRun
    creates = True
    is_deed = True
    label = "Record completion"
    allow = managers | admins
    refusals = {**_REFUSALS, "IN_THE_FUTURE": "A completion cannot be dated in the future."}


class BulkExtend(Action):  # E46
    """Give many people more time, each for the period that they missed or have to meet next."""

    assignments: list[int] = ask(
        "Assignments", to="Assignment", default=(), max_items=MOST_CHOSEN, help="Those to extend."
    )
    filter: RowFilter | None = ask("Filter", narrows="Assignment", default=None, help=_FILTER)
    on: date | None = ask("On", default=None, help=_ON)
    through: date = ask("Through", help="The new last day.")
    period_number: int | None = ask(default=None, help="The number of the period, if it is the same for all.")
    reason: str = ask(help="Why; this is kept on record.")

    subject = BulkRun
    creates = True
    is_deed = True
    label = "Extend"
    allow = managers | admins
    refusals = _REFUSALS


class BulkExempt(Action):  # E47
    """Exempt many people from one requirement, each for one period."""

    assignments: list[int] = ask(
        "Assignments", to="Assignment", default=(), max_items=MOST_CHOSEN, help="Those to exempt."
    )
    filter: RowFilter | None = ask("Filter", narrows="Assignment", default=None, help=_FILTER)
    on: date | None = ask("On", default=None, help=_ON)
    activity: int = ask(help="The activity that does not have to be completed.")
    stage: Stage = ask(help="The list it is in.")
    period_number: int | None = ask(default=None, help="The number of the period, if it is the same for all.")
    reason: str = ask(help="Why; this is kept on record.")

    subject = BulkRun
    creates = True
    is_deed = True
    label = "Exempt"
    allow = managers | admins
    refusals = _REFUSALS
