"""What there is to complete: courses, exams, meetings."""

from schema.enums import ActivityType
from schema.kit.access import admins, managers, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import (
    calendar_period,
    choice,
    civil_date,
    flag,
    prose,
    row_version,
    text,
)


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


class LearningActivityChanged(Event):
    """An activity was created, edited or archived."""

    subject = LearningActivity


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
