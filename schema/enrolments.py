"""The attempts of people at activities."""

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.enums import EnrolmentState
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import Back, choice, civil_date, integer, link
from schema.people import User


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


class EnrolmentOpened(Event):
    """An activity was opened for a user, for the first time or again."""

    subject = Enrolment
    about = "user"


class EnrolmentWithdrawn(Event):
    """An open attempt ended without a completion: nothing asks for it any more."""

    subject = Enrolment
    about = "user"
