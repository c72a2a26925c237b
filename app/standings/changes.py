"""Writes down which standing spans came to hold and which ceased to, for numbers that were counted before."""

from collections.abc import Sequence
from operator import attrgetter

from app.db.bulk import insert_values
from app.db.database import dialect
from app.standings.wanted import AnySpan
from schema.slices import SpanChange
from schema.timelines import StandingSpan

OF_A_CHANGE = (
    "assignment_id", "unit_id", "qualification_id", "membership", "begins_on", "through", "status", "valid_through",
    "approval_pending", "lapses_on",
)  # fmt: skip
"""What a span and its change both say."""
_NUMBER = {"postgres": "pg_current_xact_id()::text::bigint", "sqlite": "0"}
_said = attrgetter(*OF_A_CHANGE)


async def note_changes(gone: Sequence[StandingSpan], come: Sequence[AnySpan]) -> None:
    """Write down spans that ceased to hold and spans that came to hold, in the transaction in which they did."""
    rows = [*((-1, *_said(each)) for each in gone), *((1, *_said(each)) for each in come)]
    await insert_values(SpanChange, ("weight", *OF_A_CHANGE), rows, computed={"transaction_id": _NUMBER[dialect()]})
