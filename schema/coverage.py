"""Coverage: how many qualified people a unit needs at least."""

from datetime import date
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import admins, manages
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.kinds import civil_date, integer, link
from schema.qualifications import Qualification
from schema.units import OrgUnit

MOST_NEEDED = 100_000


class CoverageTarget(Entity):
    """How many people who hold a qualification a unit needs, with all below it, from a day until a day."""

    unit: ForeignKeyRelation[OrgUnit] = link(
        "Unit",
        "OrgUnit",
        help="The unit that needs them.",
        back=(Back("coverage_targets", "How many qualified people the unit needs, and needed before."),),
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification", "Qualification", help="The qualification they have to hold."
    )
    needed = integer("Needed", minimum=1, maximum=MOST_NEEDED, help="How many qualified people it needs at least.")
    begins_on = civil_date("Begins on", help="The first day on which it needs them.")
    through = civil_date("Through", null=True, help="The last day on which it needs them; null until it is changed.")
    warn_days = integer(
        "Warn", minimum=0, maximum=1000, help="How many days ahead it is told that there will not be enough."
    )
    told_short_from: date | None = fields.DateField(null=True)
    """The day from which there are or will be too few, as it was told last; null if there are enough."""

    unit_id: int
    qualification_id: int
    plural = "coverage_targets"
    title = ("unit", "qualification")
    read = manages("unit") | admins
    WARN_DAYS: ClassVar = 30

    class Admin:
        icon = "units"
        for_roles = (Role.MANAGER, Role.ADMIN)
        columns = ("unit", "qualification", "needed", "begins_on", "through")
        filters = ("unit", "qualification", "begins_on", "through")


class CoverageTargetChanged(Event):
    """How many qualified people a unit needs was set or ended."""

    subject = CoverageTarget
    numbers = ChangedNumbers.ALL


class CoverageFellShort(Event):
    """A unit has fewer qualified people than it needs, or will have within the days for which it wants to be warned."""

    subject = CoverageTarget


class CoverageTargetSet(Action):
    """Set how many qualified people a unit needs from a day on. What was set for the same days is replaced."""

    unit: int = ask()
    qualification: int = ask()
    needed: int = ask()
    begins_on: date | None = ask(default=None, help="The first day on which it needs them; today if left out.")
    through: date | None = ask(default=None, help="The last day on which it needs them; open if left out.")
    warn_days: int = ask(default=CoverageTarget.WARN_DAYS)

    subject = CoverageTarget
    creates = True
    label = "Set coverage"
    allow = admins
    refusals = {
        "ENDS_TOO_EARLY": "The last day cannot be before the first.",
        "ARCHIVED": "This is archived.",
    }
    emits = CoverageTargetChanged


class CoverageTargetEnd(Action):
    """End how many qualified people a unit needs. What it needed before stays on record."""

    through: date | None = ask(default=None, help="The last day on which it needs them; today if left out.")

    subject = CoverageTarget
    label = "End"
    allow = admins
    refusals = {
        "ENDS_TOO_LATE": "It ends before that day already.",
        "ENDS_TOO_EARLY": "It cannot end before its first day. Set another number for those days instead.",
    }
    emits = CoverageTargetChanged
