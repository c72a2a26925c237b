"""GraphQL over HTTP: reads a request strictly, runs it, and answers with JSON and a code whatever happens."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import uuid4

import orjson
from graphql import GraphQLError
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.schema import BaseSchema
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from resolvers.errors import MASKED_MESSAGE, RequestError, answer_error, log_unforeseen, refusal_in
from resolvers.negotiation import JSON, answer_type, check_content_type, wants_page
from resolvers.payload import BadRequest, Payload, from_body, from_query_string, read_body

ALLOWED = "GET, POST"
OPERATIONS = {"GET": {OperationType.QUERY}, "POST": {OperationType.QUERY, OperationType.MUTATION}}
CORRELATION_KEY = "qualgraph.correlation_id"  # in the ASGI scope, set by whoever first saw the request

ContextFor = Callable[[HTTPConnection], Awaitable[Any]]
Page = Callable[[], Response]


class GraphQLView(GraphQL[Any, None]):
    """Strawberry's view with an HTTP side of its own, which answers shape errors with 4xx and a code, never 5xx.

    `context_for` makes the context of one operation; its `viewer` is None if nobody is signed in. `page` makes the
    answer for a browser, if there is one.
    """

    def __init__(self, schema: BaseSchema, *, context_for: ContextFor, page: Page | None = None) -> None:
        super().__init__(schema, graphql_ide=None, subscription_protocols=())
        # Strawberry logs every refusal as an error with a traceback; answer_error() logs what is worth it.
        logging.getLogger("strawberry.execution").setLevel(logging.CRITICAL + 1)
        self.context_for = context_for
        self.page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; sockets are Strawberry's own business."""
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            response = await self.respond(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Any:
        """The context for operations over a socket."""
        return await self.context_for(request)

    async def respond(self, request: Request) -> Response:
        """The answer to one HTTP request; refusals and surprises become JSON errors with a code."""
        media_type = JSON
        try:
            if request.method not in OPERATIONS:
                raise method_not_allowed(f"GraphQL is asked with GET or POST, not with {request.method}.", ALLOWED)
            if self.page and is_visit(request):
                return self.page()
            media_type = answer_type(request.headers)
            payload = await read(request)
            result = await self.run_operation(request, payload)
            return answer(result, media_type, correlation_id=correlation_id(request))
        except ClientDisconnect:
            raise
        except Exception as error:
            if refusal := refusal_in(error):
                return refused(refusal, media_type)
            log_unforeseen(error, correlation_id=correlation_id(request), where=request.url.path)
            return refused(internal(correlation_id(request)), media_type)

    async def run_operation(self, request: Request, payload: Payload) -> ExecutionResult:
        """The result of the operation, with a context of its own."""
        context = await self.context_for(request)
        try:
            return await self.schema.execute(
                payload.query,
                variable_values=payload.variables,
                context_value=context,
                operation_name=payload.operation_name,
                operation_extensions=payload.extensions,
                allowed_operation_types=OPERATIONS[request.method],
            )
        except InvalidOperationTypeError as error:
            raise wrong_operation(error.operation_type, request.method) from None
        except CannotGetOperationTypeError as error:
            raise BadRequest(error.as_http_error_reason()) from None


def is_visit(request: Request) -> bool:
    """Whether a browser opens the address, rather than a program asking something."""
    return request.method == "GET" and "query" not in request.query_params and wants_page(request.headers)


async def read(request: Request) -> Payload:
    """The operation in a request."""
    if request.method == "GET":
        return from_query_string(request.scope["query_string"])
    check_content_type(request.headers)
    return from_body(await read_body(request))


def correlation_id(request: HTTPConnection) -> str:
    """The id under which this request is logged."""
    return str(request.scope.setdefault(CORRELATION_KEY, uuid4().hex))


def internal(correlation: str) -> RequestError:
    """The refusal for what nobody foresaw."""
    return RequestError("INTERNAL", MASKED_MESSAGE, status=500, correlationId=correlation)


def method_not_allowed(message: str, allowed: str) -> RequestError:
    """A refusal that says which methods are allowed; refused() makes the Allow header of it."""
    return RequestError("METHOD_NOT_ALLOWED", message, status=405, allow=allowed)


def wrong_operation(kind: OperationType, method: str) -> RequestError:
    """A refusal of a mutation over GET, or of a subscription over plain HTTP."""
    if kind is OperationType.MUTATION:
        return method_not_allowed(f"A mutation changes something: send it with POST, not with {method}.", "POST")
    return BadRequest("Subscriptions do not run over plain HTTP requests.")


def answer(result: ExecutionResult, media_type: str, *, correlation_id: str) -> Response:
    """A result as an HTTP response.

    Without any data the status is that of the worst error, under both media types. The protocol recommends 200 for
    plain application/json, for the sake of old clients; we break with that on purpose: wrong input is a 4xx that
    proxies, logs and `curl --fail` can see. With data, partial or not, it is 200, as the protocol demands.
    """
    body: dict[str, Any] = {}
    executing = not isinstance(result, PreExecutionError)
    errors = [answer_error(item, executing=executing, correlation_id=correlation_id) for item in result.errors or ()]
    has_data = bool(result.data) and any(value is not None for value in (result.data or {}).values())
    signed_out = not has_data and bool(errors) and all(item.status == 401 for item in errors)
    if errors:
        body["errors"] = [item.formatted for item in errors]
    if not errors or (not signed_out and executing and not is_request_error(result.errors)):
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    without_data = result.data is None or signed_out
    return respond(body, max((item.status for item in errors), default=200) if without_data else 200, media_type)


def is_request_error(errors: list[GraphQLError] | None) -> bool:
    """Whether nothing was executed, as when a variable has the wrong type: then there is no `data` at all."""
    return bool(errors) and all(error.path is None for error in errors or ())


def refused(refusal: RequestError, media_type: str = JSON) -> Response:
    """A refusal as an HTTP response."""
    details = dict(refusal.extensions)
    allow = details.pop("allow", None)
    response = respond({"errors": [{"message": refusal.message, "extensions": details}]}, refusal.status, media_type)
    if allow:
        response.headers["allow"] = str(allow)
    return response


def respond(body: Mapping[str, Any], status: int, media_type: str) -> Response:
    """A JSON response, with the headers that its status calls for."""
    response = Response(encode(body), status_code=status, media_type=media_type)
    response.headers["cache-control"] = "no-store"
    response.headers["vary"] = "Accept, Authorization, Cookie"
    if status == 401:
        response.headers["www-authenticate"] = 'Bearer realm="qualgraph"'
    if status == 503:
        response.headers["retry-after"] = "1"
    return response


def encode(body: Mapping[str, Any]) -> bytes:
    """JSON; orjson refuses integers beyond 64 bits and broken texts, which the standard library can still write."""
    try:
        return orjson.dumps(body)
    except (TypeError, orjson.JSONEncodeError):
        return json.dumps(body, separators=(",", ":")).encode()
