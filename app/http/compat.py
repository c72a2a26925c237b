"""All that is used here of uvicorn beyond what it documents: its protocol that reads requests, and its course of a run.

Nothing else touches it. tests/app/test_http_compat.py tries each entry alone, so that after an upgrade it fails first
and says which. Every entry says what it is for, and what to do when it breaks.
"""

import socket
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_LIMIT = 65_536  # bytes of request line and headers; the parser itself has no limit


class HeadTooLarge(Exception):
    """More headers than anybody needs."""


class BoundedHttpTools(HttpToolsProtocol):
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
