"""Carries bulk runs on that are about many people, or undoes them (E36, R15)."""

from collections.abc import AsyncGenerator

from app.bulk.runs import carry_on, unfinished_runs
from app.clock import Clock


async def continue_bulk_runs(clock: Clock) -> AsyncGenerator[int, None]:
    """Carry every unfinished run on by a chunk in turn until all are finished; gives how many rows each chunk had."""
    while run_ids := await unfinished_runs():
        for run_id in run_ids:
            yield await carry_on(run_id, clock)
