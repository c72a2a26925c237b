"""Content negotiation: what a client sent, and what it wants to read."""

from email.message import Message

from starlette.datastructures import Headers

from resolvers.errors import RequestError

JSON = "application/json"
GRAPHQL_RESPONSE = "application/graphql-response+json"
HTML = "text/html"
EVENT_STREAM = "text/event-stream"


def accepted(headers: Headers) -> dict[str, float]:
    """The media ranges of Accept with their weights, the first mention counts; without the header, anything."""
    ranges: dict[str, float] = {}
    for part in ",".join(headers.getlist("accept")).split(","):
        name, _, parameters = part.partition(";")
        if name.strip():
            ranges.setdefault(name.strip().lower(), _weight(parameters))
    return ranges or {"*/*": 1.0}


def _weight(parameters: str) -> float:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                return min(max(float(value), 0.0), 1.0)
            except ValueError:
                return 0.0
    return 1.0


def answer_type(headers: Headers) -> str:
    """The media type to answer in; plain JSON for clients that do not care, as the protocol asks for.

    Raises RequestError (406) if the client reads neither.
    """
    ranges = accepted(headers)
    anything = ranges.get("application/*", ranges.get("*/*", 0.0))
    plain, strict = ranges.get(JSON, anything), ranges.get(GRAPHQL_RESPONSE, 0.0)
    if max(plain, strict, anything) <= 0:
        message = f"Answers are {GRAPHQL_RESPONSE} or {JSON}; `Accept` allows neither."
        raise RequestError("NOT_ACCEPTABLE", message, status=406)
    return GRAPHQL_RESPONSE if strict >= plain and strict > 0 else JSON


def wants_events(headers: Headers) -> bool:
    """Whether the client reads a stream of events, and no single answer: JSON that is named as well wins."""
    ranges = accepted(headers)
    return ranges.get(EVENT_STREAM, 0.0) > 0 and not any(ranges.get(name, 0.0) > 0 for name in (JSON, GRAPHQL_RESPONSE))


def wants_page(headers: Headers) -> bool:
    """Whether the client is a browser that opens the address: HTML is named, and wanted no less than JSON."""
    ranges = accepted(headers)
    return ranges.get(HTML, 0.0) > max(0.0, *(ranges.get(name, 0.0) - 0.01 for name in (JSON, GRAPHQL_RESPONSE)))


def check_content_type(headers: Headers) -> None:
    """Raise RequestError (415) for a body that is anything but JSON in UTF-8, uncompressed.

    application/json is not among the types that a page on another site may post without a preflight request. A type
    that is (multipart/form-data, see multipart.py) has to come with a header that forces one.
    """
    message = Message()
    message["content-type"] = headers.get("content-type", "")
    charset = str(message.get_param("charset", "utf-8")).lower()
    if message.get_content_type() != JSON or "content-type" not in headers or charset not in ("utf-8", "utf8"):
        raise RequestError("UNSUPPORTED_MEDIA_TYPE", f"Send `Content-Type: {JSON}` in UTF-8.", status=415)
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise RequestError("UNSUPPORTED_MEDIA_TYPE", "Send the body uncompressed.", status=415)
