"""Announces standings that changed, because of new facts or because a day came.

Standings are computed (R1). Which spans of the stored timeline have begun says what was told, so that nothing is told
twice (R15).
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.audit.snapshots import Change, said
from app.domain.calendar import next_day
from app.gate.work import Work
from app.standings.timelines import TimelineChange
from schema.assignments import Assignment, AssignmentStandingChanged
from schema.enums import MembershipState, Phase, Status
from schema.timelines import StandingSpan


class ToldState(NamedTuple):
    """What is told of a standing; on a day without an assignment there is no status."""

    status: Status | None = None
    valid_through: date | None = None

    def picture(self) -> dict[str, object]:
        """Return it as the audit shows it."""
        return {"standing": {"status": said(self.status), "validThrough": said(self.valid_through)}}


NOTHING = ToldState()
BEGINNING = ToldState(Status.IN_PROGRESS)
"""How every assignment begins: that it was created says so."""


class _News(NamedTuple):
    """What is told of an assignment: on which day it became true (None: now), and what was told before."""

    row: Assignment
    on: date | None
    before: ToldState
    after: ToldState


def announce_standings(work: Work, changes: Iterable[TimelineChange]) -> None:
    """Tell what is not as it was last told, in the order of its days, of assignments whose people nobody else changes.

    Nothing is told of archived assignments and people who are not active; they begin anew when they come back, unless
    nothing has changed meanwhile (E33, E38).
    """
    news = [each for change in changes for each in _news(change, work.today)]
    for each in sorted(news, key=lambda one: one.on or date.max):
        difference = Change.between(each.before.picture(), each.after.picture())
        work.emit(AssignmentStandingChanged, each.row, happened_on=each.on, change=difference)


def _news(change: TimelineChange, today: date) -> Iterator[_News]:
    row = change.assignment
    begun = [span for span in change.before.spans if change.told_before[span.id] is not Phase.AHEAD]
    told = _last_told(begun, change.told_before)
    for span in change.before.spans:
        if change.told_before[span.id] is Phase.AHEAD and span.begins_on <= today:
            yield from _told_of(row, span, told, on=span.begins_on)
            told = _after(span, told)
    for span in change.after.spans:
        if span.phase is Phase.RUNNING:
            yield from _told_of(row, span, told, on=None)


def _told_of(row: Assignment, span: StandingSpan, told: ToldState, *, on: date | None) -> Iterator[_News]:
    state = _state(span)
    if not _is_left(span) and state != told and (told, state) != (NOTHING, BEGINNING):
        yield _News(row, on, told, state)


def _after(span: StandingSpan, told: ToldState) -> ToldState:
    """Return what is known to have been told once a span has begun: of who has left, what stays as it was."""
    state = _state(span)
    return state if not _is_left(span) or state == told else NOTHING


def _last_told(begun: Sequence[StandingSpan], phases: dict[int, Phase]) -> ToldState:
    """Return what was told last of an assignment that runs; nothing of one that has ended."""
    told, last = NOTHING, None
    for span in begun:
        if last is not None and next_day(last.through) != span.begins_on:
            told = NOTHING
        told, last = _after(span, told), span
    return told if last is not None and phases[last.id] is Phase.RUNNING else NOTHING


def _state(span: StandingSpan) -> ToldState:
    return ToldState(span.status, None if span.valid_through == date.max else span.valid_through)


def _is_left(span: StandingSpan) -> bool:
    return span.membership is MembershipState.INACTIVE
