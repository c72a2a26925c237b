"""How tests wait: never for ever, and not for what cannot come any more because a task has failed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any, TypeVar

import uvicorn

T = TypeVar("T")
PATIENCE = 60.0  # seconds in which what has to happen happens, also on a busy machine
SOON = 0.01  # seconds until one looks again


@asynccontextmanager
async def together(patience: float = PATIENCE) -> AsyncIterator[asyncio.TaskGroup]:
    """Tasks that run beside the block, and end with it: whatever fails first, of them or in the block, ends the others.

    The failure is raised as it is, and as a group only if there are several. The block ends when all tasks have ended,
    and fails if that takes longer than the patience.
    """
    try:
        async with asyncio.timeout(patience), asyncio.TaskGroup() as group:
            yield group
    except BaseExceptionGroup as failures:
        if len(failures.exceptions) > 1:
            raise
        raise failures.exceptions[0] from None


async def in_time(work: Awaitable[T]) -> T:
    """Return what comes of it, if that is soon enough."""
    async with asyncio.timeout(PATIENCE):
        return await work


async def until(condition: Callable[[], object], *, patience: float = PATIENCE) -> Any:
    """Ask again and again until the answer, which may have to be awaited, is true; and return it."""
    async with asyncio.timeout(patience):
        while True:
            answer: Any = condition()
            found = await answer if isawaitable(answer) else answer
            if found:
                return found
            await asyncio.sleep(SOON)


@asynccontextmanager
async def serving(server: uvicorn.Server) -> AsyncIterator[None]:
    """The server runs in this process during the block, which may begin in one task and end in another."""
    running = asyncio.create_task(server.serve())
    try:
        await until(lambda: server.started or running.done())
        assert server.started
        yield
    finally:
        server.should_exit = True
        async with asyncio.timeout(PATIENCE):
            await running


@asynccontextmanager
async def ending(process: asyncio.subprocess.Process) -> AsyncIterator[None]:
    """The process does not outlive the block: it is killed if it still runs."""
    try:
        yield
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()
