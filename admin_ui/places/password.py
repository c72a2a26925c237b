"""The page behind a link with which somebody sets their password."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from admin_ui.http.guard import failed
from admin_ui.http.page_request import MESSAGES, AdminSite, Failed, language_of
from admin_ui.http.pages import see_other
from app.auth.session_cookie import is_from_own_page

_MAX_FIELDS = 5
_MAX_LENGTH = 1000
DIFFERENT = "The two passwords differ. Enter the same one twice."


async def choose_password(site: AdminSite, request: Request) -> Response:
    """Show the form, or set the password and go to where one signs in."""
    token = str(request.path_params["token"])
    if request.method != "POST":
        return await _show(site, request, token)
    if not is_from_own_page(request):
        return failed(site, request, Failed(403, MESSAGES[403]))
    form = await request.form(max_files=0, max_fields=_MAX_FIELDS)
    password, again = (str(form.get(name) or "")[: _MAX_LENGTH + 1] for name in ("password", "again"))
    if password != again:
        return await _show(site, request, token, problem=DIFFERENT)
    address = request.client.host if request.client else ""
    refused = await site.ports.set_password(token, password, address)
    if refused is not None:
        return await _show(site, request, token, problem=refused.said(language_of(request)))
    return see_other(f"{site.pages.base}/sign-in?" + urlencode({"set": "yes"}))


async def _show(site: AdminSite, request: Request, token: str, *, problem: str = "") -> Response:
    """Answer with the form; without one if the link does not work."""
    email = await site.ports.invited(token)
    status = 404 if email is None else 422 if problem else 200
    return site.pages.answer(
        "places/password.html", language_of(request), status=status, email=email, problem=problem, token=token
    )
