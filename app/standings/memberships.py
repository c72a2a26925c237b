"""What is known of where people sat, and whether they were active, day by day (E60)."""

from collections.abc import Iterable, Mapping, Sequence

from app.db.bulk import KEYS_PER_STATEMENT, chunks
from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.domain.memberships import MembershipSpan, MembershipSpans
from schema.memberships import Membership

CURRENT = Sql("t.superseded_at IS NULL")


async def stored_memberships(user_ids: Iterable[int]) -> Mapping[int, Sequence[Membership]]:
    """Return what is known today of people, by their ids, in the order of the days."""
    found: list[Membership] = []
    for some in chunks(sorted(set(user_ids)), KEYS_PER_STATEMENT):
        found += await load(Membership, all_of([in_list("t.user_id", some), CURRENT]))
    return by_person(found)


def by_person(rows: Iterable[Membership]) -> Mapping[int, Sequence[Membership]]:
    """Return rows by the ids of their people, in the order of the days."""
    found: dict[int, list[Membership]] = {}
    for row in sorted(rows, key=lambda each: each.begins_on):
        found.setdefault(row.user_id, []).append(row)
    return found


def spans_in(rows: Iterable[Membership]) -> MembershipSpans:
    """Return what the rows of a person say."""
    return tuple(span_in(row) for row in rows)


def span_in(row: Membership) -> MembershipSpan:
    """Return what a row says."""
    return MembershipSpan(row.begins_on, row.through, row.unit_id, row.state)
