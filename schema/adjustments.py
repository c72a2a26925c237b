"""Exceptions for one person: more time, or a requirement they do not have to meet (E46, E47)."""

from datetime import date, datetime

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.enums import Stage
from schema.kit.access import admins, managers_of, own, own_of_manager
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, FactOf
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, civil_date, instant, integer, link, text
from schema.people import User

MAX_GRANT_REASON = 1000
OWN_ASSIGNMENT = "Someone else has to decide this about your own assignment."
EDUCATION = (
    "Permanent education cannot be extended or exempted. Once the missing activities are completed, the person is "
    "qualified again from that day."
)


class Extension(Entity):  # E46
    """More time for one person. The renewal window does not move, and the next period counts from the old end."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment",
        "Assignment",
        help="Whose period it is.",
        back=(Back("extensions", "The extensions that were granted.", Shape.LIST, usually=1),),
    )
    period_number = integer("Period", minimum=1, help="The number of the period that is extended.")
    through = civil_date("Through", help="The new last day.")
    reason = text("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why it was granted.")
    granted_at = instant(  # R10
        "Granted at", help="When it was granted, before or after the period ended."
    )
    granted_by: ForeignKeyNullableRelation[User] = link("Granted by", "User", null=True, help="Who granted it.")
    taken_back_at = instant(
        "Taken back at", null=True, help="When it was taken back, as if never granted; null if not."
    )
    came_from_id: int | None = fields.BigIntField(null=True, db_index=True)
    """The assignment that it belonged to until `came_at`, when two accounts were merged (E39)."""
    came_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    granted_by_id: int | None
    title = ("period_number", "through")
    is_fact_of = FactOf("assignment")
    read = own("assignment.user") | managers_of("assignment.user") | admins


class Exemption(Entity):  # E47
    """One person does not have to meet one requirement for one period: it counts as satisfied."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment",
        "Assignment",
        help="The assignment it belongs to.",
        back=(Back("exemptions", "The exemptions that were granted.", Shape.LIST, usually=1),),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="The activity that does not have to be completed.", may_be_hidden=True
    )
    stage = choice("Stage", Stage, help="The list the activity is in.")
    period_number = integer(
        "Period",
        minimum=1,
        help="The period it is for: the one that the requirement starts, or the one that it renews.",
    )
    reason = text("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why it was granted.")
    granted_at = instant("Granted at", help="When it was granted.")  # R10
    granted_by: ForeignKeyNullableRelation[User] = link("Granted by", "User", null=True, help="Who granted it.")
    taken_back_at = instant(
        "Taken back at", null=True, help="When it was taken back, as if never granted; null if not."
    )
    came_from_id: int | None = fields.BigIntField(null=True, db_index=True)
    """The assignment that it belonged to until `came_at`, when two accounts were merged (E39)."""
    came_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    activity_id: int
    granted_by_id: int | None
    title = ("activity", "stage")
    is_fact_of = FactOf("assignment")
    read = own("assignment.user") | managers_of("assignment.user") | admins


class AssignmentExtended(Event):
    """Someone was given more time."""

    subject = Assignment
    about = "user"
    numbers = ChangedNumbers.OF_USER


class AssignmentExempted(Event):
    """Someone was exempted from a requirement for one period."""

    subject = Assignment
    about = "user"
    numbers = ChangedNumbers.OF_USER


class AssignmentExtend(Action):  # E46
    """Give one person more time, before or after the end. Nothing changes for anyone else, or for later periods."""

    through: date = ask("Through", help="The new last day.")
    period_number: int | None = ask(
        "Period",
        default=None,
        minimum=1,
        help=(
            "The number of the period. If left out: the period that was missed, or else the next one that has to "
            "be met."
        ),
    )
    reason: str = ask("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why; this is kept on record.")

    subject = Assignment
    belongings = ("extensions",)
    label = "Extend"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "This assignment is archived."
    barred = {"OWN_ASSIGNMENT": own_of_manager("user")}
    refusals = {
        "OWN_ASSIGNMENT": OWN_ASSIGNMENT,
        "NO_PERIOD": "There is no such period.",
        "NOT_LATER": "The new last day has to be later than the current one.",
        "NEVER_ENDS": "This period never ends.",
        "ALREADY_MET": "This period has already been met; extend the next one.",
        "LATER_PERIOD": (
            "The next period ends before that day and does not move: extend that period first, or grant an exemption."
        ),
        "EDUCATION": EDUCATION,
    }
    emits = AssignmentExtended


class AssignmentExempt(Action):  # E47
    """Exempt one person from one requirement for one period."""

    activity: int = ask("Activity", to="LearningActivity", help="The activity that does not have to be completed.")
    stage: Stage = ask("Stage", help="The list it is in.")
    period_number: int | None = ask(
        "Period",
        default=None,
        minimum=1,
        help=(
            "For Achieve: the period that it starts. For Maintain: the period that it renews. If left out: the "
            "next possible one."
        ),
    )
    reason: str = ask("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why; this is kept on record.")

    subject = Assignment
    belongings = ("exemptions",)
    label = "Exempt"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "This assignment is archived."
    barred = {"OWN_ASSIGNMENT": own_of_manager("user")}
    refusals = {
        "OWN_ASSIGNMENT": OWN_ASSIGNMENT,
        "NOT_REQUIRED": "This activity is not in that list.",
        "NO_PERIOD": "There is no such period.",
        "EDUCATION": EDUCATION,
        "ALREADY_EXEMPT": "This exemption has already been granted. For another period, give its number.",
    }
    emits = AssignmentExempted
