"""News made up for tests: written into the outbox as verbs do, about nothing in particular."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from app.db.transaction import transaction
from app.events.outbox import announce_commit, publish
from schema.outbox import OutboxEvent

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


def told(number: int, *, name: str = "GroupChanged", happened_at: datetime = NOW) -> OutboxEvent:
    """An event about the thing with that number."""
    return OutboxEvent(name=name, subject_type="Completion", subject_id=number, happened_at=happened_at)


async def tell(
    *rows: OutboxEvent, before_commit: Callable[[], Awaitable[object]] | None = None, quietly: bool = False
) -> None:
    """Write events in one transaction of their own, and (unless quietly) say so after the commit."""

    async def body(_: object) -> None:
        await publish(rows)
        if before_commit is not None:
            await before_commit()

    await asyncio.shield(transaction(body))
    if not quietly:
        announce_commit()
