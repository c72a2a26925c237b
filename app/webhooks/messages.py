"""The messages of webhooks: names and ids, without personal data."""

from datetime import datetime

import orjson

from app.events.event_log import LoggedEvent
from app.policy.ids import encode_id
from schema.entities import EVENTS
from schema.kit.event import Event
from schema.kit.info import noun
from schema.kit.names import snake

TEST = "webhook.test"


def type_of(event: type[Event]) -> str:
    """Return the name of an event as webhooks have it: `certificate.issued` of CertificateIssued."""
    subject = event.subject.__name__
    name = event.__name__
    return f"{noun(event.subject)}.{snake(name.removeprefix(subject))}" if name.startswith(subject) else snake(name)


EVENT_TYPES = {event.__name__: type_of(event) for event in EVENTS}
"""The names of webhooks by those of the events."""


def message_body(news: LoggedEvent) -> str:
    data = {
        "id": encode_id(news.subject_type, news.subject_id),
        "subject": news.subject_type,
        "user": None if news.user_id is None else encode_id("User", news.user_id),
        "actor": None if news.actor_id is None else encode_id("User", news.actor_id),
        "cursor": str(news.cursor),
    }
    return message(EVENT_TYPES[news.name], news.happened_at, data)


def message(kind: str, moment: datetime, data: dict[str, str | None]) -> str:
    """Return a message in the form of Standard Webhooks."""
    return orjson.dumps({"type": kind, "timestamp": moment.isoformat(), "data": data}).decode()


def named(events: str | None) -> list[str]:
    """Return the names in the list of a webhook; none: everything."""
    return list(dict.fromkeys((events or "").replace(",", " ").split()))
