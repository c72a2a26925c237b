"""The people of an organisation, where they sit, and who looks after them."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Language, OrgUnitKind, Role
from schema.kit.access import admins, managers, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, choice, civil_date, flag, link, row_version, text

LAST_ADMIN = "This is the last active administrator; make someone else an administrator first."


class OrgUnit(Entity):
    """A node of the organisation tree: a company, a department or a team. People in it count in all units above."""

    name = text("Name", searchable=True, index=True, help="What the unit is called.")
    code = text(
        "Code", null=True, unique=True, max_length=64, searchable=True,
        help="Short name for files and other systems; unique.",
    )  # fmt: skip
    kind = choice("Kind", OrgUnitKind, help="Its level in the tree; decides what it can sit in.")
    parent: ForeignKeyNullableRelation["OrgUnit"] = link(
        "Parent", "OrgUnit", null=True, help="The unit directly above; none for a company.",
        back=(Back("units", "The units directly below."),),
    )  # fmt: skip
    archived_on = civil_date("Archived on", null=True, help="Empty as long as the unit is in use.")
    version = row_version()

    parent_id: int | None
    natural_key = "code"
    plural = "org_units"
    read = own("users") | own("units.users") | own("units.units.users") | managers | admins

    class Admin:
        """What its lists show."""

        icon = "units"
        columns = ("name", "kind", "parent", "code", "archived_on")
        filters = ("kind", "parent", "archived_on")


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


class Group(Entity):
    """A cross-cutting set of users."""

    name = text("Name", searchable=True, index=True, help="What the group is called.")
    code = text(
        "Code", null=True, unique=True, max_length=64, searchable=True,
        help="Short name for files and other systems; unique.",
    )  # fmt: skip
    archived_on = civil_date("Archived on", null=True, help="Empty as long as the group is in use.")
    version = row_version()

    natural_key = "code"
    plural = "groups"
    read = own("members.user") | managers | admins

    class Admin:
        """What its lists show."""

        icon = "groups"
        columns = ("name", "code", "archived_on")
        filters = ("archived_on",)


class GroupMember(Entity):
    """The fact that a user belongs to a group."""

    group: ForeignKeyRelation[Group] = link(
        "Group", "Group", help="What the person belongs to.", back=(Back("members", "Who belongs to this group."),)
    )
    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Who belongs to it.",
        back=(Back("groups", "The groups this user belongs to.", Shape.LIST),),
    )  # fmt: skip

    group_id: int
    user_id: int
    title = ("group", "user")
    read = own("user") | managers_of("user") | admins

    class Meta:
        """One fact a pair."""

        unique_together = (("group", "user"),)


class OrgUnitChanged(Event):
    """A unit was created, edited or archived."""

    subject = OrgUnit


class UserChanged(Event):
    """A user was created, edited, deactivated or reactivated."""

    subject = User
    about = ""


class GroupChanged(Event):
    """A group was created, edited or archived."""

    subject = Group


class OrgUnitCreate(Action):
    """Add a unit to the organisation tree."""

    name: str = ask()
    code: str | None = ask(default=None)
    kind: OrgUnitKind = ask()
    parent: int | None = ask(default=None, show_if={"kind": (OrgUnitKind.DEPARTMENT, OrgUnitKind.TEAM)})

    subject = OrgUnit
    creates = True
    label = "Add unit"
    allow = admins
    refusals = {
        "PARENT_KIND": "A company has no parent; a department sits in a company; a team in a department or a company.",
        "TAKEN": "Another unit has this code.",
        "ARCHIVED": "The parent is archived.",
    }
    emits = OrgUnitChanged


class OrgUnitEdit(OrgUnitCreate, edits=True):
    """Change a unit; its people and the units below move with it."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class OrgUnitArchive(Action):
    """Take a unit out of use. It has to be empty; its past stays."""

    subject = OrgUnit
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"IN_USE": "Move the people and units out of it first."}
    emits = OrgUnitChanged


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


class GroupCreate(Action):
    """Add a group."""

    name: str = ask()
    code: str | None = ask(default=None)

    subject = Group
    creates = True
    label = "Add group"
    allow = admins
    refusals = {"TAKEN": "Another group has this code."}
    emits = GroupChanged


class GroupEdit(GroupCreate, edits=True):
    """Change a group."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class GroupArchive(Action):
    """Take a group out of use; who belonged to it stays on record."""

    subject = Group
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = GroupChanged
