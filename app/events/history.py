"""The history of rows: their events, newest first, for many rows in one statement."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.db.database import fetch
from app.db.rows import as_instant
from app.db.sql import TRUE, Sql, all_of, any_of, in_list, joined
from schema.assignments import Assignment
from schema.bulk_runs import BulkRunFinished, BulkRunUndone
from schema.entities import EVENTS
from schema.kit.entity import Entity
from schema.people import User

KNOWN = [event.__name__ for event in EVENTS]
_DEEDS = [event.__name__ for event in EVENTS if event.is_deed]
_TO_IT = "SELECT id, subject_id, name, happened_at, actor_id FROM outbox_event WHERE {}"
_WITHIN_A_DEED = """
    SELECT o.id, t.subject_id, o.name, o.happened_at, o.actor_id
    FROM audit_entry t JOIN outbox_event o ON o.id = t.event_id WHERE {}
"""
"""A deed of many rows, in the history of each that has an entry in the audit of it."""
_WITHIN_A_RUN = """
    SELECT o.id, t.{column}, o.name, o.happened_at, o.actor_id
    FROM bulk_result t JOIN outbox_event o ON o.subject_type = 'BulkRun' AND o.subject_id = t.run_id WHERE {}
"""
"""A bulk run, in the history of each for whom it was done; its undoing, of each for whom it was undone."""
_CHANGED = ("DONE", "UNDONE", "KEPT")
_RESULTS: dict[type[Entity], str] = {User: "user_id", Assignment: "assignment_id"}


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
    numbered = _happened(entity, ids, before).within(
        "SELECT id, subject_id, name, happened_at, actor_id, "
        "ROW_NUMBER() OVER (PARTITION BY subject_id ORDER BY id DESC) AS place FROM ({}) happened"
    )
    query = numbered.within("SELECT * FROM ({}) numbered WHERE place <= ? ORDER BY id DESC")
    found: dict[int, list[HistoryItem]] = defaultdict(list)
    for key, subject, name, happened_at, actor_id, _ in await fetch(query.text, (*query.params, at_most)):
        found[subject].append(HistoryItem(key, name, as_instant(happened_at), actor_id))
    return found


async def count_history(entity: type[Entity], ids: Iterable[int]) -> dict[int, int]:
    """The number of events about each row; a row without any is missing."""
    happened = _happened(entity, ids, None)
    query = happened.within("SELECT subject_id, COUNT(*) FROM ({}) happened GROUP BY subject_id")
    return {row[0]: row[1] for row in await fetch(query.text, query.params)}


def _happened(entity: type[Entity], ids: Iterable[int], before: int | None) -> Sql:
    """Return what happened to the rows, and the deeds within which something did; or of both what came before."""
    keys, kind = list(ids), entity.__name__
    of_it = [Sql("subject_type = ?", (kind,)), in_list("subject_id", keys), in_list("name", KNOWN)]
    within = [
        Sql("t.subject_type = ?", (kind,)),
        in_list("t.subject_id", keys),
        in_list("t.what", _DEEDS),
        Sql("o.subject_type <> t.subject_type"),  # else it is told above
    ]
    if before is not None:
        of_it.append(Sql("id < ?", (before,)))
        within.append(Sql("o.id < ?", (before,)))
    found = [all_of(of_it).within(_TO_IT), all_of(within).within(_WITHIN_A_DEED)]
    return joined(" UNION ALL ", [*found, *_runs_of(entity, keys, before)])


def _runs_of(entity: type[Entity], keys: Sequence[int], before: int | None) -> Iterator[Sql]:
    """Give the bulk runs that changed something of the rows, or were undone."""
    column = _RESULTS.get(entity)
    if column is not None:
        done = any_of(
            [
                all_of([Sql("o.name = ?", (BulkRunFinished.__name__,)), in_list("t.outcome", _CHANGED)]),
                all_of([Sql("o.name = ?", (BulkRunUndone.__name__,)), Sql("t.outcome = 'UNDONE'")]),
            ]
        )
        beyond = TRUE if before is None else Sql("o.id < ?", (before,))
        where = all_of([in_list(f"t.{column}", keys), done, beyond])
        yield where.within(_WITHIN_A_RUN.replace("{column}", column))
