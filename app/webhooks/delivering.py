"""Sends the deliveries of one webhook, one after the other, and records the results."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.snapshots import Change, own_fields
from app.clock import Clock
from app.db.database import fetch
from app.db.transaction import transaction
from app.gate.work import Work, run
from app.webhooks.ending import give_up, keys_of
from app.webhooks.sending import SEND_TIMEOUT, DeliveryOutcome, WebhookMessage, send
from schema.enums import DeliveryState
from schema.webhooks import Webhook, WebhookChanged, WebhookDelivery

DELAYS = tuple(timedelta(seconds=seconds) for seconds in (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400))
"""How long after each failure it is tried again: the schedule that Standard Webhooks proposes, some three days."""
SWITCHED_OFF_AFTER = timedelta(days=5)  # of nothing but failures
DELIVERY_LEASE = timedelta(
    seconds=60
)  # in which nobody else tells the same webhook; far longer than one message can take
TRIED = ("state", "attempts", "next_try_at", "delivered_at", "last_status", "last_error")
_AT_ONCE = 50  # messages under one lease
_DUE = """
    SELECT DISTINCT w.id FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
    WHERE d.state = ? AND d.next_try_at <= ? AND w.is_active AND (w.claimed_until IS NULL OR w.claimed_until <= ?)
    ORDER BY w.id
"""


async def due_webhooks(now: datetime) -> list[int]:
    """Return the webhooks that are to be told something by now, and that nobody is telling."""
    return [row[0] for row in await fetch(_DUE, (DeliveryState.WAITING, now, now))]


@dataclass(slots=True)
class Turn:
    """The right of one process to send to one webhook while its lease lasts; `number` tells it from other turns."""

    webhook_id: int
    number: int
    clock: Clock
    may_be_private: bool
    patience: float = SEND_TIMEOUT

    async def tell(self) -> int:
        """Send what is due, oldest first, for as long as the turn lasts; returns how many messages were sent."""
        count = 0
        try:
            while count < _AT_ONCE and (webhook := await self._kept()) and (delivery := await self._next()):
                outcome = await self._send(webhook, delivery)
                await run(partial(_write_down, webhook.id, delivery.id, outcome), viewer=None, clock=self.clock)
                count += 1
        finally:
            await self._give_back()
        return count

    async def _kept(self) -> Webhook | None:
        """Renew the lease, and return the webhook as it is now; None if the turn is over."""
        until = self.clock.now() + DELIVERY_LEASE
        mine = Webhook.filter(id=self.webhook_id, claims=self.number, is_active=True)

        async def renew() -> Any:
            return await mine.get_or_none() if await mine.update(claimed_until=until) else None

        found: Webhook | None = await _in_transaction(renew)
        return found

    async def _next(self) -> WebhookDelivery | None:
        due = WebhookDelivery.filter(webhook_id=self.webhook_id, state=DeliveryState.WAITING)
        # first what is sent for the first time, in the order in which it became true; ids are given in that order
        return await due.filter(next_try_at__lte=self.clock.now()).order_by("attempts", "id").first()

    async def _send(self, webhook: Webhook, delivery: WebhookDelivery) -> DeliveryOutcome:
        keys = keys_of(webhook, self.clock.now())
        message = WebhookMessage(delivery.message_id, webhook.url, delivery.body.encode(), keys)
        return await send(
            message, sent_at=self.clock.machine_now(), may_be_private=self.may_be_private, patience=self.patience
        )

    async def _give_back(self) -> None:
        async def body() -> Any:
            return await Webhook.filter(id=self.webhook_id, claims=self.number).update(claimed_until=None)

        await _in_transaction(body)


async def take_turn(
    webhook_id: int, clock: Clock, *, may_be_private: bool, patience: float = SEND_TIMEOUT
) -> Turn | None:
    """Take the right to tell a webhook; None if somebody else has it."""
    now = clock.now()

    async def body() -> Turn | None:
        webhook = await Webhook.get_or_none(id=webhook_id)
        if webhook is None or (webhook.claimed_until is not None and now < webhook.claimed_until):
            return None
        free = Webhook.filter(id=webhook_id, claims=webhook.claims)
        turn = Turn(webhook_id, webhook.claims + 1, clock, may_be_private, patience)
        return turn if await free.update(claims=turn.number, claimed_until=now + DELIVERY_LEASE) else None

    found: Turn | None = await _in_transaction(body)
    return found


async def _in_transaction(body: Callable[[], Any]) -> Any:
    async def within(_: BaseDBAsyncClient) -> Any:
        return await body()

    return await transaction(within)


async def _write_down(webhook_id: int, delivery_id: int, outcome: DeliveryOutcome, work: Work) -> None:
    """Write down how it went, and what that says of the webhook: whoever edits it meanwhile waits, or has won."""
    webhook = await work.find(Webhook, webhook_id)
    delivery = await work.find(WebhookDelivery, delivery_id)
    _count(delivery, outcome, work.now)
    await delivery.save(update_fields=TRIED)
    values = _health(webhook, outcome, work.now, goes_on=await _goes_on(delivery)) if webhook.is_active else {}
    before = own_fields(webhook)
    if values:
        await webhook.update_from_dict(values).save(update_fields=list(values))
    if "is_active" in values:
        await give_up(webhook)
        work.emit(WebhookChanged, webhook, change=Change.of(before, webhook))


async def _goes_on(delivery: WebhookDelivery) -> bool:
    """Whether a try follows others that are not over: before the first of them nobody knows whether it was failing."""
    if delivery.attempts > 1:
        return True
    waiting = WebhookDelivery.filter(webhook_id=delivery.webhook_id, state=DeliveryState.WAITING, attempts__gt=0)
    return await waiting.exclude(id=delivery.id).exists()


def _count(delivery: WebhookDelivery, outcome: DeliveryOutcome, now: datetime) -> None:
    """Write a try down, and when the next one is due."""
    delivery.attempts += 1
    delivery.last_status, delivery.last_error = outcome.status, outcome.error or None
    if outcome.is_delivered:
        delivery.state, delivery.delivered_at, delivery.next_try_at = DeliveryState.DELIVERED, now, None
    elif delivery.state == DeliveryState.FAILED or delivery.attempts > len(DELAYS):  # or given up meanwhile
        delivery.state, delivery.next_try_at = DeliveryState.FAILED, None
    else:
        delivery.next_try_at = now + DELAYS[delivery.attempts - 1]


def _health(webhook: Webhook, outcome: DeliveryOutcome, now: datetime, *, goes_on: bool) -> dict[str, Any]:
    """Return what a try changes about its webhook, which is switched off when it is hopeless.

    A failure that follows no other that is still being tried begins anew: in between it may have been well.
    """
    if outcome.is_delivered:
        return {} if webhook.first_failed_at is None else {"first_failed_at": None}
    since = (webhook.first_failed_at if goes_on else None) or now
    if outcome.is_gone:
        return {"is_active": False, "first_failed_at": since, "switched_off_because": "It answered 410 Gone."}
    if now - since >= SWITCHED_OFF_AFTER:
        reason = f"Nothing has reached it for {SWITCHED_OFF_AFTER.days} days."
        return {"is_active": False, "first_failed_at": since, "switched_off_because": reason}
    return {} if since == webhook.first_failed_at else {"first_failed_at": since}
