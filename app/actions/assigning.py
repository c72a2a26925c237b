"""Assigns and withdraws by hand, for one person or for many: one decision, and a few statements however many (R13)."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.db.bulk import insert, update
from app.db.entities import load, made
from app.db.sql import Sql, all_of, in_list
from app.gate.settling import new_assignment
from app.gate.work import Work
from schema.assignment_sources import AssignmentSource
from schema.assignments import ENDED_BY_HAND, Assignment
from schema.enums import SourceKind
from schema.people import User
from schema.qualifications import Qualification

ARCHIVED, INACTIVE, FUTURE = "ARCHIVED", "INACTIVE", "IN_THE_FUTURE"
ALREADY, OVERLAPS = "ALREADY_ASSIGNED", "OVERLAPS"
ASSIGNING_PLACES = {
    ARCHIVED: "qualification", INACTIVE: "user", FUTURE: "assigned_on", ALREADY: "qualification",
    OVERLAPS: "assigned_on",
}  # fmt: skip
"""The refusals of AssignmentCreate, with what each of them is about."""
_OPEN = Sql("t.withdrawn_on IS NULL")


@dataclass(slots=True, eq=False)
class NewAssignment:
    """An assignment by hand that is to be made, or made anew."""

    user: User
    assigned_on: date
    assignment: Assignment | None = None
    """The one on record, of which the history is kept."""
    sources: list[AssignmentSource] = field(default_factory=list)
    """Those by hand, of whatever days."""


async def planned_assignments(
    users: Sequence[User], qualification: Qualification, assigned_on: date
) -> list[NewAssignment]:
    """Return what is to be made for each person, with what is on record by now."""
    mine = {user.id for user in users}
    pairs = all_of([in_list("t.user_id", mine), Sql("t.qualification_id = ?", (qualification.id,))])
    assignments = {each.user_id: each for each in await load(Assignment, pairs)}
    by_hand = all_of([in_list("t.assignment_id", [each.id for each in assignments.values()]), _of_kind_manual()])
    sources: dict[int, list[AssignmentSource]] = defaultdict(list)
    for source in await load(AssignmentSource, by_hand) if assignments else ():
        sources[source.assignment_id].append(source)
    found = [(user, assignments.get(user.id)) for user in users]
    return [NewAssignment(user, assigned_on, row, [] if row is None else sources[row.id]) for user, row in found]


def _of_kind_manual() -> Sql:
    return Sql("t.kind = ?", (SourceKind.MANUAL.value,))


def why_not_assigned(planned: NewAssignment, qualification: Qualification, today: date) -> str:
    """Return the code of AssignmentCreate that refuses it; empty if nothing does."""
    if qualification.archived_on is not None:
        return ARCHIVED
    if not planned.user.is_active:
        return INACTIVE
    if planned.assigned_on > today:
        return FUTURE
    for source in planned.sources:
        if source.withdrawn_on is None:
            return ALREADY
        if planned.assigned_on < source.withdrawn_on:
            return OVERLAPS
    return ""


async def assign(
    work: Work, qualification_id: int, planned: Sequence[NewAssignment]
) -> list[tuple[Assignment, AssignmentSource]]:
    """Add the source MANUAL to each assignment, which is made or restored with its history (R13, E34)."""
    for each in planned:
        if each.assignment is None:
            each.assignment = new_assignment(each.user.id, qualification_id)
    assignments = [each.assignment for each in planned if each.assignment is not None]
    new = [each for each in assignments if each.id is None]
    await insert(new)
    await _restore([each for each in assignments if each.archived_on is not None])
    sources = [
        made(
            AssignmentSource,
            assignment_id=assignment.id,
            kind=SourceKind.MANUAL,
            assigned_on=each.assigned_on,
            assigned_at=work.now,
            assigned_by_id=work.actor_id,
        )
        for each, assignment in zip(planned, assignments, strict=True)
    ]
    await insert(sources)
    work.touched(assignments=[each.id for each in assignments], made=[each.id for each in new])
    return list(zip(assignments, sources, strict=True))


async def _restore(archived: Sequence[Assignment]) -> None:
    for each in archived:
        each.archived_on = None
    await update(archived, ["archived_on"])


async def open_sources(assignment_ids: Collection[int]) -> dict[int, list[AssignmentSource]]:
    """Return why each assignment is in force, by its id."""
    found: dict[int, list[AssignmentSource]] = {key: [] for key in assignment_ids}
    for source in await load(AssignmentSource, all_of([in_list("t.assignment_id", found), _OPEN])) if found else ():
        found[source.assignment_id].append(source)
    return found


async def withdraw(work: Work, assignments: Mapping[int, Assignment], reason: str | None) -> None:
    """End the sources MANUAL and IMPORT today; without any other an assignment is archived (R13, E33)."""
    sources = await open_sources(assignments)
    ended = [each for found in sources.values() for each in found if each.kind in ENDED_BY_HAND]
    for source in ended:
        source.withdrawn_on, source.withdrawn_at = work.today, work.now
        source.withdrawn_by_id, source.withdrawal_reason = work.actor_id, reason
    await update(ended, ["withdrawn_on", "withdrawn_at", "withdrawn_by_id", "withdrawal_reason"])
    gone = [assignments[key] for key, found in sources.items() if all(each.kind in ENDED_BY_HAND for each in found)]
    for assignment in gone:
        assignment.archived_on = work.today
    await update(gone, ["archived_on"])
    work.touched(assignments=assignments)
