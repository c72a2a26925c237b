"""Server-sent events: graphql-sse, with one connection per operation."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractContextManager, aclosing

from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from app.events.broadcast import Stopping
from app.words.spoken import spoken_in
from resolvers.transport.answers import VARY, encode, refused
from resolvers.transport.connection_limits import TooManyConnections
from resolvers.transport.delivery import Delivered, ended_by
from resolvers.transport.negotiation import EVENT_STREAM

HEARTBEAT = 12.0  # seconds: shorter than the idle time-out of proxies
_PATIENCE = 30.0  # seconds that a client may take to read more
SIGN_OF_LIFE = b":\n\n"
_COMPLETE = b"event: complete\ndata:\n\n"
_HEADERS = {
    "content-type": f"{EVENT_STREAM}; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "vary": VARY,
    "x-accel-buffering": "no",  # nginx would collect events
}

log = logging.getLogger("qualgraph.streams")


class EventStream:
    """An answer that goes on until its operation ends, its client goes away, or the process stops."""

    def __init__(
        self,
        results: AsyncGenerator[Delivered, None],
        request: HTTPConnection,
        *,
        seat: AbstractContextManager[None],
        presence: Callable[[Callable[[], None]], AbstractContextManager[None]],
    ) -> None:
        self.results = results
        self.request = request
        self.seat = seat
        self.presence = presence

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            with self.seat:
                await self._serve(receive, send)
        except TooManyConnections as full:
            await refused(full, spoken_in(self.request.scope))(scope, receive, send)

    async def _serve(self, receive: Receive, send: Send) -> None:
        left = asyncio.Event()
        work = (self._tell(send), _gone(receive), left.wait())
        tasks = [asyncio.create_task(each) for each in work]
        try:
            with self.presence(left.set):
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            told, *_ = await asyncio.gather(*tasks, return_exceptions=True)
        if isinstance(told, Exception):
            log.info("An event stream ended: its client is gone or reads too slowly")
        elif left.is_set():
            await send({"type": "http.response.body", "body": b""})  # who comes back is told why: 401

    async def _tell(self, send: Send) -> None:
        headers = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        async with aclosing(self._frames()) as frames:
            waiting: asyncio.Task[bytes] | None = None
            try:
                while True:
                    waiting = waiting or asyncio.ensure_future(anext(frames, b""))
                    done, _ = await asyncio.wait({waiting}, timeout=HEARTBEAT)
                    frame = waiting.result() if done else SIGN_OF_LIFE
                    waiting = None if done else waiting
                    async with asyncio.timeout(_PATIENCE):
                        await send({"type": "http.response.body", "body": frame, "more_body": bool(frame)})
                    if not frame:
                        return
            finally:
                if waiting is not None:
                    waiting.cancel()
                    await asyncio.gather(waiting, return_exceptions=True)

    async def _frames(self) -> AsyncGenerator[bytes, None]:
        """Give the events as text; one that cannot go on ends with a `next` of its errors, as a wrong document does.

        If it can go on later, it ends without `complete`, so that the client comes back.
        """
        yield SIGN_OF_LIFE  # so that clients know at once that it is open
        try:
            async with aclosing(self.results) as results:
                async for told in results:
                    place = b"" if told.cursor is None else b"id: %b\n" % str(told.cursor).encode()
                    told_as = b"" if told.body is None else b"event: next\n%bdata: %b\n" % (place, told.body)
                    yield b"%b\n" % (told_as or place)  # a place alone tells nothing, and is resumed from
        except Stopping:
            return
        except Exception as error:
            end = ended_by(error, self.request)
            if end.is_for_later:
                return
            yield _errors(end.errors)
        yield _COMPLETE


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _errors(errors: object) -> bytes:
    return b"event: next\ndata: %b\n\n" % encode({"errors": errors})
