"""Slices: numbers of a day that were counted ahead, and what has changed since, so that nothing is counted twice."""

from datetime import date, datetime

from tortoise import fields
from tortoise.fields.base import CASCADE
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import MembershipState, Status
from schema.kit.access import nobody
from schema.kit.entity import Entity


class Fold(Entity):
    """The slices of one day, made together at one moment; never believed without it.

    The moment is a place in the order of commits, and not a time: on PostgreSQL the first transaction that is not in
    (`reached`), and those before it that were unfinished; on SQLite the last change that is in. `tree` says how the
    units hung together: slices add up what was below a unit then. Until `made_at`, they are being made.
    """

    on_day = fields.DateField()
    reached = fields.BigIntField()
    unfinished = fields.TextField()
    """Numbers of transactions, with commas between them."""
    oldest = fields.BigIntField()
    """Changes before it are surely in."""
    tree = fields.CharField(max_length=64)
    has_all_units = fields.BooleanField()
    """Whether units without any below them have slices, too."""
    begun_at: datetime = fields.DatetimeField()
    made_at: datetime | None = fields.DatetimeField(null=True)

    read = nobody


class Slice(Entity):
    """The numbers of one unit, with all below it or without (`is_directly`), and one qualification on a day.

    There is a column for each measure of standings; `expiring` looks ahead as far as reports do unless asked otherwise.
    """

    fold: ForeignKeyRelation[Fold] = fields.ForeignKeyField("qualgraph.Fold", related_name=False, on_delete=CASCADE)
    unit_id = fields.BigIntField()
    is_directly = fields.BooleanField()
    qualification_id = fields.BigIntField()
    assigned = fields.IntField()
    meets = fields.IntField()
    does_not_meet = fields.IntField()
    in_progress = fields.IntField()
    expired = fields.IntField()
    not_met = fields.IntField()
    expiring = fields.IntField()
    approval_pending = fields.IntField()
    absent = fields.IntField()

    fold_id: int
    read = nobody

    class Meta:
        """By unit."""

        indexes = (("fold", "unit_id"),)


class SpanChange(Entity):
    """A standing span that came to hold (`weight` 1) or ceased to (-1), written in the transaction in which it did.

    It says what a span says that slices count. It is kept until all slices know of it.
    """

    transaction_id = fields.BigIntField(default=0)
    """0 on SQLite, where ids have the order of commits."""
    weight = fields.SmallIntField()
    assignment_id = fields.BigIntField()
    unit_id = fields.BigIntField(null=True)
    qualification_id = fields.BigIntField()
    membership: MembershipState | None = fields.CharEnumField(  # type: ignore[assignment]  # Tortoise forgets null
        MembershipState, max_length=16, null=True
    )
    begins_on = fields.DateField()
    through = fields.DateField()
    status = fields.CharEnumField(Status, max_length=16)
    valid_through = fields.DateField()
    approval_pending = fields.BooleanField()
    lapses_on: date | None = fields.DateField(null=True)

    read = nobody

    class Meta:
        """In the order of commits."""

        indexes = (("transaction_id",),)
