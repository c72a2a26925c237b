"""Bulk runs that assign and withdraw, with the decisions and writes of the verbs for one (S25, R13)."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.actions.assigning import NewAssignment, assign, planned_assignments, why_not_assigned, withdraw
from app.actions.bulk_since import CHANGED_SINCE, kept_assignments
from app.bulk.steps import BulkStep, Judged, step
from app.db.bulk import insert, update
from app.db.entities import load, made
from app.db.sql import in_list
from app.gate.many import refused_of_many
from app.gate.work import Work
from app.policy.refusals import CommonCode
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentCreate, AssignmentWithdraw
from schema.bulk_runs import BulkKind, BulkResult, BulkRun
from schema.people import User
from schema.qualifications import Qualification


class _Assigning(BulkStep):
    verb = AssignmentCreate
    nothing_to_do = ("ALREADY_ASSIGNED",)
    rests_on = "qualification"

    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide for each person as `assignmentCreate` would."""
        assert work.viewer is not None, "somebody asks for it"
        qualification = await Qualification.get(id=run.qualification_id)
        refused = await refused_of_many(work.viewer, self.verb, [each.user_id for each in results], "user")
        users = await load(User, in_list("t.id", {each.user_id for each in results}))
        planned = await planned_assignments(users, qualification, run.day or work.today)
        plans = {each.user.id: each for each in planned}
        codes = {key: why_not_assigned(each, qualification, work.today) for key, each in plans.items()} | refused
        return [Judged(each, codes[each.user_id], plans.get(each.user_id)) for each in results]

    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Assign it; the results say with which source."""
        planned: list[NewAssignment] = [each.plan for each in judged]
        made_for = await assign(work, run.qualification_id or 0, planned)
        for each, (assignment, source) in zip(judged, made_for, strict=True):
            each.result.assignment_id, each.result.made_id = assignment.id, source.id

    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """End the sources on their first days: there is no day on which they applied."""
        kept = await kept_assignments(work, AssignmentWithdraw, results)
        undone = [each for each in results if each.id not in kept]
        sources = {each.id: each for each in await load(AssignmentSource, in_list("t.id", _made(undone)))}
        ended = [source for source in sources.values() if source.withdrawn_on is None]
        for source in ended:
            source.withdrawn_on, source.withdrawn_at = source.assigned_on, work.now
            source.withdrawn_by_id, source.withdrawal_reason = work.actor_id, run.undo_reason
        await update(ended, ["withdrawn_on", "withdrawn_at", "withdrawn_by_id", "withdrawal_reason"])
        await _archive_ended(work, [source.assignment_id for source in ended])
        return kept | {each.id: CHANGED_SINCE for each in undone if sources[each.made_id or 0] not in ended}


class _Withdrawing(BulkStep):
    verb = AssignmentWithdraw
    nothing_to_do = (CommonCode.ARCHIVED.name,)

    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide for each assignment as `assignmentWithdraw` would."""
        assert work.viewer is not None, "somebody asks for it"
        refused = await refused_of_many(work.viewer, self.verb, [each.assignment_id or 0 for each in results])
        return [Judged(each, refused.get(each.assignment_id or 0, "")) for each in results]

    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Withdraw them; which sources ended with it, their instant says."""
        assignments = await load(Assignment, in_list("t.id", [each.result.assignment_id for each in judged]))
        await withdraw(work, {each.id: each for each in assignments}, run.reason)

    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """Assign them anew from the day on which they were withdrawn, for the same reasons: no day is missing."""
        kept = await kept_assignments(work, AssignmentWithdraw, results)
        undone = {each.assignment_id: each for each in results if each.id not in kept}
        sources = await load(AssignmentSource, in_list("t.assignment_id", list(undone)))
        assignments = {each.id: each for each in await load(Assignment, in_list("t.id", list(undone)))}
        kept |= await _not_to_be_restored(assignments, undone)
        ended = [
            each
            for each in sources
            if undone[each.assignment_id].id not in kept and each.withdrawn_at == undone[each.assignment_id].done_at
        ]
        await insert([_again(work, each) for each in ended])
        restored = [assignments[key] for key in {each.assignment_id for each in ended}]
        for assignment in restored:
            assignment.archived_on = None
        await update(restored, ["archived_on"])
        work.touched(assignments=[each.id for each in restored])
        return kept


def _made(results: Sequence[BulkResult]) -> list[int]:
    return [each.made_id for each in results if each.made_id is not None]


def _again(work: Work, source: AssignmentSource) -> AssignmentSource:
    return made(
        AssignmentSource,
        assignment_id=source.assignment_id,
        kind=source.kind,
        assigned_on=source.withdrawn_on,
        assigned_at=work.now,
        assigned_by_id=work.actor_id,
    )


async def _not_to_be_restored(
    assignments: Mapping[int, Assignment], results: Mapping[int | None, BulkResult]
) -> dict[int, str]:
    """Return those that nobody could assign anew by hand either, as `assignmentCreate` says it."""
    archived = await load(Qualification, in_list("t.id", {each.qualification_id for each in assignments.values()}))
    gone = await load(User, in_list("t.id", {each.user_id for each in assignments.values()}))
    codes = {}
    for key, row in assignments.items():
        if any(each.id == row.qualification_id and each.archived_on is not None for each in archived):
            codes[results[key].id] = "ARCHIVED"
        elif any(each.id == row.user_id and not each.is_active for each in gone):
            codes[results[key].id] = "INACTIVE"
    return codes


async def _archive_ended(work: Work, assignment_ids: Sequence[int]) -> None:
    """Archive the assignments of which no source is left, as of the last day on which one ended (R13)."""
    days: dict[int, list[date | None]] = {key: [] for key in assignment_ids}
    first: dict[int, date] = {}
    for source in await load(AssignmentSource, in_list("t.assignment_id", assignment_ids)):
        first[source.assignment_id] = source.assigned_on
        if source.withdrawn_on != source.assigned_on:
            days[source.assignment_id].append(source.withdrawn_on)
    gone = [each for each in await load(Assignment, in_list("t.id", assignment_ids)) if None not in days[each.id]]
    for each in gone:
        each.archived_on = max([day for day in days[each.id] if day is not None], default=first[each.id])
    await update(gone, ["archived_on"])
    work.touched(assignments=assignment_ids)


step(BulkKind.ASSIGN, _Assigning())
step(BulkKind.WITHDRAW, _Withdrawing())
