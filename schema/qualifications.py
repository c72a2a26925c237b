"""Named profiles of what somebody must complete to become and to remain qualified."""

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Duration, PermanentEducationMode, Stage
from schema.kit.access import admins, managers, own
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import (
    Back,
    Shape,
    calendar_period,
    choice,
    civil_date,
    decimal,
    flag,
    instant,
    integer,
    link,
    prose,
    row_version,
    text,
)
from schema.learning import LearningActivity
from schema.people import User

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
    frame_from = civil_date("Time frame from", null=True, help="FIXED: the first day on which completing it counts.")
    frame_through = civil_date("Time frame through", null=True, help="FIXED: the last day on which it counts (S12).")
    within = calendar_period(
        "Within", null=True, help="FIXED: how long after the assignment it counts, instead of two days (R11)."
    )

    version_id: int
    activity_id: int
    title = ("activity", "stage")
    belongings = ("permanent_education",)
    read = own("version.qualification.assignments.user") | managers | admins

    class Admin:
        """What is shown of it where several stand together."""

        columns = ("activity", "stage", "version", "upload_allowed", "frame_from", "frame_through", "within")

    class Meta:
        """An activity is in a list once."""

        unique_together = (("version", "stage", "activity"),)


class PermanentEducation(Entity):
    """What else has to be completed within a period to remain qualified, once its requirement is met (R11, S16)."""

    requirement: ForeignKeyRelation[Requirement] = link(
        "Requirement", "Requirement", help="The requirement that it belongs to.",
        back=(Back("permanent_education", "What else keeps it met; only FIXED has it (S24).", Shape.ONE),),
    )  # fmt: skip
    mode = choice("Mode", PermanentEducationMode, help="How much of the set is needed.")
    needed = decimal("Needed", null=True, help="ANY: how many activities; CREDITS: how many credits; ALL: empty (E50).")
    period_from = civil_date("Period from", null=True, help="The first day of its period.")
    period_through = civil_date("Period through", null=True, help="The last day of its period.")
    repeats_every = calendar_period(
        "Repeats every", null=True, help="In months or years since the day after the requirement was met (R11)."
    )

    requirement_id: int
    title = ("requirement",)
    belongings = ("activities",)
    read = own("requirement.version.qualification.assignments.user") | managers | admins

    class Meta:
        """A requirement has one."""

        unique_together = (("requirement",),)


class PermanentEducationActivity(Entity):
    """One activity of a set, with what it is worth."""

    permanent_education: ForeignKeyRelation[PermanentEducation] = link(
        "Permanent education", "PermanentEducation", help="The set it is in.",
        back=(Back("activities", "The activities of the set.", Shape.LIST),),
    )  # fmt: skip
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What is completed.",
        back=(Back("permanent_education", "The sets of permanent education it is in."),),
    )  # fmt: skip
    credits = decimal("Credits", null=True, help="CREDITS: what completing it is worth, with at most two decimals.")

    permanent_education_id: int
    activity_id: int
    title = ("activity",)
    read = own("permanent_education.requirement.version.qualification.assignments.user") | managers | admins

    class Meta:
        """An activity is in a set once."""

        unique_together = (("permanent_education", "activity"),)


class QualificationChanged(Event):
    """A qualification was created, edited or archived."""

    subject = Qualification
