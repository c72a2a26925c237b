"""Who has to be qualified for what, why, and the stretches of time in which they were."""

from datetime import date

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation, OneToOneRelation

from schema.enums import SourceKind, Status
from schema.kit.access import admins, managers_of, nobody, own, without
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, choice, civil_date, instant, integer, link, text
from schema.people import User
from schema.qualifications import Qualification, QualificationVersion


class Assignment(Entity):
    """The link of a user to a qualification. Exists as long as it has a source; then it is archived, never deleted."""

    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Who has to be qualified.",
        back=(Back("assignments", "The qualifications the user has to have."),),
    )  # fmt: skip
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification", "Qualification", help="What they have to be qualified for.",
        back=(Back("assignments", "Who has to have this qualification."),),
    )  # fmt: skip
    archived_on = civil_date(
        "Archived on", null=True, help="The day on which the last source was lost; empty as long as there is one (R13)."
    )

    user_id: int
    qualification_id: int
    plural = "assignments"
    title = ("user", "qualification")
    belongings = ("sources", "periods", "extensions", "exemptions")
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show."""

        icon = "assignments"
        columns = ("user", "qualification", "standing.status", "standing.validThrough", "standing.dueOn", "archived_on")
        filters = ("user", "qualification", "archived_on")

    class Meta:
        """One link a pair, for ever: losing and regaining it continues the same one."""

        unique_together = (("user", "qualification"),)


class AssignmentSource(Entity):
    """One reason why a user has a qualification assigned; all of them are kept and shown (E35)."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="What it is a reason for.",
        back=(Back("sources", "Why the user has it, ended reasons too.", Shape.LIST),),
    )  # fmt: skip
    kind = choice("Kind", SourceKind, help="What kind of reason it is (R13).")
    assigned_on = civil_date("Assigned on", help="The first day on which it held.")
    assigned_at = instant("Assigned at", help="When it was recorded.")
    assigned_by: ForeignKeyNullableRelation[User] = link(
        "Assigned by", "User", null=True, help="Who did it; empty if nobody did in person."
    )
    withdrawn_on = civil_date("Withdrawn on", null=True, help="The first day on which it held no longer.")
    withdrawn_at = instant("Withdrawn at", null=True, help="When the withdrawal was recorded.")
    withdrawn_by: ForeignKeyNullableRelation[User] = link("Withdrawn by", "User", null=True, help="Who withdrew it.")
    withdrawal_reason = text("Reason", null=True, max_length=1000, has_lines=True, help="Why it was withdrawn.")

    assignment_id: int
    assigned_by_id: int | None
    withdrawn_by_id: int | None
    title = ("kind", "assigned_on")
    read = own("assignment.user") | managers_of("assignment.user") | admins


class Period(Entity):
    """One stretch of validity of an assignment, numbered. Never overwritten: what turned out otherwise is superseded.

    A cache of what the facts say (R1): it can be rebuilt at any time, and a rebuild changes nothing.
    """

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="Whose validity it is.",
        back=(
            Back(
                "periods", "The stretches of validity, as known today.", Shape.LIST,
                where={"superseded_at": None}, order="number",
            ),
        ),
    )  # fmt: skip
    number = integer("Number", minimum=1, help="Counts the periods of an assignment, from 1.")
    begins_on = civil_date("Begins on", help="Its first day.")
    valid_through = civil_date("Valid through", null=True, help="Its last valid day; empty: for ever (R2, E57).")
    version: ForeignKeyRelation[QualificationVersion] = link(
        "Version", "QualificationVersion", help="The version of the qualification that it runs under (R12)."
    )
    recorded_at = instant("Recorded at", help="When it was first known like this.")
    superseded_at = instant("Superseded at", null=True, help="When facts were learnt that changed it.")

    assignment_id: int
    version_id: int
    title = ("number", "begins_on")
    read = own("assignment.user") | managers_of("assignment.user") | admins

    class Meta:
        """Of each period one row is what is known today."""

        indexes = (OnlyOne("uid_period_current", "assignment_id", "number", where="superseded_at IS NULL"),)


class AssignmentCreated(Event):
    """A qualification was assigned to a user, for the first time, again, or for one more reason."""

    subject = Assignment
    about = "user"


class AssignmentWithdrawn(Event):
    """A reason for an assignment ended."""

    subject = Assignment
    about = "user"


class AssignmentPeriodsChanged(Event):
    """The periods of an assignment are not what they were: begun, renewed, or corrected."""

    subject = Assignment
    about = "user"


class AssignmentStandingChanged(Event):
    """The status or the last valid day of an assignment is not what was last told: a fact changed it, or a day came."""

    subject = Assignment
    about = "user"


class ToldStanding(Entity):
    """What was last told of an assignment, and the first day on which that is no longer true unless facts change it.

    A cache (R1): where it is missing, the nightly job writes it down anew and tells nothing.
    """

    assignment: OneToOneRelation[Assignment] = fields.OneToOneField(
        "qualgraph.Assignment", related_name=False, on_delete=RESTRICT
    )
    status: Status | None = fields.CharEnumField(Status, max_length=16, null=True)  # type: ignore[assignment]  # Tortoise forgets null
    valid_through = fields.DateField(null=True)
    next_on = fields.DateField(db_index=True)

    assignment_id: int
    read = nobody


class AssignmentCreate(Action):
    """Assign a qualification to a user by hand (S25); it enrols them in what there is to do (S31)."""

    user: int = ask(help="Who has to have it.")
    qualification: int = ask(help="What they have to have.")
    assigned_on: date | None = ask(
        "Assigned on", default=None, help="The first day on which it holds; today if left out."
    )

    subject = Assignment
    creates = True
    label = "Assign"
    allow = managers_of("user") | admins
    refusals = {
        "ALREADY_ASSIGNED": "It is assigned by hand already.",
        "IN_THE_FUTURE": "An assignment cannot begin in the future.",
        "OVERLAPS": "It was assigned on that day already; choose a day on or after its withdrawal.",
        "ARCHIVED": "This qualification is archived.",
        "INACTIVE": "This person is not active.",
    }
    emits = AssignmentCreated


ENDED_BY_HAND = (SourceKind.MANUAL, SourceKind.IMPORT)
"""What ends when somebody withdraws it; rules and inventories end by their own means."""


class AssignmentWithdraw(Action):
    """End what was assigned by hand or imported. Other reasons keep it; losing the last archives it (R13, E33)."""

    reason: str | None = ask("Reason", default=None, max_length=1000, has_lines=True, help="Why; kept on record.")

    subject = Assignment
    label = "Withdraw"
    allow = managers_of("user") | admins
    available_when = {"archived_on": None}
    unavailable = "It is archived: nothing assigns it any more."
    barred = {"NOT_BY_HAND": without("sources", kind=ENDED_BY_HAND, withdrawn_on=None)}
    refusals = {"NOT_BY_HAND": "A rule or an inventory assigned it; end that instead."}
    emits = AssignmentWithdrawn
