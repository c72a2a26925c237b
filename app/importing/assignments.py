"""Imports assignments, each with its first and last day."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.db.bulk import chunks, insert, update
from app.db.entities import made
from app.gate.work import Work
from app.importing.drafts import KEYS_A_STATEMENT, ImportDraft
from app.importing.files import ASSIGNMENTS
from app.importing.people import People
from app.importing.qualifications import Qualifications
from app.importing.record import ImportRecord
from app.importing.tables import FileRow
from schema.assignments import Assignment, AssignmentCreate, AssignmentSource
from schema.enums import SourceKind
from schema.people import User
from schema.qualifications import Qualification

_Pair = tuple[str, str]  # the address of the person and the code of the qualification


@dataclass(slots=True)
class PlannedSource:
    """One period of assignment: a new one, or a stored one that the file ends."""

    row: FileRow
    pair: _Pair
    assignment: Assignment
    source: AssignmentSource
    is_new: bool


@dataclass(slots=True)
class Assignments:
    """What is on record for the people and qualifications of the file, and what is to be added or ended."""

    people: dict[str, User]
    qualifications: dict[str, Qualification]
    assignments: dict[_Pair, Assignment] = field(default_factory=dict)
    sources: dict[_Pair, list[AssignmentSource]] = field(default_factory=lambda: defaultdict(list))
    """All that there are, of whatever kind, with those that are planned."""
    planned: list[PlannedSource] = field(default_factory=list)


async def plan_assignments(draft: ImportDraft, people: People, qualifications: Qualifications) -> Assignments:
    """Plan the assignments of the file: each line is one period of the source IMPORT."""
    plan = Assignments(people.catalogue.known, qualifications.catalogue.known)
    rows = draft.table(ASSIGNMENTS).rows
    await _load(plan, rows)
    for row in rows:
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
    emails = {user.id: email for email, user in plan.people.items()}
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
            plan.sources[pairs[source.assignment_id]].append(source)


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
    imported = [source for source in plan.sources[pair] if source.kind is SourceKind.IMPORT]
    on_record = [source for source in imported if source.id is not None]
    same = next((source for source in on_record if source.assigned_on == since), None)
    if same is not None:
        _plan_end(plan, row, pair, same)
        return False
    if until is None and any(source.withdrawn_on is None for source in on_record):
        return False
    if _overlaps_any(imported, since, until):
        message = "An import already assigned it on some of these days; periods of assignment cannot overlap."
        draft.note(row, "assigned_on", "OVERLAPS", message)
        return False
    source = made(AssignmentSource, kind=SourceKind.IMPORT, assigned_on=since, withdrawn_on=until)
    plan.sources[pair].append(source)
    assignment = plan.assignments.setdefault(pair, made(Assignment))
    plan.planned.append(PlannedSource(row, pair, assignment, source, is_new=True))
    return True


def _plan_end(plan: Assignments, row: FileRow, pair: _Pair, source: AssignmentSource) -> None:
    """Plan the end that a line gives to what is on record and goes on."""
    until = row.values.get("withdrawn_on")
    if until is not None and source.withdrawn_on is None:
        source.withdrawn_on = until
        plan.planned.append(PlannedSource(row, pair, plan.assignments[pair], source, is_new=False))


def _overlaps_any(sources: Sequence[AssignmentSource], since: date, until: date | None) -> bool:
    """Whether any has a day in common with these; the day of a withdrawal is no longer assigned."""
    last = until or date.max
    return any(source.assigned_on < last and since < (source.withdrawn_on or date.max) for source in sources)


async def write_assignments(work: Work, record: ImportRecord, plan: Assignments) -> None:
    """Write the periods of assignment, and update the assignments they belong to."""
    touched = {planned.pair: planned.assignment for planned in plan.planned}
    await _write_assignments(plan, touched)
    await _write_sources(work, plan.planned)
    for each in plan.planned:
        record.gave("assignments", each.assignment.user_id, each.row)
    work.touched(assignments=[assignment.id for assignment in touched.values()])


async def _write_assignments(plan: Assignments, touched: dict[_Pair, Assignment]) -> None:
    known = [assignment for assignment in touched.values() if assignment.id is not None]
    archived_before = {assignment.id: assignment.archived_on for assignment in known}
    for pair, assignment in touched.items():
        assignment.user_id, assignment.qualification_id = plan.people[pair[0]].id, plan.qualifications[pair[1]].id
        assignment.archived_on = _archived_on(plan.sources[pair])
    await insert([assignment for assignment in touched.values() if assignment.id is None])
    changed = [assignment for assignment in known if assignment.archived_on != archived_before[assignment.id]]
    await update(changed, ["archived_on"])


async def _write_sources(work: Work, planned: Sequence[PlannedSource]) -> None:
    for each in planned:
        each.source.assignment_id = each.assignment.id
        if each.is_new:
            each.source.assigned_at = work.now
        if each.source.withdrawn_on is not None:
            each.source.withdrawn_at = work.now
    await insert([each.source for each in planned if each.is_new])
    await update([each.source for each in planned if not each.is_new], ["withdrawn_on", "withdrawn_at"])


def _archived_on(sources: list[AssignmentSource]) -> date | None:
    """Return the day on which the last source was lost, or None as long as there is one (R13)."""
    days = [source.withdrawn_on for source in sources]
    return None if None in days else max(day for day in days if day is not None)
