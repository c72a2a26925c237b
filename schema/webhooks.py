"""Webhooks: other systems that receive events, and what was delivered to them."""

from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import DeliveryState, Role
from schema.kit.access import Phrase, admins
from schema.kit.action import ABSENT, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back
from schema.kit.kinds import choice, choices, flag, instant, integer, link, row_revision, text

MAX_URL = 2000
MAX_EVENTS = 2000


class Webhook(Entity):
    """Another system that events are sent to, signed according to Standard Webhooks."""

    name = text("Name", searchable=True, help="The name of the other system.")
    url = text("Address", max_length=MAX_URL, help="Where events are sent: an https address, or http on this machine.")
    events = choices("Events", max_length=MAX_EVENTS, help="The events to send. Without this: all events.")
    is_active = flag("Is active", default=True, help="Events that happen while it is not active are never sent to it.")
    switched_off_because = text(
        "Switched off because", null=True, max_length=500, has_lines=True, help="Why it was switched off automatically."
    )
    first_failed_at = instant(
        "Failing since", null=True, help="Since when nothing has reached it; null while all is well."
    )
    secret_made_at = instant("Secret made at", help="When its secret was made or replaced.")
    revision = row_revision()

    secret = fields.CharField(max_length=100)
    previous_secret = fields.CharField(max_length=100, null=True)
    transaction_id = fields.BigIntField(default=0)
    last_event_id = fields.BigIntField(default=0)
    claimed_until = fields.DatetimeField(null=True)
    claims = fields.IntField(default=0)
    plural = "webhooks"
    read = admins

    class Admin:
        icon = "webhooks"
        for_roles = (Role.ADMIN,)
        columns = ("name", "url", "is_active", "first_failed_at")
        filters = ("is_active", "events")


class WebhookDelivery(Entity):
    """One event sent to a webhook, and what came of it. It can arrive more than once, always with the same id."""

    webhook: ForeignKeyRelation[Webhook] = link(
        "Webhook",
        "Webhook",
        help="The webhook it is sent to.",
        back=(Back("deliveries", "The events that were sent to it, or are waiting to be sent."),),
    )
    event = text(
        "Event", max_length=64, is_exact=True, searchable=True, help="What happened, such as CERTIFICATE_ISSUED."
    )
    subject = text("Subject", max_length=120, null=True, is_exact=True, help="The id of what it happened to.")
    happened_at = instant("Happened at", help="When it happened.")
    state = choice("State", DeliveryState, help="Whether it is waiting, delivered or failed.")
    attempts = integer("Attempts", help="How often it was tried.")
    next_try_at = instant(
        "Next try at", null=True, help="When it is tried next; null once it is delivered or given up."
    )
    delivered_at = instant("Delivered at", null=True, help="When the other system confirmed it.")
    last_status = integer("Last status", null=True, help="The HTTP status of the last answer.")
    last_error = text(
        "Last error",
        null=True,
        max_length=1000,
        has_lines=True,
        help="What went wrong last, or the beginning of the answer.",
    )

    message_id = fields.CharField(max_length=64, unique=True)
    event_id = fields.BigIntField(null=True)
    body = fields.TextField()
    webhook_id: int
    plural = "webhook_deliveries"
    title = ("webhook", "event")
    read = admins

    class Admin:
        starts_with = "sort=-happened_at"
        icon = "webhooks"
        for_roles = (Role.ADMIN,)
        columns = ("happened_at", "webhook", "event", "state", "attempts", "last_status", "next_try_at")
        filters = ("webhook", "state", "event", "happened_at")

    class Meta:
        """Each webhook has one delivery per event, however often it is sent."""

        unique_together = (("webhook", "event_id"),)
        indexes = (("state", "next_try_at"),)


class WebhookChanged(Event):
    """A webhook was created or edited, was given a new secret, or was switched off automatically."""

    subject = Webhook


class WebhookCreate(Action):
    """Send events to another system from now on. Its `secret` can be read for ten minutes."""

    name: str = ask()
    url: str = ask()
    events: list[str] | None = ask(default=None)

    subject = Webhook
    creates = True
    label = "Add webhook"
    allow: ClassVar[Phrase] = admins
    refusals = {
        "NOT_AN_ADDRESS": "Write an address such as https://example.org/hook, without a user name or password.",
    }
    emits = WebhookChanged


class WebhookEdit(WebhookCreate, edits=True):
    """Change a webhook, or switch it on or off. Once it is switched on again, it receives events from then on."""

    is_active: bool = ask(default=ABSENT)

    creates = False
    label = "Edit"


class WebhookRotateSecret(Action):
    """Make a new secret, which can be read for ten minutes. For one day the old one is used for signing too."""

    subject = Webhook
    label = "New secret"
    allow = admins
    refusals = {
        "OLD_SECRET_COUNTS": "The previous secret is still valid for a day; you can make another one after that.",
    }
    emits = WebhookChanged


class WebhookSendTest(Action):
    """Send the event WEBHOOK_TEST, to see whether it arrives."""

    subject = Webhook
    label = "Send test"
    allow = admins
    available_when = {"is_active": True}
    unavailable = "It is switched off."


class WebhookDeliveryRepeat(Action):
    """Send it again, with the same id, whether or not it arrived before."""

    subject = WebhookDelivery
    label = "Repeat"
    allow = admins
