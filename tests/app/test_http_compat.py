"""What is used of uvicorn beyond what it documents is still there, and still does what it did."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from inspect import signature
from typing import Any

import pytest
import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from app.http import compat
from app.http.compat import HEAD_LIMIT, BoundedHttpTools, BoundedSockets, ObservedServer, WaitsNotForEver
from tests.waiting import in_time, serving, until

GET = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
MEGABYTE = b"x" * 1_000_000
BEGIN = {
    "http": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "websocket": b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
}
START: dict[str, dict[str, Any]] = {
    "http": {"type": "http.response.start", "status": 200, "headers": []},
    "websocket": {"type": "websocket.accept"},
}
SEND: dict[str, dict[str, Any]] = {
    "http": {"type": "http.response.body", "body": MEGABYTE, "more_body": True},
    "websocket": {"type": "websocket.send", "bytes": MEGABYTE},
}


class Noting(ObservedServer):
    """Notes what it was told, and whether it listened by then."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.noted: list[str] = []

    def on_started(self) -> None:
        with socket.create_connection(("127.0.0.1", self.port()), timeout=5):
            self.noted.append("listens")

    def on_stopping(self) -> None:
        self.noted.append("stops")


async def hello(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await PlainTextResponse("hello")(scope, receive, send)


async def answers(*requests: bytes) -> tuple[list[bytes], list[str]]:
    """What a server with our protocol answers to each, and what it was told of its own run."""
    config = uvicorn.Config(hello, port=0, http=BoundedHttpTools, lifespan="off", log_level="critical")
    server = Noting(config)
    found = []
    async with serving(server):
        for request in requests:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port())
            writer.write(request)
            found.append((await in_time(reader.read()))[:12])
            writer.close()
    return found, server.noted


async def test_a_head_that_is_too_long_is_refused_and_others_are_answered():
    fitting, endless = b"a: " + b"x" * 1000 + b"\r\n\r\n", b"a: " + b"x" * HEAD_LIMIT + b"\r\n\r\n"

    (short, long), _ = await answers(GET + fitting, GET + endless)

    assert short == b"HTTP/1.1 200"
    assert long == b"HTTP/1.1 400", "uvicorn's protocol no longer answers 400 to what on_header raises"


async def test_the_server_says_when_it_listens_and_when_it_stops():
    _, noted = await answers()

    assert noted == ["listens", "stops"], "uvicorn.Server has other steps in a run now than startup and shutdown"


@asynccontextmanager
async def connected(application: ASGIApp, request: bytes, **settings: Any) -> AsyncIterator[Noting]:
    """A server of the application, and a client that has asked it for something and reads nothing of the answer."""
    config = uvicorn.Config(
        application, port=0, http=BoundedHttpTools, ws=BoundedSockets, lifespan="off", log_level="critical", **settings
    )
    server = Noting(config)
    async with serving(server):
        _, writer = await asyncio.open_connection("127.0.0.1", server.port())
        writer.transport.pause_reading()  # type: ignore[attr-defined]  # asyncio declares it as any transport
        writer.write(request)
        try:
            yield server
        finally:
            writer.transport.abort()


@pytest.mark.parametrize("kind", ["http", "websocket"])
async def test_a_client_that_takes_nothing_is_let_go_and_what_waits_for_it_with_it(
    kind: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(compat, "PATIENCE_TO_TAKE", 0.2)
    gave_up = asyncio.Event()

    async def flood(_scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send(START[kind])
        try:
            async with asyncio.timeout(0.1):
                while True:
                    await send(SEND[kind])
        except TimeoutError:
            gave_up.set()

    async with connected(flood, BEGIN[kind]) as server:
        await in_time(gave_up.wait())

        await until(lambda: not server.server_state.connections)


class Draining:
    """A transport in which so many bytes wait whenever one looks."""

    def __init__(self, *waiting: int) -> None:
        self.waiting = list(waiting)
        self.aborted = asyncio.Event()

    def get_write_buffer_size(self) -> int:
        return self.waiting.pop(0)

    def abort(self) -> None:
        self.aborted.set()


async def test_a_client_that_takes_something_now_and_then_is_waited_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compat, "PATIENCE_TO_TAKE", 0.0)
    watching, transport = WaitsNotForEver(), Draining(1000, 999, 999, 500, 500, 500, 400)
    watching.loop, watching.transport = asyncio.get_running_loop(), transport  # type: ignore[assignment]  # it is a toy

    watching.pause_writing()
    await in_time(transport.aborted.wait())

    assert transport.waiting == [400]


async def test_what_is_sent_to_a_client_that_answers_no_ping_is_no_mistake(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compat, "PATIENCE_TO_TAKE", 0.1)
    ended: asyncio.Future[Exception] = asyncio.get_running_loop().create_future()

    async def tell(_scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send(START["websocket"])
        try:
            while True:
                await send({"type": "websocket.send", "text": "x"})
                await asyncio.sleep(0.01)
        except Exception as error:
            ended.set_result(error)

    pings = {"ws_ping_interval": 0.05, "ws_ping_timeout": 0.05}
    async with connected(tell, BEGIN["websocket"], **pings) as server:
        assert isinstance(await in_time(ended), OSError)
        await until(lambda: not server.server_state.connections)


def test_what_is_overridden_is_still_there():
    writing = ("pause_writing", "resume_writing", "connection_lost")
    overridden: dict[Any, tuple[str, ...]] = {
        HttpToolsProtocol: ("on_message_begin", "on_url", "on_header", *writing),
        WebSocketsSansIOProtocol: ("keepalive_timeout", *writing),
        uvicorn.Server: ("startup", "shutdown"),
    }

    for base, names in overridden.items():
        assert [name for name in names if not callable(getattr(base, name, None))] == []
    assert list(signature(HttpToolsProtocol.on_header).parameters) == ["self", "name", "value"]
