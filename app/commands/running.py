"""What commands share: exit codes, and a database that is at this version."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from app.clock import Clock
from app.db.database import DatabaseUnavailable, close_database, open_database
from app.db.migrations.runner import pending
from app.files.files import open_files
from app.settings import Settings

T = TypeVar("T")

DONE, FAILED = 0, 1


class CommandRefused(Exception):
    """The command cannot be done; the message says why."""


def with_database(settings: Settings, work: Callable[[Clock], Awaitable[T]]) -> T:
    """Do some work on the database, which has to be at this version."""

    async def run() -> T:
        open_files(settings.place_of_files)
        await open_database(settings.database)
        try:
            if await pending():
                raise CommandRefused(
                    "The database is not at this version yet. Run `.venv/bin/python -m app migrate` first."
                )
            return await work(settings.clock())
        finally:
            await close_database()

    return wait_for(run())


def wait_for(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, and let a thread that a failed database left behind finish with the loop."""

    async def run() -> T:
        try:
            return await work
        except DatabaseUnavailable:
            await asyncio.sleep(0.1)  # otherwise aiosqlite's thread finds the loop closed, and prints a traceback
            raise

    return asyncio.run(run())
