"""The organisation tree: companies, departments and teams."""

from tortoise.fields.relational import ForeignKeyNullableRelation

from schema.enums import OrgUnitKind
from schema.kit.access import admins, managers, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, choice, civil_date, link, row_version, text


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


class OrgUnitChanged(Event):
    """A unit was created, edited or archived."""

    subject = OrgUnit


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
