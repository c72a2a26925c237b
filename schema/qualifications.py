"""Named profiles of what somebody must complete to become and to remain qualified."""

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Duration, Stage
from schema.kit.access import admins, managers, own
from schema.kit.action import Action, Struct, ask
from schema.kit.entity import Entity
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
    text,
)
from schema.learning import LearningActivity
from schema.people import User

MAX_GRACE_DAYS = 3660
MAX_REACHIEVE_DAYS = 18_300


class Qualification(Entity):
    """A named profile of requirements. What it demands is in its versions; the newest one is `currentVersion`."""

    name = text("Name", searchable=True, index=True, help="What the qualification is called (S1).")
    code = text(
        "Code", null=True, unique=True, max_length=64, searchable=True,
        help="Short name for files and other systems; unique.",
    )  # fmt: skip
    description = prose("Description", help="What it qualifies for, for the learner; Markdown.")
    archived_on = civil_date("Archived on", null=True, help="Empty as long as it can be assigned.")

    natural_key = "code"
    plural = "qualifications"
    read = own("assignments.user") | managers | admins


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
    renewal_lead = calendar_period(
        "Renewal lead", null=True, help="How long before the end renewal opens; empty: 14 days (R5)."
    )
    grace_days = integer(
        "Days of grace", maximum=MAX_GRACE_DAYS, help="Days after the end in which one stays qualified (R7)."
    )
    reachieve_after_days = integer(
        "Re-achieve after days", null=True, maximum=MAX_REACHIEVE_DAYS,
        help="Days after the end beyond which the Achieve list is needed again; empty: never (E9).",
    )  # fmt: skip
    prior_learning_max_age = calendar_period(
        "Prior learning counts for", null=True,
        help="How far before the assignment a completion may lie; empty: any time (E12).",
    )  # fmt: skip

    qualification_id: int
    created_by_id: int | None
    read = own("qualification.assignments.user") | managers | admins

    class Meta:
        """Two editors at once cannot both make the same version."""

        unique_together = (("qualification", "number"),)


class Requirement(Entity):
    """One activity in one stage of a qualification version, with its settings."""

    version: ForeignKeyRelation[QualificationVersion] = link(
        "Version", "QualificationVersion", help="The version of the qualification that demands it.",
        back=(
            Back("achieve", "What it takes to become qualified.", Shape.LIST, {"stage": Stage.ACHIEVE}, "position"),
            Back("maintain", "What it takes to remain qualified.", Shape.LIST, {"stage": Stage.MAINTAIN}, "position"),
            Back("requirements", "Both lists together.", Shape.LIST, order="id"),
        ),
    )  # fmt: skip
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What has to be completed.",
        back=(Back("requirements", "Where this activity is required."),),
    )  # fmt: skip
    stage = choice("Stage", Stage, help="The list it is in.")
    position = integer("Position", help="Its place in its list, from 0.")
    upload_allowed = flag("Upload allowed", help="Whether proof from elsewhere may be uploaded for it (S13, S34).")

    version_id: int
    activity_id: int
    read = own("version.qualification.assignments.user") | managers | admins

    class Meta:
        """An activity is in a list once."""

        unique_together = (("version", "stage", "activity"),)


class QualificationChanged(Event):
    """A qualification was created, edited or archived."""

    subject = Qualification


class RequirementInput(Struct):
    """One activity in a list, with its settings."""

    activity: int = ask()
    upload_allowed: bool = ask(default=False)

    subject = Requirement


class QualificationCreate(Action):
    """Define a qualification with its Achieve and Maintain lists in one go."""

    name: str = ask()
    code: str | None = ask(default=None)
    description: str = ask(default="")
    duration: Duration = ask()
    maintain_period: str | None = ask(default=None)
    renewal_lead: str | None = ask(default=None)
    grace_days: int = ask(default=0)
    reachieve_after_days: int | None = ask(default=None)
    prior_learning_max_age: str | None = ask(default=None)
    achieve: list[RequirementInput] = ask("Achieve", help="What it takes to become qualified; at least one (E30).")
    maintain: list[RequirementInput] = ask("Maintain", default=(), help="What it takes to remain qualified.")

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
        "NOT_YET_FIXED": "Fixed durations cannot be defined yet; choose ROLLING.",
        "ARCHIVED": "This activity is archived.",
        "TAKEN": "Another qualification has this code.",
    }
    emits = QualificationChanged


class QualificationEdit(QualificationCreate, edits=True):
    """Change a qualification. What it demands changes by a new version; running periods end under theirs (R12)."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}


class QualificationArchive(Action):
    """Stop assigning a qualification; who has it keeps it, and its history."""

    subject = Qualification
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    emits = QualificationChanged
