"""Deletes old webhook deliveries."""

from collections.abc import AsyncGenerator
from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.database import execute
from app.db.transaction import transaction
from schema.enums import DeliveryState

_KEPT_FOR = timedelta(days=90)
_CHUNK = 5_000
_OLD = """
    DELETE FROM webhook_delivery WHERE id IN (
        SELECT id FROM webhook_delivery WHERE happened_at < ? AND state <> ? ORDER BY id LIMIT ?)
"""


async def forget_deliveries(clock: Clock) -> AsyncGenerator[int, None]:
    """Delete what was delivered, or has failed, long ago; gives how many each chunk had."""

    async def body(_: BaseDBAsyncClient) -> int:
        return await execute(_OLD, (clock.now() - _KEPT_FOR, DeliveryState.WAITING, _CHUNK))

    while count := await transaction(body):
        yield count
