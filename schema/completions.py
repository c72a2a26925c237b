"""Completions: who completed what, and on which day."""

from datetime import date, datetime
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.activities import LearningActivity
from schema.enrolments import Enrolment
from schema.kit.access import admins, managers_of, own, own_of_manager
from schema.kit.action import Action, ask
from schema.kit.computed import computed_link, computed_text
from schema.kit.entity import Entity, FactOf, OnlyOne
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.kinds import civil_date, instant, link, text
from schema.people import NOT_MERGED, User


class Completion(Entity):
    """A user completed an activity on a day. It can be revoked with a reason, but is never changed or deleted."""

    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Who completed it.", back=(Back("completions", "What the user completed.", usually=20),)
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity",
        "LearningActivity",
        help="What was completed.",
        back=(Back("completions", "Everyone's completions of this activity."),),
    )
    enrolment: ForeignKeyRelation[Enrolment] = link(
        "Enrolment",
        "Enrolment",
        help="The attempt that it finished.",
        back=(Back("completions", "What finished this attempt, including revoked completions.", usually=1),),
    )
    completed_on = civil_date("Completed on", help="The day on which it happened.")  # R10
    recorded_at = instant("Recorded at", help="When it was recorded.")  # R10
    recorded_by: ForeignKeyNullableRelation[User] = link(
        "Recorded by", "User", null=True, help="Who recorded it; null if it was imported."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; null if it was not.")
    revoked_from = civil_date(
        "Revoked from",
        null=True,
        help="The day from which it no longer counts. Without a day it is revoked from the start.",
    )
    revoked_by: ForeignKeyNullableRelation[User] = link("Revoked by", "User", null=True, help="Who revoked it.")
    revocation_reason = text(  # E56
        "Revocation reason", null=True, max_length=1000, has_lines=True, help="Why it was revoked."
    )

    is_repeat = fields.BooleanField(default=False)
    """Whether the same was on record before it: two of one fact, from before the second was refused."""
    decisions = fields.IntField(default=0)
    """How often it was decided about revoking it: more than one stands in `revocations` (E70)."""
    came_from_id: int | None = fields.BigIntField(null=True, db_index=True)
    """The person whom it belonged to until `came_at`, when two accounts were merged (E39)."""
    came_at: datetime | None = fields.DatetimeField(null=True)

    user_id: int
    activity_id: int
    enrolment_id: int
    recorded_by_id: int | None
    revoked_by_id: int | None
    plural = "completions"
    title = ("activity", "user")
    is_fact_of = FactOf("user")
    read = own("user") | managers_of("user") | admins
    computed: ClassVar = {
        "unit": computed_link("Unit", "OrgUnit", help="Where the person is today"),
        "unit_itself": computed_link(
            "Directly in", "OrgUnit", is_exact=True, help="The unit the person is in today, without those below"
        ),
        "job_title": computed_text("Job title", help="What the person works as today"),
        "group": computed_link("Group", "Group", help="A group that the person belongs to today"),
    }

    class Admin:
        starts_with = "sort=-completed_on"
        icon = "completions"
        is_everyday = True
        columns = ("user", "activity", "completed_on", "recorded_by", "revoked_at")
        filters = ("user", "activity", "completed_on", "revoked_at")

    class Meta:
        """A standing reads all of a person's completions of some activities; lists begin with the newest."""

        indexes = (
            ("user", "activity", "completed_on", "id"),
            ("completed_on", "id", "user"),
            ("recorded_at", "id"),
            OnlyOne(  # E68
                "uid_completion_once",
                "user_id",
                "activity_id",
                "completed_on",
                where="revoked_at IS NULL AND NOT is_repeat",
            ),
        )


class CompletionRecorded(Event):
    """A user completed an activity."""

    subject = Completion
    about = "user"
    numbers = ChangedNumbers.OF_USER


class CompletionRevoked(Event):
    """A completion was revoked."""

    subject = Completion
    about = "user"
    numbers = ChangedNumbers.OF_USER


class CompletionRecord(Action):  # E12, E55
    """Record that a user completed an activity, today or in the past."""

    user: int = ask(help="Who completed it.")
    activity: int = ask(help="What was completed.")
    completed_on: date | None = ask(default=None, help="The day on which it was completed; today if left out.")

    subject = Completion
    creates = True
    label = "Record completion"
    allow = managers_of("user") | admins
    available_for = {"user": NOT_MERGED}
    refusals = {
        "IN_THE_FUTURE": "A completion cannot be dated in the future.",
        "ARCHIVED": "This activity is archived.",
        "ALREADY_RECORDED": "This completion is already on record for that day. Revoke it first if it is wrong.",  # E68
        "OWN_COMPLETION": "Someone else has to record what you completed.",
        "MERGED": "This account was merged into another one. Record it there.",
    }
    barred = {"OWN_COMPLETION": own_of_manager("user")}
    emits = CompletionRecorded


class CompletionRevoke(Action):  # E24, E56
    """Revoke a completion, from the start or from a day. Its certificate is revoked too; both stay on record."""

    reason: str = ask(
        "Reason", max_length=1000, has_lines=True, help="Why; the user sees this, and it is kept on record."
    )
    revoked_from: date | None = ask(default=None)

    subject = Completion
    label = "Revoke"
    allow = managers_of("user") | admins
    available_when = {"revoked_at": None}
    unavailable = "It has already been revoked."
    barred = {"OWN_COMPLETION": own_of_manager("user")}
    refusals = {
        "OWN_COMPLETION": "Someone else has to revoke your own completion.",
        "BEFORE_COMPLETION": "It cannot be revoked from a day before it was completed.",
    }
    emits = CompletionRevoked
