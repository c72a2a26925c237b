"""Law 9 in any test's database: what is stored of every assignment is what the facts say of it."""

from collections.abc import Iterable
from datetime import date

from app.clock import Clock
from app.db.sql import TRUE
from app.gate.work import Work
from app.standings.differences import Difference
from app.standings.evaluated import evaluated
from app.standings.keeping import check_timelines
from app.standings.stored import on_record
from app.standings.timelines import TimelineChange, sync_timelines
from app.standings.wanted import OF_A_SPAN, OF_AN_OPENING, AnyOpening, AnySpan, NewSpan, values_of
from schema.timelines import StandingSpan


async def differing(clock: Clock) -> list[Difference]:
    """The assignments of which something else is stored, as `timeline check` finds them."""
    return [each async for kept in check_timelines(clock) for each in kept.differing]


async def assert_stored_as_computed(clock: Clock) -> None:
    """Fail with each assignment that differs, since which day, and what is stored and is not so."""
    if found := await differing(clock):
        raise AssertionError("\n".join([*map(str, found), *await _told(clock, {each.assignment_id for each in found})]))


async def _told(clock: Clock, ids: set[int]) -> list[str]:
    work = Work(None, clock.now(), clock.today(), clock.zone)
    rows = [each for each in await evaluated(TRUE) if each.row.id in ids]
    stored = await on_record([each.row for each in rows])
    changes = await sync_timelines(work, rows, stored, marks=False, extends=False, writes=False)
    return [line for change in changes for line in _lines(change)]


def _lines(change: TimelineChange) -> list[str]:
    before = {*_said(change.before.spans), *_said(change.before.openings)}
    after = {*_said(change.after.spans), *_said(change.after.openings)}
    stored = [f"assignment {change.assignment.id} stored   {line}" for line in sorted(before - after)]
    return stored + [f"assignment {change.assignment.id} computed {line}" for line in sorted(after - before)]


def _said(rows: Iterable[AnySpan | AnyOpening]) -> Iterable[str]:
    for row in rows:
        fields = OF_A_SPAN if isinstance(row, StandingSpan | NewSpan) else OF_AN_OPENING
        yield " ".join("∞" if each == date.max else str(each) for each in values_of(row, fields))
