"""When jobs ran long ago is forgotten in the night; of each job the last run stays."""

from datetime import UTC, datetime, timedelta

from app.db.database import OpenDatabase
from jobs.forget_runs import RUNS_KEPT_FOR, forget_runs
from schema.jobs import JobRun
from tests.clocks import clock_at

NOW = datetime(2026, 4, 1, 1, 25, tzinfo=UTC)


async def test_runs_of_more_than_90_days_ago_are_forgotten_but_the_last_of_each_job(database: OpenDatabase):
    border, instant = NOW - RUNS_KEPT_FOR, timedelta(microseconds=1)
    for job, slot in (
        ("daily", border - timedelta(days=1)),
        ("daily", border - instant),
        ("daily", border),
        ("daily", NOW),
        ("given up", border - timedelta(days=700)),
    ):
        await JobRun.create(job=job, slot=slot, started_at=slot)

    first = [done async for done in forget_runs(clock_at(NOW))]
    again = [done async for done in forget_runs(clock_at(NOW))]

    assert (first, again) == ([2], [0])
    assert sorted([(run.job, run.slot) for run in await JobRun.all()]) == [
        ("daily", border),
        ("daily", NOW),
        ("given up", border - timedelta(days=700)),
    ]
