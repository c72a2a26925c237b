"""Passwords, sessions and failed attempts to sign in."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation, OneToOneRelation

from schema.kit.access import admins, nobody, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.kinds import PASSWORD
from schema.people import MERGED, NOT_MERGED, User

LEAST_PASSWORD = 10  # characters


class Credential(Entity):
    """The argon2id hash of a person's password. People without one cannot sign in with a password."""

    user: OneToOneRelation[User] = fields.OneToOneField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=200)
    changed_at = fields.DatetimeField()

    user_id: int
    read = nobody


class Session(Entity):
    """The time between signing in and signing out. Only the SHA-256 of its token is stored."""

    user: ForeignKeyRelation[User] = fields.ForeignKeyField("qualgraph.User", related_name=False, on_delete=RESTRICT)
    digest = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    user_id: int
    read = nobody


class SignInFailure(Entity):
    """How often in a row signing in with an e-mail address failed, and until when it is locked.

    Unknown addresses are counted too, so that a lock does not reveal who has an account. The address is stored as a
    SHA-256, because people sometimes type their password into that field.
    """

    digest = fields.CharField(max_length=64, unique=True)
    failures = fields.IntField()
    failed_at = fields.DatetimeField()
    locked_until = fields.DatetimeField(null=True)

    read = nobody


class UserPasswordChanged(Event):
    """Someone got a new password, which ended their sessions."""

    subject = User
    about = ""
    is_public = False


class UserSignedOutEverywhere(Event):
    """Someone was signed out everywhere."""

    subject = User
    about = ""
    is_public = False


class UserSetPassword(Action):
    """Give a person a new password. It ends their sessions and unlocks sign-in after too many wrong ones."""

    password: str = ask(
        "New password", kind=PASSWORD, minimum=LEAST_PASSWORD, help="At least 10 characters, and hard to guess."
    )

    subject = User
    belongings = ()
    label = "Set password"
    allow = admins
    available_when = NOT_MERGED
    unavailable = MERGED
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {"OWN_ACCOUNT": "Change your own password instead; that asks for the current one."}
    emits = UserPasswordChanged


class UserChangePassword(Action):
    """Change your own password. This ends all your sessions, including this one."""

    current: str = ask("Current password", kind=PASSWORD, help="The password you use now.")
    password: str = ask(
        "New password", kind=PASSWORD, minimum=LEAST_PASSWORD, help="At least 10 characters, and hard to guess."
    )

    subject = User
    belongings = ()
    label = "Change password"
    allow = own("")
    refusals = {
        "WRONG_PASSWORD": "This is not your current password. An administrator can give you a new one.",
        "TOO_MANY_ATTEMPTS": "Too many wrong passwords. Try again in 15 minutes.",
    }
    emits = UserPasswordChanged


class UserSignOutEverywhere(Action):
    """End all sessions of a person, on every device. Access tokens of programs keep working."""

    subject = User
    belongings = ()
    label = "Sign out everywhere"
    allow = own("") | admins
    emits = UserSignedOutEverywhere
