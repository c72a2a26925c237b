"""Assignments with their facts, each evaluated once."""

from dataclasses import dataclass

from app.db.entities import load
from app.db.sql import Sql
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment


@dataclass(frozen=True, slots=True)
class EvaluatedAssignment:
    """An assignment, and what the facts say of it."""

    row: Assignment
    evaluator: StandingEvaluator


async def evaluated(where: Sql) -> list[EvaluatedAssignment]:
    """Return the assignments `t` for which a condition holds, by id, as their facts are on record now."""
    rows = await load(Assignment, where)
    known = await histories_of([AssignmentKey(row.id, row.user_id, row.qualification_id) for row in rows])
    return [EvaluatedAssignment(row, StandingEvaluator(known[row.id])) for row in rows]
