"""Keeps the slices of Insights: all anew every night, and in between those that are missing or have grown old."""

from collections.abc import AsyncGenerator

from app.clock import Clock
from app.insights.folding import fold_all, fold_missing, forget_all, forget_old_slices, is_worth_it


async def fold_insights(clock: Clock) -> AsyncGenerator[int, None]:
    """Make all slices anew, and forget what nobody asks for any more; of few assignments there are none."""
    if await is_worth_it():
        async for _ in fold_all(clock):
            yield 1
        await forget_old_slices(clock)
    else:
        await forget_all()


async def keep_slices(clock: Clock) -> AsyncGenerator[int, None]:
    """Make the slices that are missing."""
    if await is_worth_it():
        async for _ in fold_missing(clock):
            yield 1
        await forget_old_slices(clock)
