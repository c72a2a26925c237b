"""How far a new version of a qualification has got in being carried out for everybody who has it."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import admins, managers
from schema.kit.entity import Entity
from schema.kit.fields import Back, Shape, instant, integer, link
from schema.qualifications import QualificationVersion


class Rollout(Entity):
    """The periods and attempts of all who have a qualification are brought in line with a version, chunk by chunk.

    Standings need no rollout: they are computed (R1). It may be killed anywhere, and goes on where it was (R15).
    """

    version: ForeignKeyRelation[QualificationVersion] = link(
        "Version", "QualificationVersion", help="The version that is carried out.",
        back=(Back("rollouts", "How far it has been carried out, for large numbers of people.", Shape.LIST),),
    )  # fmt: skip
    total = integer("Total", help="How many assignments there were when it began.")
    done = integer("Done", help="How many of them have been brought in line.")
    started_at = instant("Started at", help="When it was asked for.")
    finished_at = instant("Finished at", null=True, help="When the last one was done; empty as long as it goes on.")
    last_assignment_id = fields.BigIntField(default=0)

    version_id: int
    title = ("version",)
    read = managers | admins
