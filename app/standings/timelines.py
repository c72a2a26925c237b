"""Stores the timelines of assignments: for many to be asked at once, and for days and jobs to be found (R17)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import NamedTuple, TypeVar

from app.db.bulk import insert_values, update
from app.domain.calendar import CalendarPeriod, after, days_after
from app.domain.memberships import MembershipSpans, cut
from app.domain.standing import StandingEvaluator
from app.domain.timelines import TimelineFinding, timeline_of
from app.gate.work import Work
from app.standings.changes import note_changes
from app.standings.evaluated import EvaluatedAssignment
from app.standings.stored import OnRecord, StoredTimeline
from app.standings.wanted import (
    COLUMNS_OF_A_SPAN,
    COLUMNS_OF_AN_OPENING,
    OF_A_SPAN,
    OF_AN_OPENING,
    AnyOpening,
    AnySpan,
    NewOpening,
    NewSpan,
    Said,
    of_a_span,
    of_an_opening,
    phase,
    values_of,
)
from schema.assignments import Assignment
from schema.enums import CalendarUnit, Phase
from schema.timelines import LAPSES_KNOWN_DAYS, Opening, StandingSpan

R = TypeVar("R", StandingSpan, Opening)
N = TypeVar("N", NewSpan, NewOpening)
STORED_AHEAD = CalendarPeriod(4, CalendarUnit.YEAR)
STORED_AT_LEAST = CalendarPeriod(39, CalendarUnit.MONTH)
"""How far ahead what repeats is stored; anew once less is left: some months more than lists can be asked about."""


class KeptTimeline(NamedTuple):
    """What is current by now of one assignment: rows that stay, and what is written down with them."""

    spans: Sequence[AnySpan]
    openings: Sequence[AnyOpening]


@dataclass(frozen=True, slots=True)
class TimelineChange:
    """The timeline of an assignment as it was stored, and as it follows from the facts.

    `found` is what the engine says; `after` has the rows that are kept, too; `told_before` is how far each stored span
    had come when it was read, by id; `reached_before` is the last day that was stored, None: nothing was; `differs`:
    something had to be superseded or added.
    """

    assignment: Assignment
    evaluator: StandingEvaluator
    found: TimelineFinding
    before: StoredTimeline
    after: KeptTimeline
    told_before: dict[int, Phase]
    reached_before: date | None
    differs: bool


@dataclass(slots=True)
class _Rows:
    """The rows that have to be written."""

    new_spans: list[NewSpan] = field(default_factory=list)
    old_spans: list[StandingSpan] = field(default_factory=list)
    new_openings: list[NewOpening] = field(default_factory=list)
    old_openings: list[Opening] = field(default_factory=list)
    further: list[Assignment] = field(default_factory=list)


async def sync_timelines(
    work: Work,
    assignments: Sequence[EvaluatedAssignment],
    on_record: OnRecord,
    *,
    marks: bool,
    extends: bool = True,
    writes: bool = True,
) -> list[TimelineChange]:
    """Supersede what is stored of some assignments and is not so, write down what is, and return what changed.

    If it `marks`, what is kept and has begun or ended by now counts as told: whoever asks for it tells it. Unless it
    `extends`, what repeats is stored no further ahead than it was.
    """
    stored, sat = on_record.timelines, on_record.memberships
    rows, changes = _Rows(), []
    walked: dict[tuple[StandingEvaluator, date], TimelineFinding] = {}
    ahead = after(work.today, STORED_AHEAD)
    for each in assignments:
        own = stored[each.row.id]
        course = each.evaluator, horizon_of(each.row, work.today, ahead, extends=extends)
        if course not in walked:
            walked[course] = timeline_of(*course)
        found = walked[course]
        changes.append(_compared(work, rows, each, own, found, sat[each.row.user_id]))
        if marks:
            rows.old_spans += _come_further(own.spans, work.today)
            rows.old_openings += _come_further(own.openings, work.today)
        reached = found.horizon_on or date.max
        if each.row.timeline_through != reached or each.row.prospect_until is not None:
            each.row.timeline_through, each.row.prospect_until = reached, None
            rows.further.append(each.row)
    if writes:
        await _write(rows)
    return changes


async def _write(rows: _Rows) -> None:
    await update(rows.old_spans, ["phase", "superseded_at"])
    await insert_values(StandingSpan, COLUMNS_OF_A_SPAN, rows.new_spans)
    await note_changes([each for each in rows.old_spans if each.superseded_at is not None], rows.new_spans)
    await update(rows.old_openings, ["phase", "superseded_at"])
    await insert_values(Opening, COLUMNS_OF_AN_OPENING, rows.new_openings)
    await update(rows.further, ["timeline_through", "prospect_until"])


def horizon_of(assignment: Assignment, today: date, ahead: date, *, extends: bool) -> date:
    """Return the day to which what repeats is stored: if it extends, further ahead as soon as it comes too near."""
    stored = assignment.timeline_through
    if stored is None or stored == date.max or (extends and stored < after(today, STORED_AT_LEAST)):
        return ahead
    return stored


def _compared(
    work: Work,
    rows: _Rows,
    evaluated: EvaluatedAssignment,
    before: StoredTimeline,
    found: TimelineFinding,
    sat: MembershipSpans,
) -> TimelineChange:
    assignment, now = evaluated.row, work.settled_since or work.now
    told_before = {span.id: span.phase for span in before.spans}
    versions = evaluated.evaluator.version_keys
    pieces = (of_a_span(piece, versions) for piece in cut(found.spans, sat))
    wanted = as_far_as_asked(before.spans, pieces, work.today)
    old_spans, new_spans = differing(before.spans, wanted, OF_A_SPAN)
    old_openings, new_openings = differing(before.openings, map(of_an_opening, found.openings), OF_AN_OPENING)
    for old in (*old_spans, *old_openings):
        old.superseded_at = now
    shared = assignment.id, assignment.user_id, assignment.qualification_id, now
    spans = [NewSpan(*shared, phase(each[0], each[1], work.today), *each) for each in new_spans]
    openings = [NewOpening(*shared, phase(each[3], each[4], work.today), *each) for each in new_openings]
    rows.old_spans += old_spans
    rows.old_openings += old_openings
    rows.new_spans += spans
    rows.new_openings += openings
    after = KeptTimeline(_kept(before.spans, spans), _kept(before.openings, openings))
    differs = bool(old_spans or spans or old_openings or openings)
    return TimelineChange(
        assignment, evaluated.evaluator, found, before, after, told_before, assignment.timeline_through, differs
    )


def as_far_as_asked(stored: Sequence[StandingSpan], wanted: Iterable[Said], today: date) -> Iterator[Said]:
    """Give what is wanted of spans; a lapse that nobody asks a past one about stays as it is stored.

    Each renewal moves the lapse after all days on which somebody has been qualified. Of days that are past it is only
    asked whether it came soon after them: if not, they are not all written anew.
    """
    if not stored:
        yield from wanted
        return
    past = {values_of(row, OF_A_SPAN[:-1]): row.lapses_on for row in stored if row.through < today}
    for values in wanted:
        *said, lapses_on = values
        known = past.get(tuple(said), lapses_on)
        soonest = min(known or date.max, lapses_on or date.max)
        if known != lapses_on and soonest > days_after(values[1], LAPSES_KNOWN_DAYS):
            yield (*said, known)
        else:
            yield values


def _kept(before: Sequence[R], new: list[N]) -> Sequence[R | N]:
    """Return the rows that are current by now, in the order of their days."""
    if not before:
        return new  # in this order already
    kept = [each for each in before if each.superseded_at is None]
    return sorted(chain(kept, new), key=lambda each: each.begins_on)


def differing(stored: Sequence[R], wanted: Iterable[Said], fields: Sequence[str]) -> tuple[list[R], Iterable[Said]]:
    """Return the stored rows that are not wanted, or are there already, and what is wanted and not stored."""
    values = [*wanted]
    if not stored:
        return [], values
    said = [values_of(row, fields) for row in stored]
    if said == values:  # the usual case, quickly
        return [], []
    missing = dict.fromkeys(values)
    gone = [row for row, says in zip(stored, said, strict=True) if missing.pop(says, row) is not None]
    return gone, missing


def _come_further(stored: Iterable[R], today: date) -> list[R]:
    """Return the rows that are kept and have begun or ended since, with how far they have come."""
    found = []
    for row in stored:
        come = phase(row.begins_on, row.through, today)
        if row.superseded_at is None and row.phase is not come:
            row.phase = come
            found.append(row)
    return found
