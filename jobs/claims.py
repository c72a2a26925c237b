"""Claims: only one of several processes runs a slot, and the claim of a process that died runs out (R15)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import F
from tortoise.queryset import QuerySet

from app.audit.snapshots import Change
from app.clock import Clock
from app.db.database import execute
from app.db.transaction import transaction
from app.gate.work import Work, run
from schema.jobs import JobFinished, JobRun

CLAIM_LEASE = timedelta(minutes=5)  # how long a claim outlives a process that died
RENEWED_BEFORE = timedelta(minutes=4)  # of its end; so a step may take as long before others take the job over
MAX_ERROR = 2000  # characters kept of what went wrong
INSERT = """
    INSERT INTO job_run (job, slot, started_at, attempts, done) VALUES (?, ?, ?, 0, 0)
    ON CONFLICT (job, slot) DO NOTHING
"""


class ClaimLost(Exception):
    """This process was too slow: another one has taken over the job."""


@dataclass(slots=True)
class Claim:
    """The right to run one slot of a job, as long as it is renewed; `attempt` tells it from later claims."""

    run_id: int
    attempt: int
    until: datetime

    async def keep(self, clock: Clock) -> None:
        """Renew the claim if it runs out soon; raises ClaimLost."""
        now = clock.now()
        if self.until - now < RENEWED_BEFORE:
            self.until = now + CLAIM_LEASE
            if not await self._update(claimed_until=self.until):
                raise ClaimLost

    async def count(self, done: int) -> None:
        """Add to what was done for the slot, by whoever held the claim."""
        if done:
            await self._update(done=F("done") + done)

    async def finish(self, clock: Clock) -> None:
        """Say that the slot is done, for ever, and tell what was done for it."""

        async def body(work: Work) -> None:
            if await self._mine().update(finished_at=work.now, claimed_until=None, error=None):
                tell_of(work, await JobRun.get(id=self.run_id))

        await run(body, viewer=None, clock=clock, is_deed=True)

    async def give_back(self, error: str | None = None) -> None:
        """Release the claim, so that any process can run the slot; `error` is why it was not finished."""
        await self._update(claimed_until=None, **({} if error is None else {"error": error[:MAX_ERROR]}))

    async def _update(self, **values: object) -> bool:
        async def body(_: BaseDBAsyncClient) -> bool:
            return bool(await self._mine().update(**values))

        return await transaction(body)

    def _mine(self) -> QuerySet[JobRun]:
        return JobRun.filter(id=self.run_id, attempts=self.attempt, finished_at=None)


def tell_of(work: Work, job_run: JobRun) -> None:
    """Tell of a job that has done something."""
    if job_run.done:
        work.emit(JobFinished, job_run, change=Change.made(job_run))


async def note_run(job: str, done: int, clock: Clock, *, started_at: datetime) -> None:
    """Put down that a job was run without a slot of its timetable, and did something."""

    async def body(work: Work) -> None:
        slot = started_at
        while await JobRun.exists(job=job, slot=slot):
            slot += timedelta.resolution
        job_run = await JobRun.create(
            job=job, slot=slot, started_at=started_at, finished_at=work.now, done=done, attempts=1
        )
        tell_of(work, job_run)

    await run(body, viewer=None, clock=clock, is_deed=True)


async def is_finished(job: str, slot: datetime) -> bool:
    """Whether the slot is done; asked before every claim, since asking does not have to wait for writers."""
    return await JobRun.filter(job=job, slot=slot, finished_at__isnull=False).exists()


async def claim(job: str, slot: datetime, clock: Clock) -> Claim | None:
    """Return the claim to a slot; None if it is finished, or another process holds it."""

    async def body(_: BaseDBAsyncClient) -> Claim | None:
        now = clock.now()
        await execute(INSERT, (job, slot, now))
        run = await JobRun.get(job=job, slot=slot)
        if run.finished_at is not None or _is_held(run.claimed_until, now):
            return None
        mine = Claim(run.id, run.attempts + 1, now + CLAIM_LEASE)
        free = JobRun.filter(id=run.id, attempts=run.attempts, finished_at=None)
        taken = await free.update(attempts=mine.attempt, claimed_until=mine.until, started_at=now)
        return mine if taken else None

    return await transaction(body)


def _is_held(until: datetime | None, now: datetime) -> bool:
    """Whether a claim still runs; one that ends later than any could is of a process on another clock."""
    return until is not None and now < until <= now + 2 * CLAIM_LEASE
