"""Lets front ends on origins of their own ask this server: those that the settings name, and no other.

They sign in with bearer tokens. Cookies of another origin count for nothing (see session_cookie.py), so that browsers
are never told to send any.
"""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from app.auth.session_cookie import is_from_own_page
from app.words.languages import best_language
from resolvers.errors import RequestError
from resolvers.transport.answers import refused
from resolvers.transport.multipart import PREFLIGHT
from resolvers.transport.socket_messages import PROTOCOL

_OPEN = ("/graphql", "/files/", "/certificates/")
"""The addresses of the API. Pages of the admin are nothing for programs of another origin."""
METHODS = ("GET", "POST")
MAY_SEND = ("authorization", "idempotency-key", "last-event-id", "x-request-id", *PREFLIGHT)
MAY_READ = ("content-disposition", "retry-after", "www-authenticate", "x-request-id")
REMEMBERED = 600  # seconds for which a browser need not ask again


class CrossOrigin(CORSMiddleware):
    """Tells browsers which pages of other origins may ask something, and closes the sockets of those that may not."""

    def __init__(self, app: ASGIApp, *, origins: Collection[str], public_url: str) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=METHODS,
            allow_headers=MAY_SEND,
            expose_headers=MAY_READ,
            max_age=REMEMBERED,
        )
        self.own = "{0.scheme}://{0.netloc}".format(urlsplit(public_url))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and not self._may_open(HTTPConnection(scope)):
            await _refuse(WebSocket(scope, receive, send))
        elif scope["type"] == "http" and self.allow_origins and scope["path"].startswith(_OPEN):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def preflight_response(self, request_headers: Headers) -> Response:
        """Return 204 for what is allowed; else the same error as everywhere, with what is not."""
        answer = super().preflight_response(request_headers)
        if answer.status_code == 200:
            kept = {name: value for name, value in answer.headers.items() if not name.startswith("content-")}
            return Response(status_code=204, headers=kept)
        what = bytes(answer.body).decode().removeprefix("Disallowed CORS ")
        message = "This is not allowed from another origin: {what}."
        wrong = RequestError("ORIGIN_NOT_ALLOWED", message, status=403, params={"what": what})
        refusal = refused(wrong, best_language(()))  # a preflight is read by whoever builds the page
        refusal.headers["vary"] = "Origin"
        return refusal

    def _may_open(self, socket: HTTPConnection) -> bool:
        """Whether a socket is opened by a program, by a page of ours, or by one of an origin that is allowed."""
        origin = socket.headers.get("origin")
        return origin is None or origin == self.own or self.is_allowed_origin(origin) or is_from_own_page(socket)


async def _refuse(socket: WebSocket) -> None:
    """Close a socket in a way that pages can read: of one that is never accepted they learn nothing."""
    await socket.accept(PROTOCOL if PROTOCOL in socket.scope["subprotocols"] else None)
    await socket.close(4403, "This origin is not allowed")
