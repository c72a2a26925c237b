"""Announces standings that changed, because of new facts or because a day came, and periods that facts changed.

Standings are computed (R1). Which spans of the stored timeline have begun says what was told, so that nothing is told
twice (R15).
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.audit.snapshots import Change, said
from app.domain.calendar import days_after, next_day
from app.domain.findings import QUALIFIED_STATUSES
from app.gate.work import Work
from app.standings.timelines import TimelineChange
from app.standings.wanted import AnySpan
from schema.assignments import Assignment, AssignmentPeriodsChanged, AssignmentStandingChanged
from schema.enums import MembershipState, Phase, Status
from schema.timelines import StandingSpan


class ToldState(NamedTuple):
    """What is told of a standing; on a day without an assignment there is no status."""

    status: Status | None = None
    valid_through: date | None = None

    def picture(self) -> dict[str, object]:
        """Return it as the audit shows it."""
        return {"standing": {"status": said(self.status), "validThrough": said(self.valid_through)}}


_NOTHING = ToldState()
_BEGINNING = ToldState(Status.IN_PROGRESS)
"""How every assignment begins: that it was created says so."""


class _ToldPeriod(NamedTuple):
    """What is told of a period: the first day of it on which the person was qualified, and the last valid day."""

    number: int
    begins_on: date
    valid_through: date | None


class _News(NamedTuple):
    """What is told of an assignment: on which day it became true (None: now), and what was told before."""

    row: Assignment
    on: date | None
    before: ToldState
    after: ToldState


def announce_periods(work: Work, changes: Iterable[TimelineChange]) -> None:
    """Tell of which assignments new facts changed the periods, as far ahead as they had been stored."""
    for change in changes if work.tells(AssignmentPeriodsChanged) else ():
        known = change.reached_before or date.max
        before, after = (_periods(side.spans, known) for side in (change.before, change.after))
        if before != after:
            difference = Change.between(_pictured(before), _pictured(after))
            work.emit(AssignmentPeriodsChanged, change.assignment, change=difference)


def _periods(spans: Iterable[AnySpan], known: date) -> list[_ToldPeriod]:
    """Return the periods in which somebody is qualified on a day they are assigned, that begin on or before a day."""
    found: dict[int, _ToldPeriod] = {}
    for span in spans:
        number = span.period_number
        if number is not None and span.status in QUALIFIED_STATUSES and span.begins_on <= known:
            begins_on = found[number].begins_on if number in found else span.begins_on
            found[number] = _ToldPeriod(number, begins_on, span.valid_through)
    periods = sorted(found.values())
    followings = [*periods[1:], None] if periods else []
    return [_until(one, following) for one, following in zip(periods, followings, strict=True)]


def _until(period: _ToldPeriod, following: _ToldPeriod | None) -> _ToldPeriod:
    """Return a period that ends when the next one begins: renewed, it is known before its end how long that will be."""
    if following is None:
        return period
    last = days_after(following.begins_on, -1)
    return period._replace(valid_through=min(period.valid_through or last, last))


def _pictured(periods: Iterable[_ToldPeriod]) -> dict[str, object]:
    return {
        "periods": [
            {"number": each.number, "beginsOn": said(each.begins_on), "validThrough": said(each.valid_through)}
            for each in periods
        ]
    }


def announce_standings(work: Work, changes: Iterable[TimelineChange]) -> None:
    """Tell what is not as it was last told, in the order of its days, of assignments whose people nobody else changes.

    Nothing is told of archived assignments and people who are not active; they begin anew when they come back, unless
    nothing has changed meanwhile (E33, E38). One deed of many rows tells nothing of assignments that it has made.
    """
    known = [change for change in changes if change.told_before or not work.is_deed]
    news = [each for change in known for each in _news(change, work.today)]
    for each in sorted(news, key=lambda one: one.on or date.max):
        difference = Change.between(each.before.picture(), each.after.picture())
        details = {
            "on": (each.on or work.today).isoformat(),
            "before": each.before.picture()["standing"],
            "after": each.after.picture()["standing"],
        }
        work.emit(AssignmentStandingChanged, each.row, happened_on=each.on, change=difference)
        work.events[-1].row.details = json.dumps(details)  # deeds tell it, too


def _news(change: TimelineChange, today: date) -> Iterator[_News]:
    row = change.assignment
    begun = [span for span in change.before.spans if change.told_before[span.id] is not Phase.AHEAD]
    told = _last_told(begun, change.told_before)
    for span in change.before.spans:
        if change.told_before[span.id] is Phase.AHEAD and span.begins_on <= today:
            yield from _told_of(row, span, told, on=span.begins_on)
            told = _after(span, told)
    for current in change.after.spans:
        if current.phase is Phase.RUNNING:
            yield from _told_of(row, current, told, on=None)


def _told_of(row: Assignment, span: AnySpan, told: ToldState, *, on: date | None) -> Iterator[_News]:
    state = _state(span)
    if not _is_left(span) and state != told and (told, state) != (_NOTHING, _BEGINNING):
        yield _News(row, on, told, state)


def _after(span: AnySpan, told: ToldState) -> ToldState:
    """Return what is known to have been told once a span has begun: of who has left, what stays as it was."""
    state = _state(span)
    return state if not _is_left(span) or state == told else _NOTHING


def _last_told(begun: Sequence[StandingSpan], phases: dict[int, Phase]) -> ToldState:
    """Return what was told last of an assignment that runs; nothing of one that has ended."""
    told, last = _NOTHING, None
    for span in begun:
        if last is not None and next_day(last.through) != span.begins_on:
            told = _NOTHING
        told, last = _after(span, told), span
    return told if last is not None and phases[last.id] is Phase.RUNNING else _NOTHING


def _state(span: AnySpan) -> ToldState:
    return ToldState(span.status, None if span.valid_through == date.max else span.valid_through)


def _is_left(span: AnySpan) -> bool:
    return span.membership is MembershipState.INACTIVE
