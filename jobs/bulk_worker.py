"""Carries bulk runs on within a second or two: woken by commits of this process, and looking by itself for the rest."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from app.bulk.runs import unfinished_runs
from app.clock import Clock
from app.db.outages import log_failure
from app.events.outbox import COMMIT_LISTENERS
from jobs.runner import run_unclaimed
from jobs.schedule import BULK_RUNS

_LOOK_AGAIN = 2.0  # seconds: what other processes were asked for
_PAUSE = 0.25  # seconds between two looks, however much is committed meanwhile

log = logging.getLogger("qualgraph.jobs")


async def carry_on_for_ever(clock: Clock, bell: asyncio.Event) -> None:
    """Look for unfinished runs again and again until cancelled; no failure ends it."""
    while True:
        try:
            if await unfinished_runs():
                await run_unclaimed(BULK_RUNS, clock)
        except Exception as error:  # whatever it is, the next look tries again
            log_failure(log, error, "Carrying on bulk runs failed; the next look tries again")
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_AGAIN):
                await bell.wait()
        bell.clear()
        await asyncio.sleep(_PAUSE)


@asynccontextmanager
async def carrying_on(clock: Clock) -> AsyncIterator[None]:
    """Carry bulk runs on while inside."""
    bell = asyncio.Event()
    COMMIT_LISTENERS.add(bell.set)
    going = asyncio.create_task(carry_on_for_ever(clock, bell))
    try:
        yield
    finally:
        COMMIT_LISTENERS.discard(bell.set)
        going.cancel()
        with suppress(asyncio.CancelledError):
            await going
