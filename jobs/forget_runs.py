"""Deletes old records of job runs."""

from collections.abc import AsyncGenerator
from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.database import execute
from app.db.transaction import transaction

RUNS_KEPT_FOR = timedelta(days=90)
_OLD = "DELETE FROM job_run WHERE slot < ? AND id NOT IN (SELECT MAX(id) FROM job_run GROUP BY job)"
"""The last run of each job is kept, to show that it ran."""


async def forget_runs(clock: Clock) -> AsyncGenerator[int, None]:
    """Delete the old runs in one go; gives how many there were."""

    async def body(_: BaseDBAsyncClient) -> int:
        return await execute(_OLD, (clock.now() - RUNS_KEPT_FOR,))

    yield await transaction(body)
