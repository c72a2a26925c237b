"""The organisation tree: companies, departments and teams."""

from tortoise import fields
from tortoise.fields.base import CASCADE
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import OrgUnitKind, Role
from schema.kit.access import admins, managers, nobody, own
from schema.kit.action import IS_SET, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.indexes import Closure
from schema.kit.kinds import choice, civil_date, link, row_revision, text


class OrgUnit(Entity):
    """A company, a department or a team in the organisation tree. Its people also count in all units above it."""

    name = text("Name", searchable=True, index=True, help="What the unit is called.")
    code = text(
        "Code",
        null=True,
        unique=True,
        max_length=64,
        searchable=True,
        help="A short, unique name for files and other systems.",
    )
    kind = choice("Kind", OrgUnitKind, help="Its level in the tree.")
    parent: ForeignKeyNullableRelation["OrgUnit"] = link(
        "Parent",
        "OrgUnit",
        null=True,
        help="The unit directly above it; a company has none.",
        back=(Back("units", "The units directly below it.", usually=10),),
    )
    archived_on = civil_date("Archived on", null=True, help="The day it was taken out of use; null while it is in use.")
    revision = row_revision()

    parent_id: int | None
    natural_key = "code"
    plural = "org_units"
    read = own("users") | own("units.users") | own("units.units.users") | managers | admins

    class Admin:
        icon = "units"
        list_name = "Organisation"
        for_roles = (Role.MANAGER, Role.ADMIN)
        tells_apart = ("kind", "code", "parent")
        columns = ("name", "kind", "parent", "code", "archived_on")
        filters = ("kind", "parent", "archived_on")


class UnitClosure(Entity):
    """Each unit with every unit above it, itself included: who manages one of those manages the unit too.

    The database keeps it in the statement that creates or moves a unit. Links are not checked: the check would lock the
    rows of units that somebody else is changing.
    """

    above: ForeignKeyRelation[OrgUnit] = fields.ForeignKeyField(
        "qualgraph.OrgUnit", related_name=False, db_constraint=False, on_delete=CASCADE
    )
    unit: ForeignKeyRelation[OrgUnit] = fields.ForeignKeyField(
        "qualgraph.OrgUnit", related_name=False, db_constraint=False, on_delete=CASCADE
    )
    depth = fields.SmallIntField()

    above_id: int
    unit_id: int
    read = nobody

    class Meta:
        """A pair once; found from above by the pair, and from below by the unit."""

        unique_together = (("above", "unit"),)
        indexes = (Closure("org_unit", "parent_id"),)


class OrgUnitChanged(Event):
    """A unit was created, edited, archived or restored."""

    subject = OrgUnit
    numbers = ChangedNumbers.ALL


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
        "PARENT_KIND": (
            "A company has no parent. The parent of a department is a company; that of a team is a department or a "
            "company."
        ),
        "TAKEN": "Another unit has this code.",
        "TAKEN_BY_ARCHIVED": "{where}, which is archived, has this code. Restore it instead, or choose another code.",
        "ARCHIVED": "The parent unit is archived.",
    }
    emits = OrgUnitChanged


class OrgUnitEdit(OrgUnitCreate, edits=True):
    """Change a unit. Its people and the units below it move with it."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class OrgUnitArchive(Action):
    """Take a unit out of use. It has to be empty; its history is kept, and it can be restored."""

    subject = OrgUnit
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"IN_USE": "Still in it: {where}. Move its people and units elsewhere first."}
    emits = OrgUnitChanged


class OrgUnitRestore(Action):  # E32
    """Take an archived unit into use again, at its old place in the tree."""

    subject = OrgUnit
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is in use."
    refusals = {"PARENT_ARCHIVED": "{where}, the unit above it, is archived. Restore that first."}
    emits = OrgUnitChanged
