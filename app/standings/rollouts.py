"""Carries a new version of a qualification out: at once for few people, chunk by chunk in the background for many."""

from app.db.database import fetch
from app.gate.work import Work
from app.standings.settlement import settle
from schema.qualifications import QualificationVersion
from schema.rollouts import Rollout

_CHUNK = 500
NEXT = "SELECT id FROM assignment WHERE qualification_id = ? AND id > ? ORDER BY id LIMIT ?"
_COUNT = "SELECT COUNT(*) FROM assignment WHERE qualification_id = ?"


async def roll_out(work: Work, version: QualificationVersion) -> None:
    """Bring everybody who has the qualification in line with a version, now or, if they are many, soon."""
    total = (await fetch(_COUNT, (version.qualification_id,)))[0][0]
    if total <= _CHUNK:
        await settle(work, await _next(version, 0))
        return
    await Rollout.create(version_id=version.id, total=total, done=0, started_at=work.now)


async def unfinished() -> list[int]:
    """Return the rollouts that are still to be carried on, oldest first."""
    return [row[0] for row in await fetch("SELECT id FROM rollout WHERE finished_at IS NULL ORDER BY id")]


async def advance(work: Work, rollout_id: int) -> int:
    """Carry a rollout on by one chunk, and return how many assignments that were; 0 when it is finished."""
    rollout = await Rollout.select_for_update(no_key=True).get(id=rollout_id)
    ids = await _next(await QualificationVersion.get(id=rollout.version_id), rollout.last_assignment_id)
    await settle(work, ids)
    rollout.done += len(ids)
    rollout.last_assignment_id = max(ids, default=rollout.last_assignment_id)
    rollout.finished_at = None if ids else work.now
    await rollout.save()
    return len(ids)


async def _next(version: QualificationVersion, beyond: int) -> list[int]:
    return [row[0] for row in await fetch(NEXT, (version.qualification_id, beyond, _CHUNK))]
