"""What there is to complete, and the attempts and completions of it."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import ActivityType, EnrolmentState
from schema.kit.access import admins, managers, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import (
    Back,
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


class LearningActivity(Entity):
    """Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55)."""

    name = text("Name", searchable=True, index=True, help="What the activity is called.")
    code = text(
        "Code", null=True, unique=True, max_length=64, searchable=True,
        help="Short name for files and other systems; unique.",
    )  # fmt: skip
    type = choice("Type", ActivityType, help="What kind of thing there is to complete (S3).")
    description = prose("Description", help="What it is about, for the learner; Markdown.")
    issues_certificate = flag("Issues a certificate", help="Whether completing it issues a certificate (S39).")
    certificate_valid_for = calendar_period(
        "Certificate valid for", null=True,
        help="How long after the completion its certificate says it is valid; empty: it names no end. "
        "It changes no standing: that is for the qualification to say.",
    )  # fmt: skip
    archived_on = civil_date("Archived on", null=True, help="Empty as long as the activity is in use.")
    version = row_version()

    natural_key = "code"
    plural = "learning_activities"
    read = (
        own("requirements.version.qualification.assignments.user")
        | own("permanent_education.permanent_education.requirement.version.qualification.assignments.user")
        | own("enrolments.user")
        | managers
        | admins
    )

    class Admin:
        """What its lists show."""

        icon = "activities"
        columns = ("name", "type", "code", "issues_certificate", "archived_on")
        filters = ("type", "issues_certificate", "archived_on")


class Enrolment(Entity):
    """A user's open or finished attempt at an activity. Re-opening makes a new attempt; an old one is never undone."""

    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Whose attempt it is.", back=(Back("enrolments", "The user's attempts at activities."),)
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What is attempted.",
        back=(Back("enrolments", "Everybody's attempts at this activity."),),
    )  # fmt: skip
    number = integer("Number", minimum=1, help="Counts the user's attempts at this activity, from 1.")
    state = choice("State", EnrolmentState, help="How the attempt stands.")
    opened_on = civil_date("Opened on", help="The day from which it could be worked on.")
    withdrawn_on = civil_date(
        "Withdrawn on", null=True, help="The first day on which nothing asked for it any more; empty unless withdrawn."
    )

    user_id: int
    activity_id: int
    plural = "enrolments"
    title = ("activity", "user")
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show."""

        icon = "enrolments"
        columns = ("user", "activity", "number", "state", "opened_on")
        filters = ("user", "activity", "state", "opened_on")

    class Meta:
        """Two openers at once cannot both make the same attempt; one open attempt serves all (E15)."""

        unique_together = (("user", "activity", "number"),)
        indexes = (OnlyOne("uid_enrolment_open", "user_id", "activity_id", where="state = 'OPEN'"),)


class Completion(Entity):
    """The fact that a user completed an activity on a day. Immutable; may be revoked with a reason, never deleted."""

    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Who completed it.", back=(Back("completions", "What the user completed."),)
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What was completed.",
        back=(Back("completions", "Everybody's completions of this activity."),),
    )  # fmt: skip
    enrolment: ForeignKeyRelation[Enrolment] = link(
        "Enrolment", "Enrolment", help="The attempt that this completed.",
        back=(Back("completions", "What completed this attempt; a revoked completion stays."),),
    )  # fmt: skip
    completed_on = civil_date("Completed on", index=True, help="The day on which it happened (R10).")
    recorded_at = instant("Recorded at", help="When we came to know (R10).")
    recorded_by: ForeignKeyNullableRelation[User] = link(
        "Recorded by", "User", null=True, help="Who recorded it; empty if it was imported."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; empty as long as it counts.")
    revoked_from = civil_date(
        "Revoked from", null=True, help="The day from which it no longer counts; empty with revokedAt: it never did."
    )
    revoked_by: ForeignKeyNullableRelation[User] = link("Revoked by", "User", null=True, help="Who revoked it.")
    revocation_reason = text(
        "Revocation reason", null=True, max_length=1000, has_lines=True, help="Why it was revoked (E56)."
    )

    user_id: int
    activity_id: int
    enrolment_id: int
    recorded_by_id: int | None
    revoked_by_id: int | None
    plural = "completions"
    title = ("activity", "user")
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show."""

        starts_with = "sort=-completed_on"
        icon = "completions"
        columns = ("user", "activity", "completed_on", "recorded_by", "revoked_at")
        filters = ("user", "activity", "completed_on", "revoked_at")

    class Meta:
        """Standing reads all of a person's completions of some activities."""

        indexes = (("user", "activity"),)


class LearningActivityChanged(Event):
    """An activity was created, edited or archived."""

    subject = LearningActivity


class CompletionRecorded(Event):
    """A user completed an activity."""

    subject = Completion
    about = "user"


class CompletionRevoked(Event):
    """A completion was taken back."""

    subject = Completion
    about = "user"


class EnrolmentOpened(Event):
    """An activity was opened for a user, for the first time or again."""

    subject = Enrolment
    about = "user"


class EnrolmentWithdrawn(Event):
    """An open attempt ended without a completion: nothing asks for it any more."""

    subject = Enrolment
    about = "user"


class LearningActivityCreate(Action):
    """Add an activity."""

    name: str = ask()
    code: str | None = ask(default=None)
    type: ActivityType = ask()
    description: str = ask(default="")
    issues_certificate: bool = ask(default=False)
    certificate_valid_for: str | None = ask(default=None)

    subject = LearningActivity
    creates = True
    label = "Add activity"
    allow = admins
    refusals = {"TAKEN": "Another activity has this code."}
    emits = LearningActivityChanged


class LearningActivityEdit(LearningActivityCreate, edits=True):
    """Change an activity. Certificates already issued stay as they are."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class LearningActivityArchive(Action):
    """Take an activity out of use; completions of it stay and count (E32)."""

    subject = LearningActivity
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"IN_USE": "A qualification still requires it; take it out of its lists first."}
    emits = LearningActivityChanged


class CompletionRecord(Action):
    """Record that a user completed an activity, today or in the past (E12, E55)."""

    user: int = ask(help="Who completed it.")
    activity: int = ask(help="What was completed.")
    completed_on: date | None = ask(default=None, help="The day it happened; today if left out.")

    subject = Completion
    creates = True
    label = "Record completion"
    allow = managers_of("user") | admins
    refusals = {
        "IN_THE_FUTURE": "A completion cannot be dated in the future.",
        "ARCHIVED": "This activity is archived.",
    }
    emits = CompletionRecorded


class CompletionRevoke(Action):
    """Take a completion back, from the start or from a date; its certificate is revoked alike, and kept (E24, E56)."""

    reason: str = ask("Reason", max_length=1000, has_lines=True, help="Why; shown to the user and kept.")
    revoked_from: date | None = ask(default=None)

    subject = Completion
    label = "Revoke"
    allow = managers_of("user") | admins
    available_when = {"revoked_at": None}
    unavailable = "It is revoked already."
    refusals = {"BEFORE_COMPLETION": "It cannot stop counting before the day it was completed."}
    emits = CompletionRevoked
