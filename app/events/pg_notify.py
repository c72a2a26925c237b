"""The processes of one PostgreSQL call each other when there is news, with messages that say nothing.

Nothing depends on a call (everybody looks every second anyhow), and none is part of a transaction: that would make
PostgreSQL commit one after the other. The connection is its own, since behind a proxy that pools transactions nobody
would be called.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import asyncpg

from app.db.database import opened

CHANNEL = "qualgraph_news"
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds between two attempts to connect
_PATIENCE = 10.0  # seconds that connecting or calling may take

log = logging.getLogger("qualgraph.news")


class PgNotifier:
    """Calls the others, and hears them; a lost connection is made anew."""

    def __init__(self, hear: Callable[[], None]) -> None:
        self._hear = hear
        self._changed = asyncio.Event()
        self._has_something_to_tell = False

    def tell(self) -> None:
        """Call the others soon, once for all that was committed since the last call."""
        self._has_something_to_tell = True
        self._changed.set()

    async def keep(self) -> None:
        """Listen and call until cancelled."""
        pause = FIRST_PAUSE
        while True:
            try:
                connection = await _connected()
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("Cannot LISTEN for events of other processes (%s); polling every second instead", error)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
                continue
            pause = FIRST_PAUSE
            try:
                await self._serve(connection)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
                log.warning("The connection for events of other processes was lost; reconnecting")
            finally:
                connection.terminate()

    async def _serve(self, connection: Any) -> None:
        mine = connection.get_server_pid()

        def called(_connection: object, pid: int, _channel: str, _payload: str) -> None:
            if pid != mine:
                self._hear()

        connection.add_termination_listener(lambda _connection: self._changed.set())
        await connection.add_listener(CHANNEL, called)
        self._hear()  # for what was called while nobody listened
        while not connection.is_closed():
            self._changed.clear()
            if self._has_something_to_tell:
                self._has_something_to_tell = False
                await connection.execute(f"NOTIFY {CHANNEL}", timeout=_PATIENCE)
            else:
                await self._changed.wait()


async def _connected() -> Any:
    root = opened().root
    settings = {name: root.extra[name] for name in ("ssl", "direct_tls") if name in root.extra}
    login = {"host": root.host, "port": root.port, "user": root.user, "password": root.password}
    return await asyncpg.connect(
        **login, database=root.database, timeout=_PATIENCE, statement_cache_size=0,
        server_settings={"application_name": CHANNEL}, **settings,
    )  # fmt: skip
