"""What is used of uvicorn beyond what it documents is still there, and still does what it did."""

import asyncio
import socket
from inspect import signature
from typing import Any

import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.http.compat import HEAD_LIMIT, BoundedHttpTools, ObservedServer
from tests.waiting import in_time, serving

GET = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"


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


def test_what_is_overridden_is_still_there():
    overridden: dict[Any, tuple[str, ...]] = {
        HttpToolsProtocol: ("on_message_begin", "on_url", "on_header"),
        uvicorn.Server: ("startup", "shutdown"),
    }

    for base, names in overridden.items():
        assert [name for name in names if not callable(getattr(base, name, None))] == []
    assert list(signature(HttpToolsProtocol.on_header).parameters) == ["self", "name", "value"]
