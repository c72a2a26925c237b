"""Writes events into the outbox, in the transaction of what they tell; they are announced after the commit.

The subject of an event has changed, so its revision is increased if it has one.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from app.db.bulk import chunks, insert
from app.db.database import dialect, execute, fetch
from app.db.entities import made
from app.db.sql import in_list
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import ROW_REVISION
from schema.kit.info import counts_changes, entity_named, table_of
from schema.outbox import OutboxEvent

COMMIT_LISTENERS: set[Callable[[], None]] = set()
"""What is called in this process when it has committed something."""


def announce_commit() -> None:
    """Call the commit listeners of this process: there may be new events in the outbox."""
    for hear in COMMIT_LISTENERS:
        hear()


def outbox_event(event: type[Event], subject: Entity, *, actor_id: int | None, happened_at: datetime) -> OutboxEvent:
    return made(
        OutboxEvent,
        name=event.__name__,
        subject_type=type(subject).__name__,
        subject_id=subject.id,
        user_id=about(event, subject),
        actor_id=actor_id,
        happened_at=happened_at,
    )


async def publish(rows: Sequence[OutboxEvent], changed: Iterable[tuple[str, int]] = ()) -> None:
    """Write events together with the number of their transaction, and count the changes of their subjects.

    So are those of rows that are `changed` without an event: each by its type and its id.
    """
    number = "pg_current_xact_id()::text::bigint" if dialect() == "postgres" else "0"
    await insert(rows, computed={"transaction_id": number})
    await _count_changes({*changed, *((row.subject_type, row.subject_id) for row in rows)})


async def renumber_if_restored() -> None:
    """Make what was written in another cluster count as older than everything in this one (PostgreSQL).

    A backup that is restored into a new cluster brings numbers of transactions that are still to come there: it would
    be told bit by bit, after what happens now. Ids keep their order.
    """
    if dialect() != "postgres":
        return
    foreign = "SELECT 1 FROM outbox_event WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
    if await fetch(f"{foreign} LIMIT 1"):
        await OutboxEvent.exclude(transaction_id=0).update(transaction_id=0)
        for slices in ("slice", "fold", "span_change"):  # which say by such numbers what they know of
            await execute(f"DELETE FROM {slices}")


async def _count_changes(changed: Collection[tuple[str, int]]) -> None:
    for name in sorted({kind for kind, _ in changed}):
        entity = entity_named(name)
        if counts_changes(entity):
            for ids in chunks(sorted(key for kind, key in changed if kind == name)):
                counted = f'UPDATE "{table_of(entity)}" SET {ROW_REVISION} = {ROW_REVISION} + 1 WHERE {{}}'
                query = in_list("id", ids).within(counted)
                await execute(query.text, query.params)


def about(event: type[Event], subject: Entity) -> int | None:
    """Return the user whom an event about this row is about: nobody, the subject itself, or whom it links to."""
    if event.about is None:
        return None
    return int(getattr(subject, f"{event.about}_id" if event.about else "id"))
