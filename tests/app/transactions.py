"""What tests of transactions look at."""

import asyncio

from app.db.database import fetch, opened

WAITING = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def names() -> list[str]:
    return [row[0] for row in await fetch("SELECT name FROM shelf ORDER BY name")]


async def everything_to_end() -> None:
    while running := set(opened().running):
        await asyncio.wait(running)


async def ends_or_waits(work: "asyncio.Task[object]") -> bool:
    """Whether it is done, or goes no further before a transaction that somebody else began has ended."""
    if opened().dialect == "sqlite":
        return work.done() or len(opened().running) > 1  # one writes at a time
    return work.done() or bool(await fetch(WAITING))
