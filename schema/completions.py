"""Who completed what, and on which day."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.activities import LearningActivity
from schema.enrolments import Enrolment
from schema.kit.access import admins, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import (
    Back,
    civil_date,
    instant,
    link,
    text,
)
from schema.people import User


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


class CompletionRecorded(Event):
    """A user completed an activity."""

    subject = Completion
    about = "user"


class CompletionRevoked(Event):
    """A completion was taken back."""

    subject = Completion
    about = "user"


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
