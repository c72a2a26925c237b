"""What people would still have to complete if more facts were on record."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.domain.facts import CompletionFact
from app.domain.openings import to_do
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment

_IN_USE = Sql("t.archived_on IS NULL")


async def needed_activities(facts: Mapping[int, Iterable[CompletionFact]], today: date) -> dict[int, set[int]]:
    """Return the activities that each user would still have to complete today if the facts were on record."""
    assignments = await load(Assignment, all_of([in_list("t.user_id", facts), _IN_USE])) if facts else []
    known = await histories_of([AssignmentKey.of(row) for row in assignments])
    needed: dict[int, set[int]] = {user_id: set() for user_id in facts}
    for row in assignments:
        history = replace(known[row.id], completions=(*known[row.id].completions, *facts[row.user_id]))
        needed[row.user_id].update(to_do(StandingEvaluator(history), today))
    return needed
