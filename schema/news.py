"""The outbox: what happened, written in the transaction in which it happened."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class OutboxEvent(Entity):
    """One event: its name, what it happened to, whom it is about, who did it and when. Its id grows with time."""

    name = fields.CharField(max_length=64)
    subject_type = fields.CharField(max_length=64)
    subject_id = fields.BigIntField()
    user_id = fields.BigIntField(null=True)
    actor_id = fields.BigIntField(null=True)
    happened_at = fields.DatetimeField()

    read = nobody
