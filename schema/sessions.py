"""How people come in with a password: what is kept of it, of who is in, and of those who tried in vain."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation, OneToOneRelation

from schema.kit.access import nobody
from schema.kit.entity import Entity
from schema.people import User


class Credential(Entity):
    """The argon2id digest of a person's password; who has none does not come in with one."""

    user: OneToOneRelation[User] = fields.OneToOneField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=200)
    changed_at = fields.DatetimeField()

    user_id: int
    read = nobody


class Session(Entity):
    """The time between coming in and going out. Only the SHA-256 of its token is kept."""

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    user_id: int
    read = nobody


class SignInFailure(Entity):
    """How often in a row somebody tried in vain to come in with an e-mail address, and until when nobody may.

    It is kept for addresses that nobody has, too, so that being locked says nothing; and as a SHA-256, since people
    type their password into the wrong field.
    """

    digest = fields.CharField(max_length=64, unique=True)
    failures = fields.IntField()
    failed_at = fields.DatetimeField()
    locked_until = fields.DatetimeField(null=True)

    read = nobody
