"""The sources of assignments: why a qualification is assigned to somebody."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.assignments import Assignment
from schema.enums import SourceKind
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity, FactOf, OnlyOne
from schema.kit.fields import Back, Shape
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import choice, civil_date, instant, link, text
from schema.people import User
from schema.rules import AssignmentRule


class AssignmentSource(Entity):  # E35
    """One reason why a qualification is assigned to a user. All reasons are kept and shown."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment",
        "Assignment",
        help="The assignment it is a reason for.",
        back=(Back("sources", "Why it is assigned, including reasons that have ended.", Shape.LIST, usually=2),),
    )
    kind = choice("Kind", SourceKind, help="What kind of reason it is.")  # R13
    assigned_on = civil_date("Assigned on", help="The first day on which it applied.")
    assigned_at = instant("Assigned at", help="When it was recorded.")
    assigned_by: ForeignKeyNullableRelation[User] = link(
        "Assigned by", "User", null=True, help="Who assigned it; null if it was not done by a person."
    )
    inventory_run: ForeignKeyNullableRelation[Any] = link(
        "Inventory", "InventoryRun", null=True, help="The answers to an inventory because of which it was assigned."
    )
    rule: ForeignKeyNullableRelation[AssignmentRule] = link(
        "Rule", "AssignmentRule", null=True, help="The rule that assigned it; null if it was no rule, or is hidden."
    )
    expected_on = civil_date(
        "Expected on", null=True, help="By when the rule expects the person to be qualified. It changes no standing."
    )
    withdrawn_on = civil_date("Withdrawn on", null=True, help="The first day on which it no longer applied.")
    withdrawn_at = instant("Withdrawn at", null=True, help="When the withdrawal was recorded.")
    withdrawn_by: ForeignKeyNullableRelation[User] = link("Withdrawn by", "User", null=True, help="Who withdrew it.")
    withdrawal_reason = text("Reason", null=True, max_length=1000, has_lines=True, help="Why it was withdrawn.")
    came_from_id: int | None = fields.BigIntField(null=True, db_index=True)
    """The assignment that it belonged to until `came_at`, when two accounts were merged (E39)."""
    came_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    assigned_by_id: int | None
    inventory_run_id: int | None
    withdrawn_by_id: int | None
    rule_id: int | None
    begun_in: int | None = fields.BigIntField(null=True)
    ended_in: int | None = fields.BigIntField(null=True)
    """The runs of a rule that began and ended it, for an undo."""
    title = ("kind", "assigned_on")
    is_fact_of = FactOf("assignment")
    read = own("assignment.user") | managers_of("assignment.user") | admins

    class Meta:
        """A rule is one reason at a time."""

        indexes = (
            OnlyOne(
                "uid_source_rule", "assignment_id", "rule_id", where="rule_id IS NOT NULL AND withdrawn_on IS NULL"
            ),
            OnlyWhere("idx_source_begun_in", "begun_in", where="begun_in IS NOT NULL"),
            OnlyWhere("idx_source_ended_in", "ended_in", where="ended_in IS NOT NULL"),
        )
