"""Assignments with their facts, each evaluated once."""

from dataclasses import dataclass

from app.db.database import fetch
from app.db.entities import built, columns, width
from app.db.sql import Sql
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment, ToldStanding

_EVALUATED = """
    SELECT {assignment}, u.is_active, {told} FROM assignment t JOIN "user" u ON u.id = t.user_id
    LEFT JOIN told_standing told ON told.assignment_id = t.id WHERE {where} ORDER BY t.id
"""


@dataclass(frozen=True, slots=True)
class EvaluatedAssignment:
    """An assignment, whether its person is active, what was last told of it, and what the facts say."""

    row: Assignment
    is_active: bool
    told: ToldStanding | None
    evaluator: StandingEvaluator


async def evaluated(where: Sql) -> list[EvaluatedAssignment]:
    """Return the assignments `t` for which a condition holds, by id, as their facts are on record now."""
    text = _EVALUATED.format(assignment=columns(Assignment, "t"), told=columns(ToldStanding, "told"), where=where.text)
    found, own = await fetch(text, where.params), width(Assignment)
    rows = [built(Assignment, tuple(record)[:own]) for record in found]
    known = await histories_of([AssignmentKey(row.id, row.user_id, row.qualification_id) for row in rows])
    return [
        EvaluatedAssignment(row, bool(record[own]), _told(tuple(record)[own + 1 :]), StandingEvaluator(known[row.id]))
        for row, record in zip(rows, found, strict=True)
    ]


def _told(values: tuple[object, ...]) -> ToldStanding | None:
    return None if all(value is None for value in values) else built(ToldStanding, values)
