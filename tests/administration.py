"""Connections to databases of PostgreSQL that tests use one after the other, to empty, fill and compare them."""

import asyncio
from collections.abc import Awaitable, Callable
from threading import Thread
from typing import Any, TypeVar

import asyncpg

T = TypeVar("T")


class Administration:
    """Connections to databases that are used again: a new one takes as long as all that is done with it.

    They live on a loop in a thread of their own, since each test has another loop.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._connections: dict[str, Any] = {}
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def do(self, url: str, work: Callable[[Any], Awaitable[T]]) -> T:
        return asyncio.run_coroutine_threadsafe(self._do(url, work), self._loop).result()

    async def _do(self, url: str, work: Callable[[Any], Awaitable[T]]) -> T:
        connection = self._connections.get(url)
        if connection is None or connection.is_closed():
            connection = self._connections[url] = await asyncpg.connect(url)
        return await work(connection)

    def leave(self, url: str) -> None:
        """Closes the connection to a database that nobody uses again, or that others are made of."""
        if (connection := self._connections.pop(url, None)) is not None:
            asyncio.run_coroutine_threadsafe(connection.close(), self._loop).result()

    def stop(self) -> None:
        for url in [*self._connections]:
            self.leave(url)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
