"""Rollouts: the progress of applying a new version to everyone who has the qualification."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import admins, managers
from schema.kit.entity import Entity
from schema.kit.fields import Back, Shape
from schema.kit.kinds import instant, integer, link
from schema.qualifications import QualificationVersion


class Rollout(Entity):  # R1, R15
    """Updates the periods and attempts of everyone who has a qualification to a new version.

    Standings need no rollout: they are computed. A rollout that is interrupted continues where it stopped.
    """

    version: ForeignKeyRelation[QualificationVersion] = link(
        "Version",
        "QualificationVersion",
        help="The version that is rolled out.",
        back=(Back("rollouts", "The progress of rolling it out to many people.", Shape.LIST, usually=1),),
    )
    total = integer("Total", help="How many assignments there were at the start.")
    done = integer("Done", help="How many of them have been updated.")
    started_at = instant("Started at", help="When it was requested.")
    finished_at = instant("Finished at", null=True, help="When the last one was updated; null while it is in progress.")
    last_assignment_id = fields.BigIntField(default=0)

    version_id: int
    title = ("version",)
    read = managers | admins
