"""Keeps strangers and other sites' forms out: every page needs a session, every change comes from a page of ours."""

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from admin_ui.documents import VIEWER, tidy
from admin_ui.languages import best_language
from admin_ui.visits import LANGUAGE_COOKIE, MESSAGES, Desk, Failed, Visit, address_of
from app.session_cookie import is_from_own_page, session_token

Endpoint = Callable[[Visit], Awaitable[Response]]


def guarded(desk: Desk, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    """Make an endpoint of a page that only somebody who is signed in may see."""

    async def visit(request: Request) -> Response:
        if request.method != "GET" and not is_from_own_page(request):
            return failed(desk, request, Failed(403, "This was sent by a page of another site; nothing was changed."))
        viewer = await desk.doors.viewer_of(session_token(request))
        if viewer is None:
            return to_sign_in(desk, request)
        found = Visit(request, desk, viewer)
        try:
            return await endpoint(found)
        except Failed as failure:
            return await failed_inside(found, failure)
        except Exception:  # nobody foresaw it: the log knows what it was, and people get a page with a way out
            logging.getLogger("qualgraph.admin").exception("A page failed: %s", request.url.path)
            return await failed_inside(found, Failed(500, MESSAGES[500]))

    return visit


def to_sign_in(desk: Desk, request: Request) -> Response:
    """Send somebody to the sign-in page, and remember where they wanted to go."""
    wanted = address_of(request) if request.method == "GET" else ""
    target = f"{desk.pages.base}/sign-in" + (f"?next={quote(wanted, safe='')}" if wanted else "")
    if request.headers.get("hx-request") == "true":
        return Response(status_code=200, headers={"hx-redirect": target, "cache-control": "no-store"})
    return RedirectResponse(target, 303, headers={"cache-control": "no-store"})


def failed(desk: Desk, request: Request, failure: Failed) -> Response:
    """Answer somebody who may not be signed in with a page that says what went wrong, and the way out."""
    accepted = (part.split(";")[0] for part in request.headers.get("accept-language", "").split(","))
    language = best_language([request.cookies.get(LANGUAGE_COOKIE), *accepted])
    return desk.pages.answer("failed.html", language, status=failure.status, message=str(failure), code=failure.status)


async def failed_inside(visit: Visit, failure: Failed) -> Response:
    """The same inside the frame, for somebody who is signed in."""
    if visit.person is None:
        with suppress(Exception):  # the page is about another failure, and does without a name
            await visit.ask(tidy(f"query Me {{ {VIEWER} }}"))
    return visit.page("failed_inside.html", status=failure.status, message=str(failure), code=failure.status)
