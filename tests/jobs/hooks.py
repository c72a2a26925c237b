"""Another system: a real HTTP server on this machine that keeps what it is told, and answers as it is told to."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.requests import Request
from starlette.responses import Response

from tests.waiting import serving, until


@dataclass(slots=True)
class Heard:
    """One request as it came in."""

    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(slots=True)
class Receiver:
    """What the other system was told, and what it answers: the next of `answers`, and 204 when there are none."""

    url: str = ""
    heard: list[Heard] = field(default_factory=list)
    answers: list[Response | float] = field(default_factory=list)
    """An answer, or for how many seconds to give none."""
    pause: asyncio.Event | None = None
    """What it waits for before it answers, if anything."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        request = Request(scope, receive)
        self.heard.append(Heard(dict(request.headers), await request.body()))
        if self.pause is not None:
            await self.pause.wait()
        answer = self.answers.pop(0) if self.answers else Response(status_code=204)
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            answer = Response(status_code=204)
        await answer(scope, receive, send)

    async def hears(self, count: int) -> list[Heard]:
        """Wait until so many requests have come."""
        await until(lambda: len(self.heard) >= count)
        return self.heard


@asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver at an address of its own."""
    found = Receiver()
    server = uvicorn.Server(uvicorn.Config(found, port=0, lifespan="off", log_level="error", ws="none"))
    async with serving(server):
        port = server.servers[0].sockets[0].getsockname()[1]
        found.url = f"http://127.0.0.1:{port}/hook?of=care"
        try:
            yield found
        finally:
            server.force_exit = True


def is_signed(heard: Heard, secret: str) -> bool:
    """Whether a message carries a signature made with the secret, as a receiver works it out."""
    key = base64.b64decode(secret.split("_", 1)[1])
    signed = b".".join((heard.headers["webhook-id"].encode(), heard.headers["webhook-timestamp"].encode(), heard.body))
    expected = base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    return f"v1,{expected}" in heard.headers["webhook-signature"].split(" ")
