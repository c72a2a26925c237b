"""Enrolments: people's attempts at activities."""

from typing import ClassVar

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.enums import EnrolmentOutcome, EnrolmentState, WithdrawalReason
from schema.kit.access import admins, managers_of, own
from schema.kit.computed import computed_choice, computed_link
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import Back
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import choice, civil_date, integer, link
from schema.people import User

OPEN = f"state = '{EnrolmentState.OPEN.value}'"


class Enrolment(Entity):
    """A user's attempt at an activity, open or finished. Reopening the activity makes a new attempt."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person whose attempt it is.",
        back=(Back("enrolments", "The user's attempts at activities.", usually=20),),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity",
        "LearningActivity",
        help="The activity to complete.",
        back=(Back("enrolments", "Everyone's attempts at this activity."),),
    )
    number = integer("Number", minimum=1, help="The number of the user's attempt at this activity, counted from 1.")
    state = choice("State", EnrolmentState, help="Whether it is open, completed or withdrawn.")
    opened_on = civil_date("Opened on", help="The day from which it can be worked on.")
    withdrawn_on = civil_date(
        "Withdrawn on",
        null=True,
        help="The first day on which nothing required it any more; null if it was not withdrawn.",
    )

    withdrawal_reason = choice(
        "Why it was withdrawn",
        WithdrawalReason,
        null=True,
        help="Why it ended; null if it was not withdrawn, or before this was recorded.",
    )

    user_id: int
    activity_id: int
    plural = "enrolments"
    title = ("activity", "user")
    read = own("user") | managers_of("user") | admins
    computed: ClassVar = {
        "unit": computed_link("Unit", "OrgUnit", help="Where the person is today"),
        "outcome": computed_choice(
            "Outcome",
            EnrolmentOutcome,
            shows="outcome",
            help="What has become of it: its state, or why it was withdrawn.",
        ),
    }

    class Admin:
        icon = "enrolments"
        columns = ("user", "activity", "number", "outcome", "opened_on")
        told_by_others = ("state", "withdrawal_reason")
        filters = ("user", "activity", "outcome", "opened_on")

    class Meta:
        """The same attempt cannot be made twice at once; one open attempt serves all qualifications (E15)."""

        unique_together = (("user", "activity", "number"),)
        indexes = (
            OnlyOne("uid_enrolment_open", "user_id", "activity_id", where=OPEN),
            OnlyWhere("idx_enrolment_open_longest", "opened_on", "id", "user_id", where=OPEN),
        )


class EnrolmentOpened(Event):
    """An activity was opened for a user, for the first time or again."""

    subject = Enrolment
    about = "user"
    follows = True


class EnrolmentWithdrawn(Event):
    """An open attempt ended without a completion, because nothing requires it any more."""

    subject = Enrolment
    about = "user"
    follows = True
