"""The bearer tokens that programs sign in with."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import nobody
from schema.kit.entity import Entity
from schema.people import User


class AccessToken(Entity):
    """A token with which a program acts as a user. Only its SHA-256 is stored; the token is shown once."""

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=64, unique=True)
    label = fields.CharField(max_length=200)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    user_id: int
    read = nobody
