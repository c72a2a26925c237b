"""Finds out for which results of a bulk run something else has happened since: those are not undone."""

from collections.abc import Iterable, Mapping, Sequence

from app.db.rows import rows
from app.gate.many import refused_of_many
from app.gate.work import Work
from app.policy.refusals import CommonCode
from schema.bulk_runs import BulkResult
from schema.kit.action import Action

CHANGED_SINCE = "CHANGED_SINCE"
_ABOUT_ASSIGNMENTS = """
    SELECT r.id FROM bulk_result r WHERE {} AND (
        EXISTS (SELECT 1 FROM assignment_source s WHERE s.assignment_id = r.assignment_id
            AND (s.assigned_at > r.done_at OR s.withdrawn_at > r.done_at))
        OR EXISTS (SELECT 1 FROM extension e WHERE e.assignment_id = r.assignment_id
            AND (e.granted_at > r.done_at OR e.taken_back_at > r.done_at))
        OR EXISTS (SELECT 1 FROM exemption e WHERE e.assignment_id = r.assignment_id
            AND (e.granted_at > r.done_at OR e.taken_back_at > r.done_at))
        OR EXISTS (SELECT 1 FROM uploaded_certificate u WHERE u.assignment_id = r.assignment_id
            AND (u.submitted_at > r.done_at OR u.decided_at > r.done_at OR u.revoked_at > r.done_at))
        OR EXISTS (SELECT 1 FROM completion c WHERE c.user_id = r.user_id
            AND (c.recorded_at > r.done_at OR c.revoked_at > r.done_at) AND c.activity_id IN (
                SELECT q.activity_id FROM requirement q JOIN qualification_version v ON v.id = q.version_id
                JOIN assignment a ON a.qualification_id = v.qualification_id WHERE a.id = r.assignment_id))
    )
"""
_ABOUT_COMPLETIONS = """
    SELECT r.id FROM bulk_result r JOIN completion mine ON mine.id = r.made_id WHERE {} AND (
        mine.revoked_at IS NOT NULL
        OR EXISTS (SELECT 1 FROM completion c WHERE c.user_id = r.user_id AND c.activity_id = mine.activity_id
            AND (c.recorded_at > r.done_at OR c.revoked_at > r.done_at))
    )
"""
_NOT_YOURS = (CommonCode.NOT_FOUND.name, CommonCode.FORBIDDEN.name)


async def kept_assignments(work: Work, verb: type[Action], results: Sequence[BulkResult]) -> dict[int, str]:
    """Return the results about assignments that stay as they are, each with why, by their ids.

    `verb` does one for one what undoing does: who may not do it by now undoes nothing.
    """
    keys = {each.id: each.assignment_id or 0 for each in results}
    return await _kept(work, verb, keys, _ABOUT_ASSIGNMENTS)


async def kept_completions(work: Work, verb: type[Action], results: Sequence[BulkResult]) -> dict[int, str]:
    """Return the same of results about completions."""
    return await _kept(work, verb, {each.id: each.made_id or 0 for each in results}, _ABOUT_COMPLETIONS)


async def _kept(work: Work, verb: type[Action], keys: Mapping[int, int], since: str) -> dict[int, str]:
    assert work.viewer is not None, "somebody undoes it"
    refused = await refused_of_many(work.viewer, verb, keys.values())
    kept = dict.fromkeys(_ids(await rows(since, "r.id", keys)), CHANGED_SINCE)
    return kept | {result: code for result, key in keys.items() if (code := refused.get(key, "")) in _NOT_YOURS}


def _ids(found: Iterable[Sequence[int]]) -> list[int]:
    return [row[0] for row in found]
