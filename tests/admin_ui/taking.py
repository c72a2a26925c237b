"""Takes a download piece by piece, as it is sent: what clients of tests usually do is wait for all of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.admin_ui.visitor import Visitor

OnPiece = Callable[["Taking"], Awaitable[None]]


async def _go_on(_taking: "Taking") -> None:
    """Take the next piece."""


@dataclass(slots=True)
class Taking:
    """One download."""

    visitor: Visitor
    address: str
    on_piece: OnPiece = _go_on
    """Is waited for after each piece that has something in it."""
    status: int = 0
    pieces: int = 0
    content: bytearray = field(default_factory=bytearray)
    is_whole: bool = False
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    """Set by whoever wants to hang up."""

    async def run(self) -> "Taking":
        """Ask, and return when the application has nothing more to say."""
        request = self.visitor.http.build_request("GET", self.address)
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": request.url.path,
            "raw_path": request.url.raw_path.split(b"?")[0],
            "root_path": "",
            "query_string": request.url.query,
            "headers": [(name.lower(), value) for name, value in request.headers.raw if name != b"Accept-Encoding"],
            "client": ("127.0.0.1", 1),
            "server": ("qualgraph.test", 80),
        }
        app: Any = self.visitor.http._transport
        await app.app(scope, self._receive, self._send)
        return self

    async def _receive(self) -> dict[str, Any]:
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            return
        self.is_whole = not message.get("more_body", False)
        if piece := message.get("body", b""):
            self.pieces += 1
            self.content += piece
            await self.on_piece(self)
