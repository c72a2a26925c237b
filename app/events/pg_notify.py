"""Wakes the other processes of one PostgreSQL after a commit, with an empty NOTIFY.

Nothing depends on it, since every process also polls each second. A NOTIFY is never part of a transaction: PostgreSQL
would then commit one at a time. It has its own connection, because a proxy that pools transactions does not pass
NOTIFY on.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import asyncpg

from app.db.database import opened

CHANNEL = "qualgraph_news"
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 2.0  # seconds between two attempts to connect
_PATIENCE = 10.0  # seconds that connecting or calling may take

log = logging.getLogger("qualgraph.news")


class PgNotifier:
    """Notifies the other processes, and listens to them; a lost connection is opened again."""

    def __init__(self, hear: Callable[[], None]) -> None:
        self._hear = hear
        self._changed = asyncio.Event()
        self._has_something_to_tell = False

    def tell(self) -> None:
        """Notify the others soon, once for everything committed since the last time."""
        self._has_something_to_tell = True
        self._changed.set()

    async def keep(self) -> None:
        """Listen and notify until cancelled."""
        pause = FIRST_PAUSE
        while True:
            try:
                connection = await _connected()
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                if pause == FIRST_PAUSE:  # once for each time that it goes away
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
        self._hear()  # for what was notified while nobody listened
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
        **login,
        database=root.database,
        timeout=_PATIENCE,
        statement_cache_size=0,
        server_settings={"application_name": CHANNEL},
        **settings,
    )
