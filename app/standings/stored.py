"""What is on record of the consequences of facts: the stored timelines of assignments, and attempts at activities."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.db.entities import load_together
from app.db.sql import FALSE, Sql, all_of, in_list
from app.domain.memberships import MembershipSpans
from app.standings.memberships import CURRENT, by_person, spans_in
from schema.assignments import Assignment
from schema.enrolments import Enrolment
from schema.memberships import Membership
from schema.timelines import Opening, StandingSpan


@dataclass(slots=True)
class StoredTimeline:
    """The spans and openings of one assignment that nothing has superseded, each in the order of their days."""

    spans: list[StandingSpan] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What is stored of some assignments: timelines by their ids, and where people sat on which days, by theirs.

    `attempts` are those that were asked for, the earlier ones first.
    """

    timelines: Mapping[int, StoredTimeline]
    memberships: Mapping[int, MembershipSpans]
    attempts: Sequence[Enrolment]


async def on_record(
    assignments: Sequence[Assignment], *, made: Collection[int] = (), attempts: Sql = FALSE
) -> OnRecord:
    """Read what is stored of assignments, and the attempts `t` for which a condition holds, in one statement.

    `made` are assignments of which nothing is stored, whatever they say.
    """
    stored = _current("t.assignment_id", [row.id for row in assignments if row.timeline_through and row.id not in made])
    sat = _current("t.user_id", {row.user_id for row in assignments})
    found = await load_together({StandingSpan: stored, Opening: stored, Membership: sat, Enrolment: attempts})
    return OnRecord(
        _timelines(found[StandingSpan], found[Opening]),
        _memberships(found[Membership]),
        sorted(found[Enrolment], key=lambda attempt: attempt.number),
    )


def _current(column: str, keys: Iterable[int]) -> Sql:
    where = in_list(column, keys)
    return all_of([where, CURRENT]) if where is not FALSE else FALSE


def _timelines(spans: Iterable[StandingSpan], openings: Iterable[Opening]) -> Mapping[int, StoredTimeline]:
    found: dict[int, StoredTimeline] = defaultdict(StoredTimeline)
    for span in sorted(spans, key=lambda each: each.begins_on):
        found[span.assignment_id].spans.append(span)
    for opening in sorted(openings, key=lambda each: each.begins_on):
        found[opening.assignment_id].openings.append(opening)
    return found


def _memberships(rows: Iterable[Membership]) -> Mapping[int, MembershipSpans]:
    return defaultdict(tuple, {user_id: spans_in(own) for user_id, own in by_person(rows).items()})
