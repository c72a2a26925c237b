"""Rolls out a new version of a qualification: at once for few people, in chunks in the background for many."""

from collections.abc import Collection

from app.db.database import fetch
from app.db.rows import rows
from app.gate.work import Work
from schema.qualifications import QualificationVersion
from schema.rollouts import Rollout

_CHUNK = 500
_NEXT = "SELECT id FROM assignment WHERE qualification_id = ? AND id > ? ORDER BY id LIMIT ?"
_MANY = f"""
    SELECT qualification_id, COUNT(*) FROM assignment WHERE {{}} GROUP BY qualification_id HAVING COUNT(*) > {_CHUNK}
"""


async def begin_rollouts(work: Work, qualification_ids: Collection[int]) -> set[int]:
    """Begin to carry the current versions out of those qualifications that many have, and return which they are."""
    many = {row[0]: row[1] for row in await rows(_MANY, "qualification_id", qualification_ids)}
    for version in await QualificationVersion.filter(qualification_id__in=many, superseded_at=None) if many else ():
        total = many[version.qualification_id]
        await Rollout.create(version_id=version.id, total=total, done=0, started_at=work.now)
    return set(many)


async def unfinished() -> list[int]:
    """Return the rollouts that are still to be carried on, oldest first."""
    return [row[0] for row in await fetch("SELECT id FROM rollout WHERE finished_at IS NULL ORDER BY id")]


async def advance(work: Work, rollout_id: int) -> int:
    """Carry a rollout on by one chunk, and return how many assignments that were; 0 when it is finished."""
    rollout = await Rollout.select_for_update(no_key=True).get(id=rollout_id)
    ids = await _next(await QualificationVersion.get(id=rollout.version_id), rollout.last_assignment_id)
    work.touched(assignments=ids)
    rollout.done += len(ids)
    rollout.last_assignment_id = max(ids, default=rollout.last_assignment_id)
    rollout.finished_at = None if ids else work.now
    await rollout.save()
    return len(ids)


async def _next(version: QualificationVersion, beyond: int) -> list[int]:
    return [row[0] for row in await fetch(_NEXT, (version.qualification_id, beyond, _CHUNK))]
