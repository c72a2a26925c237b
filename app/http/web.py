"""The routes of the server, and the headers that every answer has."""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Any
from uuid import uuid4

import strawberry
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.auth.caller import Caller
from app.auth.sessions import Authenticator
from app.clock import Clock
from app.db.database import close_database, open_database
from app.db.migrations.runner import migrate
from app.events.broadcast import broadcasting
from app.files.files import open_files
from app.http.compression import Compression
from app.http.cross_origin import CrossOrigin
from app.http.files import serve_files
from app.http.hosts import OwnHosts
from app.http.readiness import healthy, readiness
from app.http.recognition import Recognition, session_shown, viewer_in, viewer_of_download
from app.http.traffic import Bucket, Traffic
from app.policy.access import Viewer
from app.settings import Settings
from app.standings.keeping import store_missing_timelines
from app.words.languages import accepted_languages
from app.words.spoken import speak, spoken_in
from resolvers.errors import RequestError, refusal_in
from resolvers.transport import graphiql
from resolvers.transport.answers import CORRELATION_KEY, correlation_id, internal, refused
from resolvers.transport.http import GraphQLView

ADMIN = "/admin"
CORRELATION = re.compile(r"[A-Za-z0-9._-]{8,64}")
HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
}
_CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}

_MakeContext = Callable[..., Any]
"""Makes the context of the viewer and the clock, and of the `caller` where somebody may sign in."""
Beside = Callable[[Clock], AbstractAsyncContextManager[None]]
MakeAdmin = Callable[[Clock, Authenticator], Mount]
MakeCertificateRoutes = Callable[[Clock, Authenticator], Sequence[Route]]


def no_background_work(_clock: Clock) -> AbstractAsyncContextManager[None]:
    """Run nothing beside serving."""
    return nullcontext()


class Envelope:
    """Gives requests a language and a correlation id, responses security headers, and every refusal its code."""

    def __init__(self, app: ASGIApp, language: str) -> None:
        self.app = app
        self.language = language

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; the id is the caller's X-Request-ID if it looks like one."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        headers = HTTPConnection(scope).headers
        speak(scope, *accepted_languages(headers.get("accept-language", "")), self.language)
        if scope["type"] == "websocket":
            await self.app(scope, receive, send)
            return
        given = headers.get("x-request-id", "")
        identity = scope[CORRELATION_KEY] = given if CORRELATION.fullmatch(given) else uuid4().hex

        is_begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal is_begun
            is_begun = True
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers["x-request-id"] = identity
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:
            refusal = refusal_in(error)
            if is_begun or refusal is None:
                raise
            await refused(refusal, spoken_in(scope))(scope, receive, send_with_headers)


def assemble(
    settings: Settings,
    *,
    clock: Clock,
    schema: strawberry.Schema,
    make_context: _MakeContext,
    beside: Beside = no_background_work,
    site: MakeAdmin | None = None,
    papers: MakeCertificateRoutes | None = None,
) -> Starlette:
    """The application: opens the database when it starts, migrates it, and closes it at the end.

    `beside` is entered once the database is open, and left before it is closed. `site` makes the admin, if there is
    to be one; `papers` makes the routes of certificates.
    """
    keeper = Authenticator(clock)
    recognition, people = Recognition(keeper, clock), Bucket(settings.rate_signed_in)

    async def viewer_of(request: HTTPConnection) -> Viewer | None:
        return await viewer_in(request, keeper, clock)

    async def viewer_of_file(request: Request) -> Viewer | None:
        return await viewer_of_download(request, keeper, clock)

    async def context_for(request: HTTPConnection) -> Any:
        address = request.client.host if request.client else ""
        caller = Caller(keeper, address, session_shown(request))
        viewer = await viewer_of(request)
        if viewer is not None and request.scope["type"] == "websocket":  # what is asked otherwise was counted before
            people.take(viewer.user_id)
        return make_context(viewer, clock, language=spoken_in(request.scope), caller=caller)

    async def context_again(request: HTTPConnection) -> Any:
        return make_context(await recognition.viewer_again(request), clock, language=spoken_in(request.scope))

    graphql = GraphQLView(schema, context_for=context_for, context_again=context_again, page=graphiql.page)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        open_files(settings.place_of_files)
        await open_database(settings.database)
        try:
            await migrate()
            await store_missing_timelines(clock)
            async with broadcasting(poll_only=settings.poll_only), beside(clock):
                yield
        finally:
            await close_database()

    served = Starlette(
        routes=[
            Route("/", to_graphql if site is None else to_admin),
            Route("/graphql", graphql),
            WebSocketRoute("/graphql", graphql),
            Route(graphiql.ASSETS_PATH + "/{version}/{name}", graphiql.graphiql_asset),
            Route("/files/{key}", serve_files(viewer_of_file)),
            Route("/healthz", healthy),
            Route("/readyz", readiness(settings)),
            *([] if papers is None else papers(clock, keeper)),
            *([] if site is None else [Route(ADMIN, to_admin), site(clock, keeper)]),
        ],
        middleware=[
            Middleware(Envelope, language=settings.language),
            Middleware(OwnHosts, hosts=settings.hosts),
            Middleware(CrossOrigin, origins=settings.origins, public_url=settings.issuer().public_url),
            Middleware(Traffic, people=people, networks=Bucket(settings.rate_anonymous)),
            Middleware(Compression),
        ],
        exception_handlers={HTTPException: on_http_exception, Exception: on_exception},
        lifespan=lifespan,
    )
    served.router.redirect_slashes = False  # it would redirect to whatever host a request names
    return served


async def to_graphql(_request: Request) -> Response:
    """Redirect `/` to GraphiQL, if there is no admin."""
    return RedirectResponse("/graphql")


async def to_admin(_request: Request) -> Response:
    """Redirect `/` and `/admin` to the admin, by their path only."""
    return RedirectResponse(f"{ADMIN}/")


async def on_http_exception(request: Request, error: Exception) -> Response:
    """Answer wrong addresses and methods in the same shape as all errors."""
    assert isinstance(error, HTTPException)
    code = _CODES.get(error.status_code, "BAD_REQUEST")
    response = refused(RequestError(code, error.detail, status=error.status_code), spoken_in(request.scope))
    response.headers.update(error.headers or {})
    return response


async def on_exception(request: Request, _error: Exception) -> Response:
    """Answer an unexpected error; the server logs it."""
    return refused(internal(correlation_id(request)), spoken_in(request.scope))
