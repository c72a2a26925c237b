"""Learning activities: the courses, exams and meetings that people complete."""

from schema.enums import ActivityType, Role
from schema.kit.access import admins, having, managers, own
from schema.kit.action import IS_SET, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.kinds import calendar_period, choice, civil_date, flag, prose, row_revision, text

UPLOADABLE = (ActivityType.E_LEARNING, ActivityType.EXAM, ActivityType.MEETUP, ActivityType.ASSIGNMENT)  # S35
"""The types for which certificates from elsewhere may be accepted."""


class LearningActivity(Entity):  # S55
    """Something to complete, such as a course, an exam or a meeting. Several qualifications can require it."""

    name = text("Name", searchable=True, index=True, help="What the activity is called.")
    code = text(
        "Code",
        null=True,
        unique=True,
        max_length=64,
        searchable=True,
        help="A short, unique name for files and other systems.",
    )
    type = choice("Type", ActivityType, help="What kind of activity it is.")  # S3
    description = prose("Description", help="What it is about, for the learner. Markdown.")
    issues_certificate = flag("Issues a certificate", help="Whether completing it issues a certificate.")  # S39
    certificate_valid_for = calendar_period(
        "Certificate valid for",
        null=True,
        help=(
            "How long its certificate is valid, counted from the completion. Without this it has no end date. How "
            "long people stay qualified is set in the qualification, not here."
        ),
    )
    start_url = text(
        "Address to start it",
        null=True,
        max_length=2000,
        help="Where people start it: an address that begins with https://. Without this it is not started online.",
    )
    archived_on = civil_date("Archived on", null=True, help="The day it was taken out of use; null while it is in use.")
    revision = row_revision()

    natural_key = "code"
    plural = "learning_activities"
    read = (
        own("requirements.version.qualification.assignments.user")
        | own("permanent_education.permanent_education.requirement.version.qualification.assignments.user")
        | own("enrolments.user")
        | having("inventory", is_published=True)
        | managers
        | admins
    )

    class Admin:
        icon = "activities"
        for_roles = (Role.MANAGER, Role.ADMIN)
        tells_apart = ("type", "code")
        columns = ("name", "type", "code", "issues_certificate", "archived_on")
        filters = ("type", "issues_certificate", "archived_on")


class LearningActivityChanged(Event):
    """An activity was created, edited, archived or restored."""

    subject = LearningActivity
    numbers = ChangedNumbers.ALL


class LearningActivityCreate(Action):
    """Add an activity."""

    name: str = ask()
    code: str | None = ask(default=None)
    type: ActivityType = ask()
    description: str = ask(default="")
    issues_certificate: bool = ask(default=False)
    certificate_valid_for: str | None = ask(default=None)
    start_url: str | None = ask(default=None)

    subject = LearningActivity
    creates = copies = True
    label = "Add activity"
    allow = admins
    refusals = {
        "TAKEN": "Another activity has this code.",
        "TAKEN_BY_ARCHIVED": "{where}, which is archived, has this code. Restore it instead, or choose another code.",
    }
    emits = LearningActivityChanged


class LearningActivityEdit(LearningActivityCreate, edits=True):
    """Change an activity. Certificates already issued stay as they are."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {
        **LearningActivityCreate.refusals,
        "HAS_INVENTORY": "It has an inventory, so that its type cannot be changed.",
        "UPLOAD_ALLOWED": (
            "A qualification accepts certificates from elsewhere for this activity, and for this type that is not "
            "possible. Switch “Upload allowed” off there first."
        ),
    }


class LearningActivityArchive(Action):  # E32
    """Take an activity out of use. Completions of it are kept and still count, and it can be restored."""

    subject = LearningActivity
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"IN_USE": "Still required by {where}. Remove it there first."}
    emits = LearningActivityChanged


class LearningActivityRestore(Action):  # E32
    """Take an archived activity into use again: it can be required and completed."""

    subject = LearningActivity
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is in use."
    emits = LearningActivityChanged
