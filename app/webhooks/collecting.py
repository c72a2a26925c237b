"""Turns events into deliveries for each webhook, in the order in which they became true."""

from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.bulk import insert
from app.db.database import execute, fetch
from app.db.transaction import transaction
from app.events.event_log import EVENTS_AT_ONCE, Cursor, LoggedEvent, events_after, latest
from app.policy.ids import encode_id
from app.webhooks.messages import EVENT_TYPES, message_body
from schema.enums import DeliveryState
from schema.webhooks import WebhookDelivery

ACTIVE = "SELECT id, events, transaction_id, last_event_id FROM webhook WHERE is_active ORDER BY id"
MOVE = """
    UPDATE webhook SET transaction_id = ?, last_event_id = ?
    WHERE id = ? AND is_active AND transaction_id = ? AND last_event_id = ?
"""
RESTORED = "UPDATE webhook SET transaction_id = 0 WHERE transaction_id > ?"


async def collect(now: datetime) -> int:
    """Note for every active webhook what happened since it was looked at last; returns how much that is."""
    count = 0
    for webhook_id, events, transaction_id, last_event_id in [tuple(row) for row in await fetch(ACTIVE)]:
        cursor = Cursor(transaction_id, last_event_id)
        while found := await events_after(cursor):
            count += await _note(webhook_id, set((events or "").split()), cursor, found, now)
            cursor = found[-1].cursor
            if len(found) < EVENTS_AT_ONCE:
                break
    return count


async def forget_other_numbers() -> None:
    """Begin anew with places that a restored database has never had: after them nothing would ever come."""
    newest = (await latest()).transaction_id

    async def body(_: BaseDBAsyncClient) -> None:
        await execute(RESTORED, (newest,))

    await transaction(body)


async def _note(webhook_id: int, wanted: set[str], cursor: Cursor, found: list[LoggedEvent], now: datetime) -> int:
    """Note a page of events for one webhook and move its cursor, unless another process has done so."""
    told = [each for each in found if not wanted or EVENT_TYPES.get(each.name) in wanted]
    rows = [_delivery(webhook_id, each, now) for each in told if each.name in EVENT_TYPES]
    last = found[-1].cursor

    async def body(_: BaseDBAsyncClient) -> int:
        place = (last.transaction_id, last.id, webhook_id, cursor.transaction_id, cursor.id)
        if not await execute(MOVE, place):
            return 0
        await insert(rows)
        return len(rows)

    return await transaction(body)


def _delivery(webhook_id: int, news: LoggedEvent, now: datetime) -> WebhookDelivery:
    return WebhookDelivery(
        webhook_id=webhook_id,
        event=EVENT_TYPES[news.name],
        subject=encode_id(news.subject_type, news.subject_id),
        happened_at=news.happened_at,
        state=DeliveryState.WAITING,
        attempts=0,
        next_try_at=now,
        message_id=f"msg_{webhook_id}_{news.cursor.id}",
        event_id=news.cursor.id,
        body=message_body(news),
    )
