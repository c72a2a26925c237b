"""The event log: reads events in the order in which they became true, from any cursor."""

import base64
import binascii
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.db.database import dialect, fetch
from app.db.rows import as_instant
from app.db.sql import TRUE, Sql, all_of, in_list
from app.policy.refusals import BadCursor

KEPT = timedelta(days=30)  # how long a client can be away and still get every event
EVENTS_AT_ONCE = 500  # events read at once
PLACE = re.compile(r"(0|[1-9][0-9]{0,18}):(0|[1-9][0-9]{0,18})")
_COLUMNS = "transaction_id, id, name, subject_type, subject_id, user_id, actor_id, happened_at, details"
# PostgreSQL: what commits later has no smaller number than the oldest transaction that still runs. Below that one
# nothing can appear any more; "id > last" would skip what was written early and committed late.
_COMPLETE = Sql("transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
LATER = "SELECT EXISTS (SELECT 1 FROM outbox_event WHERE NOT {})"


class CursorTooOld(ValueError):
    """The events after this cursor are too old to be told."""


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """A place in the event log: after the event with this id in the transaction with this number (0 on SQLite)."""

    transaction_id: int = 0
    id: int = 0

    def __str__(self) -> str:
        return base64.urlsafe_b64encode(f"{self.transaction_id}:{self.id}".encode()).decode().rstrip("=")

    @classmethod
    def read(cls, text: str) -> "Cursor":
        """Return the place that a text stands for.

        Raises:
            BadCursor: it stands for none.
        """
        try:
            plain = base64.b64decode(text[:100] + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
        except (ValueError, binascii.Error):
            plain = ""
        found = PLACE.fullmatch(plain)
        cursor = cls(int(found[1]), int(found[2])) if found else cls()
        if str(cursor) != text or max(cursor.transaction_id, cursor.id) >= 2**63:
            raise BadCursor("This is not a valid cursor of an event.")
        return cursor


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """One event: what happened, to which row, whom it is about, who did it, and when."""

    cursor: Cursor
    name: str
    subject_type: str
    subject_id: int
    user_id: int | None
    actor_id: int | None
    happened_at: datetime
    details: str | None = None
    """What it told beside its subject, as JSON."""


async def events_after(
    cursor: Cursor, limit: int = EVENTS_AT_ONCE, *, names: Collection[str] | None = None
) -> list[LoggedEvent]:
    """Return the next events after a place, in order; with `names`, only those of these names.

    Fewer than `limit` are all there are by now.
    """
    beyond = Sql("(transaction_id, id) > (?, ?)", (cursor.transaction_id, cursor.id))
    named = TRUE if names is None else in_list("name", sorted(names))
    query = all_of([beyond, named, _complete()]).within(f"SELECT {_COLUMNS} FROM outbox_event WHERE {{}}")
    rows = await fetch(f"{query.text} ORDER BY transaction_id, id LIMIT ?", (*query.params, limit))
    return [_news(*row) for row in rows]


async def latest() -> Cursor:
    """The place after the latest event that may be read by now: what is held back comes after it."""
    query = _complete().within("SELECT transaction_id, id FROM outbox_event WHERE {}")
    rows = await fetch(f"{query.text} ORDER BY transaction_id DESC, id DESC LIMIT 1", query.params)
    return Cursor(rows[0][0], rows[0][1]) if rows else Cursor()


async def are_held_back() -> bool:
    """Whether there are events that may be read only when an older transaction has ended; never on SQLite."""
    if _complete() is TRUE:
        return False
    return bool((await fetch(_COMPLETE.within(LATER).text))[0][0])


async def cursor_after(text: str, *, now: datetime) -> Cursor:
    """Return the place to continue from.

    Raises:
        BadCursor: it is none, or none that this database has given.
        CursorTooOld: the next events are no longer kept.
    """
    cursor = Cursor.read(text)
    if cursor > await latest():
        raise BadCursor("This cursor lies after the last event: it belongs to another database.")
    following = await events_after(cursor, 1)
    if following and following[0].happened_at < now - KEPT:
        raise CursorTooOld
    return cursor


def _news(transaction_id: int, row_id: int, *told: Any) -> LoggedEvent:
    name, subject_type, subject_id, user_id, actor_id, happened_at, details = told
    cursor = Cursor(transaction_id, row_id)
    return LoggedEvent(cursor, name, subject_type, subject_id, user_id, actor_id, as_instant(happened_at), details)


def _complete() -> Sql:
    """Return the condition that nothing can come before an event any more; SQLite has one writer at a time."""
    return _COMPLETE if dialect() == "postgres" else TRUE
