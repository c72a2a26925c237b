"""GraphQL over HTTP: reads a request strictly, runs it, and always answers with JSON and a code."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import strawberry
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.types import ExecutionResult

from app.words.spoken import spoken_in
from resolvers.compat import InvalidOperationTypeError, OperationType, silence_execution_log
from resolvers.errors import RequestError, Unauthenticated
from resolvers.once import checked_key
from resolvers.transport.answers import answer, correlation_id, foreseen, refused
from resolvers.transport.connection_limits import ConnectionLimits
from resolvers.transport.event_stream import EventStream
from resolvers.transport.multipart import from_multipart, is_multipart
from resolvers.transport.negotiation import JSON, answer_type, check_content_type, wants_events, wants_page
from resolvers.transport.payload import BadRequest, Payload, from_body, from_query_string, read_body
from resolvers.transport.presence import ContextFor
from resolvers.transport.socket import Socket
from resolvers.transport.streams import EVERYTHING, READ_OPERATIONS, Streams, execute_operation

ALLOWED = "GET, POST"
_OPERATIONS = {"GET": {OperationType.QUERY}, "POST": {OperationType.QUERY, OperationType.MUTATION}}
STREAMED = {"GET": READ_OPERATIONS, "POST": EVERYTHING}

_Page = Callable[[], Response]


class GraphQLView:
    """GraphQL at one address: over HTTP, as a stream of events, and over a socket. Shape errors are 4xx with a code.

    `context_for` makes the context of one operation; its `viewer` is None if nobody is signed in. `context_again`
    makes that of an event told to somebody who listens (`context_for` too, if left out). `page` makes the answer for
    a browser, if there is one.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        *,
        context_for: ContextFor,
        context_again: ContextFor | None = None,
        page: _Page | None = None,
    ) -> None:
        silence_execution_log()
        self.schema = schema
        self.context_for = context_for
        self.streams = Streams(schema, context_for, context_again or context_for)
        self.connection_limits = ConnectionLimits()
        self.page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or serve one socket until it is closed."""
        if scope["type"] == "websocket":
            await Socket(WebSocket(scope, receive, send), self.streams, self.connection_limits).serve()
            return
        request = Request(scope, receive)
        try:
            response = await self.respond(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def respond(self, request: Request) -> ASGIApp:
        """The answer to one HTTP request; refusals and surprises become JSON errors with a code."""
        media_type = JSON
        try:
            if request.method not in _OPERATIONS:
                raise method_not_allowed(f"Use GET or POST for GraphQL, not {request.method}.", ALLOWED)
            if self.page and is_visit(request):
                return self.page()
            if wants_events(request.headers) and not is_multipart(request.headers):
                return await self.open_stream(request, await read(request))
            media_type = answer_type(request.headers)
            payload = await read(request)
            try:
                result = await self.run_operation(request, payload)
            finally:
                payload.close()
            return answer(result, media_type, correlation_id=correlation_id(request), language=spoken_in(request.scope))
        except ClientDisconnect:
            raise
        except Exception as error:
            return refused(foreseen(error, correlation_id(request)), spoken_in(request.scope), media_type)

    async def open_stream(self, request: Request, payload: Payload) -> ASGIApp:
        """The results of the operation, one after the other; who is not signed in is told so before it begins."""
        viewer = (await self.context_for(request)).viewer
        if viewer is None:
            raise Unauthenticated
        results = self.streams.results(
            request, payload, allowed=STREAMED[request.method], resumed_at=request.headers.get("last-event-id")
        )
        return EventStream(
            results,
            request,
            seat=self.connection_limits.of(viewer),
            presence=partial(self.streams.presence.of, request),
        )

    async def run_operation(self, request: Request, payload: Payload) -> ExecutionResult:
        """The result of the operation, with a context of its own."""
        context = await self.context_for(request)
        try:
            return await execute_operation(self.schema, payload, context, _OPERATIONS[request.method])
        except InvalidOperationTypeError as error:
            raise wrong_operation(error.operation_type, request.method) from None


def is_visit(request: Request) -> bool:
    """Whether a browser opens the address, rather than a program asking something."""
    return request.method == "GET" and "query" not in request.query_params and wants_page(request.headers)


async def read(request: Request) -> Payload:
    if request.method == "GET":
        return from_query_string(request.scope["query_string"])
    key = idempotency_key(request.headers)
    if is_multipart(request.headers):
        return replace(await from_multipart(request), idempotency_key=key)
    check_content_type(request.headers)
    return replace(from_body(await read_body(request)), idempotency_key=key)


def idempotency_key(headers: Headers) -> str | None:
    """The key that came beside the operation; None if none did. One that is given twice is no key."""
    given = headers.getlist("idempotency-key")
    if len(given) > 1:
        raise BadRequest("The header Idempotency-Key is given twice.")
    return checked_key(given[0]) if given else None


def method_not_allowed(message: str, allowed: str) -> RequestError:
    """A refusal that says which methods are allowed; refused() makes the Allow header of it."""
    return RequestError("METHOD_NOT_ALLOWED", message, status=405, allow=allowed)


def wrong_operation(kind: OperationType, method: str) -> RequestError:
    """A refusal of a mutation over GET, or of a subscription over plain HTTP."""
    if kind is OperationType.MUTATION:
        return method_not_allowed(f"A mutation changes something: send it with POST, not with {method}.", "POST")
    return BadRequest("A subscription is a stream: use `Accept: text/event-stream` or a WebSocket.")
