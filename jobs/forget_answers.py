"""Deletes the answers to mutations that are kept no longer."""

from collections.abc import AsyncGenerator

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.transaction import transaction
from app.gate.once import forget_answers_before


async def forget_answers(clock: Clock) -> AsyncGenerator[int, None]:
    """Delete them in one go; gives how many there were."""

    async def body(_: BaseDBAsyncClient) -> int:
        return await forget_answers_before(clock.now())

    yield await transaction(body)
