"""Whom a bulk verb is about: those who are named, or everyone whom the list with its filter shows the viewer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from app.db.database import fetch
from app.db.sql import Sql, in_list
from app.gate.work import Work
from app.policy.refusals import Refused, refusal
from app.reading.days import Days
from app.reading.lists import selected_rows
from app.reading.plans import ListPlan, Reader, RowPlan
from schema.bulk_verbs import MOST_PEOPLE, MOST_UNFINISHED
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.kit.row_filters import RowFilter
from schema.people import User

_UNFINISHED = "SELECT COUNT(*) FROM bulk_run WHERE requested_by_id = ? AND state IN ('RUNNING', 'UNDOING')"


class Choosing(Protocol):
    """What every bulk verb asks: the filter of a list, and the day on which it is true."""

    filter: RowFilter | None
    on: date | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom a verb is about: the statement that has (user_id, assignment_id) of each, and how many there are."""

    rows: Sql
    count: int


async def chosen(work: Work, action: Any, named: Sequence[int], entity: type[Entity]) -> Chosen:
    """Return whom it is about, as the viewer sees it now.

    Raises:
        Refused: both or neither were given, nobody matches, or more do than the viewer may change at once.
    """
    if named and action.filter is not None:
        raise Refused(refusal(action, "BOTH", "filter"))
    rows = _named(named, entity) if action.filter is None else await _matching(work, action, entity)
    query = rows.within("SELECT COUNT(*) FROM ({}) counted")
    (found,) = await fetch(query.text, query.params)
    place = _place(entity) if action.filter is None else "filter"
    if not found[0]:
        raise Refused(refusal(action, "NOBODY", place))
    assert work.viewer is not None, "somebody asks for it"
    most = MOST_PEOPLE[work.viewer.role]
    if found[0] > most:
        raise Refused(refusal(action, "TOO_MANY_PEOPLE", place, max=most, actual=found[0]))
    return Chosen(rows, found[0])


async def refuse_too_many_runs(work: Work, action: Action) -> None:
    """Refuse to begin one more run while many are not finished.

    Raises:
        Refused: so it is.
    """
    (row,) = await fetch(_UNFINISHED, (work.actor_id,))
    if row[0] >= MOST_UNFINISHED:
        raise Refused(refusal(action, "TOO_MANY_RUNS", max=MOST_UNFINISHED))


def _place(entity: type[Entity]) -> str:
    return "users" if entity is User else "assignments"


def _columns(entity: type[Entity], key: str, owner: str) -> str:
    if entity is User:
        return f"{key} AS user_id, CAST(NULL AS BIGINT) AS assignment_id"
    return f"{owner}.user_id AS user_id, {key} AS assignment_id"


def _named(keys: Sequence[int], entity: type[Entity]) -> Sql:
    """Return those who are named; the gate has seen to it that they are there for the viewer."""
    head = f'SELECT {_columns(entity, "t.id", "t")} FROM "{table_of(entity)}" t WHERE {{}}'
    return in_list("t.id", dict.fromkeys(keys)).within(head)


async def _matching(work: Work, action: Choosing, entity: type[Entity]) -> Sql:
    assert work.viewer is not None, "somebody asks for it"
    assert action.filter is not None, "whoever names nobody gives a filter"
    reader = Reader(work.viewer, lambda _: None, Days(work.today, work.zone))
    plan = ListPlan(RowPlan(entity), filters=dict(action.filter), on=action.on)
    found = await selected_rows(plan, reader)
    return found.read(_columns(entity, found.source.key, found.source.owner))
