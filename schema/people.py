"""The people of an organisation, their units and their managers."""

from datetime import date
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Language, MembershipState, Role
from schema.kit.access import admins, managers_of, own, without
from schema.kit.action import Action, ask
from schema.kit.computed import computed_link
from schema.kit.entity import Entity, FactOf
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, civil_date, flag, instant, link, row_revision, text
from schema.units import OrgUnit

NOT_MERGED = {"merged_at": None, "anonymised_at": None}
MERGED = "It was merged into another account, or anonymised."
LAST_ADMIN = "This is the last active administrator. Make someone else an administrator first."


class User(Entity):
    """A person: a learner, a manager or an administrator."""

    name = text("Name", searchable=True, index=True, help="What the person is called.")
    email = text("E-mail", unique=True, max_length=254, searchable=True, help="Unique; stored in lower case.")
    personnel_number = text(  # E74
        "Personnel number",
        null=True,
        max_length=64,
        searchable=True,
        help="What your personnel records know the person by: it stays when their name or address changes.",
    )
    role = choice("Role", Role, help="What the person may do.")
    job_title = text("Job title", null=True, sorted_as_read=True, help="What the person works as, if known.")
    language = choice("Language", Language, help="The language of the person's screens and messages.")
    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit",
        "OrgUnit",
        help="The unit the person belongs to today.",
        back=(Back("users", "The people directly in this unit.", order="name"),),
    )
    date_added = civil_date("Date added", help="The day on which the person joined.")
    is_active = flag("Is active", default=True, help="People who are not active are not counted and not reminded.")
    is_absent = flag("Is absent", help="People on long leave sign in; they are not reminded, and are counted apart.")
    merged_at = instant("Merged at", null=True, help="When it was merged into another account; null if it was not.")
    anonymised_at = instant(  # E38
        "Anonymised at", null=True, help="When name, address and number were taken away; null if they were not."
    )
    merged_into: "ForeignKeyNullableRelation[User]" = link(  # E39
        "Merged into",
        "User",
        null=True,
        is_checked=False,
        help="The account that has its facts now; null if it was not merged, or you may not see it.",
        back=(
            Back(
                "merged_accounts",
                "The accounts that were merged into this one.",
                Shape.LIST,
                is_exceptional=True,
                usually=1,
            ),
        ),
    )
    changes_on = fields.DateField(null=True, db_index=True)
    """The next day on which one of their memberships begins; null if none lies ahead."""
    revision = row_revision()

    unit_id: int
    merged_into_id: int | None
    natural_key = "email"
    also_named_by = ("personnel_number",)
    plural = "users"
    belongings = ("memberships", "managed_units", "groups", "anonymisation")
    is_fact_of = FactOf(fields=("is_active",))
    read = own("") | managers_of("") | admins
    is_dated = True
    computed: ClassVar = {
        "qualified_for": computed_link("Qualified for", "Qualification", help="Assigned on the day, and met"),
        "not_qualified_for": computed_link(
            "Not qualified for", "Qualification", help="Assigned on the day, and not met"
        ),
    }

    class Admin:
        icon = "people"
        for_roles = (Role.MANAGER, Role.ADMIN)
        tells_apart = ("personnel_number", "email", "unit")
        columns = ("name", "email", "personnel_number", "role", "unit", "job_title", "is_active")
        filters = ("role", "unit", "is_active", "not_qualified_for", "qualified_for", "date_added")

    class Meta:
        """Nobody has the personnel number of somebody else."""

        unique_together = (("personnel_number",),)


class UnitManager(Entity):
    """The fact that a user manages a unit and everything below it."""

    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit",
        "OrgUnit",
        help="The unit that is managed; null if you may not see it.",
        may_be_hidden=True,
        back=(Back("managers", "The managers of this unit, not of those above it.", Shape.LIST, usually=2),),
    )
    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person who manages it.",
        back=(Back("managed_units", "The units this user manages.", Shape.LIST, usually=1),),
    )

    unit_id: int
    user_id: int
    title = ("unit", "user")
    read = own("user") | managers_of("user") | admins

    class Meta:
        """One row per pair."""

        unique_together = (("unit", "user"),)


