"""Writes news into the outbox, in the transaction in which it became true; it is announced after the commit."""

from collections.abc import Sequence
from datetime import datetime

from app.database import dialect, fetch
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.news import OutboxEvent


def news(event: type[Event], subject: Entity, *, actor_id: int | None, happened_at: datetime) -> OutboxEvent:
    """Return the outbox row for something that happened to `subject`."""
    return OutboxEvent(
        name=event.__name__,
        subject_type=type(subject).__name__,
        subject_id=subject.id,
        user_id=_about(event, subject),
        actor_id=actor_id,
        happened_at=happened_at,
    )


async def publish(rows: Sequence[OutboxEvent]) -> None:
    """Write news down together with what it is about, and with the number of the transaction that they share."""
    if not rows:
        return
    number = (await fetch("SELECT pg_current_xact_id()::text::bigint"))[0][0] if dialect() == "postgres" else 0
    for row in rows:
        row.transaction_id = number
    await OutboxEvent.bulk_create(rows)


def _about(event: type[Event], subject: Entity) -> int | None:
    """Return the user whom an event is about: nobody, the subject itself, or whom it links to."""
    if event.about is None:
        return None
    return int(getattr(subject, f"{event.about}_id" if event.about else "id"))
