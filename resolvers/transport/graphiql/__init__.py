"""GraphiQL, the page for writing queries by hand, served without loading anything from elsewhere."""

import gzip
import hashlib
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

_HERE = Path(__file__).parent
ASSETS_PATH = "/graphql/assets"
MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css"}
ASSETS = {
    path.name: path
    for path in (
        _HERE / "page.css",
        _HERE / "page.js",
        _HERE / "vendor" / "graphiql.min.css",
        _HERE / "vendor" / "graphiql.min.js",
        _HERE / "vendor" / "react-dom.production.min.js",
        _HERE / "vendor" / "react.production.min.js",
    )
}
# GraphiQL's dialogs write a <style> element of their own (without 'unsafe-inline' chromium reports a violation when one
# is opened), and its style sheet carries its fonts as data: URLs. Scripts come from files of ours only.
GRAPHIQL_SECURITY_POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self' 'unsafe-inline'; "
    "font-src 'self' data:; "
    "img-src 'self' data:; "
    "connect-src 'self'; "
    "base-uri 'none'; "
    "form-action 'none'; "
    "frame-ancestors 'none'"
)


@cache
def version() -> str:
    """A name for the assets as they are now; it is part of their address, so that they can be kept for ever."""
    digest = hashlib.sha256()
    for path in ASSETS.values():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def page() -> Response:
    return Response(
        _html(),
        media_type="text/html",
        headers={
            "content-security-policy": GRAPHIQL_SECURITY_POLICY,
            "cache-control": "no-cache",
            "vary": "Accept",
        },
    )


@cache
def _html() -> str:
    text = (_HERE / "page.html").read_text(encoding="utf-8")
    return text.replace("{assets}", f"{ASSETS_PATH}/{version()}")


async def graphiql_asset(request: Request) -> Response:
    """One file of the page; its address changes with its content."""
    name = request.path_params["name"]
    if request.path_params["version"] != version() or name not in ASSETS:
        return Response("This file does not exist.", status_code=404, media_type="text/plain")
    headers = {"cache-control": "public, max-age=31536000, immutable", "vary": "Accept-Encoding"}
    compressed = "gzip" in request.headers.get("accept-encoding", "")
    if compressed:
        headers["content-encoding"] = "gzip"
    return Response(_content(name, compressed=compressed), media_type=MEDIA_TYPES[Path(name).suffix], headers=headers)


@cache
def _content(name: str, *, compressed: bool) -> bytes:
    content = ASSETS[name].read_bytes()
    return gzip.compress(content, mtime=0) if compressed else content
