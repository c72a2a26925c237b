"""Other systems that are told what happens, and what each was told."""

from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import DeliveryState, Role
from schema.kit.access import Phrase, admins
from schema.kit.action import ABSENT, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, choice, flag, instant, integer, link, row_version, text

MAX_URL = 2000
MAX_EVENTS = 2000


class Webhook(Entity):
    """An address of another system that is told what happens, signed as Standard Webhooks has it."""

    name = text("Name", searchable=True, help="What the other system is called.")
    url = text("Address", max_length=MAX_URL, help="Where it is told: https, or http on this very machine.")
    events = text(
        "Events", null=True, max_length=MAX_EVENTS, has_lines=True,
        help="What it is told, as names such as certificate.issued between spaces; empty: everything.",
    )  # fmt: skip
    is_active = flag("Is active", default=True, help="What happens while it is not active is never told to it.")
    switched_off_because = text(
        "Switched off because", null=True, max_length=500, has_lines=True, help="Why it was switched off by itself."
    )
    first_failed_at = instant("Failing since", null=True, help="Nothing has reached it since then; empty: all is well.")
    secret_made_at = instant("Secret made at", help="When its secret was made, or replaced.")
    version = row_version()

    secret = fields.CharField(max_length=100)
    previous_secret = fields.CharField(max_length=100, null=True)
    transaction_id = fields.BigIntField(default=0)
    last_event_id = fields.BigIntField(default=0)
    claimed_until = fields.DatetimeField(null=True)
    claims = fields.IntField(default=0)
    plural = "webhooks"
    read = admins

    class Admin:
        """What its lists show."""

        icon = "webhooks"
        for_roles = (Role.ADMIN,)
        columns = ("name", "url", "is_active", "first_failed_at")
        filters = ("is_active",)


class WebhookDelivery(Entity):
    """One thing that a webhook is told, and how that went. It may arrive more than once, always with the same id."""

    webhook: ForeignKeyRelation[Webhook] = link(
        "Webhook", "Webhook", help="Who is told.",
        back=(Back("deliveries", "What it was told, and what it is about to be told."),),
    )  # fmt: skip
    event = text("Event", max_length=64, is_exact=True, searchable=True, help="What happened: certificate.issued.")
    subject = text("Subject", max_length=120, null=True, is_exact=True, help="The id of what it happened to.")
    happened_at = instant("Happened at", help="When it happened.")
    state = choice("State", DeliveryState, help="How far it has got.")
    attempts = integer("Attempts", help="How often it was tried.")
    next_try_at = instant("Next try at", null=True, help="When it is tried next; empty once that is over.")
    delivered_at = instant("Delivered at", null=True, help="When the other system said that it has it.")
    last_status = integer("Last status", null=True, help="What it answered at last, as HTTP has it.")
    last_error = text(
        "Last error",
        null=True,
        max_length=1000,
        has_lines=True,
        help="What went wrong at last, or how its answer began.",
    )

    message_id = fields.CharField(max_length=64, unique=True)
    event_id = fields.BigIntField(null=True)
    body = fields.TextField()
    webhook_id: int
    plural = "webhook_deliveries"
    title = ("webhook", "event")
    read = admins

    class Admin:
        """What its lists show."""

        starts_with = "sort=-happened_at"
        icon = "webhooks"
        for_roles = (Role.ADMIN,)
        columns = ("happened_at", "webhook", "event", "state", "attempts", "last_status", "next_try_at")
        filters = ("webhook", "state", "event", "happened_at")

    class Meta:
        """Each webhook is told each event once, however often it is sent."""

        unique_together = (("webhook", "event_id"),)
        indexes = (("state", "next_try_at"),)


class WebhookChanged(Event):
    """A webhook was created or edited, has a new secret, or was switched off by itself."""

    subject = Webhook


class WebhookCreate(Action):
    """Tell another system what happens from now on. Its `secret` can be read for ten minutes."""

    name: str = ask()
    url: str = ask()
    events: str | None = ask(default=None)

    subject = Webhook
    creates = True
    label = "Add webhook"
    allow: ClassVar[Phrase] = admins
    refusals = {
        "NOT_AN_ADDRESS": "Write an address such as https://example.org/hook, without name and password in it.",
        "UNKNOWN_EVENT": "There is no such event; the names are those of the subscriptions, as in certificate.issued.",
    }
    emits = WebhookChanged


class WebhookEdit(WebhookCreate, edits=True):
    """Change a webhook, or switch it on or off. Switched on again it is told what happens from then on."""

    is_active: bool = ask(default=ABSENT)

    creates = False
    label = "Edit"


class WebhookRotateSecret(Action):
    """Give it a new secret, to be read for ten minutes. For a day everything is signed with the old one as well."""

    subject = Webhook
    label = "New secret"
    allow = admins
    refusals = {
        "OLD_SECRET_COUNTS": "The old secret still counts, for a day: only when that is over can there be another.",
    }
    emits = WebhookChanged


class WebhookSendTest(Action):
    """Tell it about nothing at all: an event webhook.test, to see whether it arrives."""

    subject = Webhook
    label = "Send a test"
    allow = admins
    available_when = {"is_active": True}
    unavailable = "It is switched off."


class WebhookDeliveryRepeat(Action):
    """Tell it again, with the same id, whether it has arrived before or not."""

    subject = WebhookDelivery
    label = "Repeat"
    allow = admins
