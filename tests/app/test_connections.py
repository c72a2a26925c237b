"""Whoever connects has to ask, soon; of too many connections those go that ask nothing; and stopping is bounded."""

import asyncio
import resource
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from app.http import compat, crowd
from app.http.compat import ObservedServer
from app.http.serving import configuration
from tests.app.servers import serving as serving_process
from tests.waiting import in_time, serving, together, until

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
HALF_HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"
HALF_BODY = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx"
Peer = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    body = await Request(scope, receive).body()
    await PlainTextResponse(f"{len(body)}")(scope, receive, send)


async def streams(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await asyncio.sleep(3600)


@asynccontextmanager
async def connecting(application: Any = echo) -> AsyncIterator[tuple[ObservedServer, Callable[..., Awaitable[Peer]]]]:
    """A server, and a way to connect to it and say something."""
    server = ObservedServer(configuration(application, host="127.0.0.1", port=0))
    server.config.lifespan = "off"
    peers: list[Peer] = []

    async def connect(said: bytes = b"") -> Peer:
        peer = await asyncio.open_connection("127.0.0.1", server.port())
        peer[1].write(said)
        peers.append(peer)
        return peer

    async with serving(server):
        yield server, connect
        for _, writer in peers:
            writer.transport.abort()


async def answer(peer: Peer, said: bytes = GET) -> bytes:
    peer[1].write(said)
    return await in_time(peer[0].readuntil(b"\r\n"))


@pytest.mark.parametrize("said", [b"", HALF_HEAD, HALF_BODY], ids=["nothing", "half a head", "half a body"])
async def test_who_does_not_say_what_is_wanted_in_time_is_told_so_and_let_go(
    said: bytes, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(compat, "PATIENCE_FOR_HEAD", 0.2)
    monkeypatch.setattr(compat, "PATIENCE_FOR_BODY", 0.2)
    async with connecting() as (server, connect):
        peer = await connect(said)

        told = await in_time(peer[0].read())
        await until(lambda: not server.server_state.connections)

    assert told.startswith(b"HTTP/1.1 408 Request Timeout\r\n")


async def test_a_body_that_comes_slowly_but_steadily_is_taken_up_to_a_limit(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compat, "PATIENCE_FOR_BODY", 0.3)
    monkeypatch.setattr(compat, "LEAST_OF_BODY", 1)
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\n"

    async def slowly(peer: Peer) -> bytes:
        async with together() as group:
            told = group.create_task(peer[0].readuntil(b"\r\n"))
            for _ in range(8):
                if not told.done():
                    peer[1].write(b"x")
                await asyncio.sleep(0.1)  # a slow line, which is what this is about
        return told.result()

    async with connecting() as (_, connect):
        steady = await slowly(await connect(head))
        monkeypatch.setattr(compat, "LONGEST_BODY", 0.4)
        endless = await slowly(await connect(head))

    assert (steady, endless) == (b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 408 Request Timeout\r\n")


async def test_one_that_is_kept_open_has_the_same_time_for_the_next_request(monkeypatch: pytest.MonkeyPatch):
    async with connecting() as (_, connect):
        peer = await connect()
        first = await answer(peer)
        await in_time(peer[0].readuntil(b"\r\n\r\n0"))
        monkeypatch.setattr(compat, "PATIENCE_FOR_HEAD", 0.1)
        late = await answer(peer, HALF_HEAD)

    assert (first, late) == (b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 408 Request Timeout\r\n")


async def test_of_too_many_connections_the_oldest_that_ask_nothing_go_and_others_are_served(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(crowd, "most_connections", lambda: 5)
    async with connecting() as (server, connect):
        kept = await connect()
        assert await answer(kept) == b"HTTP/1.1 200 OK\r\n"
        halves = [await connect(said) for said in (HALF_HEAD, HALF_BODY, b"", HALF_HEAD, HALF_BODY, b"") * 3]
        await until(lambda: len(server.server_state.connections) == 5)
        last = await answer(await connect())
        gone = [await in_time(reader.read()) for reader, _ in halves[:12]]

    assert (last, gone) == (b"HTTP/1.1 200 OK\r\n", [b""] * 12)
    assert len(caplog.records) == 1
    assert caplog.records[0].getMessage().startswith("More than 5 connections: the oldest of those that ask nothing")


def test_so_many_connections_fit_below_what_the_process_may_have_open(monkeypatch: pytest.MonkeyPatch):
    found = []
    for soft in (256, 1024, 1_048_576, resource.RLIM_INFINITY):
        monkeypatch.setattr(resource, "getrlimit", lambda _what, soft=soft: (soft, soft))
        found.append(crowd.most_connections())

    assert found == [64, 640, 20_000, 20_000]


@pytest.mark.parametrize("count", [60, pytest.param(1_100, marks=pytest.mark.soak)])
async def test_half_open_connections_keep_nobody_out(database_url: str, count: int):
    async with serving_process(database_url) as running:
        peers = []
        for number in range(count):
            peer = await asyncio.open_connection("127.0.0.1", running.port)
            peer[1].write((HALF_HEAD, HALF_BODY, b"")[number % 3])
            peers.append(peer)
        began = time.monotonic()
        alive = await running.send(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        took = time.monotonic() - began

        running.process.send_signal(signal.SIGTERM)
        stopping = time.monotonic()
        await in_time(running.process.wait())
        stopped = time.monotonic() - stopping
        for _, writer in peers:
            writer.transport.abort()

    assert alive[0] == 200
    assert (took < 2.0, stopped < 3.0) == (True, True), (took, stopped)


async def test_when_it_stops_streams_and_half_requests_are_let_go_and_requests_are_finished(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(compat, "PATIENCE_OF_STREAMS", 0.3)
    go_on = asyncio.Event()

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/stream":
            await streams(scope, receive, send)
        await go_on.wait()
        await PlainTextResponse("done")(scope, receive, send)

    async with connecting(application) as (server, connect):
        half = [await connect(HALF_BODY) for _ in range(20)]
        listening = [
            await connect(b"GET /stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n") for _ in range(20)
        ]
        for reader, _ in listening:
            await in_time(reader.readuntil(b"\r\n\r\n"))
        asked = await connect(GET)
        await until(lambda: len(server.server_state.connections) == 41)
        server.should_exit = True
        await until(lambda: len(server.server_state.connections) == 1)
        go_on.set()
        told = await in_time(asked[0].readuntil(b"\r\n"))

    assert told == b"HTTP/1.1 200 OK\r\n"
    assert len(half) == len(listening) == 20
