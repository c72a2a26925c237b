"""Counts standings of a day by the facts alone, one assignment after the other: slow, and therefore to compare with."""

from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Iterator
from datetime import date
from functools import partial

from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.database import fetch
from app.db.sql import in_list
from app.db.transaction import snapshot
from app.domain.calendar import days_after
from app.domain.memberships import MembershipSpans, on_day
from app.domain.standing import StandingEvaluator
from app.standings.evaluated import evaluated
from app.standings.memberships import spans_in, stored_memberships
from schema.enums import MembershipState, Status

_AT_ONCE = 500  # assignments
_NEXT = "SELECT id FROM assignment WHERE id > ? ORDER BY id LIMIT ?"
_OF_STATUS = {Status.IN_PROGRESS: "in_progress", Status.EXPIRED: "expired", Status.NOT_MET: "not_met"}
PlaceTally = dict[tuple[int, int], Counter[str]]
"""By unit and qualification, the number of each measure."""


async def tallied(on: date, within_days: int) -> AsyncGenerator[tuple[int, PlaceTally], None]:
    """Count all assignments as measures of standings do; gives how many were looked at, with their numbers."""
    last = 0
    while ids := [row[0] for row in await fetch(_NEXT, (last, _AT_ONCE))]:
        yield len(ids), await snapshot(partial(_tally_some, ids, on, within_days))
        last = ids[-1]


async def _tally_some(ids: list[int], on: date, within_days: int, _: BaseDBAsyncClient) -> PlaceTally:
    found = await evaluated(in_list("t.id", ids))
    sat = await stored_memberships(each.row.user_id for each in found)
    told: PlaceTally = defaultdict(Counter)
    for each in found:
        spans = spans_in(sat.get(each.row.user_id, ()))
        if spans and spans[0].begins_on <= on:
            key = on_day(spans, on).unit_id, each.row.qualification_id
            told[key].update(measures_of(each.evaluator, spans, on, within_days))
    return told


def measures_of(evaluator: StandingEvaluator, sat: MembershipSpans, on: date, within_days: int) -> Iterator[str]:
    """Give the measures that count an assignment on a day."""
    standing, state = evaluator.standing(on, in_detail=False), on_day(sat, on).state
    if standing is None or state is MembershipState.INACTIVE:
        return
    if state is MembershipState.ABSENT:
        yield "absent"
        return
    yield "assigned"
    yield "meets" if standing.is_qualified else "does_not_meet"
    if standing.status in _OF_STATUS:
        yield _OF_STATUS[standing.status]
    if standing.approval_pending:
        yield "approval_pending"
    if standing.is_qualified and _lapses(evaluator, on, within_days):
        yield "expiring"


def _lapses(evaluator: StandingEvaluator, on: date, within_days: int) -> bool:
    later = (evaluator.standing(days_after(on, ahead), in_detail=False) for ahead in range(1, within_days + 1))
    return any(each is not None and not each.is_qualified for each in later)
