"""The commands for jobs: list the timetable, keep it, or run one job now."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.clock import Clock
from jobs.bulk_worker import carrying_on
from jobs.runner import run_unclaimed, running
from jobs.schedule import TIMETABLE
from jobs.webhook_worker import delivering

NAMES = tuple(job.name for job in TIMETABLE)


def list_jobs(clock: Clock) -> str:
    """A job a line, with the next time it runs."""
    lines = []
    for job in TIMETABLE:
        if job.cron is None:
            lines.append(f"{job.name}  at every look  {job.help}")
            continue
        following = next(job.cron.after(clock.now(), clock.zone)).astimezone(clock.zone)
        lines.append(f"{job.name}  {job.cron.expression}  next {following:%Y-%m-%d %H:%M}  {job.help}")
    return "\n".join(lines)


@asynccontextmanager
async def at_work(clock: Clock, *, private_webhooks: bool = False) -> AsyncIterator[None]:
    """Run due jobs, carry on bulk runs and send webhook deliveries while inside."""
    async with running(clock), carrying_on(clock), delivering(clock, may_be_private=private_webhooks):
        yield


async def keep_timetable(clock: Clock, *, private_webhooks: bool = False) -> None:
    """Do what a server does beside serving, and go on until told to stop: by Ctrl-C, or by whoever keeps services.

    The signals are handled here because a process that is started in the background ignores Ctrl-C.
    """
    stopped = asyncio.Event()
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, stopped.set)
    async with at_work(clock, private_webhooks=private_webhooks):
        await stopped.wait()


async def run_once(name: str, clock: Clock) -> str:
    """Run one job now, whether it is due or not, and return what came of it; its slots stay as they are."""
    done = await run_unclaimed(next(job for job in TIMETABLE if job.name == name), clock)
    return f"{name}: {done} done."
