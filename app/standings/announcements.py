"""Announces standings that changed, because of new facts or because a day came.

Standings are computed (R1). What is stored is what was last announced, so that nothing is announced twice (R15), and
the
day of the next change, so that the nightly job finds it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from app.audit.snapshots import Change, said
from app.db.bulk import insert, update
from app.domain.calendar import days_after, next_day
from app.domain.facts import History
from app.domain.standing import StandingEvaluator
from app.gate.work import Work
from app.standings.evaluated import EvaluatedAssignment
from schema.assignments import Assignment, AssignmentStandingChanged, ToldStanding
from schema.enums import Status

HORIZON = 400  # days: what comes later is looked for again when it is nearer


class ToldState(NamedTuple):
    """What is told of a standing; on a day without an assignment there is no status."""

    status: Status | None = None
    valid_through: date | None = None

    def picture(self) -> dict[str, object]:
        """Return it as the audit shows it."""
        return {"standing": {"status": said(self.status), "validThrough": said(self.valid_through)}}


BEGINNING = (ToldState(), ToldState(Status.IN_PROGRESS))
"""How every assignment begins: that it was created says so."""


class _News(NamedTuple):
    """What is told of an assignment: on which day it became true (None: now), and what was told before."""

    row: Assignment
    on: date | None
    before: ToldState
    after: ToldState


@dataclass(slots=True)
class Changes:
    """What is to be written down and told of some assignments."""

    news: list[_News] = field(default_factory=list)
    new: list[ToldStanding] = field(default_factory=list)
    changed: list[ToldStanding] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)


async def announce_standings(work: Work, assignments: Iterable[EvaluatedAssignment], *, tells_new: bool = True) -> None:
    """Tell what is not as it was last told, in the order of its days, of assignments whose people nobody else changes.

    Nothing is told of archived assignments and people who are not active: what was told of them is forgotten once it is
    no longer true, and they begin anew when they come back (E33, E38). Where nothing was ever told, `tells_new` says
    whether it is told now.
    """
    changes = Changes()
    for each in assignments:
        if each.row.archived_on is None and each.is_active:
            _compare(work, changes, each, tells_new=tells_new)
        elif each.told is not None and not _is_still_true(each.told, each.evaluator, work.today):
            changes.gone.append(each.told.id)
    await _write(work, changes)


def _compare(work: Work, changes: Changes, assignment: EvaluatedAssignment, *, tells_new: bool) -> None:
    row, last = assignment.row, assignment.told
    now, next_on = _from_today(assignment.evaluator, work.today)
    if last is None:
        changes.new.append(ToldStanding(assignment_id=row.id, next_on=next_on, **now._asdict()))
        if tells_new and now not in BEGINNING:
            changes.news.append(_News(row, None, ToldState(), now))
        return
    told = ToldState(last.status, last.valid_through)
    for on, state in _crossed(work, assignment.evaluator.history, last.next_on):
        if state != told:
            changes.news.append(_News(row, on, told, state))
            told = state
    if now != told:
        changes.news.append(_News(row, None, told, now))
    if (now, next_on) != (ToldState(last.status, last.valid_through), last.next_on):
        last.status, last.valid_through, last.next_on = now.status, now.valid_through, next_on
        changes.changed.append(last)


def _is_still_true(last: ToldStanding, evaluator: StandingEvaluator, today: date) -> bool:
    return last.next_on > today and ToldState(last.status, last.valid_through) == _from_today(evaluator, today)[0]


def _from_today(evaluator: StandingEvaluator, today: date) -> tuple[ToldState, date]:
    """Return what is true today, and the first day on which something else is; at the latest that of the horizon."""
    last = days_after(today, HORIZON)
    days = _states(evaluator, today, last)
    return days[0][1], days[1][0] if len(days) > 1 else next_day(last)


def _crossed(work: Work, history: History, since: date) -> list[tuple[date, ToldState]]:
    """Return what became true on which day from one on, up to today, by what was known before this piece of work."""
    if since > work.today:
        return []
    known_before = StandingEvaluator(history, as_known_at=work.now - timedelta.resolution)
    return _states(known_before, since, work.today)


def _states(evaluator: StandingEvaluator, first: date, last: date) -> list[tuple[date, ToldState]]:
    """Return what is true from the first day on, and each day in between on which that changes."""
    states = {first: ToldState()}
    for span in evaluator.timeline(first, last):
        states[span.from_on] = ToldState(span.status, span.valid_through)
        states[next_day(span.through)] = ToldState()
    found: list[tuple[date, ToldState]] = []
    for day, state in states.items():
        if day <= last and (not found or found[-1][1] != state):
            found.append((day, state))
    return found


async def _write(work: Work, changes: Changes) -> None:
    for news in sorted(changes.news, key=lambda news: news.on or date.max):
        change = Change.between(news.before.picture(), news.after.picture())
        work.emit(AssignmentStandingChanged, news.row, happened_on=news.on, change=change)
    await insert(changes.new)
    await update(changes.changed, ["status", "valid_through", "next_on"])
    if changes.gone:
        await ToldStanding.filter(id__in=changes.gone).delete()
