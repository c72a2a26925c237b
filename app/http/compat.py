"""All that is used here of uvicorn beyond what it documents: its protocols, and its course of a run.

Nothing else touches it. tests/app/test_http_compat.py tries each entry alone, so that after an upgrade it fails first
and says which. Every entry says what it is for, and what to do when it breaks.
"""

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from app.http.crowd import crowd_of

HEAD_LIMIT = 65_536  # bytes of request line and headers; the parser itself has no limit
PATIENCE_TO_TAKE = 60.0  # seconds in which a client has to take something of what waits for it


PATIENCE_FOR_HEAD = 10.0  # seconds in which a client has to say what it wants
PATIENCE_FOR_BODY = 10.0  # seconds in which some of a body has to come,
LEAST_OF_BODY = 10_240  # bytes: a kilobyte a second, as on the worst of lines
LONGEST_BODY = 300.0  # seconds that a whole body may take
PATIENCE_OF_STREAMS = 2.0  # seconds that streams, and whoever has not asked yet, get when the server is stopped
TOO_LATE = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


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
    """uvicorn's fast protocol, which refuses a request whose head does not end (400), or does not come in time (408).

    It overrides what the transport calls when a connection begins and ends, and what httptools calls while it reads,
    and lets its exception reach uvicorn as one of the parser's. Those who have not asked anything yet are let go,
    oldest first, when there are more connections than the process can have.
    If it breaks: `http="h11"` has a limit of its own on the head, and a proxy in front can have such time-outs.
    """

    head_size = 0
    _arrived = 0  # bytes of the body since the last look
    _body_until = 0.0
    _hurry: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Expect a request soon."""
        super().connection_made(transport)
        self._expect(PATIENCE_FOR_HEAD, self._give_up)
        crowd_of(self.server_state).came(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing any more."""
        self._leave()
        super().connection_lost(exc)

    def handle_websocket_upgrade(self) -> None:
        """Leave the connection to the protocol of sockets."""
        self._leave()
        super().handle_websocket_upgrade()

    def on_message_begin(self) -> None:
        """Start counting anew with each request."""
        self.head_size = 0
        self._expect(PATIENCE_FOR_HEAD, self._give_up)
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Expect the body, a little of it all the time."""
        self._arrived, self._body_until = 0, self.loop.time() + LONGEST_BODY
        self._expect(PATIENCE_FOR_BODY, self._look_at_body)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._arrived += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Expect nothing more: it is our turn."""
        self._expect_no_more()
        crowd_of(self.server_state).asked(self)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Wait for the next request, for as long as uvicorn does."""
        if self._hurry is None:
            crowd_of(self.server_state).waits(self)
        super().on_response_complete()

    @property
    def answering(self) -> "RequestResponseCycle | None":
        """The request that is being answered, or was last; uvicorn declares it as always there."""
        return self.cycle

    @property
    def is_half_sent(self) -> bool:
        """Whether the client has yet to send the rest of a request."""
        return self._hurry is not None

    def _look_at_body(self) -> None:
        is_ours = self.flow.read_paused  # the application has not taken yet what came
        is_late = self.loop.time() > self._body_until or (self._arrived < LEAST_OF_BODY and not is_ours)
        if is_late:
            self._give_up()
        else:
            self._arrived = 0
            self._expect(PATIENCE_FOR_BODY, self._look_at_body)

    def _give_up(self) -> None:
        """Close the connection, and say why if nothing was said yet."""
        self._leave()
        if (answering := self.answering) is None or answering.response_complete or not answering.response_started:
            self.transport.write(TOO_LATE)
        self.transport.close()

    def _leave(self) -> None:
        self._expect_no_more()
        crowd_of(self.server_state).left(self)

    def _expect(self, seconds: float, otherwise: Callable[[], None]) -> None:
        self._expect_no_more()
        self._hurry = self.loop.call_later(seconds, otherwise)

    def _expect_no_more(self) -> None:
        if self._hurry is not None:
            self._hurry.cancel()
            self._hurry = None

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


def _is_stream(connection: BoundedHttpTools) -> bool:
    asked = connection.answering.scope["headers"] if connection.answering else ()
    return any(name == b"accept" and b"text/event-stream" in value for name, value in asked)


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
        """Say that it stops, before connections are waited for; only requests that were asked are waited for long."""
        self.on_stopping()
        ending = asyncio.get_running_loop().call_later(PATIENCE_OF_STREAMS, self._let_go)
        try:
            await super().shutdown(sockets=sockets)
        finally:
            ending.cancel()

    def _let_go(self) -> None:
        for each in list(self.server_state.connections):
            if not isinstance(each, BoundedHttpTools) or each.is_half_sent or _is_stream(each):
                each.transport.abort()

    def on_started(self) -> None:
        """Do what is to be done once the server listens."""

    def on_stopping(self) -> None:
        """Do what is to be done before the server waits for its connections."""

    def port(self) -> int:
        """The port the server really listens on."""
        name: Any = self.servers[0].sockets[0].getsockname()
        return int(name[1])
