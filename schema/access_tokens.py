"""Access tokens: what programs, and people's scripts, sign in with."""

from datetime import date
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import Phrase, admins, everyone, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back
from schema.kit.kinds import civil_date, flag, instant, link, text
from schema.people import User

MAX_TOKENS = 50
LONGEST_LIFE_DAYS = 366


class AccessToken(Entity):
    """A token with which a program acts as a person. The token itself is shown once, and stored nowhere."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person whom it signs in.",
        back=(Back("access_tokens", "The access tokens that sign in as this person."),),
    )
    name = text("Name", help="What it is for.")
    is_read_only = flag("Read only", help="Whether it only reads what the person may see, and changes nothing.")
    created_at = instant("Created at", help="When it was made.")
    expires_at = instant("Expires at", null=True, help="When it stops working; null if it does not expire.")
    last_used_on = civil_date(
        "Last used on", null=True, help="The last day on which it was used; null if it never was."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; null if it was not.")
    digest = fields.CharField(max_length=64, unique=True)

    user_id: int
    plural = "access_tokens"
    read = own("user") | admins

    class Admin:
        icon = "key"
        for_roles = (Role.MANAGER, Role.ADMIN)
        starts_with = "sort=-created_at"
        columns = ("name", "user", "is_read_only", "created_at", "expires_at", "last_used_on", "revoked_at")
        filters = ("user", "is_read_only", "last_used_on", "revoked_at")


class AccessTokenChanged(Event):
    """An access token was created or revoked."""

    subject = AccessToken
    about = "user"
    is_public = False


class AccessTokenCreate(Action):
    """Make an access token that signs in as you. The token is shown once: copy it, and keep it like a password."""

    name: str = ask()
    is_read_only: bool = ask(default=True)
    ends_on: date = ask("Ends on", help="The last day on which it works; at most a year ahead.")

    subject = AccessToken
    creates = True
    label = "Add access token"
    allow: ClassVar[Phrase] = everyone
    hands_out = "The token, which nobody can read again. Null if it was refused."
    refusals = {
        "NOT_AHEAD": "Choose today or a later day.",
        "TOO_FAR_AHEAD": "An access token works for at most a year.",
        "TOO_MANY_TOKENS": f"You have {MAX_TOKENS} access tokens already; revoke one first.",
    }
    emits = AccessTokenChanged


class AccessTokenRevoke(Action):
    """Make an access token useless from now on."""

    subject = AccessToken
    label = "Revoke"
    allow = own("user") | admins
    available_when = {"revoked_at": None}
    unavailable = "It was revoked already."
    emits = AccessTokenChanged
