"""Serves one WebSocket with the protocol graphql-transport-ws.

Closed for good with 4400 (invalid message), 4401 (not acknowledged yet), 4403 (not signed in, or no longer), 4406
(another protocol), 4409 (id in use) and 4429 (initialised twice). Later it can be tried again after 1012 (the process
stops), 1013 (too many connections, the client reads too slowly, or the database is away) and 4408 (no initialisation
in time): clients of this protocol connect again after these by themselves, and after no other code of ours but 4403.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, aclosing
from typing import Any

import orjson
from starlette.requests import HTTPConnection
from starlette.websockets import WebSocket, WebSocketDisconnect

from app.events.broadcast import Stopping
from app.words.spoken import spoken_in
from resolvers.errors import LimitExceeded, RequestError
from resolvers.transport.answers import correlation_id, encode, foreseen, formatted
from resolvers.transport.connection_limits import ConnectionLimits
from resolvers.transport.delivery import NotDelivered, ended_by
from resolvers.transport.event_order import EventOrder, OrderPlace
from resolvers.transport.socket_messages import PROTOCOL, Close, SocketMessage, bad_request, read_message
from resolvers.transport.streams import Streams

PATIENCE_TO_BEGIN = 3.0  # seconds until the client has to have said who it is
TRY_AGAIN_LATER = 1013
PATIENCE_TO_READ = 30.0  # seconds that a client may take to read more
STATUSES_OF_LATER = (429, 503, 507)  # the statuses of what may succeed another time
OPERATIONS_PER_SOCKET = 50  # at once, on one socket
TOO_MANY_AT_ONCE = "At most {max} operations at once on one socket."


class Socket:
    """One socket: who is at its other end, and the operations that run over it."""

    def __init__(self, socket: WebSocket, streams: Streams, connection_limits: ConnectionLimits) -> None:
        self.socket = socket
        self.streams = streams
        self.connection_limits = connection_limits
        self.connection: HTTPConnection = socket
        self.is_initialised = self.is_acknowledged = self.is_closed = False
        self.order = EventOrder()
        self.operations: dict[str, asyncio.Task[None]] = {}
        self.reading: asyncio.Task[None]
        self.leaving: asyncio.Task[None] | None = None

    async def serve(self) -> None:
        """Take messages until the socket is closed, and end what still runs."""
        self.reading = asyncio.create_task(self._read())
        try:
            await asyncio.wait({self.reading})
        finally:
            self.is_closed = True
            running = [self.reading, *self.operations.values(), *([self.leaving] if self.leaving else [])]
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _read(self) -> None:
        offered = self.socket.scope["subprotocols"]
        try:
            await self.socket.accept(subprotocol=PROTOCOL if PROTOCOL in offered else None)
            if PROTOCOL not in offered:
                raise Close(4406, "Subprotocol not acceptable")
            async with AsyncExitStack() as stack:
                await self._take_all(stack)
        except Close as close:
            await self._close(close)
        except WebSocketDisconnect:
            return
        except Exception as error:
            refusal = foreseen(error, correlation_id(self.connection))
            later = refusal.status in STATUSES_OF_LATER
            await self._close(Close(TRY_AGAIN_LATER, refusal.message) if later else Close(1011, "Internal error"))

    async def _take_all(self, stack: AsyncExitStack) -> None:
        patience = asyncio.timeout(PATIENCE_TO_BEGIN)
        try:
            async with patience:
                async for text in self._texts():
                    message = read_message(text)
                    if message.type == "connection_init":
                        patience.reschedule(None)
                        await self._begin(message, stack)
                    else:
                        await self._take(message)
        except TimeoutError:
            if patience.expired():
                raise Close(4408, "Connection initialisation timeout") from None
            raise

    async def _texts(self) -> AsyncIterator[str]:
        while not self.is_closed:
            frame = await self.socket.receive()
            if frame["type"] == "websocket.disconnect":
                return
            text = frame.get("text")
            if text is None:
                raise bad_request("A message has to be text.")
            yield text

    async def _begin(self, message: SocketMessage, stack: AsyncExitStack) -> None:
        """Acknowledge who has shown who they are: in the handshake, or as `authorization` in the payload."""
        if self.is_initialised:
            raise Close(4429, "Too many initialisation requests")
        self.is_initialised = True
        self.connection = _authorized(self.socket, message.payload or {})
        try:
            viewer = (await self.streams.context_for(self.connection)).viewer
            if viewer is None:
                raise Close(4403, "Forbidden")
            stack.enter_context(self.connection_limits.of(viewer))
            stack.enter_context(self.streams.presence.of(self.connection, self._let_go))
        except RequestError as refusal:
            raise Close(TRY_AGAIN_LATER if refusal.status in STATUSES_OF_LATER else 4403, refusal.message) from None
        self.is_acknowledged = True
        await self._send(b'{"type":"connection_ack"}')

    async def _take(self, message: SocketMessage) -> None:
        if message.type == "ping":
            await self._send(
                encode({"type": "pong"} | ({} if message.payload is None else {"payload": message.payload}))
            )
        elif message.type == "complete":
            if (task := self.operations.pop(message.id, None)) is not None:
                task.cancel()
        elif message.type == "subscribe":
            await self._subscribe(message)

    async def _subscribe(self, message: SocketMessage) -> None:
        if not self.is_acknowledged:
            raise Close(4401, "Unauthorized")
        if message.id in self.operations:
            raise Close(4409, f"Subscriber for {message.id} already exists")
        if len(self.operations) >= OPERATIONS_PER_SOCKET:
            most = OPERATIONS_PER_SOCKET
            refusal = LimitExceeded(TOO_MANY_AT_ONCE, limit="operations", allowed=most, asked=most + 1, max=most)
            await self._send_errors(message.id, [formatted(refusal, spoken_in(self.connection.scope))])
            return
        if message.refusal is not None:
            await self._send_errors(message.id, [formatted(message.refusal, spoken_in(self.connection.scope))])
            return
        place = OrderPlace(self.order)
        if message.operation is not None and "subscription" in message.operation.query:
            place.join()  # before anything is read for it: others may have events already that come after its own
        running = self.operations[message.id] = asyncio.create_task(self._run(message, place))
        running.add_done_callback(lambda _: place.leave())

    async def _run(self, message: SocketMessage, place: OrderPlace) -> None:
        """Run an operation to its end; what ends it ends with a message, and may close the socket."""
        try:
            await self._tell(message, place)
            self._forget(message.id)
            await self._send(b'{"id":%b,"type":"complete"}' % orjson.dumps(message.id))
        except Stopping:
            await self._close(Close(1012, "Service restart"))
        except (WebSocketDisconnect, TimeoutError):  # if the client is gone, there is nothing to close
            await self._close(Close(TRY_AGAIN_LATER, "Too slow"))
        except Exception as error:
            await self._end(message.id, ended_by(error, self.connection))

    async def _end(self, operation_id: str, end: NotDelivered) -> None:
        """End an operation with its errors, which are final for clients; all of them come back if it is for later."""
        if end.is_for_later:
            await self._close(Close(TRY_AGAIN_LATER, end.errors[0]["message"]))
            return
        self._forget(operation_id)
        await self._send_errors(operation_id, end.errors)
        if end.is_signed_out:
            await self._close(Close(4403, "Forbidden"))

    async def _tell(self, message: SocketMessage, place: OrderPlace) -> None:
        assert message.operation is not None
        head = b'{"id":%b,"type":"next","payload":' % orjson.dumps(message.id)
        results = self.streams.results(self.connection, message.operation, place=place)
        async with aclosing(results):
            async for told in results:
                if told.body is not None:
                    await self._send(b"%b%b}" % (head, told.body))

    def _let_go(self) -> None:
        """Close, because whoever came in may not be here any more."""
        self.leaving = asyncio.create_task(self._close(Close(4403, "Forbidden")))

    def _forget(self, operation_id: str) -> None:
        """Let the id be used again; done before the last message, since the answer to that may use it."""
        if self.operations.get(operation_id) is asyncio.current_task():
            del self.operations[operation_id]

    async def _send_errors(self, operation_id: str, errors: Any) -> None:
        await self._send(encode({"id": operation_id, "type": "error", "payload": errors}))

    async def _send(self, message: bytes) -> None:
        if not self.is_closed:
            async with asyncio.timeout(PATIENCE_TO_READ):
                await self.socket.send({"type": "websocket.send", "text": message.decode()})

    async def _close(self, close: Close) -> None:
        if not self.is_closed:
            self.is_closed = True
            try:
                async with asyncio.timeout(PATIENCE_TO_READ):
                    await self.socket.close(close.code, close.reason)
            except (WebSocketDisconnect, TimeoutError, RuntimeError):
                self.reading.cancel()  # it is already closed, or the client is gone


def _authorized(socket: WebSocket, payload: dict[str, Any]) -> HTTPConnection:
    """Return the handshake with the Authorization that came after it: pages cannot send headers along with it."""
    given = payload.get("authorization", payload.get("Authorization"))
    if given is None:
        return socket
    if not isinstance(given, str) or not given.isascii():
        raise bad_request("authorization has to be a string such as `Bearer <token>`.")
    headers = [each for each in socket.scope["headers"] if each[0] != b"authorization"]
    return HTTPConnection({**socket.scope, "headers": [*headers, (b"authorization", given.encode())]})
