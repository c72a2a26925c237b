"""What is stored of an assignment beside the engine: on every day that matters, as known at any instant (law 9)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import Any, TypeVar

from app.domain.calendar import after, next_day
from app.domain.standing import StandingEvaluator
from app.reading.days import HORIZON
from app.standings.facts import histories
from schema.assignments import Assignment
from schema.memberships import Membership
from schema.qualifications import QualificationVersion
from schema.timelines import Opening, StandingSpan
from tests.domain.test_timelines import of, to_do

R = TypeVar("R", StandingSpan, Opening, Membership)
INSTANT = timedelta.resolution
LATE = timedelta(days=30)
"""So much later than it comes too near is it stored further ahead, at most."""


async def instants(assignment: Assignment) -> list[datetime]:
    """When something became known, just before that, and in between."""
    rows: list[Any] = [*await _spans(assignment), *await _openings(assignment), *await _memberships(assignment)]
    known = sorted({at for row in rows for at in (row.recorded_at, row.superseded_at) if at is not None})
    between = [first + (second - first) / 2 for first, second in pairwise(known)]
    return sorted({*known, *(at - INSTANT for at in known), *between})


async def assert_as_known(assignment: Assignment, at: datetime, zone: tzinfo) -> None:
    """Fail with the first day, up to the horizon of then, on which something else is stored than the engine knew."""
    history = (await histories([assignment.id]))[assignment.id]
    evaluator, last = StandingEvaluator(history, as_known_at=at), after(at.astimezone(zone).date(), HORIZON) - LATE
    versions = dict(await QualificationVersion.all().values_list("id", "number"))
    spans, openings = await _spans(assignment), await _openings(assignment)
    rows: list[StandingSpan | Opening] = [*spans, *openings]
    days = {day for row in rows for day in (row.begins_on, next_day(row.through))}
    sat = known(await _memberships(assignment), at)
    spans, openings = known(spans, at), known(openings, at)
    for day in sorted(each for each in days if each <= last):
        standing = evaluator.standing(day)
        stored = [_said(each, versions) for each in on(spans, day)]
        assert stored == ([] if standing is None else [(*of(standing), *_seat(sat, day))]), (assignment.id, at, day)
        opened = sorted((each.activity_id, each.stage, each.due_on) for each in on(openings, day))
        assert opened == ([] if standing is None else to_do(standing)), (assignment.id, at, day)


def known(rows: Sequence[R], at: datetime) -> list[R]:
    """Those of the rows that were current at an instant."""
    return [row for row in rows if row.recorded_at <= at and (row.superseded_at is None or row.superseded_at > at)]


def on(rows: Sequence[R], day: date) -> list[R]:
    """Those of the rows that are about a day."""
    return [row for row in rows if row.begins_on <= day <= _last_day(row.through)]


def _last_day(through: date | None) -> date:
    return date.max if through is None else through


def _said(span: StandingSpan, versions: Mapping[int, int]) -> tuple[Any, ...]:
    return (
        span.status,
        _day(span.valid_through),
        span.renewal_opens_on,
        _day(span.due_on),
        span.period_number,
        versions[span.version_id],
        span.approval_pending,
        span.assigned_too_late,
        span.unit_id,
        span.membership,
    )


def _seat(sat: Sequence[Membership], day: date) -> tuple[int | None, Any]:
    found = on(sat, day)
    assert len(found) <= 1
    return (found[0].unit_id, found[0].state) if found else (None, None)


def _day(day: date) -> date | None:
    return None if day == date.max else day


async def _spans(assignment: Assignment) -> list[StandingSpan]:
    return await StandingSpan.filter(assignment_id=assignment.id).order_by("begins_on")


async def _openings(assignment: Assignment) -> list[Opening]:
    return await Opening.filter(assignment_id=assignment.id).order_by("begins_on")


async def _memberships(assignment: Assignment) -> list[Membership]:
    return await Membership.filter(user_id=assignment.user_id).order_by("begins_on")
