"""Continues the rollouts of new versions, for qualifications that many people have (R12, E36)."""

from collections.abc import AsyncGenerator
from functools import partial

from app.clock import Clock
from app.gate.work import Work, run
from app.standings.rollouts import advance, unfinished


async def continue_rollouts(clock: Clock) -> AsyncGenerator[int, None]:
    """Carry every unfinished rollout on, chunk by chunk; gives how many assignments each chunk had."""
    for rollout_id in await unfinished():
        while done := await run(partial(_advanced, rollout_id), viewer=None, clock=clock, is_deed=True):
            yield done


async def _advanced(rollout_id: int, work: Work) -> int:
    return await advance(work, rollout_id)
