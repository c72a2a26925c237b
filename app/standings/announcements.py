"""Tells when a standing is not what was last told of it: because facts have changed, or because a day has come.

Standings are computed (R1). What is kept is what was told, so that nothing is told twice (R15), and the day on which
there will be something to tell, so that the nightly job finds it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from app.db.bulk import insert, update
from app.domain.calendar import days_after, next_day
from app.domain.facts import History
from app.domain.standing import StandingEvaluator
from app.gate.work import Work
from schema.assignments import Assignment, AssignmentStandingChanged, ToldStanding
from schema.enums import Status
from schema.people import User

HORIZON = 400  # days: what comes later is looked for again when it is nearer


class ToldState(NamedTuple):
    """What is told of a standing; on a day without an assignment there is no status."""

    status: Status | None = None
    valid_through: date | None = None


BEGINNING = (ToldState(), ToldState(Status.IN_PROGRESS))
"""How every assignment begins: that it was created says so."""


@dataclass(slots=True)
class Changes:
    """What is to be written down and told of some assignments."""

    news: list[tuple[Assignment, date | None]] = field(default_factory=list)
    new: list[ToldStanding] = field(default_factory=list)
    changed: list[ToldStanding] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)


async def announce_standings(
    work: Work, rows: Iterable[Assignment], known: Mapping[int, History], *, tells_new: bool = True
) -> None:
    """Tell what is not as it was last told, in the order of its days, of assignments whose people nobody else changes.

    Nothing is told of archived assignments and people who are not active (E33, E38): they begin anew when they come
    back. Where nothing was ever told, `tells_new` says whether it is told now.
    """
    listed = list(rows)
    active = {user.id for user in await User.filter(id__in={row.user_id for row in listed}, is_active=True)}
    told = {each.assignment_id: each for each in await ToldStanding.filter(assignment_id__in=[r.id for r in listed])}
    changes = Changes()
    for row in listed:
        if row.archived_on is None and row.user_id in active:
            _compare(work, changes, row, known[row.id], told.get(row.id), tells_new=tells_new)
        elif row.id in told:
            changes.gone.append(told[row.id].id)
    await _write(work, changes)


def _compare(
    work: Work, changes: Changes, row: Assignment, history: History, last: ToldStanding | None, *, tells_new: bool
) -> None:
    now, next_on = _from_today(StandingEvaluator(history), work.today)
    if last is None:
        changes.new.append(ToldStanding(assignment_id=row.id, next_on=next_on, **now._asdict()))
        if tells_new and now not in BEGINNING:
            changes.news.append((row, None))
        return
    told = ToldState(last.status, last.valid_through)
    for on, state in _crossed(work, history, last.next_on):
        if state != told:
            told = state
            changes.news.append((row, on))
    if now != told:
        changes.news.append((row, None))
    if (now, next_on) != (ToldState(last.status, last.valid_through), last.next_on):
        last.status, last.valid_through, last.next_on = now.status, now.valid_through, next_on
        changes.changed.append(last)


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
    for row, on in sorted(changes.news, key=lambda told: told[1] or date.max):
        work.emit(AssignmentStandingChanged, row, happened_on=on)
    await insert(changes.new)
    await update(changes.changed, ["status", "valid_through", "next_on"])
    if changes.gone:
        await ToldStanding.filter(id__in=changes.gone).delete()
