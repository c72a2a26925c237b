"""Handlers: add and change webhooks, replace their secrets, and repeat deliveries."""

import secrets
from collections.abc import Sequence
from typing import Any

from app.actions.shared import change
from app.events.event_log import latest
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.webhooks.addresses import NoAddress, checked_url
from app.webhooks.ending import give_up, keys_of
from app.webhooks.messages import TEST, message
from app.webhooks.signing import new_secret
from schema.enums import DeliveryState
from schema.webhooks import (
    Webhook,
    WebhookCreate,
    WebhookDelivery,
    WebhookDeliveryRepeat,
    WebhookEdit,
    WebhookRotateSecret,
    WebhookSendTest,
)


@handles(WebhookCreate)
async def webhook_create(work: Work, action: WebhookCreate) -> Webhook:
    """Add a webhook, which receives events from now on."""
    _refuse(action)
    place = await latest()
    return await Webhook.create(
        name=action.name,
        url=action.url,
        events=_listed(action.events),
        secret=new_secret(),
        secret_made_at=work.now,
        transaction_id=place.transaction_id,
        last_event_id=place.id,
    )


@handles(WebhookEdit)
async def webhook_edit(work: Work, webhook: Webhook, action: WebhookEdit) -> Webhook:
    """Change a webhook. Switched off it receives nothing; switched on again it receives events from now on."""
    _refuse(action)
    given = action.given()
    values: dict[str, Any] = {name: given[name] for name in ("name", "url", "is_active") if name in given}
    if "events" in given:
        values["events"] = _listed(given["events"])
    if values.get("is_active") and not webhook.is_active:
        place = await latest()
        values |= {"transaction_id": place.transaction_id, "last_event_id": place.id}
        values |= {"switched_off_because": None, "first_failed_at": None}
    await change(webhook, values)
    if values.get("is_active") is False:
        await give_up(webhook)
    return webhook


@handles(WebhookRotateSecret)
async def webhook_rotate_secret(work: Work, webhook: Webhook, action: WebhookRotateSecret) -> Webhook:
    """Replace the secret. The old one keeps working for a while, until receivers have the new one."""
    if len(keys_of(webhook, work.now)) > 1:
        raise Refused(refusal(action, "OLD_SECRET_COUNTS"))
    await change(webhook, {"previous_secret": webhook.secret, "secret": new_secret(), "secret_made_at": work.now})
    return webhook


@handles(WebhookSendTest)
async def webhook_send_test(work: Work, webhook: Webhook, _action: WebhookSendTest) -> Webhook:
    """Queue a test message."""
    await WebhookDelivery.create(
        webhook_id=webhook.id, event=TEST, happened_at=work.now, state=DeliveryState.WAITING, attempts=0,
        next_try_at=work.now, message_id=f"msg_test_{secrets.token_hex(12)}", body=message(TEST, work.now, {}),
    )  # fmt: skip
    return webhook


@handles(WebhookDeliveryRepeat)
async def webhook_delivery_repeat(
    work: Work, delivery: WebhookDelivery, _action: WebhookDeliveryRepeat
) -> WebhookDelivery:
    """Queue it again, under the same id."""
    await change(
        delivery,
        {"state": DeliveryState.WAITING, "attempts": 0, "next_try_at": work.now, "delivered_at": None},
    )
    return delivery


def _refuse(action: WebhookCreate) -> None:
    given = action.given()
    try:
        if "url" in given:
            checked_url(given["url"])
    except NoAddress:
        raise Refused(refusal(action, "NOT_AN_ADDRESS", "url")) from None


def _listed(events: Sequence[str] | None) -> str | None:
    """Return the text of a list; None for an empty one, which says as much."""
    return " ".join(dict.fromkeys(events or ())) or None
