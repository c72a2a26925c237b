"""Writes news into the outbox, in the transaction in which it became true; it is announced after the commit."""

from datetime import datetime

from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.news import OutboxEvent


def news(event: type[Event], subject: Entity, *, actor_id: int | None, happened_at: datetime) -> OutboxEvent:
    """Return the outbox row for something that happened to `subject`."""
    about = getattr(subject, f"{event.about}_id") if event.about else None
    return OutboxEvent(
        name=event.__name__,
        subject_type=type(subject).__name__,
        subject_id=subject.id,
        user_id=about,
        actor_id=actor_id,
        happened_at=happened_at,
    )
