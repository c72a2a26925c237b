"""The answers to mutations that were sent with an idempotency key, kept for a day to be given again."""

from tortoise import fields
from tortoise.fields.base import CASCADE
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import nobody
from schema.kit.entity import Entity
from schema.people import User


class KeptAnswer(Entity):
    """What came of a mutation with an idempotency key, written in the same transaction as its effect.

    The key itself is not stored: nothing of the request or of the answer can be read here without it.
    """

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=CASCADE)
    digest = fields.CharField(max_length=64)
    """The SHA-256 of the key."""
    request = fields.CharField(max_length=64)
    """The HMAC, under the key, of the mutation and its arguments."""
    row_id: int | None = fields.BigIntField(null=True)
    """The row that was made or changed; null only inside the transaction."""
    selection = fields.CharField(max_length=64, null=True)
    """The HMAC of the document and the variables that were answered first."""
    answer: str | None = fields.TextField(null=True)
    """That answer as JSON, encrypted under the key; null until somebody was answered, or if it is too long to keep."""
    expires_at = fields.DatetimeField(db_index=True)

    user_id: int
    read = nobody

    class Meta:
        """One answer for each key of a person."""

        unique_together = (("user", "digest"),)
