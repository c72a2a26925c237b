"""Signing keys: the newest key signs certificates, older ones are kept to verify what they signed."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class SigningKey(Entity):
    """A key pair. The private key exists nowhere else. Never deleted: it verifies what it has signed."""

    generation = fields.IntField(unique=True)
    """Counts from 1 and is unique, so that only one of two processes can make the next key."""
    name = fields.CharField(max_length=64, unique=True)
    """The thumbprint of the public key (RFC 7638), by which verifiers look it up."""
    private_key = fields.TextField()
    """As JSON (RFC 7517)."""
    created_at = fields.DatetimeField()

    read = nobody
