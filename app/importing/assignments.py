"""Imports assignments, each with its first and last day."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.db.bulk import chunks, insert, update
from app.db.entities import made
from app.domain.assigned_days import assigned_days
from app.gate.settling import new_assignment
from app.gate.work import Work
from app.importing.drafts import KEYS_A_STATEMENT, ImportDraft
from app.importing.files import ASSIGNMENTS
from app.importing.people import People
from app.importing.qualifications import Qualifications
from app.importing.record import ImportRecord
from app.importing.tables import FileRow
from app.importing.turns import in_turns
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentCreate
from schema.enums import SourceKind
from schema.people import User
from schema.qualifications import Qualification

_Pair = tuple[str, str]  # the address of the person and the code of the qualification


class _Span(NamedTuple):
    """One source of an assignment: its days, and its row if it is on record."""

    kind: SourceKind
    since: date
    until: date | None
    stored: AssignmentSource | None


@dataclass(slots=True)
class PlannedSource:
    """One period of assignment: a new one, or a stored one that the file ends."""

    row: FileRow
    pair: _Pair
    span: _Span

    @property
    def is_new(self) -> bool:
        """Whether it is not on record yet."""
        return self.span.stored is None


@dataclass(slots=True)
class Assignments:
    """What is on record for the people and qualifications of the file, and what is to be added or ended.

    What is new becomes rows only when it is written, some at a time: there may be very many.
    """

    people: dict[str, User]
    qualifications: dict[str, Qualification]
    assignments: dict[_Pair, Assignment] = field(default_factory=dict)
    """Those on record."""
    sources: dict[_Pair, list[_Span]] = field(default_factory=lambda: defaultdict(list))
    """All that there are, of whatever kind, as they are planned to be."""
    planned: list[PlannedSource] = field(default_factory=list)


async def plan_assignments(draft: ImportDraft, people: People, qualifications: Qualifications) -> Assignments:
    """Plan the assignments of the file: each line is one period of the source IMPORT."""
    plan = Assignments(people.catalogue.known, qualifications.catalogue.known)
    rows = draft.table(ASSIGNMENTS).rows
    await _load(plan, rows)
    async for row in in_turns(rows):
        user = draft.find(row, "user", people.catalogue)
        qualification = draft.find(row, "qualification", qualifications.catalogue)
        if user is None or qualification is None or _is_wrong_by_itself(draft, row):
            continue
        if _plan_one(draft, plan, row):
            if qualification.archived_on is not None:
                draft.refuse(row, "qualification", AssignmentCreate, "ARCHIVED")
            if row.values["user"] in people.was_inactive:
                draft.refuse(row, "user", AssignmentCreate, "INACTIVE")
    return plan


async def _load(plan: Assignments, rows: list[FileRow]) -> None:
    named = {plan.people[row.values["user"]].id for row in rows if row.values.get("user") in plan.people}
    emails = {user.id: user.email for user in plan.people.values()}
    codes = {qualification.id: code for code, qualification in plan.qualifications.items()}
    pairs: dict[int, _Pair] = {}
    for chunk in chunks(sorted(named - {None}), KEYS_A_STATEMENT):
        for assignment in await Assignment.filter(
            user_id__in=chunk, qualification_id__in=[key for key in codes if key]
        ):
            pairs[assignment.id] = emails[assignment.user_id], codes[assignment.qualification_id]
            plan.assignments[pairs[assignment.id]] = assignment
    for chunk in chunks(sorted(pairs), KEYS_A_STATEMENT):
        for source in await AssignmentSource.filter(assignment_id__in=chunk).order_by("id"):
            span = _Span(source.kind, source.assigned_on, source.withdrawn_on, source)
            plan.sources[pairs[source.assignment_id]].append(span)


def _is_wrong_by_itself(draft: ImportDraft, row: FileRow) -> bool:
    since, until, today = row.values.get("assigned_on"), row.values.get("withdrawn_on"), draft.calendar.today
    if since is not None and since > today:
        draft.refuse(row, "assigned_on", AssignmentCreate, "IN_THE_FUTURE")
    if until is not None and until > today:
        draft.note(row, "withdrawn_on", "IN_THE_FUTURE", "A withdrawal cannot be in the future.")
    if since is not None and until is not None and until < since:
        draft.note(row, "withdrawn_on", "BEFORE_ASSIGNMENT", "It cannot end before it begins.")
        return True
    return since is None or since > today or (until is not None and until > today) or bool(row.bad)


def _plan_one(draft: ImportDraft, plan: Assignments, row: FileRow) -> bool:
    """Plan one line; returns whether it adds anything, and not if it is on record already."""
    pair: _Pair = (row.values["user"], row.values["qualification"])
    since, until = row.values["assigned_on"], row.values.get("withdrawn_on")
    spans = plan.sources[pair]
    if not spans:  # the usual case, quickly
        return _plan_new(plan, row, pair)
    imported = [span for span in spans if span.kind is SourceKind.IMPORT]
    on_record = [span for span in imported if span.stored is not None]
    same = next((span for span in on_record if span.since == since), None)
    if same is not None:
        _plan_end(plan, row, pair, same)
        return False
    if _is_on_record(spans, on_record, since, until):
        return False
    if _overlaps_any(imported, since, until):
        message = "An import already assigned it on some of these days; periods of assignment cannot overlap."
        draft.note(row, "assigned_on", "OVERLAPS", message)
        return False
    return _plan_new(plan, row, pair)


def _plan_new(plan: Assignments, row: FileRow, pair: _Pair) -> bool:
    """Plan the period that a line says; True: it adds one."""
    span = _Span(SourceKind.IMPORT, row.values["assigned_on"], row.values.get("withdrawn_on"), None)
    plan.sources[pair].append(span)
    plan.planned.append(PlannedSource(row, pair, span))
    return True


def _is_on_record(spans: Sequence[_Span], imported: Sequence[_Span], since: date, until: date | None) -> bool:
    """Whether an import goes on assigning it, or it is assigned on just these days, by whatever it is.

    The latter is what an export says of it.
    """
    goes_on = until is None and any(span.until is None for span in imported)
    return goes_on or (since, until) in assigned_days(
        (span.since, span.until) for span in spans if span.stored is not None
    )


def _plan_end(plan: Assignments, row: FileRow, pair: _Pair, span: _Span) -> None:
    """Plan the end that a line gives to what is on record and goes on."""
    until, spans = row.values.get("withdrawn_on"), plan.sources[pair]
    if until is not None and span.until is None:
        ended = span._replace(until=until)
        spans[spans.index(span)] = ended
        plan.planned.append(PlannedSource(row, pair, ended))


def _overlaps_any(spans: Sequence[_Span], since: date, until: date | None) -> bool:
    """Whether any has a day in common with these; the day of a withdrawal is no longer assigned."""
    last = until or date.max
    return any(span.since < last and since < (span.until or date.max) for span in spans)


async def write_assignments(work: Work, record: ImportRecord, plan: Assignments, tell: Callable[[int], None]) -> None:
    """Write the periods of assignment, and update the assignments they belong to; `tell` hears how many are written."""
    ids: dict[_Pair, int] = {}
    for pairs in chunks([*dict.fromkeys(each.pair for each in plan.planned)]):
        ids.update(await _write_assignments(plan, pairs))
    made_now = [key for pair, key in ids.items() if pair not in plan.assignments]
    work.touched(assignments=ids.values(), made=made_now)
    done = 0
    for planned in chunks(plan.planned):
        await _write_sources(work, planned, ids)
        for each in planned:
            record.gave("assignments", plan.people[each.pair[0]].id, each.row)
        done += len(planned)
        tell(done)


async def _write_assignments(plan: Assignments, pairs: Sequence[_Pair]) -> dict[_Pair, int]:
    """Write some of the assignments, archived where their last source was lost, and return their ids."""
    rows, changed = {}, []
    for pair in pairs:
        archived_on, known = _archived_on(plan.sources[pair]), plan.assignments.get(pair)
        if known is None:
            user_id, qualification_id = plan.people[pair[0]].id, plan.qualifications[pair[1]].id
            rows[pair] = new_assignment(user_id, qualification_id, archived_on=archived_on)
        elif known.archived_on != archived_on:
            known.archived_on = archived_on
            changed.append(known)
    await insert([*rows.values()])
    await update(changed, ["archived_on"])
    return {pair: (rows.get(pair) or plan.assignments[pair]).id for pair in pairs}


async def _write_sources(work: Work, planned: Sequence[PlannedSource], ids: Mapping[_Pair, int]) -> None:
    new, ended = [], []
    for each in planned:
        span = each.span
        withdrawn_at = None if span.until is None else work.now
        if span.stored is None:
            given = {"kind": span.kind, "assigned_on": span.since, "assigned_at": work.now}
            end = {"withdrawn_on": span.until, "withdrawn_at": withdrawn_at}
            new.append(made(AssignmentSource, assignment_id=ids[each.pair], **given, **end))
        else:
            span.stored.withdrawn_on, span.stored.withdrawn_at = span.until, withdrawn_at
            ended.append(span.stored)
    await insert(new)
    await update(ended, ["withdrawn_on", "withdrawn_at"])


def _archived_on(spans: list[_Span]) -> date | None:
    """Return the day on which the last source was lost, or None as long as there is one (R13)."""
    days = [span.until for span in spans]
    return None if None in days else max(day for day in days if day is not None)
