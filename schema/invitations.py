"""Links with which people set their own password: a first one, or another one."""

from datetime import datetime, timedelta

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import admins, nobody, own
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.people import User

LASTS = timedelta(days=7)


class Invitation(Entity):
    """A link with which a person sets a password, once. Only the SHA-256 of its token is stored."""

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=64, unique=True)
    made_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()

    user_id: int
    read = nobody


class UserInvited(Event):
    """Someone was given a link with which they set a password."""

    subject = User
    about = ""
    is_public = False


class UserInvite(Action):
    """Make a link with which a person sets their password, a first one or another one. It works once, for 7 days.

    It is shown this once: hand it to the person. A link that was made before no longer works.
    """

    subject = User
    belongings = ()
    label = "Password link"
    allow = admins
    available_when = {"is_active": True, "merged_at": None}
    unavailable = "This person is not active."
    barred = {"OWN_ACCOUNT": own("")}
    hands_out = "The token of the link `/admin/password/…`, which nobody can read again. Null if it was refused."
    opens = "password"
    refusals = {"OWN_ACCOUNT": "Change your own password instead; that asks for the current one."}
    emits = UserInvited
