"""What is sent over a connection that stays open: results, and what ends an operation."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from app.events.event_log import Cursor
from app.words.spoken import spoken_in
from resolvers.errors import Answered
from resolvers.transport.answers import correlation_id, foreseen, formatted, is_signed_out

COME_BACK = 503
"""The status of what is only away or busy: whoever comes back goes on from where they were."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """One result, as JSON; for an event with the cursor after it. Without a body only the place to begin from."""

    body: bytes | None
    cursor: Cursor | None = None


class NotDelivered(Exception):
    """The operation ends with errors: it was never begun, or cannot go on."""

    def __init__(self, errors: list[Answered]) -> None:
        super().__init__(errors[0].formatted["message"])
        self.errors = [each.formatted for each in errors]
        self.is_signed_out = is_signed_out(errors)
        self.is_for_later = all(each.status == COME_BACK for each in errors)


def ended_by(error: Exception, connection: HTTPConnection) -> NotDelivered:
    """Return what ends an operation, with the errors that its client is told."""
    if isinstance(error, NotDelivered):
        return error
    refusal = foreseen(error, correlation_id(connection))
    return NotDelivered([Answered(formatted(refusal, spoken_in(connection.scope)), refusal.status)])
