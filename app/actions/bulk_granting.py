"""Bulk runs that extend and exempt, with the decisions and writes of the verbs for one (E46, E47)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.actions.bulk_since import kept_assignments
from app.actions.granting import exempt, exemptions_from, extend, to_exempt, to_extend
from app.bulk.steps import BulkStep, Judged, step
from app.db.bulk import update
from app.db.entities import load
from app.db.sql import in_list
from app.domain.facts import History
from app.gate.many import refused_of_many
from app.gate.work import Work
from app.policy.refusals import Refused
from app.standings.facts import histories
from schema.adjustments import AssignmentExempt, AssignmentExtend, Exemption, Extension
from schema.bulk_runs import BulkKind, BulkResult, BulkRun
from schema.enums import Stage

_Decides = Callable[[int, History], Any]


class _Extending(BulkStep):
    verb = AssignmentExtend
    nothing_to_do = ("NOT_LATER",)

    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide for each assignment as `assignmentExtend` would."""
        action = _extension(run)
        return await _judged(work, AssignmentExtend, results, lambda _, history: to_extend(action, history, work.today))

    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Grant the extensions."""
        granted = await extend(work, _extension(run), [(each.result.assignment_id or 0, each.plan) for each in judged])
        for each, row in zip(judged, granted, strict=True):
            each.result.made_id = row.id

    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """Take the extensions back, as if they had not been granted."""
        return await _taken_back(work, AssignmentExtend, Extension, results)


class _Exempting(BulkStep):
    verb = AssignmentExempt
    nothing_to_do = ("ALREADY_EXEMPT",)

    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide for each assignment as `assignmentExempt` would."""
        action = _exemption(run)
        granted = await exemptions_from(action.activity, [each.assignment_id or 0 for each in results])
        return await _judged(
            work, AssignmentExempt, results, lambda key, history: to_exempt(work, action, history, granted[key], key)
        )

    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Grant the exemptions."""
        granted = await exempt(work, _exemption(run), [(each.result.assignment_id or 0, each.plan) for each in judged])
        for each, row in zip(judged, granted, strict=True):
            each.result.made_id = row.id

    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """Take the exemptions back, as if they had not been granted."""
        return await _taken_back(work, AssignmentExempt, Exemption, results)


def _extension(run: BulkRun) -> AssignmentExtend:
    assert run.day is not None, "bulkExtend asks for it"
    return AssignmentExtend(through=run.day, period_number=run.period_number, reason=run.reason or "")


def _exemption(run: BulkRun) -> AssignmentExempt:
    assert run.activity_id is not None, "bulkExempt asks for it"
    stage = run.stage or Stage.ACHIEVE
    return AssignmentExempt(
        activity=run.activity_id, stage=stage, period_number=run.period_number, reason=run.reason or ""
    )


async def _judged(
    work: Work, verb: type[AssignmentExtend | AssignmentExempt], results: Sequence[BulkResult], decides: _Decides
) -> list[Judged]:
    """Decide about each assignment by all that is known of it, unless it is refused before that."""
    assert work.viewer is not None, "somebody asks for it"
    keys = [each.assignment_id or 0 for each in results]
    refused = await refused_of_many(work.viewer, verb, keys)
    known = await histories([key for key in keys if key not in refused])
    return [
        Judged(each, refused[key]) if key in refused else _decided(each, key, known[key], decides)
        for each, key in zip(results, keys, strict=True)
    ]


def _decided(result: BulkResult, key: int, history: History, decides: _Decides) -> Judged:
    try:
        return Judged(result, plan=decides(key, history))
    except Refused as refused:
        return Judged(result, refused.problems[0].code)


async def _taken_back(
    work: Work,
    verb: type[AssignmentExtend | AssignmentExempt],
    entity: type[Extension | Exemption],
    results: Sequence[BulkResult],
) -> Mapping[int, str]:
    kept = await kept_assignments(work, verb, results)
    made = [each.made_id for each in results if each.id not in kept]
    granted = await load(entity, in_list("t.id", made)) if made else []
    for each in granted:
        each.taken_back_at = work.now
    await update(granted, ["taken_back_at"])
    work.touched(assignments=[each.assignment_id for each in granted])
    return kept


step(BulkKind.EXTEND, _Extending())
step(BulkKind.EXEMPT, _Exempting())
