"""The history of rows: their events, newest first, for many rows in one statement."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.db.database import fetch
from app.db.rows import as_instant
from app.db.sql import Sql, all_of, in_list
from schema.entities import EVENTS
from schema.kit.entity import Entity

KNOWN = [event.__name__ for event in EVENTS]


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One thing that happened to a row: the name of the event, when, and by whom (None: by nobody in person)."""

    key: int
    name: str
    happened_at: datetime
    actor_id: int | None


async def history_of(
    entity: type[Entity], ids: Iterable[int], *, before: int | None, at_most: int
) -> dict[int, list[HistoryItem]]:
    """Return the latest that happened to each row, of all or of what came before the event with a key."""
    where = _about(entity, ids)
    if before is not None:
        where = all_of([where, Sql("id < ?", (before,))])
    numbered = where.within(
        "SELECT id, subject_id, name, happened_at, actor_id, "
        "ROW_NUMBER() OVER (PARTITION BY subject_id ORDER BY id DESC) AS place FROM outbox_event WHERE {}"
    )
    query = numbered.within("SELECT * FROM ({}) numbered WHERE place <= ? ORDER BY id DESC")
    found: dict[int, list[HistoryItem]] = defaultdict(list)
    for key, subject, name, happened_at, actor_id, _ in await fetch(query.text, (*query.params, at_most)):
        found[subject].append(HistoryItem(key, name, as_instant(happened_at), actor_id))
    return found


async def count_history(entity: type[Entity], ids: Iterable[int]) -> dict[int, int]:
    """The number of events about each row; a row without any is missing."""
    query = _about(entity, ids).within("SELECT subject_id, COUNT(*) FROM outbox_event WHERE {} GROUP BY subject_id")
    return {row[0]: row[1] for row in await fetch(query.text, query.params)}


def _about(entity: type[Entity], ids: Iterable[int]) -> Sql:
    return all_of([Sql("subject_type = ?", (entity.__name__,)), in_list("subject_id", ids), in_list("name", KNOWN)])
