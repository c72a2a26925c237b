"""The messages of webhooks: names and ids, without personal data."""

from datetime import datetime

import orjson

from app.events.event_log import LoggedEvent
from app.policy.ids import encode_id
from schema.entities import EVENTS
from schema.kit.names import constant

TEST = "WEBHOOK_TEST"


EVENT_TYPES = {event.__name__: constant(event.__name__) for event in EVENTS}
"""The names of events as the API has them, `CERTIFICATE_ISSUED`, by those of their declarations."""


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
