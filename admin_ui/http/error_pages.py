"""Shows a page for requests that the server itself refuses, such as too large a body."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from admin_ui.http.guard import failed, failed_inside
from admin_ui.http.page_request import AdminSite, Failed, PageRequest
from app.auth.session_cookie import session_token

_WORDS = {
    405: "This page cannot process this request.",
    413: "This is too large.",
}


class ErrorPages:
    """Answers with a page, in the person's language, where the application inside would with a word."""

    def __init__(self, app: ASGIApp, site: AdminSite) -> None:
        """Stand around an application."""
        self._app, self._desk = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but the refusals that are nobody's page."""
        is_replaced = False

        async def tell(message: Message) -> None:
            nonlocal is_replaced
            if message["type"] == "http.response.start" and _is_bare(message):
                is_replaced = True
                answer = await self._page(Request(scope), message["status"])
                await answer(scope, receive, send)
            elif not is_replaced:
                await send(message)

        await self._app(scope, receive, tell)

    async def _page(self, request: Request, status: int) -> Response:
        failure = Failed(status, _WORDS[status])
        viewer = await self._desk.ports.viewer_of(session_token(request))
        if viewer is None:
            return failed(self._desk, request, failure)
        return await failed_inside(PageRequest(request, self._desk, viewer), failure)


def _is_bare(message: Message) -> bool:
    """Whether an answer is a refusal in plain text."""
    headers = dict(message.get("headers", ()))
    return message["status"] in _WORDS and headers.get(b"content-type", b"").startswith(b"text/plain")
