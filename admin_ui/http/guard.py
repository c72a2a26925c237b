"""Guards the pages: each needs a session, and changes have to come from our own pages."""

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from urllib.parse import quote, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.http.page_request import (
    MESSAGES,
    SECONDS_UNTIL_AGAIN,
    STATUSES,
    AdminSite,
    Failed,
    PageRequest,
    address_of,
    is_ours,
    language_of,
)
from admin_ui.http.pages import see_other
from admin_ui.http.resubmit import show_sign_in, submission_of
from app.auth.session_cookie import SAFE_METHODS, VIEWER_KEY, is_from_own_page, session_token

ENDED = "Your session has ended. Sign in to continue; nothing you typed is lost."
GuardedEndpoint = Callable[[PageRequest], Awaitable[Response]]


def guarded(
    site: AdminSite, endpoint: GuardedEndpoint, *, keeps: bool = False
) -> Callable[[Request], Awaitable[Response]]:
    """Make an endpoint of a page that only somebody who is signed in may see; a form `keeps` what was typed."""

    async def page_request(request: Request) -> Response:
        if request.method not in SAFE_METHODS and not is_from_own_page(request):
            return failed(site, request, Failed(403, MESSAGES[403]))
        try:
            viewer = await site.ports.viewer_of(session_token(request))
            if viewer is not None:
                request.scope[VIEWER_KEY] = viewer.user_id
                return await _seen(PageRequest(request, site, viewer), endpoint)
        except Exception as error:
            if (outage := outage_as_page(site, request, error)) is None:
                raise
            return outage
        if keeps and _brings_a_form(request):
            kept = await submission_of(site, request)
            return show_sign_in(site, request, problem=ENDED, status=401, wanted=address_of(request), kept=kept)
        return to_sign_in(site, request)

    return page_request


async def _seen(found: PageRequest, endpoint: GuardedEndpoint) -> Response:
    """Return the page, or one that says what went wrong."""
    try:
        return await endpoint(found)
    except Failed as failure:
        return await failed_inside(found, failure)
    except HTTPException as refusal:  # a form that cannot be read
        return await failed_inside(found, Failed(refusal.status_code, "The form could not be read."))
    except Exception as error:  # unexpected: it is logged, and people get a page with a way out
        if found.site.ports.trouble_in(error):
            raise
        logging.getLogger("qualgraph.admin").exception("A page failed: %s", found.request.url.path)
        return await failed_inside(found, Failed(500, MESSAGES[500]))


def _brings_a_form(request: Request) -> bool:
    """Whether a browser without scripts has sent a form."""
    return request.method not in SAFE_METHODS and request.headers.get("hx-request") != "true"


def to_sign_in(site: AdminSite, request: Request) -> Response:
    """Send somebody to the sign-in page, and remember where they wanted to go."""
    is_part, reads = request.headers.get("hx-request") == "true", request.method in SAFE_METHODS
    if is_part and not reads:
        return show_sign_in(site, request, status=401, wanted=page_behind(request, site.pages.base))
    wanted = address_of(request) if reads and not is_part else page_behind(request, site.pages.base)
    target = f"{site.pages.base}/sign-in" + (f"?next={quote(wanted, safe='')}" if wanted else "")
    if is_part:
        return Response(status_code=200, headers={"hx-redirect": target, "cache-control": "no-store"})
    return see_other(target)


def page_behind(request: Request, base: str) -> str:
    """Return the address of the page that a request was made from; empty if it is none of ours."""
    address = urlsplit(request.headers.get("hx-current-url") or request.headers.get("referer", ""))
    place = address.path + (f"?{address.query}" if address.query else "")
    return place if is_ours(place, base) else ""


def outage_as_page(site: AdminSite, request: Request, error: Exception) -> Response | None:
    """Return a page that says in words that the database is away or full; None if that is not what happened."""
    code = site.ports.trouble_in(error)
    return failed(site, request, Failed(STATUSES[code], MESSAGES[STATUSES[code]])) if code else None


def failed(site: AdminSite, request: Request, failure: Failed) -> Response:
    """Answer somebody who may not be signed in with a page that says what went wrong, and the way out."""
    language, status = language_of(request), failure.status
    after = {"retry-after": SECONDS_UNTIL_AGAIN[status]} if status in SECONDS_UNTIL_AGAIN else None
    return site.pages.answer(
        "frame/failed.html", language, status=status, headers=after, message=str(failure), code=status
    )


async def failed_inside(page_request: PageRequest, failure: Failed) -> Response:
    """The same inside the frame, for somebody who is signed in; without it, if nothing can be read of them now."""
    if failure.status in SECONDS_UNTIL_AGAIN:
        return failed(page_request.site, page_request.request, failure)
    if page_request.person is None:
        with suppress(Exception):  # the page is about another failure, and does without a name
            await page_request.ask(tidy(f"query Me {{ {VIEWER} }}"))
    return page_request.page(
        "frame/failed_inside.html", status=failure.status, message=str(failure), code=failure.status
    )
