"""Where a stored timeline is not what the engine says (law 9)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.calendar import next_day
from app.standings.timelines import OF_A_SPAN, OF_AN_OPENING, TimelineChange, values_of
from schema.timelines import Opening, StandingSpan

_DAYS = {"begins_on", "through"}
_WORDS = {
    StandingSpan: [name for name in OF_A_SPAN if name not in _DAYS],
    Opening: [name for name in OF_AN_OPENING if name not in _DAYS],
}
_Rows = Sequence[StandingSpan | Opening]


class Difference(NamedTuple):
    """An assignment whose stored timeline is not what the engine says, and the first day that differs."""

    assignment_id: int
    first_on: date


def differences_in(changes: Iterable[TimelineChange]) -> list[Difference]:
    """Return which of some assignments differ."""
    return [Difference(change.assignment.id, _first_day(change)) for change in changes if change.differs]


def _first_day(change: TimelineChange) -> date:
    """Return the first day of which something else is said; if it only is said in other pieces, the first of all."""
    before: _Rows = [*change.before.spans, *change.before.openings]
    after: _Rows = [*change.after.spans, *change.after.openings]
    days = {day for row in (*before, *after) for day in (row.begins_on, next_day(row.through))}
    return next((day for day in sorted(days) if _said(before, day) != _said(after, day)), min(days))


def _said(rows: _Rows, day: date) -> list[tuple[object, ...]]:
    found = [row for row in rows if row.begins_on <= day <= row.through]
    return sorted(((type(row).__name__, *values_of(row, _WORDS[type(row)])) for row in found), key=repr)
