"""The keys that certificates are signed with: the newest signs, the older ones stay known for what they have signed."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class SigningKey(Entity):
    """A pair of keys; the private half is nowhere else. Never deleted: what it has signed is verified with it."""

    generation = fields.IntField(unique=True)
    """Counts from 1, so that of two processes that make the same one only one can keep it."""
    name = fields.CharField(max_length=64, unique=True)
    """The thumbprint of the public half (RFC 7638), by which others ask for it."""
    private_key = fields.TextField()
    """As JSON (RFC 7517)."""
    created_at = fields.DatetimeField()

    read = nobody
