"""Compresses answers with gzip, where that helps and tells nobody anything.

From how well a page is compressed, a secret in it can be guessed, if the page also repeats what the attacker wrote
(BREACH). That takes many requests which the attacker makes in the name of somebody else. Browsers never send tokens by
themselves; but a link from another site makes them send cookies. So what is asked with a cookie, and not from a page of
ours, is not compressed.
"""

from collections.abc import Mapping

from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from app.auth.session_cookie import is_from_own_page

LEAST = 1_000  # bytes: less fits into one packet anyway
LEVEL = 5  # 100 assignments: 27.6 kB to 2.3 kB in 0.4 ms; 9 saves 2% more and takes twice as long
LEFT_ALONE = (
    "text/event-stream",
    "multipart/*",
    "image/*",
    "font/*",
    "application/pdf",
    "application/vnd.*",
    "application/vc+jwt",
)
"""What has to go out bit by bit, and what is compressed already."""


class Compression(GZipMiddleware):
    """Compresses what is worth it for clients that ask for it."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(app, minimum_size=LEAST, compresslevel=LEVEL, exclude_content_types=LEFT_ALONE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not may_be_compressed(HTTPConnection(scope)):
            plain = [each for each in scope["headers"] if each[0] != b"accept-encoding"]
            scope = {**scope, "headers": plain}
        await super().__call__(scope, receive, send)


def may_be_compressed(request: HTTPConnection) -> bool:
    """Whether the client reads gzip, and nobody else can have made it ask."""
    return _reads_gzip(request.headers) and ("cookie" not in request.headers or is_from_own_page(request))


def _reads_gzip(headers: Mapping[str, str]) -> bool:
    """Whether gzip is named, and not with a weight of nought."""
    for part in headers.get("accept-encoding", "").split(","):
        name, _, weight = part.replace(" ", "").lower().partition(";q=")
        if name == "gzip":
            return weight.rstrip("0") not in ("0", "0.", "") or not weight
    return False
