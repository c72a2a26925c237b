"""Answers: a result or a refusal as JSON, with codes and the id under which errors are logged."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import orjson
from graphql import GraphQLError, GraphQLFormattedError
from starlette.requests import HTTPConnection
from starlette.responses import Response
from strawberry.types import ExecutionResult

from app.words.languages import SpokenLanguage
from resolvers.compat import was_refused
from resolvers.errors import MASKED_MESSAGE, Answered, RequestError, answer_error, log_unforeseen, refusal_in
from resolvers.transport.negotiation import JSON

VARY = "Accept, Accept-Language, Authorization, Cookie"

TOLD_BY_STATUS = (401, 429, 503, 507)
"""Not signed in, too often, the database is away, no room: whoever gets nothing else is told by the status, too."""
RETRY_AFTER = {429: "1", 503: "1", 507: "30"}  # seconds
CORRELATION_KEY = "qualgraph.correlation_id"  # in the ASGI scope, set by whoever first saw the request


def correlation_id(request: HTTPConnection) -> str:
    """The id under which this request is logged."""
    return str(request.scope.setdefault(CORRELATION_KEY, uuid4().hex))


def internal(correlation: str) -> RequestError:
    """The refusal for what nobody foresaw."""
    return RequestError("INTERNAL", MASKED_MESSAGE, status=500, correlationId=correlation)


def answer(
    result: ExecutionResult, media_type: str, *, correlation_id: str, language: SpokenLanguage | None = None
) -> Response:
    """A result as an HTTP response.

    Without any data the status is that of the worst error, under both media types. The protocol recommends 200 for
    plain application/json, for the sake of old clients; we break with that on purpose: wrong input is a 4xx that
    proxies, logs and `curl --fail` can see. With data, partial or not, it is 200, as the protocol demands.
    """
    errors = errors_of(result, correlation_id, language)
    refused_whole = not has_data(result) and bool(errors) and all(item.status in TOLD_BY_STATUS for item in errors)
    without_data = result.data is None or refused_whole
    status = max((item.status for item in errors), default=200) if without_data else 200
    return respond(response_body(result, errors, told=not refused_whole), status, media_type, language)


def errors_of(result: ExecutionResult, correlation_id: str, language: SpokenLanguage | None = None) -> list[Answered]:
    """The errors of a result as clients read them; what nobody foresaw is logged under the id."""
    executing = not was_refused(result)
    return [
        answer_error(item, executing=executing, correlation_id=correlation_id, language=language)
        for item in result.errors or ()
    ]


def response_body(result: ExecutionResult, errors: list[Answered], *, told: bool = True) -> dict[str, Any]:
    """A result as an object for JSON; no `data` at all if nothing was executed, or if it is not to be told."""
    body: dict[str, Any] = {}
    if errors:
        body["errors"] = [item.formatted for item in errors]
    if not errors or (told and was_executed(result)):
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    return body


def has_data(result: ExecutionResult) -> bool:
    """Whether any of the root fields has a value."""
    return bool(result.data) and any(value is not None for value in (result.data or {}).values())


def is_signed_out(errors: list[Answered]) -> bool:
    """Whether all that is wrong is that nobody is signed in."""
    return bool(errors) and all(item.status == 401 for item in errors)


def was_executed(result: ExecutionResult) -> bool:
    """Whether the operation ran at all; it does not when a variable has the wrong type."""
    return not was_refused(result) and not is_request_error(result.errors)


def is_request_error(errors: list[GraphQLError] | None) -> bool:
    """Whether nothing was executed, as when a variable has the wrong type: then there is no `data` at all."""
    return bool(errors) and all(error.path is None for error in errors or ())


def formatted(refusal: RequestError, language: SpokenLanguage) -> GraphQLFormattedError:
    return {"message": refusal.words.said(language), "extensions": dict(refusal.extensions)}


def foreseen(error: Exception, logged_as: str) -> RequestError:
    """The refusal that an exception stands for; what nobody foresaw is logged under the id, and masked."""
    if refusal := refusal_in(error):
        return refusal
    log_unforeseen(error, correlation_id=logged_as)
    return internal(logged_as)


def refused(refusal: RequestError, language: SpokenLanguage, media_type: str = JSON) -> Response:
    error = formatted(refusal, language)
    allow = error["extensions"].pop("allow", None)
    response = respond({"errors": [error]}, refusal.status, media_type, language)
    if allow:
        response.headers["allow"] = str(allow)
    return response


def respond(body: Mapping[str, Any], status: int, media_type: str, language: SpokenLanguage | None = None) -> Response:
    """A JSON response, with the headers that its status calls for."""
    response = Response(encode(body), status_code=status, media_type=media_type)
    response.headers["cache-control"] = "no-store"
    response.headers["vary"] = VARY
    if language is not None:
        response.headers["content-language"] = language.code
    if status == 401:
        response.headers["www-authenticate"] = 'Bearer realm="qualgraph"'
    if status in RETRY_AFTER:
        response.headers["retry-after"] = RETRY_AFTER[status]
    return response


def encode(body: Mapping[str, Any]) -> bytes:
    """JSON; orjson refuses integers beyond 64 bits and broken texts, which the standard library can still write."""
    try:
        return orjson.dumps(body)
    except (TypeError, orjson.JSONEncodeError):
        return json.dumps(body, separators=(",", ":")).encode()
