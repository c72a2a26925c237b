"""Stores the timelines of assignments: for many to be asked at once, and for days and jobs to be found (R17)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from app.db.bulk import insert, update
from app.db.entities import made
from app.domain.calendar import CalendarPeriod, after
from app.domain.memberships import MembershipSpans, cut
from app.domain.timelines import OpeningFinding, TimelineFinding, timeline_of
from app.gate.work import Work
from app.standings.evaluated import EvaluatedAssignment
from app.standings.stored import OnRecord, StoredTimeline
from schema.assignments import Assignment
from schema.enums import CalendarUnit, Phase
from schema.timelines import Opening, StandingSpan

R = TypeVar("R", StandingSpan, Opening)
STORED_AHEAD = CalendarPeriod(4, CalendarUnit.YEAR)
STORED_AT_LEAST = CalendarPeriod(39, CalendarUnit.MONTH)
"""How far ahead what repeats is stored; anew once less is left: some months more than lists can be asked about."""
OF_A_SPAN = (
    "begins_on", "through", "unit_id", "membership", "status", "valid_through", "renewal_opens_on", "due_on",
    "period_number", "approval_pending", "assigned_too_late",
)  # fmt: skip
OF_AN_OPENING = ("activity_id", "stage", "opens_on", "begins_on", "through", "due_on")


@dataclass(frozen=True, slots=True)
class TimelineChange:
    """The timeline of an assignment as it was stored, and as it follows from the facts.

    `after` has the rows that are kept, too; `told_before` is how far each stored span had come when it was read, by id;
    `reached_before` is the last day that was stored, None: nothing was; `differs`: something had to be superseded or
    added.
    """

    assignment: Assignment
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
    for each in assignments:
        horizon = horizon_of(each.row, work.today, extends=extends)
        found = timeline_of(each.evaluator, horizon)
        changes.append(_compared(work, rows, each.row, stored[each.row.id], found, sat[each.row.user_id]))
        if marks:
            rows.old_spans += _come_further(stored[each.row.id].spans, work.today)
            rows.old_openings += _come_further(stored[each.row.id].openings, work.today)
        reached = found.horizon_on or date.max
        if each.row.timeline_through != reached:
            each.row.timeline_through = reached
            rows.further.append(each.row)
    if writes:
        await _write(rows)
    return changes


async def _write(rows: _Rows) -> None:
    await update(rows.old_spans, ["phase", "superseded_at"])
    await insert(rows.new_spans)
    await update(rows.old_openings, ["phase", "superseded_at"])
    await insert(rows.new_openings)
    await update(rows.further, ["timeline_through"])


def horizon_of(assignment: Assignment, today: date, *, extends: bool) -> date:
    """Return the day to which what repeats is stored: if it extends, further ahead as soon as it comes too near."""
    stored = assignment.timeline_through
    if stored is None or stored == date.max or (extends and stored < after(today, STORED_AT_LEAST)):
        return after(today, STORED_AHEAD)
    return stored


def spans_of_timeline(
    assignment: Assignment, found: TimelineFinding, sat: MembershipSpans, *, today: date, now: datetime
) -> Iterator[StandingSpan]:
    """Give the spans to be stored: cut where the person moved, left, came back or was absent."""
    for span, membership in cut(found.spans, sat):
        yield made(
            StandingSpan,
            assignment_id=assignment.id,
            user_id=assignment.user_id,
            qualification_id=assignment.qualification_id,
            unit_id=None if membership is None else membership.unit_id,
            membership=None if membership is None else membership.state,
            begins_on=span.from_on,
            through=span.through,
            phase=_phase(span.from_on, span.through, today),
            status=span.status,
            valid_through=span.valid_through or date.max,
            renewal_opens_on=span.renewal_opens_on,
            due_on=span.due_on or date.max,
            period_number=span.period_number,
            approval_pending=span.approval_pending,
            assigned_too_late=span.assigned_too_late,
            recorded_at=now,
        )


def openings_of_timeline(
    assignment: Assignment, found: Iterable[OpeningFinding], *, today: date, now: datetime
) -> Iterator[Opening]:
    """Give the openings to be stored."""
    for each in found:
        yield made(
            Opening,
            assignment_id=assignment.id,
            user_id=assignment.user_id,
            qualification_id=assignment.qualification_id,
            activity_id=each.activity,
            stage=each.stage,
            opens_on=each.opens_on,
            begins_on=each.from_on,
            through=each.through,
            phase=_phase(each.from_on, each.through, today),
            due_on=each.due_on,
            due_by=each.due_on or date.max,
            recorded_at=now,
        )


def _compared(
    work: Work,
    rows: _Rows,
    assignment: Assignment,
    before: StoredTimeline,
    found: TimelineFinding,
    sat: MembershipSpans,
) -> TimelineChange:
    told_before = {span.id: span.phase for span in before.spans}
    now = work.settled_since or work.now
    spans = list(spans_of_timeline(assignment, found, sat, today=work.today, now=now))
    openings = list(openings_of_timeline(assignment, found.openings, today=work.today, now=now))
    old_spans, new_spans = differing(before.spans, spans, OF_A_SPAN)
    old_openings, new_openings = differing(before.openings, openings, OF_AN_OPENING)
    for old in (*old_spans, *old_openings):
        old.superseded_at = now
    rows.old_spans += old_spans
    rows.old_openings += old_openings
    rows.new_spans += new_spans
    rows.new_openings += new_openings
    after_spans = [*(each for each in before.spans if each.superseded_at is None), *new_spans]
    after = StoredTimeline(sorted(after_spans, key=lambda each: each.begins_on), openings)
    differs = bool(old_spans or new_spans or old_openings or new_openings)
    return TimelineChange(assignment, before, after, told_before, assignment.timeline_through, differs)


def differing(stored: Sequence[R], wanted: Sequence[R], fields: Sequence[str]) -> tuple[list[R], list[R]]:
    """Return the stored rows that are not wanted, or are there already, and the wanted ones that are not stored."""
    missing = {values_of(row, fields): row for row in wanted}
    gone = [row for row in stored if missing.pop(values_of(row, fields), None) is None]
    return gone, list(missing.values())


def values_of(row: StandingSpan | Opening, fields: Sequence[str]) -> tuple[object, ...]:
    """Return what a row says, in the order of the fields."""
    return tuple([getattr(row, name) for name in fields])


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
