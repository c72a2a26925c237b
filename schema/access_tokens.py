"""The bearer tokens with which programs come in."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import nobody
from schema.kit.entity import Entity
from schema.people import User


class AccessToken(Entity):
    """A token that stands for a user. Only its SHA-256 is kept: the token itself is shown once, when it is made."""

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=64, unique=True)
    label = fields.CharField(max_length=200)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    user_id: int
    read = nobody
