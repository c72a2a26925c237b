"""Where a stored timeline is not what the engine says (law 9)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.calendar import next_day
from app.standings.timelines import TimelineChange
from app.standings.wanted import OF_A_SPAN, OF_AN_OPENING, AnyOpening, AnySpan, NewSpan, values_of
from schema.timelines import StandingSpan

_DAYS = {"begins_on", "through"}
_OF_A_SPAN, _OF_AN_OPENING = ([name for name in of if name not in _DAYS] for of in (OF_A_SPAN, OF_AN_OPENING))
_Rows = Sequence[AnySpan | AnyOpening]


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
    """Return what is said of a day; a span says more than an opening."""
    return sorted(
        (
            values_of(row, _OF_A_SPAN if isinstance(row, StandingSpan | NewSpan) else _OF_AN_OPENING)
            for row in rows
            if row.begins_on <= day <= row.through
        ),
        key=repr,
    )
