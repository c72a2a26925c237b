"""What is to be stored of a timeline that the engine has worked out: values, of which nobody needs rows of the ORM."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Any, NamedTuple

from app.domain.memberships import MembershipSpan
from app.domain.timelines import OpeningFinding, SpanFinding
from schema.enums import MembershipState, Phase, Stage, Status
from schema.timelines import Opening, StandingSpan

Said = tuple[Any, ...]


class NewSpan(NamedTuple):
    """A span that is to be stored, as COLUMNS_OF_A_SPAN."""

    assignment_id: int
    user_id: int
    qualification_id: int
    recorded_at: datetime
    phase: Phase
    begins_on: date
    through: date
    unit_id: int | None
    membership: MembershipState | None
    status: Status
    valid_through: date
    renewal_opens_on: date | None
    due_on: date
    period_number: int | None
    version_id: int
    approval_pending: bool
    assigned_too_late: bool
    lapses_on: date | None


class NewOpening(NamedTuple):
    """An opening that is to be stored, as COLUMNS_OF_AN_OPENING."""

    assignment_id: int
    user_id: int
    qualification_id: int
    recorded_at: datetime
    phase: Phase
    activity_id: int
    stage: Stage
    opens_on: date
    begins_on: date
    through: date
    due_on: date | None
    due_by: date


COLUMNS_OF_A_SPAN, COLUMNS_OF_AN_OPENING = NewSpan._fields, NewOpening._fields
_SHARED = COLUMNS_OF_A_SPAN.index("phase") + 1
OF_A_SPAN, OF_AN_OPENING = COLUMNS_OF_A_SPAN[_SHARED:], COLUMNS_OF_AN_OPENING[_SHARED:]
"""What a row says, after whose it is and how far it has come."""
AnySpan = StandingSpan | NewSpan
AnyOpening = Opening | NewOpening


def of_a_span(piece: tuple[SpanFinding, MembershipSpan | None], versions: Mapping[int, int]) -> Said:
    """Return what is stored of some days of a standing on which its person sat in one place, as OF_A_SPAN.

    `versions` are the ids of the versions of the qualification, by their numbers.
    """
    span, membership = piece
    place = (None, None) if membership is None else (membership.unit_id, membership.state)
    valid_through, due_on = span.valid_through or date.max, span.due_on or date.max
    return (
        span.from_on, span.through, *place, span.status, valid_through, span.renewal_opens_on, due_on,
        span.period_number, versions[span.terms_number], span.approval_pending, span.assigned_too_late, span.lapses_on,
    )  # fmt: skip


def of_an_opening(each: OpeningFinding) -> Said:
    """Return what is stored of an opening, as OF_AN_OPENING."""
    return each.activity, each.stage, each.opens_on, each.from_on, each.through, each.due_on, each.due_on or date.max


def values_of(row: AnySpan | AnyOpening, fields: Sequence[str]) -> Said:
    """Return what a row says, in the order of the fields."""
    return attrgetter(*fields)(row)


def phase(begins_on: date, through: date, today: date) -> Phase:
    """Return how far some days have come."""
    if begins_on > today:
        return Phase.AHEAD
    return Phase.PAST if through < today else Phase.RUNNING
