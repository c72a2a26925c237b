"""Rolls out a new version of a qualification: at once for few people, in chunks in the background for many."""

from collections.abc import Collection, Iterable

from app.db.bulk import KEYS_PER_STATEMENT, chunks
from app.db.database import fetch
from app.db.rows import rows
from app.gate.work import Work
from schema.qualifications import QualificationVersion
from schema.rollouts import Rollout

AT_ONCE = 500  # assignments that are settled with the change itself; if there are more, they are rolled out
A_CHUNK = 500  # assignments of a transaction when they are rolled out
_NEXT = "SELECT id FROM assignment WHERE qualification_id = ? AND id > ? ORDER BY id LIMIT ?"
_COUNTS = "SELECT qualification_id, COUNT(*) FROM assignment WHERE {} GROUP BY qualification_id"
_UNFINISHED = """
    SELECT MAX(r.id) FROM rollout r JOIN qualification_version v ON v.id = r.version_id
    WHERE r.finished_at IS NULL GROUP BY v.qualification_id ORDER BY MAX(r.id)
"""
_NOT_REACHED = """
    SELECT DISTINCT a.id FROM assignment a JOIN qualification_version v ON v.qualification_id = a.qualification_id
    JOIN rollout r ON r.version_id = v.id
    WHERE r.finished_at IS NULL AND a.id > r.last_assignment_id AND {}
"""


async def begin_rollouts(work: Work, qualification_ids: Collection[int], settled: Collection[int]) -> set[int]:
    """Begin to carry the current versions out of those qualifications that many have, and return which they are.

    The assignments that are `settled` in any case do not count: an import brings a qualification with all of its own.
    """
    many = {row[0]: row[1] for row in await rows(_COUNTS, "qualification_id", qualification_ids) if row[1] > AT_ONCE}
    for chunk in chunks(sorted(settled), KEYS_PER_STATEMENT) if many else ():
        for qualification_id, count in await rows(_COUNTS, "id", chunk):
            if qualification_id in many:
                many[qualification_id] -= count
    many = {each: count for each, count in many.items() if count > AT_ONCE}
    for version in await QualificationVersion.filter(qualification_id__in=many, superseded_at=None) if many else ():
        total = many[version.qualification_id]
        await Rollout.create(version_id=version.id, total=total, done=0, started_at=work.now)
    return set(many)


async def unfinished() -> list[int]:
    """Return the rollouts that are still to be carried on, oldest first: of each qualification the last one."""
    return [row[0] for row in await fetch(_UNFINISHED)]


async def not_reached(assignment_ids: Iterable[int]) -> set[int]:
    """Return which of these assignments an unfinished rollout has still to come to."""
    return {row[0] for row in await rows(_NOT_REACHED, "a.id", assignment_ids)}


async def advance(work: Work, rollout_id: int) -> int:
    """Carry a rollout on by one chunk, and return how many assignments that were; 0 when it is finished.

    Those that began before it are finished with it: until then lists answer as before the first of them. What changes
    has been known since it began; of those about whom something else became known before it came to them, since then.
    """
    rollout = await Rollout.select_for_update(no_key=True).get(id=rollout_id)
    version = await QualificationVersion.get(id=rollout.version_id)
    ids = await _next(version, rollout.last_assignment_id)
    work.touched(assignments=ids)
    work.settled_since = rollout.started_at
    rollout.done += len(ids)
    rollout.last_assignment_id = max(ids, default=rollout.last_assignment_id)
    await rollout.save()
    if not ids:
        versions = QualificationVersion.filter(qualification_id=version.qualification_id)
        begun = Rollout.filter(version_id__in=await versions.values_list("id", flat=True), id__lte=rollout.id)
        await begun.filter(finished_at=None).update(finished_at=work.now)
    return len(ids)


async def _next(version: QualificationVersion, beyond: int) -> list[int]:
    return [row[0] for row in await fetch(_NEXT, (version.qualification_id, beyond, A_CHUNK))]
