"""Prospects: what becomes of assignments if everybody does in time what is or will be open."""

from datetime import date

from tortoise import fields
from tortoise.fields.base import CASCADE
from tortoise.fields.relational import ForeignKeyRelation

from schema.assignments import Assignment
from schema.kit.access import nobody
from schema.kit.entity import Entity


class Prospect(Entity):
    """Consecutive days, from the one on which it was worked out, on which one is qualified if all is done in time.

    It is worked out apart from the facts, soon after them; `prospect_until` of the assignment says until when it holds.
    """

    assignment: ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "qualgraph.Assignment", related_name=False, on_delete=CASCADE
    )
    begins_on: date = fields.DateField()
    through: date = fields.DateField()

    assignment_id: int
    read = nobody

    class Meta:
        """By assignment: an index says all of it."""

        indexes = (("assignment", "begins_on", "through"),)
