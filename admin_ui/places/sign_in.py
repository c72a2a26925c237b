"""Signing in and out."""

from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from admin_ui.http.guard import failed, outage_as_page
from admin_ui.http.language import keep_language
from admin_ui.http.page_request import MESSAGES, AdminSite, Failed, PageRequest, is_ours, language_of
from admin_ui.http.pages import see_other
from admin_ui.http.ports import NotSignedIn, SignedIn
from admin_ui.http.resubmit import KEPT, pairs_in, show_sign_in
from app.auth.devices import DEVICE_COOKIE, SECURE_DEVICE_COOKIE
from app.auth.session_cookie import COOKIE, SECURE_COOKIE, is_from_own_page, session_token

_MAX_FIELDS = 10
_WRONG = "The e-mail address or the password is wrong."
WAIT = "Too many attempts. Try again in {0} seconds."


async def signing_in(site: AdminSite, request: Request) -> Response:
    """Show where one signs in, or do it."""
    return await sign_in(site, request) if request.method == "POST" else show_sign_in(site, request)


async def sign_in(site: AdminSite, request: Request) -> Response:
    """Begin a session; the browser is given its key."""
    if not is_from_own_page(request):
        return failed(site, request, Failed(403, MESSAGES[403]))
    form = await request.form(max_files=0, max_fields=_MAX_FIELDS)
    email, password = str(form.get("email") or "")[:254], str(form.get("password") or "")[:1000]
    kept = str(form.get(KEPT) or "")
    address = request.client.host if request.client else ""
    device = request.cookies.get(_cookies(request)[1], "")
    try:
        found = await site.ports.sign_in(email, password, address=address, device=device)
    except Exception as error:
        if (outage := outage_as_page(site, request, error)) is None:
            raise
        return outage
    if isinstance(found, NotSignedIn):
        return show_sign_in(site, request, email=email, kept=kept, **_problem(found))
    if (old := session_token(request)) is not None:
        await site.ports.sign_out(old)
    response = _with_cookies(_onward(site, request, kept), request, found)
    if email in {address for address, *_ in site.ports.demo_accounts}:  # made up: they speak the reader's language
        keep_language(response, request, language_of(request).code)
    return response


def _problem(found: NotSignedIn) -> dict[str, Any]:
    """Return what to say to somebody who was not let in."""
    if found.wait_seconds:
        return {"problem": WAIT.replace("{0}", str(found.wait_seconds)), "status": 429}
    return {"problem": _WRONG, "status": 401}


def _cookies(request: Request) -> tuple[str, str]:
    """Return the names of the cookies of a session and of a device, as they are over http or https."""
    is_secure = request.url.scheme == "https"
    return (SECURE_COOKIE, SECURE_DEVICE_COOKIE) if is_secure else (COOKIE, DEVICE_COOKIE)


def _with_cookies(response: Response, request: Request, found: SignedIn) -> Response:
    """Give the browser the key of its session, and what it is known by the next time."""
    is_secure = request.url.scheme == "https"
    brought = ((found.token, found.seconds), (found.device, found.device_seconds))
    for name, (value, seconds) in zip(_cookies(request), brought, strict=True):
        response.set_cookie(name, value, max_age=seconds, path="/", secure=is_secure, httponly=True, samesite="lax")
    return response


def _onward(site: AdminSite, request: Request, kept: str) -> Response:
    """Answer with the page that was asked for, or first with what was typed before the session had ended.

    A script that shows the form above another one goes on by itself.
    """
    if request.headers.get("hx-request") == "true":
        return Response(status_code=204)
    wanted = request.query_params.get("next", "")
    target = wanted if is_ours(wanted, site.pages.base) else f"{site.pages.base}/"
    if pairs := pairs_in(kept):
        return site.pages.answer("places/kept.html", language_of(request), target=target, pairs=pairs)
    return see_other(target)


async def sign_out(page_request: PageRequest) -> Response:
    """End the session, here and on the server."""
    token = session_token(page_request.request)
    if token:
        await page_request.site.ports.sign_out(token)
    target = f"{page_request.base}/sign-in?" + urlencode({"out": "yes"})
    response = see_other(target)
    response.delete_cookie(COOKIE, path="/")
    response.delete_cookie(SECURE_COOKIE, path="/", secure=True)
    return response
