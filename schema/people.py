"""The people of an organisation, where they sit, and who manages them."""

from datetime import date

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Language, Role
from schema.kit.access import admins, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import (
    Back,
    Shape,
    choice,
    civil_date,
    flag,
    link,
    row_version,
    text,
)
from schema.units import OrgUnit

LAST_ADMIN = "This is the last active administrator; make someone else an administrator first."


class User(Entity):
    """A person who learns, manages or administers."""

    name = text("Name", searchable=True, index=True, help="What the person is called.")
    email = text("E-mail", unique=True, max_length=254, searchable=True, help="Unique; kept in lower case.")
    role = choice("Role", Role, help="What the person may do.")
    job_title = text("Job title", null=True, help="What the person works as; empty if not known.")
    language = choice("Language", Language, help="The language to address the person in.")
    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit", "OrgUnit", help="The unit the person sits in.",
        back=(Back("users", "The people who sit directly in this unit.", order="name"),),
    )  # fmt: skip
    date_added = civil_date("Date added", help="The day on which the person joined.")
    is_active = flag("Is active", default=True, help="People who are not active count nowhere and are not reminded.")
    version = row_version()

    unit_id: int
    natural_key = "email"
    plural = "users"
    belongings = ("managed_units", "groups")
    read = own("") | managers_of("") | admins

    class Admin:
        """What its lists show."""

        icon = "people"
        columns = ("name", "email", "role", "unit", "job_title", "is_active")
        filters = ("role", "unit", "is_active", "date_added")


class UnitManager(Entity):
    """The fact that a user manages a unit, with everything below it."""

    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit", "OrgUnit", help="What is managed; null if you may not see it.", may_be_hidden=True,
        back=(Back("managers", "Who manages this unit itself.", Shape.LIST),),
    )  # fmt: skip
    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Who manages it.",
        back=(Back("managed_units", "The units this user manages.", Shape.LIST),),
    )  # fmt: skip

    unit_id: int
    user_id: int
    title = ("unit", "user")
    read = own("user") | managers_of("user") | admins

    class Meta:
        """One fact a pair."""

        unique_together = (("unit", "user"),)


class UserChanged(Event):
    """A user was created, edited, deactivated or reactivated."""

    subject = User
    about = ""


class UserCreate(Action):
    """Add a person."""

    name: str = ask()
    email: str = ask()
    role: Role = ask(default=Role.LEARNER)
    job_title: str | None = ask(default=None)
    language: Language = ask(default=Language.ENGLISH)
    unit: int = ask()
    date_added: date | None = ask(default=None, help="Today if left out.")
    managed_units: list[int] = ask(
        "Managed units", to="OrgUnit", default=(), help="With everything below them.", show_if={"role": Role.MANAGER}
    )
    groups: list[int] = ask("Groups", to="Group", default=(), help="The groups the person belongs to.")

    subject = User
    creates = True
    label = "Add person"
    allow = admins
    refusals = {
        "TAKEN": "Another person has this e-mail address.",
        "NOT_A_MANAGER": "Only somebody with the role MANAGER manages units.",
        "ARCHIVED": "This is archived.",
    }
    emits = UserChanged
    sections = (
        ("The person", ("name", "email", "job_title", "language", "date_added")),
        ("Place and role", ("unit", "groups", "role", "managed_units")),
    )


class UserEdit(UserCreate, edits=True):
    """Change a person's details, unit, groups or managed units."""

    creates = False
    label = "Edit"
    refusals = {**UserCreate.refusals, "LAST_ADMIN": LAST_ADMIN}


class UserDeactivate(Action):
    """Take a person out of the numbers and reminders; nothing about them is lost, and their clocks run on (E38)."""

    subject = User
    label = "Deactivate"
    allow = admins
    available_when = {"is_active": True}
    unavailable = "This person is not active."
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {"OWN_ACCOUNT": "Someone else has to deactivate your own account.", "LAST_ADMIN": LAST_ADMIN}
    emits = UserChanged


class UserReactivate(Action):
    """Bring a person back."""

    subject = User
    label = "Reactivate"
    allow = admins
    available_when = {"is_active": False}
    unavailable = "This person is active."
    refusals = {"ARCHIVED_UNIT": "The person's unit is archived; move the person to another one first."}
    emits = UserChanged
