"""Assignments: who has to be qualified for what, and why."""

from datetime import date, datetime
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import MembershipState, SourceKind, Status
from schema.kit.access import admins, managers_of, own, without
from schema.kit.action import Action, ask
from schema.kit.computed import (
    computed_choice,
    computed_day,
    computed_days_ahead,
    computed_flag,
    computed_link,
    computed_order,
    computed_text,
)
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import civil_date, link
from schema.people import User
from schema.qualifications import Qualification


class Assignment(Entity):
    """A user has to hold a qualification. In force while it has a source; after that archived, never deleted."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="Who has to be qualified.",
        back=(Back("assignments", "The qualifications that are assigned to the user.", usually=4),),
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification",
        "Qualification",
        help="The qualification they have to hold.",
        back=(Back("assignments", "Everyone to whom this qualification is assigned."),),
    )
    archived_on = civil_date(  # R13
        "Archived on", null=True, help="The day on which the last source ended; null while there is one."
    )
    emptied_at: datetime | None = fields.DatetimeField(null=True)
    """When its facts went to another account's, with which this one's was merged; null for most (E39)."""
    timeline_through: date | None = fields.DateField(null=True)
    """The last day of which its stored timeline has all that begins by then; null: none is stored yet (R17)."""
    prospect_until: date | None = fields.DateField(null=True)
    """Through which day it holds what becomes of it if all is done in time; null: that has to be worked out."""

    user_id: int
    qualification_id: int
    plural = "assignments"
    title = ("user", "qualification")
    belongings = ("sources", "extensions", "exemptions")
    read = own("user") | managers_of("user") | admins
    is_dated = True
    searched_links = ("user", "qualification")
    computed: ClassVar = {
        "status": computed_choice(
            "Status", Status, orders=True, shows="standing.status", help="What the standing was on the day."
        ),
        "is_qualified": computed_flag("Is qualified", help="Whether the person was qualified on the day."),
        "is_qualified_if_done": computed_flag(
            "Is qualified if all is done",
            help="Whether the person is qualified on the day, or will be if they do all in time: on its last day, what "
            "is or will be open and has one. Of days that are past, whether they were.",
        ),
        "valid_through": computed_day(
            "Valid through", orders=True, shows="standing.validThrough", help="The last valid day, by what is known."
        ),
        "due_on": computed_day(
            "Due on", orders=True, shows="standing.dueOn", help="The last day to do what is to be done in time."
        ),
        "expiring_within_days": computed_days_ahead(
            "Expires within", help="Qualified on the day, and no longer within this many days if nothing more happens."
        ),
        "due_within_days": computed_days_ahead("Due within", help="Something is due within this many days."),
        "is_renewal_open": computed_flag("Renewal is open", help="Whether the renewal had opened by the day."),
        "is_approval_pending": computed_flag("Approval is pending", help="Whether proof was waiting for a decision."),
        "is_assigned_too_late": computed_flag(
            "Assigned too late", help="Whether the time frame had closed before it was assigned."
        ),
        "lapses_on": computed_day(
            "No longer qualified on",
            help="Qualified on the day, and no longer from a day within these bounds if nothing more happens.",
        ),
        "is_assigned": computed_flag("Is assigned", help="Whether it was assigned on the day."),
        "unit": computed_link("Unit", "OrgUnit", help="Where the person was on the day"),
        "unit_itself": computed_link(
            "Directly in", "OrgUnit", is_exact=True, help="The unit the person was in on the day, without those below"
        ),
        "membership": computed_choice(
            "Person", MembershipState, help="Whether the person was at work, absent or gone on the day."
        ),
        "job_title": computed_text("Job title", help="What the person works as today"),
        "is_active": computed_flag("Person is active", help="Whether the person had not left by the day."),
        "is_qualification_archived": computed_flag(
            "Qualification is archived", help="Whether the qualification had been archived by the day."
        ),
        "group": computed_link("Group", "Group", help="A group that the person belongs to today"),
        "activity": computed_link("Activity", "LearningActivity", help="An activity that the qualification requires"),
        "version": computed_link(  # R12
            "Version", "QualificationVersion", help="The version that the person stands under on the day"
        ),
        "person": computed_order("Person", shows="user", help="The name of the person."),
        "qualification_name": computed_order(
            "Qualification", shows="qualification", help="The name of the qualification."
        ),
    }

    class Admin:
        icon = "assignments"
        is_everyday = True
        starts_with = "is_assigned=yes"
        columns = ("user", "qualification", "standing.status", "standing.validThrough", "standing.dueOn", "archived_on")
        filters = (
            "status", "expiring_within_days", "unit", "qualification", "user", "group", "is_approval_pending",
            "is_assigned",
        )  # fmt: skip

    class Meta:
        """One assignment per user and qualification, for ever: regaining it continues the same one."""

        unique_together = (("user", "qualification"),)
        indexes = (
            ("prospect_until",),
            OnlyWhere("idx_assignment_ended", "id", where="archived_on IS NOT NULL OR timeline_through IS NULL"),
        )


class AssignmentCreated(Event):
    """A qualification was assigned to a user: for the first time, again, or for an additional reason."""

    subject = Assignment
    about = "user"
    numbers = ChangedNumbers.OF_USER


class AssignmentWithdrawn(Event):
    """A reason for an assignment ended."""

    subject = Assignment
    about = "user"
    numbers = ChangedNumbers.OF_USER


class AssignmentPeriodsChanged(Event):
    """The periods of an assignment changed: one began, was renewed or was corrected."""

    subject = Assignment
    about = "user"
    follows = True
    numbers = ChangedNumbers.OF_USER


class AssignmentStandingChanged(Event):
    """The status or the last valid day of an assignment changed: through a new fact, or because a day came."""

    subject = Assignment
    about = "user"
    told_by_deeds = follows = True
    numbers = ChangedNumbers.OF_USER


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
