"""The session cookie, which counts only for requests from our own pages."""

from starlette.requests import HTTPConnection

COOKIE = "qualgraph_session"
SECURE_COOKIE = f"__Host-{COOKIE}"
"""The same over https, where browsers let nobody else write it; the other one counts for nothing there."""
VIEWER_KEY = "qualgraph.viewer_id"
"""In the ASGI scope of a request: who asks, once somebody was recognised."""
SAFE_METHODS = ("GET", "HEAD")


def session_token(request: HTTPConnection) -> str | None:
    """The key in a request; None if it brings none."""
    return request.cookies.get(SECURE_COOKIE if _scheme(request) == "https" else COOKIE)


def is_from_own_page(request: HTTPConnection) -> bool:
    """Whether a page of this address made the request, or, if it only reads, the person who opened the address.

    Browsers say so in Sec-Fetch-Site; on plain HTTP they leave it out, but then Origin is there with what changes.
    """
    only_reads = request.scope.get("method") in SAFE_METHODS
    if (site := request.headers.get("sec-fetch-site")) is not None:
        return site == "same-origin" or (site == "none" and only_reads)
    origin = request.headers.get("origin")
    return only_reads if origin is None else origin == f"{_scheme(request)}://{request.url.netloc}"


def _scheme(request: HTTPConnection) -> str:
    """Return the scheme of the page that a request belongs to: a socket has one of its own."""
    return {"ws": "http", "wss": "https"}.get(request.url.scheme, request.url.scheme)
