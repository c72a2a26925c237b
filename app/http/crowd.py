"""Bounds how many connections there are at once, below what the process may have open."""

import logging
import resource
import time
from typing import Any
from weakref import WeakKeyDictionary

from uvicorn.server import ServerState

FILES_OF_OURS = 384  # of what a process may have open: for the database, for files, and for those who are just coming
MOST_CONNECTIONS = 20_000
LOGGED_AGAIN = 60.0  # seconds in which it is not said again that there are too many

log = logging.getLogger("qualgraph.connections")


class Crowd:
    """The connections of a server, and which of them have not asked anything: of too many, the oldest of those go.

    Without a bound below that of the process, the next one would be refused by the machine, and with it every file.
    """

    def __init__(self, connections: set[Any], most: int) -> None:
        self.connections = connections
        self.most = most
        self._idle: dict[Any, None] = {}
        self._said_at = -LOGGED_AGAIN

    def came(self, one: Any) -> None:
        """Take a new one in, and let one go if there is one too many."""
        self._idle[one] = None
        if len(self.connections) > self.most:
            oldest = next(iter(self._idle))
            self.left(oldest)
            self.connections.discard(oldest)
            oldest.transport.abort()
            self._say()

    def asked(self, one: Any) -> None:
        """Keep one that is waiting for an answer of ours."""
        self._idle.pop(one, None)

    def waits(self, one: Any) -> None:
        """Note that one has its answer, and has not asked anything else."""
        if one in self.connections:
            self._idle[one] = None

    def left(self, one: Any) -> None:
        """Forget one that is gone."""
        self._idle.pop(one, None)

    def _say(self) -> None:
        if time.monotonic() - self._said_at > LOGGED_AGAIN:
            self._said_at = time.monotonic()
            log.warning("More than %d connections: the oldest of those that ask nothing are closed", self.most)


_crowds: "WeakKeyDictionary[ServerState, Crowd]" = WeakKeyDictionary()


def crowd_of(server: ServerState) -> Crowd:
    """The crowd of a server."""
    if server not in _crowds:
        _crowds[server] = Crowd(server.connections, most_connections())
    return _crowds[server]


def most_connections() -> int:
    """How many connections fit into what the process may have open."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_CONNECTIONS if soft == resource.RLIM_INFINITY else max(64, min(MOST_CONNECTIONS, soft - FILES_OF_OURS))
