"""Reads GraphQL requests strictly; anything else is refused."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from starlette.requests import Request

from resolvers.errors import RequestError
from schema.kit.uploads import Upload

BODY_LIMIT = 1_000_000  # bytes of JSON
DRAIN_LIMIT = 16_000_000  # bytes read and thrown away, so that a client still sending gets to read the refusal
NESTING_LIMIT = 32  # levels of lists and objects in a JSON value
INTEGER_LIMIT = 2**63  # what both databases can store
PARAMETER_NAMES = ("query", "variables", "operationName", "extensions")


class BadRequest(RequestError):
    """The request is not a GraphQL request at all."""

    def __init__(self, message: str) -> None:
        super().__init__("BAD_REQUEST", message)


class PersistedQueryNotSupported(RequestError):
    """Only the hash of a document was sent: clients that try this first then send the whole document.

    They know it by its code (Apollo Client) or by its message (urql), so that both are theirs.
    """

    def __init__(self) -> None:
        super().__init__("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")


class PayloadTooLarge(RequestError):
    """The body is longer than one request may be."""

    status = 413

    def __init__(self, limit: int) -> None:
        super().__init__("PAYLOAD_TOO_LARGE", f"The body can be at most {limit:,} bytes.", allowed=limit)


@dataclass(frozen=True, slots=True)
class Payload:
    """One operation as it was asked for."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None
    extensions: dict[str, Any] | None
    uploads: tuple[Upload, ...] = ()
    """The files that came with it, which somewhere stand in its variables."""
    idempotency_key: str | None = None
    """What came as a header beside it."""

    def close(self) -> None:
        """Let go of the files."""
        for upload in self.uploads:
            upload.file.close()


async def read_body(request: Request, *, limit: int = BODY_LIMIT) -> bytes:
    """The body, counted while it comes in: Content-Length may be missing, or a lie."""
    body, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= limit:
            body += chunk
        elif size > DRAIN_LIMIT:
            break
    if size > limit:
        raise PayloadTooLarge(limit)
    return bytes(body)


def from_body(body: bytes) -> Payload:
    """The request in a JSON body."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest(f"The body is not UTF-8: byte {error.start} cannot be read.") from None
    return from_mapping(parse_json(text, what="The body"))


def from_query_string(query_string: bytes) -> Payload:
    """The request in the parameters of a GET; `variables` and `extensions` are JSON texts there."""
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=50)
    except ValueError:
        raise BadRequest("The query string cannot be read as UTF-8 parameters.") from None
    parameters: dict[str, Any] = {}
    for name, value in pairs:
        if name in parameters and name in PARAMETER_NAMES:
            raise BadRequest(f"The parameter `{name}` is given twice.")
        parameters[name] = value
    for name in ("variables", "extensions"):
        if name in parameters:
            text = parameters[name]
            parameters[name] = parse_json(text, what=f"The parameter `{name}`") if text else None
    parameters["operationName"] = parameters.get("operationName") or None
    refuse_texts(value for value in parameters.values() if isinstance(value, str))
    return from_mapping(parameters)


def from_mapping(data: object) -> Payload:
    """The request in an object that JSON or parameters gave; every member has to have its type."""
    if isinstance(data, list):
        raise BadRequest("Send one operation per request: batches are not supported.")
    if not isinstance(data, dict):
        raise BadRequest("The body has to be a JSON object with a `query`.")
    query = data.get("query")
    if query is None and "persistedQuery" in (_member(data, "extensions", dict, "an object") or ()):
        raise PersistedQueryNotSupported
    if not isinstance(query, str) or not query.strip():
        raise BadRequest("`query` has to be a string with a GraphQL document.")
    return Payload(
        query,
        _member(data, "variables", dict, "an object"),
        _member(data, "operationName", str, "a text"),
        _member(data, "extensions", dict, "an object"),
    )


def _member(data: Mapping[str, Any], name: str, kind: type[Any], described: str) -> Any:
    value = data.get(name)
    if value is not None and not isinstance(value, kind):
        raise BadRequest(f"`{name}` has to be {described} or null.")
    return value


def parse_json(text: str, *, what: str) -> object:
    """A JSON value without anything that programs read differently or databases cannot store.

    Refused are duplicate keys, NaN and Infinity, numbers beyond 64 bits, lone surrogates, U+0000, and nesting beyond
    NESTING_LIMIT. orjson would be faster, but takes the last of duplicate keys and makes floats of large integers.
    """
    try:
        value = _decoder.decode(text)
    except RecursionError:
        raise BadRequest(f"{what} is nested too deeply.") from None
    except ValueError as error:
        reason = str(error) if isinstance(error, json.JSONDecodeError) else "a number is too long"
        raise BadRequest(f"{what} is not valid JSON: {reason}.") from None
    # An unescaped U+0000 or surrogate cannot get this far: JSON forbids the first, UTF-8 the second.
    _check_values(value, texts="\\u" in text)
    return value


def _check_values(value: object, *, texts: bool) -> None:
    level = [value]
    for _ in range(NESTING_LIMIT + 1):
        if texts:
            refuse_texts(item for item in level if isinstance(item, str))
        level = [child for item in level for child in _children(item, keys=texts)]
        if not level:
            return
    raise BadRequest(f"JSON can be nested at most {NESTING_LIMIT} levels deep.")


def _children(value: object, *, keys: bool) -> Iterable[object]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()] if keys else value.values()
    return value if isinstance(value, list) else ()


def refuse_texts(texts: Iterable[str]) -> None:
    """Raise for a text that PostgreSQL could not store or that is no Unicode."""
    for text in texts:
        if "\0" in text:
            raise BadRequest("A string cannot contain the null character U+0000.")
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise BadRequest("A string cannot contain half of a surrogate pair.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise BadRequest("A JSON object has the same key twice.")
    return members


def _integer(text: str) -> int:
    number = int(text) if len(text) < 25 else INTEGER_LIMIT
    if not -INTEGER_LIMIT <= number < INTEGER_LIMIT:
        raise BadRequest("A whole number does not fit in 64 bits.")
    return number


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise BadRequest("A number is too large.")
    return number


def _constant(name: str) -> NoReturn:
    raise BadRequest(f"{name} is not JSON.")


_decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_int=_integer, parse_float=_float, parse_constant=_constant)
