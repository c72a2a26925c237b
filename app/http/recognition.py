"""Identifies the viewer of a request, by token or session, and again for every event of a subscription."""

from starlette.requests import HTTPConnection, Request
from strawberry.dataloader import DataLoader

from app.auth.access_tokens import bearer_token, viewer_using, viewers_for
from app.auth.session_cookie import VIEWER_KEY, is_from_own_page, session_token
from app.auth.sessions import Authenticator, is_session
from app.certificates.signed_links import PARAMETER, LinkExpired, viewer_of_link
from app.clock import Clock
from app.policy.access import Viewer
from app.words.spoken import speak
from resolvers.errors import NotFound, RequestError

_AT_ONCE = 500  # tokens looked up in one statement


async def viewer_in(request: HTTPConnection, keeper: Authenticator, clock: Clock) -> Viewer | None:
    """Who asks: by a bearer token (an access token, or a session that signIn began) or, without any Authorization, by
    the session of a browser on a page of ours.

    From then on the request is answered in their language.

    Raises:
        RequestError: a page of another site made the browser send its session (403).
    """
    authorization = request.headers.get("authorization")
    token = _session_in(request) if authorization is None else bearer_token(authorization)
    if authorization is None or is_session(token):
        return _addressed(request, await keeper.viewer_of(token))
    return _addressed(request, await viewer_using(token, clock))


def _addressed(request: HTTPConnection, viewer: Viewer | None) -> Viewer | None:
    if viewer is not None:
        request.scope[VIEWER_KEY] = viewer.user_id
        speak(request.scope, viewer.language)
    return viewer


async def viewer_of_download(request: Request, keeper: Authenticator, clock: Clock) -> Viewer | None:
    """Who fetches a file: as viewer_in says, or as a signed link does.

    Raises:
        RequestError: a link is too old (403), or is none of ours (404).
    """
    link = request.query_params.get(PARAMETER)
    if link is None:
        return await viewer_in(request, keeper, clock)
    try:
        viewer = await viewer_of_link(request.scope["path"], link, now=clock.now())
    except LinkExpired:
        raise RequestError(
            "LINK_EXPIRED", "This link worked for five minutes. Ask for a new one.", status=403
        ) from None
    if viewer is None:
        raise NotFound
    return viewer


def of_download(request: Request) -> dict[str, str]:
    """Return the headers of what is fetched: through a signed link, pages of other origins may show it."""
    policy = "cross-origin" if PARAMETER in request.query_params else "same-origin"
    return {"cross-origin-resource-policy": policy, "cache-control": "private, no-store"}


def session_shown(request: HTTPConnection) -> str | None:
    """The session that a request is made in: that of a browser on a page of ours, or the bearer token of signIn."""
    authorization = request.headers.get("authorization")
    token = session_token(request) if authorization is None else bearer_token(authorization)
    return token if is_session(token) else None


class Recognition:
    """Identifies the viewers of subscriptions again."""

    def __init__(self, keeper: Authenticator, clock: Clock) -> None:
        self._keeper = keeper
        self._clock = clock
        # nothing is remembered; but those who are told the same event are looked up together
        self._tokens = DataLoader(load_fn=self._by_tokens, cache=False, max_batch_size=_AT_ONCE)
        self._sessions = DataLoader(load_fn=self._by_sessions, cache=False, max_batch_size=_AT_ONCE)

    async def viewer_again(self, request: HTTPConnection) -> Viewer | None:
        """Who listens, as of now; it counts for no sign of life of a session."""
        authorization = request.headers.get("authorization")
        token = _session_in(request) if authorization is None else bearer_token(authorization)
        if token is None:
            return None
        keepers = self._sessions if authorization is None or is_session(token) else self._tokens
        return _addressed(request, await keepers.load(token))

    async def _by_tokens(self, tokens: list[str]) -> list[Viewer | None]:
        found = await viewers_for(tokens, now=self._clock.now())
        return [found.get(token) for token in tokens]

    async def _by_sessions(self, tokens: list[str]) -> list[Viewer | None]:
        found = await self._keeper.viewers_of(tokens)
        return [found.get(token) for token in tokens]


def _session_in(request: HTTPConnection) -> str | None:
    token = session_token(request)
    if token is not None and not is_from_own_page(request):
        raise RequestError("CROSS_SITE", "A session can only be used from pages of this site.", status=403)
    return token
