"""Named profiles of what somebody must complete to become and to remain qualified."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Duration
from schema.kit.access import admins, managers, own
from schema.kit.action import Action, Board, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import (
    Back,
    Shape,
    calendar_period,
    choice,
    civil_date,
    flag,
    instant,
    integer,
    link,
    prose,
    row_version,
    text,
)
from schema.people import User
from schema.requirements import FIXED, ROLLING, RequirementInput

MAX_GRACE_DAYS = 3660
MAX_REACHIEVE_DAYS = 18_300


class Qualification(Entity):
    """A named profile of requirements. What it demands is in its versions; the newest one is `currentVersion`."""

    name = text("Name", searchable=True, index=True, help="What the qualification is called (S1).")
    code = text("Code", null=True, unique=True, max_length=64, searchable=True, help="Unique name in other systems.")
    description = prose("Description", help="What it qualifies for, for the learner; Markdown.")
    archived_on = civil_date("Archived on", null=True, help="Empty as long as it can be assigned.")
    version = row_version()

    natural_key = "code"
    plural = "qualifications"
    belongings = ("current_version",)
    read = own("assignments.user") | managers | admins

    class Admin:
        """What its lists show."""

        icon = "qualifications"
        columns = ("name", "code", "currentVersion.duration", "currentVersion.maintainPeriod", "archived_on")
        filters = ("archived_on",)


class QualificationVersion(Entity):
    """What a qualification demands from a day on. An edit makes a new version; running periods keep theirs (R12)."""

    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification", "Qualification", help="What it is a version of.",
        back=(
            Back("current_version", "What it demands of whoever starts today.", Shape.ONE, {"superseded_at": None}),
            Back("versions", "All that it ever demanded, oldest first.", Shape.CONNECTION, order="number"),
        ),
    )  # fmt: skip
    number = integer("Number", minimum=1, help="Counts the versions of a qualification, from 1.")
    effective_on = civil_date("Effective on", help="The day from which it applies.")
    created_at = instant("Created at", help="When it was made.")
    created_by: ForeignKeyNullableRelation[User] = link("Created by", "User", null=True, help="Who made it.")
    superseded_at = instant("Superseded at", null=True, help="When the next version took its place.")
    duration = choice("Duration", Duration, help="Whether it lasts for set periods or rolls (S7).")
    maintain_period = calendar_period(
        "Maintain duration", null=True, help="How long one period lasts; empty: for ever (S18, E57)."
    )
    renewal_lead = calendar_period("Renewal lead", null=True, help="Renewal opens so long before the end (R5).")
    grace_days = integer("Days of grace", maximum=MAX_GRACE_DAYS, help="Still qualified so long after the end (R7).")
    reachieve_after_days = integer(
        "Re-achieve after days", null=True, maximum=MAX_REACHIEVE_DAYS,
        help="Days after the end beyond which the Achieve list is needed again; empty: never (E9).",
    )  # fmt: skip
    prior_learning_max_age = calendar_period(
        "Prior learning counts for", null=True,
        help="How far before the assignment a completion may lie; empty: any time (E12).",
    )  # fmt: skip

    follow_certificate_expiry = flag(
        "Follows the certificate's expiry",
        help="ROLLING: whether an uploaded certificate that lasts beyond the period's end moves that end (R9).",
    )
    period_from = civil_date(
        "Period from", null=True, help="FIXED: the first day of the period in which all has to be done (R11)."
    )
    period_through = civil_date("Period through", null=True, help="FIXED: the last day of that period.")
    repeats_every = calendar_period(
        "Repeats every", null=True, help="FIXED: in months or years; the same is due again in each. Empty: once."
    )

    applied_on = civil_date("Applied on", null=True, help="From then on running periods end under it; empty: never.")
    applied_at = instant("Applied at", null=True, help="When that was decided.")
    applied_by: ForeignKeyNullableRelation[User] = link("Applied by", "User", null=True, help="Who decided it.")

    qualification_id: int
    created_by_id: int | None
    applied_by_id: int | None
    title = ("qualification", "number")
    belongings = ("achieve", "maintain")
    read = own("qualification.assignments.user") | managers | admins

    class Admin:
        """What its lists show."""

        columns = ("number", "effective_on", "created_by", "created_at", "applied_on")
        filters = ("effective_on",)

    class Meta:
        """Two editors at once cannot both make the same version, and one is the current one."""

        unique_together = (("qualification", "number"),)
        indexes = (OnlyOne("uid_version_current", "qualification_id", where="superseded_at IS NULL"),)


class QualificationChanged(Event):
    """A qualification was created, edited or archived."""

    subject = Qualification


class QualificationCreate(Action):
    """Define a qualification with its Achieve and Maintain lists in one go."""

    name: str = ask()
    code: str | None = ask(default=None)
    description: str = ask(default="")
    duration: Duration = ask()
    maintain_period: str | None = ask(default=None, show_if=ROLLING)
    renewal_lead: str | None = ask(default=None)
    grace_days: int = ask(default=0, show_if=ROLLING)
    reachieve_after_days: int | None = ask(default=None, show_if=ROLLING)
    prior_learning_max_age: str | None = ask(default=None)
    follow_certificate_expiry: bool = ask(default=False, show_if=ROLLING)
    period_from: date | None = ask(default=None, show_if=FIXED)
    period_through: date | None = ask(default=None, show_if=FIXED)
    repeats_every: str | None = ask(default=None, show_if=FIXED)
    achieve: list[RequirementInput] = ask("Achieve", help="What it takes to become qualified; at least one (E30).")
    maintain: list[RequirementInput] = ask(
        "Maintain", default=(), help="What it takes to remain qualified.", show_if=ROLLING
    )

    subject = Qualification
    borrows = (QualificationVersion,)
    creates = True
    label = "Add qualification"
    allow = admins
    refusals = {
        "EMPTY_ACHIEVE": "At least one activity is needed to achieve a qualification.",
        "DUPLICATE_ACTIVITY": "This activity is in the list already.",
        "UPLOAD_NOT_POSSIBLE": "Proof can be uploaded for an e-learning, exam, meetup or assignment only.",
        "LEAD_TOO_LONG": "Renewal has to open within the period: the lead must be shorter than the Maintain duration.",
        "MAINTAIN_WITHOUT_PERIOD": "A Maintain list needs a Maintain duration.",
        "MAINTAIN_EMPTY": "With a Maintain duration something has to renew it: give a Maintain list, or no duration.",
        "ROLLING_ONLY": "This belongs to a rolling duration (S17-S24).",
        "FIXED_ONLY": "This belongs to a fixed duration: rolling has no time frame and no permanent education (S24).",
        "NOT_THE_SAME_LIST": "For a fixed duration Achieve and Maintain are the same list; leave Maintain out (S10).",
        "BAD_FRAME": "A period needs both of its days, the first not after the last.",
        "BAD_INTERVAL": "It repeats every so many months or years, and has to be over by then.",
        "OUTSIDE_PERIOD": "This lies outside the qualification's period.",
        "FRAME_TWICE": "Give two days, or how long after the assignment; not both.",
        "EDUCATION_PERIOD": "Give its two days, or how often it repeats; not both.",
        "NEEDED_WITH_ALL": "All of the set is needed: leave the number out, or ask for any of it or for credits.",
        "NEEDED_MISSING": "Say how many activities or credits of the set are needed.",
        "BAD_SET": "This many cannot be reached with these activities.",
        "CREDITS_MISSING": "Every activity needs its credits here, and only here.",
        "EMPTY_SET": "Permanent education needs at least one activity.",
        "ARCHIVED": "This activity is archived.",
        "TAKEN": "Another qualification has this code.",
    }
    emits = QualificationChanged
    sections = (
        ("The qualification", ("name", "code", "description", "duration")),
        (
            "How long it lasts",
            ("maintain_period", "grace_days", "reachieve_after_days", "period_from", "period_through", "repeats_every",
             "renewal_lead", "prior_learning_max_age", "follow_certificate_expiry"),
        ),
        ("What it takes", ("achieve", "maintain")),
    )  # fmt: skip
    board = Board(columns=("achieve", "maintain"), tile="activity", one_column_if=FIXED)


class QualificationEdit(QualificationCreate, edits=True):
    """Change a qualification. What it demands changes by a new version; running periods end under theirs (R12)."""

    creates = False
    keeps = ("duration",)
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class QualificationApplyNow(Action):
    """Let running periods end under the current version, not the one they began with (R12)."""

    subject = Qualification
    label = "Apply now"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"NOTHING_TO_APPLY": "Running periods have no older version to leave."}
    emits = QualificationChanged


class QualificationArchive(Action):
    """Stop assigning a qualification; who has it keeps it, and its history."""

    subject = Qualification
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = QualificationChanged
