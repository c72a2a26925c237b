"""The subscribers that a measurement listens with: as cheap as they can be, so that it measures the server."""

import asyncio
import json
import time
from dataclasses import dataclass, field
from functools import partial

EVENTS = "subscription { completionRecorded { cursor completion { completedOn user { name } activity { name } } } }"
HANDSHAKE = (
    "GET /graphql HTTP/1.1\r\nHost: bench\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n{}\r\n"
)
MARK = b'"completionRecorded"'


def frame(message: object) -> bytes:
    """One masked text frame, with a mask of zeros."""
    text = json.dumps(message).encode()
    size = bytes([0x80 | len(text)]) if len(text) < 126 else bytes([0xFE]) + len(text).to_bytes(2, "big")
    return b"\x81" + size + bytes(4) + text


@dataclass(slots=True)
class Round:
    """Who has been told in this round."""

    missing: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def begin(self, expected: int) -> None:
        """Wait for so many."""
        self.missing, self.first_at = expected, 0.0
        self.done.clear()

    def told(self) -> None:
        """Count one more."""
        self.missing -= 1
        self.last_at = time.perf_counter()
        self.first_at = self.first_at or self.last_at
        if not self.missing:
            self.done.set()


class Listener(asyncio.Protocol):
    """The cheapest client there is: it only looks for the mark in what it gets."""

    def __init__(self, counted: Round, token: str, document: str, mark: bytes) -> None:
        self.counted = counted
        self.token = token
        self.document = document
        self.mark = mark
        self.is_open = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for a socket."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        authorization = f"Authorization: Bearer {self.token}\r\n" if self.token else ""
        self.transport.write(HANDSHAKE.format(authorization).encode())

    def data_received(self, data: bytes) -> None:
        """Say at once who it is and what it wants to hear, and count what comes."""
        if self.mark in data:
            self.counted.told()
        elif b"connection_ack" in data:
            self.is_open.set()
        elif data.startswith(b"HTTP/1.1 101"):
            self.transport.write(frame({"type": "connection_init"}))
            self.transport.write(frame({"id": "1", "type": "subscribe", "payload": {"query": self.document}}))


async def open_sockets(
    tokens: list[str], counted: Round, address: str, document: str = EVENTS, mark: bytes = MARK
) -> None:
    """Open a socket for each token, fifty at a time; each counts what comes with the mark in it."""
    host, port = address.removeprefix("http://").split(":")
    loop = asyncio.get_running_loop()
    for start in range(0, len(tokens), 50):
        some = [Listener(counted, token, document, mark) for token in tokens[start : start + 50]]
        for each in some:
            await loop.create_connection(partial(_itself, each), host, int(port))
        await asyncio.gather(*(each.is_open.wait() for each in some))


def _itself(listener: Listener) -> Listener:
    return listener
