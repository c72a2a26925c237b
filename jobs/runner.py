"""The runner: checks every half minute which jobs are due, and runs those that no other process has run."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from app.clock import Clock
from app.db.outages import log_failure
from jobs.claims import Claim, ClaimLost, claim, is_finished, note_run
from jobs.schedule import TIMETABLE, Job

TICK = 30.0  # seconds between two looks at the clock
STEP_LIMIT = 60.0  # seconds that one step of a job may take; less than its claim is sure to last

log = logging.getLogger("qualgraph.jobs")


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs what is due by its clock, also what came due while no runner was there."""

    clock: Clock
    timetable: Sequence[Job] = TIMETABLE
    tick_seconds: float = TICK

    async def run_for_ever(self) -> None:
        """Tick until cancelled; no failure ends it."""
        while True:
            await self.tick()
            await asyncio.sleep(self.tick_seconds)

    async def tick(self) -> None:
        """Run each job whose slot has come; what fails is logged, and tried again at the next tick."""
        for job in self.timetable:
            try:
                await self._run_if_due(job)
            except ClaimLost:
                log.warning("The job %s outlived its claim; another process takes over", job.name)
            except Exception as error:  # no error may end the server or the other jobs
                log_failure(log, error, "The job %s failed; trying again at the next tick", job.name)

    async def _run_if_due(self, job: Job) -> None:
        if job.cron is None:
            await run_unclaimed(job, self.clock)
            return
        slot = job.cron.latest(self.clock.now(), self.clock.zone)
        if await is_finished(job.name, slot):
            return
        mine = await claim(job.name, slot, self.clock)
        if mine is not None:
            await self._run(job, slot, mine)

    async def _run(self, job: Job, slot: datetime, mine: Claim) -> None:
        try:
            done = await run_now(job, self.clock, mine)
        except BaseException as error:  # even when it is told to stop: the next process need not wait for the lease
            await mine.give_back(None if isinstance(error, asyncio.CancelledError) else repr(error))
            raise
        await mine.finish(self.clock)
        log.info("The job %s did %d things for %s", job.name, done, slot)


async def run_now(job: Job, clock: Clock, mine: Claim | None = None) -> int:
    """Run a job to its end, and return how many things it did; a claim is kept between its steps."""
    done = 0
    async with aclosing(job.function(clock)) as steps:
        while True:
            async with asyncio.timeout(STEP_LIMIT):
                step = await anext(steps, None)
            if step is None:
                return done
            done += step
            if mine is not None:
                await mine.count(step)
                await mine.keep(clock)


async def run_unclaimed(job: Job, clock: Clock) -> int:
    """Run a job to its end for no slot of its timetable, put down that it did something, and return how much."""
    started_at = clock.now()
    done = await run_now(job, clock)
    if done:
        await note_run(job.name, done, clock, started_at=started_at)
    return done


@asynccontextmanager
async def running(clock: Clock, timetable: Sequence[Job] = TIMETABLE) -> AsyncIterator[None]:
    """Run due jobs while inside."""
    ticking = asyncio.create_task(Runner(clock, timetable).run_for_ever())
    try:
        yield
    finally:
        ticking.cancel()
        with suppress(asyncio.CancelledError):
            await ticking
