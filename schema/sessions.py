"""How people come in with a password: what is kept of it, of who is in, and of those who tried in vain."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation, OneToOneRelation

from schema.kit.access import admins, nobody, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Kind
from schema.people import User

LEAST_PASSWORD = 10  # characters


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


class UserPasswordChanged(Event):
    """Somebody got a new password, which ended their sessions."""

    subject = User
    about = ""
    is_public = False


class UserSignedOutEverywhere(Event):
    """All sessions of somebody were ended."""

    subject = User
    about = ""
    is_public = False


class UserSetPassword(Action):
    """Give a person a password. It ends their sessions, and lifts the lock after too many wrong ones."""

    password: str = ask(
        "New password", kind=Kind.PASSWORD, minimum=LEAST_PASSWORD, help="At least 10 characters, and hard to guess."
    )

    subject = User
    label = "Set password"
    allow = admins
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {"OWN_ACCOUNT": "Change your own password with userChangePassword, which asks for the current one."}
    emits = UserPasswordChanged


class UserChangePassword(Action):
    """Change your own password. It ends your sessions everywhere, also the one you do this in."""

    current: str = ask("Current password", kind=Kind.PASSWORD, help="The one you signed in with.")
    password: str = ask(
        "New password", kind=Kind.PASSWORD, minimum=LEAST_PASSWORD, help="At least 10 characters, and hard to guess."
    )

    subject = User
    label = "Change password"
    allow = own("")
    refusals = {
        "WRONG_PASSWORD": "This is not your current password; an administrator can give you a new one.",
        "TOO_MANY_ATTEMPTS": "There were too many wrong passwords; try again in a quarter of an hour.",
    }
    emits = UserPasswordChanged


class UserSignOutEverywhere(Action):
    """End all sessions of a person, wherever they are. Access tokens of programs stay."""

    subject = User
    label = "Sign out everywhere"
    allow = own("") | admins
    emits = UserSignedOutEverywhere
