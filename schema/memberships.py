"""In which unit a person sat, and whether they were active, from and until which day (E60, E61)."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index

from schema.enums import MembershipState
from schema.kit.access import admins, managers_of, own, without
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, FactOf, OnlyOne
from schema.kit.fields import Back, Shape
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import choice, civil_date, instant, link
from schema.people import MERGED, NOT_MERGED, User, UserChanged
from schema.units import OrgUnit


class Membership(Entity):
    """Days on which a person sat in one unit, in one state. Never overwritten: new facts supersede it.

    The memberships of a person that are not superseded leave no day out, from the first one on.
    """

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="Who sat there.",
        back=(
            Back(
                "memberships",
                "Where the person sat and whether they were active, day by day, as known today.",
                Shape.LIST,
                where={"superseded_at": None},
                order="begins_on",
                usually=3,
            ),
        ),
    )
    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit", "OrgUnit", help="The unit they sat in; null if you may not see it.", may_be_hidden=True
    )
    state = choice("State", MembershipState, help="Whether they worked there.")
    begins_on = civil_date("Begins on", help="The first day of it, in the past or ahead.")
    through = civil_date("Through", null=True, help="The last day of it; null while it lasts.")
    recorded_at = instant("Recorded at", help="When this became known.")
    recorded_by: ForeignKeyNullableRelation[User] = link(
        "Recorded by", "User", null=True, help="Who recorded it; null if it was not done by a person."
    )
    superseded_at = instant("Superseded at", null=True, help="When something else became known; null while it holds.")

    user_id: int
    unit_id: int
    recorded_by_id: int | None
    title = ("unit", "begins_on")
    is_fact_of = FactOf("user")
    read = own("user") | managers_of("user") | admins

    class Meta:
        """Of each person one row a day says what is known today."""

        indexes = (
            OnlyOne("uid_membership_current", "user_id", "begins_on", where="superseded_at IS NULL"),
            Index(fields=("unit_id", "begins_on"), name="idx_membership_unit_day"),
            OnlyWhere("idx_membership_begins", "begins_on", "user_id", where="superseded_at IS NULL"),
        )


class UserMove(Action):  # E60
    """Move a person to another unit. What is recorded of a later move stays as it is."""

    unit: int = ask(help="The unit they move to.")
    from_on: date | None = ask("From", default=None, help="Their first day there; today if left out.")

    subject = User
    belongings = ("memberships",)
    label = "Move"
    allow = admins
    available_when = NOT_MERGED
    unavailable = MERGED
    refusals = {
        "ARCHIVED": "This is archived.",
        "IN_THE_FUTURE": "Nobody can be moved ahead of time. Choose today or an earlier day.",
        "SAME_UNIT": "This person is in this unit from that day already.",
    }
    emits = UserChanged


class UserRecordAbsence(Action):
    """Record that a person is on long leave. They can sign in; they are not reminded, and are counted apart."""

    begins_on: date = ask("Begins on", help="The first day of the absence, in the past or ahead.")
    through: date | None = ask("Through", default=None, help="The last day of it. Without this: until it is ended.")

    subject = User
    belongings = ("memberships",)
    label = "Record absence"
    allow = admins
    available_when = NOT_MERGED
    unavailable = MERGED
    refusals = {
        "ENDS_TOO_EARLY": "The last day cannot be before the first.",
        "INACTIVE": "This person is not active on all of these days. Choose days on which they are.",
        "ALREADY_ABSENT": "This absence is recorded already.",
    }
    emits = UserChanged


class UserEndAbsence(Action):
    """Record that a person is back from an absence, or that it ends on a day ahead."""

    on: date | None = ask("Back on", default=None, help="The first day on which they are back; today if left out.")

    subject = User
    belongings = ("memberships",)
    label = "End absence"
    allow = admins
    barred = {"NOT_ABSENT": without("memberships", state=MembershipState.ABSENT, superseded_at=None)}
    refusals = {"NOT_ABSENT": "This person is not absent on that day."}
    emits = UserChanged
