"""Says of days what the files of an import can say: since when somebody is in their unit and in their state."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import Any, NamedTuple

from app.domain.assigned_days import AssignedDays
from schema.enums import MembershipState

_Spans = Sequence[Mapping[str, Any]]


class MembershipCells(NamedTuple):
    """The cells of a person that tell of their memberships."""

    unit_from: str
    state: str
    state_from: str | None
    state_through: str | None


def membership_days(since: str, until: str | None) -> AssignedDays:
    return date.fromisoformat(since), None if until is None else date.fromisoformat(until)


def membership_cells(memberships: _Spans, today: date) -> MembershipCells:
    """Return what holds today and since when; of an absence also its last day. Who is active needs no more words."""
    is_past = [each["through"] is not None and each["through"] < today.isoformat() for each in memberships]
    at = is_past.index(False)
    state = memberships[at]["state"]
    unit_from, _ = _run(memberships, at, lambda each: each["unit"])
    state_from, through = _run(memberships, at, lambda each: each["state"])
    match MembershipState(state):
        case MembershipState.ACTIVE:
            return MembershipCells(unit_from, state, None, None)
        case MembershipState.INACTIVE:
            return MembershipCells(unit_from, state, state_from, None)
    return MembershipCells(unit_from, state, state_from, through)


def _run(spans: _Spans, at: int, of: Callable[[Mapping[str, Any]], object]) -> tuple[str, str | None]:
    """Return the first and the last day on which something is what it is in one of the spans, without a break."""

    def is_same(span: Mapping[str, Any]) -> bool:
        return of(span) == of(spans[at])

    first = [*takewhile(is_same, reversed(spans[: at + 1]))][-1]
    last = [*takewhile(is_same, spans[at:])][-1]
    return first["beginsOn"], last["through"]
