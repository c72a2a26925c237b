"""Stores the timelines of assignments: for many to be asked at once, and for days and jobs to be found (R17)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar

from app.db.bulk import insert, update
from app.db.entities import made
from app.domain.calendar import CalendarPeriod, after, days_after
from app.domain.memberships import MembershipSpan, MembershipSpans, cut
from app.domain.standing import StandingEvaluator
from app.domain.timelines import OpeningFinding, SpanFinding, TimelineFinding, timeline_of
from app.gate.work import Work
from app.standings.changes import note_changes
from app.standings.evaluated import EvaluatedAssignment
from app.standings.stored import OnRecord, StoredTimeline
from schema.assignments import Assignment
from schema.enums import CalendarUnit, Phase
from schema.timelines import LAPSES_KNOWN_DAYS, Opening, StandingSpan

R = TypeVar("R", StandingSpan, Opening)
_Values = tuple[Any, ...]
STORED_AHEAD = CalendarPeriod(4, CalendarUnit.YEAR)
STORED_AT_LEAST = CalendarPeriod(39, CalendarUnit.MONTH)
"""How far ahead what repeats is stored; anew once less is left: some months more than lists can be asked about."""
OF_A_SPAN = (
    "begins_on", "through", "unit_id", "membership", "status", "valid_through", "renewal_opens_on", "due_on",
    "period_number", "approval_pending", "assigned_too_late", "lapses_on",
)  # fmt: skip
OF_AN_OPENING = ("activity_id", "stage", "opens_on", "begins_on", "through", "due_on", "due_by")


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
    after: StoredTimeline
    told_before: dict[int, Phase]
    reached_before: date | None
    differs: bool


@dataclass(slots=True)
class _Rows:
    """The rows that have to be written."""

    new_spans: list[StandingSpan] = field(default_factory=list)
    old_spans: list[StandingSpan] = field(default_factory=list)
    new_openings: list[Opening] = field(default_factory=list)
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
    for each in assignments:
        course = each.evaluator, horizon_of(each.row, work.today, extends=extends)
        if course not in walked:
            walked[course] = timeline_of(*course)
        changes.append(_compared(work, rows, each, stored[each.row.id], walked[course], sat[each.row.user_id]))
        if marks:
            rows.old_spans += _come_further(stored[each.row.id].spans, work.today)
            rows.old_openings += _come_further(stored[each.row.id].openings, work.today)
        reached = walked[course].horizon_on or date.max
        if each.row.timeline_through != reached or each.row.prospect_until is not None:
            each.row.timeline_through, each.row.prospect_until = reached, None
            rows.further.append(each.row)
    if writes:
        await _write(rows)
    return changes


async def _write(rows: _Rows) -> None:
    await update(rows.old_spans, ["phase", "superseded_at"])
    await insert(rows.new_spans)
    await note_changes([each for each in rows.old_spans if each.superseded_at is not None], rows.new_spans)
    await update(rows.old_openings, ["phase", "superseded_at"])
    await insert(rows.new_openings)
    await update(rows.further, ["timeline_through", "prospect_until"])


def horizon_of(assignment: Assignment, today: date, *, extends: bool) -> date:
    """Return the day to which what repeats is stored: if it extends, further ahead as soon as it comes too near."""
    stored = assignment.timeline_through
    if stored is None or stored == date.max or (extends and stored < after(today, STORED_AT_LEAST)):
        return after(today, STORED_AHEAD)
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
    wanted = as_far_as_asked(before.spans, map(_of_a_span, cut(found.spans, sat)), work.today)
    old_spans, new_spans = differing(before.spans, wanted, OF_A_SPAN)
    old_openings, new_openings = differing(before.openings, map(_of_an_opening, found.openings), OF_AN_OPENING)
    for old in (*old_spans, *old_openings):
        old.superseded_at = now
    shared = {
        "assignment_id": assignment.id,
        "user_id": assignment.user_id,
        "qualification_id": assignment.qualification_id,
        "recorded_at": now,
    }
    spans = [_new(StandingSpan, OF_A_SPAN, values, shared, work.today) for values in new_spans]
    openings = [_new(Opening, OF_AN_OPENING, values, shared, work.today) for values in new_openings]
    rows.old_spans += old_spans
    rows.old_openings += old_openings
    rows.new_spans += spans
    rows.new_openings += openings
    after = StoredTimeline(_kept(before.spans, spans), _kept(before.openings, openings))
    differs = bool(old_spans or spans or old_openings or openings)
    return TimelineChange(
        assignment, evaluated.evaluator, found, before, after, told_before, assignment.timeline_through, differs
    )


def _of_a_span(piece: tuple[SpanFinding, MembershipSpan | None]) -> _Values:
    """Return what is stored of some days of a standing on which its person sat in one place, as OF_A_SPAN."""
    span, membership = piece
    place = (None, None) if membership is None else (membership.unit_id, membership.state)
    valid_through, due_on = span.valid_through or date.max, span.due_on or date.max
    return (
        span.from_on, span.through, *place, span.status, valid_through, span.renewal_opens_on, due_on,
        span.period_number, span.approval_pending, span.assigned_too_late, span.lapses_on,
    )  # fmt: skip


def as_far_as_asked(stored: Iterable[StandingSpan], wanted: Iterable[_Values], today: date) -> Iterator[_Values]:
    """Give what is wanted of spans; a lapse that nobody asks a past one about stays as it is stored.

    Each renewal moves the lapse after all days on which somebody has been qualified. Of days that are past it is only
    asked whether it came soon after them: if not, they are not all written anew.
    """
    past = {values_of(row, OF_A_SPAN[:-1]): row.lapses_on for row in stored if row.through < today}
    for values in wanted:
        *said, lapses_on = values
        known = past.get(tuple(said), lapses_on)
        soonest = min(known or date.max, lapses_on or date.max)
        if known != lapses_on and soonest > days_after(values[1], LAPSES_KNOWN_DAYS):
            yield (*said, known)
        else:
            yield values


def _of_an_opening(each: OpeningFinding) -> _Values:
    """Return what is stored of an opening, as OF_AN_OPENING."""
    return each.activity, each.stage, each.opens_on, each.from_on, each.through, each.due_on, each.due_on or date.max


def _new(entity: type[R], fields: Sequence[str], values: _Values, shared: Mapping[str, Any], today: date) -> R:
    named = {**shared, **dict(zip(fields, values, strict=True))}
    return made(entity, **named, phase=_phase(named["begins_on"], named["through"], today))


def _kept(before: Sequence[R], new: Sequence[R]) -> list[R]:
    """Return the rows that are current by now, in the order of their days."""
    kept = [each for each in before if each.superseded_at is None]
    return sorted(chain(kept, new), key=lambda each: each.begins_on)


def differing(
    stored: Sequence[R], wanted: Iterable[_Values], fields: Sequence[str]
) -> tuple[list[R], Iterable[_Values]]:
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


def values_of(row: StandingSpan | Opening, fields: Sequence[str]) -> _Values:
    """Return what a row says, in the order of the fields."""
    return attrgetter(*fields)(row)


def _come_further(stored: Iterable[R], today: date) -> list[R]:
    """Return the rows that are kept and have begun or ended since, with how far they have come."""
    found = []
    for row in stored:
        phase = _phase(row.begins_on, row.through, today)
        if row.superseded_at is None and row.phase is not phase:
            row.phase = phase
            found.append(row)
    return found


def _phase(begins_on: date, through: date, today: date) -> Phase:
    if begins_on > today:
        return Phase.AHEAD
    return Phase.PAST if through < today else Phase.RUNNING
