"""The outbox: every event, written in the transaction in which it happened."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class OutboxEvent(Entity):
    """One event: its name, what it happened to, whom it is about, who did it and when.

    Ids are given before the commit, so on PostgreSQL a row can become visible after one with a larger id. A reader that
    follows the table therefore orders by (transaction_id, id) and stops at pg_snapshot_xmin(pg_current_snapshot()):
    older transactions may still commit. On SQLite transaction_id is 0, and ids become visible in their order.
    """

    transaction_id = fields.BigIntField(default=0)
    name = fields.CharField(max_length=64)
    subject_type = fields.CharField(max_length=64)
    subject_id = fields.BigIntField()
    user_id = fields.BigIntField(null=True)
    actor_id = fields.BigIntField(null=True)
    happened_at = fields.DatetimeField()
    details: str | None = fields.TextField(null=True)
    """What it told beside its subject, as JSON: kept, since the subject goes on to change."""

    read = nobody

    class Meta:
        """Read in this order, and by what it happened to."""

        indexes = (("transaction_id", "id"), ("subject_type", "subject_id"))
