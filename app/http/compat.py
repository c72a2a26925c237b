"""All that is used here of uvicorn beyond what it documents: its protocols, and its course of a run.

Nothing else touches it. tests/app/test_http_compat.py tries each entry alone, so that after an upgrade it fails first
and says which. Every entry says what it is for, and what to do when it breaks.
"""

import asyncio
import socket
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

HEAD_LIMIT = 65_536  # bytes of request line and headers; the parser itself has no limit
PATIENCE_TO_TAKE = 60.0  # seconds in which a client has to take something of what waits for it


class HeadTooLarge(Exception):
    """More headers than anybody needs."""


class WaitsNotForEver(asyncio.Protocol):
    """Lets go a connection whose client takes nothing for so long of what waits for it.

    uvicorn closes a connection when everything was taken. A client that stays and does not read would keep it for ever,
    with what waits for it, after the application has given it up. It overrides what the transport calls when more waits
    than it likes, and when that was taken. If it breaks: a proxy in front can have such a time-out.
    """

    loop: asyncio.AbstractEventLoop
    transport: asyncio.Transport
    _next_look: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Look from now on whether anything is taken."""
        super().pause_writing()
        self._look_later()

    def resume_writing(self) -> None:
        """Look no longer: enough was taken."""
        super().resume_writing()
        self._look_no_more()

    def connection_lost(self, exc: Exception | None) -> None:
        """Look no longer: there is nobody."""
        super().connection_lost(exc)
        self._look_no_more()

    def _look_later(self) -> None:
        waiting = self.transport.get_write_buffer_size()
        self._next_look = self.loop.call_later(PATIENCE_TO_TAKE, self._look, waiting)

    def _look(self, waited: int) -> None:
        if self.transport.get_write_buffer_size() < waited:
            self._look_later()
        else:
            self.transport.abort()

    def _look_no_more(self) -> None:
        if self._next_look is not None:
            self._next_look.cancel()
            self._next_look = None


class BoundedHttpTools(WaitsNotForEver, HttpToolsProtocol):
    """uvicorn's fast protocol, which refuses a request whose head does not end (400, and the connection is closed).

    It overrides what httptools calls while it reads, and lets its exception reach uvicorn as one of the parser's.
    If it breaks: `http="h11"` has a limit of its own, and is slower.
    """

    head_size = 0

    def on_message_begin(self) -> None:
        """Start counting anew with each request."""
        self.head_size = 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._count(len(name) + len(value))
        super().on_header(name, value)

    def _count(self, size: int) -> None:
        self.head_size += size
        if self.head_size > HEAD_LIMIT:
            raise HeadTooLarge


class BoundedSockets(WaitsNotForEver, WebSocketsSansIOProtocol):
    """uvicorn's protocol of sockets, for which a client that does not answer a ping is gone.

    uvicorn itself calls it a mistake of the application to send anything from then on. It overrides the end of the time
    in which the answer has to come. If it breaks: the application logs an error for every client that was suspended.
    """

    def keepalive_timeout(self) -> None:
        """Send nothing any more, and wait no longer for what was sent to be taken than for anything else."""
        super().keepalive_timeout()
        self.disconnected = True
        self.loop.call_later(PATIENCE_TO_TAKE, self.transport.abort)


class ObservedServer(uvicorn.Server):
    """uvicorn's server, which says when it listens and when it is about to stop, and on which port it is.

    It overrides the two steps of a run between which requests are served, and asks the sockets for their names.
    If it breaks: the lifespan of the application has both moments too, but before the port is known, and after the last
    connection was let go, for which those who listen to events would be waited for.
    """

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self.on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Say that it stops, before connections are waited for."""
        self.on_stopping()
        await super().shutdown(sockets=sockets)

    def on_started(self) -> None:
        """Do what is to be done once the server listens."""

    def on_stopping(self) -> None:
        """Do what is to be done before the server waits for its connections."""

    def port(self) -> int:
        """The port the server really listens on."""
        name: Any = self.servers[0].sockets[0].getsockname()
        return int(name[1])
