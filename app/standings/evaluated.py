"""Assignments with their facts, each evaluated once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.db.entities import load
from app.db.sql import Sql
from app.domain.facts import AssignedSpan, History
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment


@dataclass(frozen=True, slots=True)
class EvaluatedAssignment:
    """An assignment, and what the facts say of it; those with the same facts have one evaluator."""

    row: Assignment
    evaluator: StandingEvaluator


async def evaluated(where: Sql) -> list[EvaluatedAssignment]:
    """Return the assignments `t` for which a condition holds, by id, as their facts are on record now."""
    rows = await load(Assignment, where)
    known = await histories_of([AssignmentKey.of(row) for row in rows])
    return list(_evaluated(rows, known))


def _evaluated(rows: Iterable[Assignment], known: Mapping[int, History]) -> Iterator[EvaluatedAssignment]:
    """Evaluate each; what many were assigned at one go, and nothing else is known of, is evaluated once."""
    bare: dict[tuple[int, tuple[AssignedSpan, ...]], StandingEvaluator] = {}
    for row in rows:
        history = known[row.id]
        if not history.is_bare:
            yield EvaluatedAssignment(row, StandingEvaluator(history))
            continue
        key = row.qualification_id, history.spans
        if key not in bare:
            bare[key] = StandingEvaluator(history)
        yield EvaluatedAssignment(row, bare[key])
