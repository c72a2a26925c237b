"""What an individual is granted beside the rules: more time, or not having to do something (E46, E47)."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.enums import Stage
from schema.kit.access import admins, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, choice, civil_date, instant, integer, link, text
from schema.people import User

MAX_GRANT_REASON = 1000
EDUCATION = (
    "Permanent education can be neither extended nor exempted: "
    "whoever completes what is missing later is qualified again from that day."
)


class Extension(Entity):
    """One person's period ends later. The window does not move, and the next period counts from the old end (E46)."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="Whose period it is.",
        back=(Back("extensions", "More time that was granted.", Shape.LIST),),
    )  # fmt: skip
    period_number = integer("Period", minimum=1, help="The period that is extended, by its number.")
    through = civil_date("Through", help="Its new last day.")
    reason = text("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why it was granted.")
    granted_at = instant("Granted at", help="When it was granted; before or after the day itself (R10).")
    granted_by: ForeignKeyNullableRelation[User] = link("Granted by", "User", null=True, help="Who granted it.")

    assignment_id: int
    granted_by_id: int | None
    title = ("period_number", "through")
    read = own("assignment.user") | managers_of("assignment.user") | admins


class Exemption(Entity):
    """One person need not do one requirement for one period: it counts as satisfied (E47)."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="Who need not do it, and for what.",
        back=(Back("exemptions", "What need not be done.", Shape.LIST),),
    )  # fmt: skip
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What need not be completed.", may_be_hidden=True
    )
    stage = choice("Stage", Stage, help="The list in which the activity stands.")
    period_number = integer("Period", minimum=1, help="The period it is for: the one begun by it, or renewed by it.")
    reason = text("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why it was granted.")
    granted_at = instant("Granted at", help="When it was granted (R10).")
    granted_by: ForeignKeyNullableRelation[User] = link("Granted by", "User", null=True, help="Who granted it.")

    assignment_id: int
    activity_id: int
    granted_by_id: int | None
    title = ("activity", "stage")
    read = own("assignment.user") | managers_of("assignment.user") | admins


class AssignmentExtended(Event):
    """Somebody was given more time."""

    subject = Assignment
    about = "user"


class AssignmentExempted(Event):
    """Somebody need not do a requirement for a period."""

    subject = Assignment
    about = "user"


class AssignmentExtend(Action):
    """Give one person more time, before or after the date; nobody else and no later period moves (E46)."""

    through: date = ask("Through", help="The new last day.")
    period_number: int | None = ask(
        "Period",
        default=None,
        minimum=1,
        help="Which period, by its number; the one that was missed, or else has to be met next, if left out.",
    )
    reason: str = ask("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why; kept on record.")

    subject = Assignment
    label = "Extend"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "It is archived: nothing assigns it any more."
    refusals = {
        "NO_PERIOD": "There is no such period to extend.",
        "NOT_LATER": "This is not later than the end it already has.",
        "NEVER_ENDS": "This period never ends.",
        "ALREADY_MET": "This period is met already: the one to extend is the next.",
        "LATER_PERIOD": "The next period ends before that, and does not move: extend that one first, or exempt.",
        "EDUCATION": EDUCATION,
    }
    emits = AssignmentExtended


class AssignmentExempt(Action):
    """Let one person off one requirement for one period (E47)."""

    activity: int = ask("Activity", to="LearningActivity", help="What need not be completed.")
    stage: Stage = ask("Stage", help="In which list it stands.")
    period_number: int | None = ask(
        "Period", default=None, minimum=1,
        help="ACHIEVE: the period to be begun; MAINTAIN: the period to be renewed. The next possible one if left out.",
    )  # fmt: skip
    reason: str = ask("Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why; kept on record.")

    subject = Assignment
    label = "Exempt"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "It is archived: nothing assigns it any more."
    refusals = {
        "NOT_REQUIRED": "This activity is not in that list.",
        "NO_PERIOD": "There is no such period.",
        "EDUCATION": EDUCATION,
        "ALREADY_EXEMPT": "This was granted already.",
    }
    emits = AssignmentExempted
