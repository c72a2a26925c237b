"""Gives up the deliveries of a webhook that is switched off, and forgets secrets that were replaced."""

from datetime import datetime, timedelta
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.transaction import transaction
from schema.enums import DeliveryState
from schema.webhooks import Webhook, WebhookDelivery

BOTH_SECRETS = timedelta(days=1)  # after a new one was made


async def give_up(webhook: Webhook) -> None:
    """Let nothing wait for a webhook that is switched off: switched on again it is told what happens from then on."""
    waiting = WebhookDelivery.filter(webhook_id=webhook.id, state=DeliveryState.WAITING)
    await waiting.update(state=DeliveryState.FAILED, next_try_at=None)


def keys_of(webhook: Webhook, now: datetime) -> tuple[str, ...]:
    """Return the secrets that count now, the newest first."""
    previous = webhook.previous_secret
    return (webhook.secret, previous) if previous and now < webhook.secret_made_at + BOTH_SECRETS else (webhook.secret,)


async def forget_old_secrets(now: datetime) -> None:
    """Forget the secrets that were replaced and count no longer."""
    over = Webhook.filter(previous_secret__isnull=False, secret_made_at__lte=now - BOTH_SECRETS)

    async def body(_: BaseDBAsyncClient) -> Any:
        return await over.update(previous_secret=None)

    if await over.exists():
        await transaction(body)