class UserChanged(Event):
    """A user was created or edited, or another unit or state of theirs was recorded or began."""

    subject = User
    about = ""
    told_by_deeds = True
    numbers = ChangedNumbers.OF_USER


class UserCreate(Action):
    """Add a person."""

    name: str = ask()
    email: str = ask()
    personnel_number: str | None = ask(default=None)
    role: Role = ask(default=Role.LEARNER)
    job_title: str | None = ask(default=None)
    language: Language = ask(default=Language.ENGLISH)
    unit: int = ask()
    date_added: date | None = ask(default=None, help="Today if left out.")
    managed_units: list[int] = ask(
        "Managed units",
        to="OrgUnit",
        default=(),
        help="Everything below these units is included.",
        show_if={"role": Role.MANAGER},
    )
    groups: list[int] = ask("Groups", to="Group", default=(), help="The groups the person belongs to.")

    subject = User
    creates = True
    label = "Add person"
    allow = admins
    refusals = {
        "TAKEN": "Another person has this e-mail address.",
        "NUMBER_TAKEN": "Another person has this personnel number.",
        "NOT_A_MANAGER": "Only someone with the role Manager can manage units.",
        "ARCHIVED": "This is archived.",
    }
    emits = UserChanged
    sections = (
        ("The person", ("name", "email", "personnel_number", "job_title", "language", "date_added")),
        ("Unit and role", ("unit", "groups", "role", "managed_units")),
    )


_DECIDED_BY = {
    "memberships": ("unit", "date_added"),
    "managed_units": ("managed_units", "role"),
    "groups": ("groups",),
}
"""The belongings of a person, each with the arguments of an edit that may change it."""


class UserEdit(UserCreate, edits=True):
    """Change a person's details, unit, groups or managed units."""

    creates = False
    label = "Edit"
    available_when = NOT_MERGED
    unavailable = MERGED
    refusals = {**UserCreate.refusals, "LAST_ADMIN": LAST_ADMIN}

    def belongings_touched(self) -> tuple[str, ...]:
        """Return what may differ afterwards; what is not given changes nothing of it."""
        given = self.given()
        return tuple(name for name, by in _DECIDED_BY.items() if not given.keys().isdisjoint(by))


class UserDeactivate(Action):  # E38
    """Take a person out of the figures and reminders. Nothing about them is lost, and their periods run on."""

    from_on: date | None = ask(
        "From",
        default=None,
        help="The first day on which they are not active, in the past or ahead; today if left out.",
    )

    subject = User
    belongings = ("memberships",)
    label = "Deactivate"
    allow = admins
    available_when = {"is_active": True}
    unavailable = "This person is not active."
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {
        "OWN_ACCOUNT": "Someone else has to deactivate your account.",
        "LAST_ADMIN": LAST_ADMIN,
        "LEAVES_EARLIER": "This person leaves on that day or earlier. For a later day, reactivate them first.",
    }
    emits = UserChanged


class UserReactivate(Action):
    """Make a person active again. If they are to leave on a day ahead, that no longer holds."""

    from_on: date | None = ask(
        "From", default=None, help="The first day on which they are active again; today if left out."
    )

    subject = User
    belongings = ("memberships",)
    label = "Reactivate"
    allow = admins
    available_when = NOT_MERGED
    unavailable = MERGED
    barred = {"ACTIVE": without("memberships", state=MembershipState.INACTIVE, through=None, superseded_at=None)}
    refusals = {
        "ACTIVE": "This person is active.",
        "ARCHIVED_UNIT": "The person's unit is archived; move them to another unit first.",
        "IN_THE_FUTURE": "Nobody can be reactivated ahead of time. Choose today or an earlier day.",
    }
    emits = UserChanged
