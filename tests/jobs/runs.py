"""Jobs that write down what they do, and what the database knows of their runs."""

import asyncio
from collections.abc import AsyncGenerator

from app.clock import Clock
from jobs.cron import Cron
from jobs.schedule import Job
from schema.jobs import JobRun
from tests.clocks import AMSTERDAM

NIGHTLY = Cron("5 0 * * *")


class Diary:
    """A job that writes down that it ran, and can be told to fail or to wait."""

    def __init__(self, name: str = "diary", cron: Cron = NIGHTLY) -> None:
        self.runs: list[str] = []
        self.failures = 0
        self.is_slow = False
        self.job = Job(name, cron, self._steps, "Writes down that it ran.")

    async def _steps(self, clock: Clock) -> AsyncGenerator[int, None]:
        if self.failures:
            self.failures -= 1
            raise OSError("no space left")
        self.runs.append(clock.today().isoformat())
        yield 1
        if self.is_slow:
            await asyncio.sleep(3600)


async def runs() -> list[tuple[str, str, bool, str | None]]:
    """Job, slot in local time, whether it is finished, and the error of what was claimed."""
    return [
        (run.job, f"{run.slot.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}", run.finished_at is not None, run.error)
        for run in await JobRun.all().order_by("job", "slot")
    ]
