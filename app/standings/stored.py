"""The stored timelines of assignments as they are on record: what still holds of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.domain.memberships import MembershipSpan, MembershipSpans
from schema.assignments import Assignment
from schema.memberships import Membership
from schema.timelines import Opening, StandingSpan

_CURRENT = Sql("t.superseded_at IS NULL")


@dataclass(slots=True)
class StoredTimeline:
    """The spans and openings of one assignment that nothing has superseded, each in the order of their days."""

    spans: list[StandingSpan] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)


async def stored_timelines(assignments: Sequence[Assignment]) -> Mapping[int, StoredTimeline]:
    """Return the timelines of assignments by their ids; empty where none is stored yet."""
    found: dict[int, StoredTimeline] = defaultdict(StoredTimeline)
    where = all_of([in_list("t.assignment_id", [row.id for row in assignments if row.timeline_through]), _CURRENT])
    if where.params:
        for span in await load(StandingSpan, where, order="begins_on"):
            found[span.assignment_id].spans.append(span)
        for opening in await load(Opening, where, order="begins_on"):
            found[opening.assignment_id].openings.append(opening)
    return found


async def memberships_of(user_ids: Iterable[int]) -> Mapping[int, MembershipSpans]:
    """Return where people sat on which days, as known today, by their ids; nothing of whom nothing is recorded."""
    found: dict[int, MembershipSpans] = defaultdict(tuple)
    for row in await load(Membership, all_of([in_list("t.user_id", set(user_ids)), _CURRENT]), order="begins_on"):
        found[row.user_id] += (MembershipSpan(row.begins_on, row.through, row.unit_id, row.state),)
    return found
