"""Groups: sets of people across the organisation tree."""

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import admins, managers, managers_of, own
from schema.kit.action import IS_SET, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import civil_date, link, row_revision, text
from schema.people import User


class Group(Entity):
    """A set of users from anywhere in the organisation."""

    name = text("Name", searchable=True, index=True, help="What the group is called.")
    code = text(
        "Code",
        null=True,
        unique=True,
        max_length=64,
        searchable=True,
        help="A short, unique name for files and other systems.",
    )
    archived_on = civil_date("Archived on", null=True, help="The day it was taken out of use; null while it is in use.")
    revision = row_revision()

    natural_key = "code"
    plural = "groups"
    read = own("members.user") | managers | admins

    class Admin:
        icon = "groups"
        for_roles = (Role.MANAGER, Role.ADMIN)
        tells_apart = ("code",)
        columns = ("name", "code", "archived_on")
        filters = ("archived_on",)


class GroupMember(Entity):
    """The fact that a user belongs to a group."""

    group: ForeignKeyRelation[Group] = link(
        "Group", "Group", help="The group the person belongs to.", back=(Back("members", "Who belongs to this group."),)
    )
    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person who belongs to it.",
        back=(Back("groups", "The groups this user belongs to.", Shape.LIST, usually=2),),
    )

    group_id: int
    user_id: int
    title = ("group", "user")
    read = own("user") | managers_of("user") | admins

    class Meta:
        """One row per pair."""

        unique_together = (("group", "user"),)


class GroupChanged(Event):
    """A group was created, edited, archived or restored."""

    subject = Group
    numbers = ChangedNumbers.ALL


class GroupCreate(Action):
    """Add a group."""

    name: str = ask()
    code: str | None = ask(default=None)

    subject = Group
    creates = True
    label = "Add group"
    allow = admins
    refusals = {
        "TAKEN": "Another group has this code.",
        "TAKEN_BY_ARCHIVED": "{where}, which is archived, has this code. Restore it instead, or choose another code.",
    }
    emits = GroupChanged


class GroupEdit(GroupCreate, edits=True):
    """Change a group."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class GroupArchive(Action):
    """Take a group out of use. Its members stay on record, and it can be restored."""

    subject = Group
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = GroupChanged


class GroupRestore(Action):  # E32
    """Take an archived group into use again, with the members that it had."""

    subject = Group
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is in use."
    emits = GroupChanged
