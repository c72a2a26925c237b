"""Keeps the language in which a browser shows the pages."""

from starlette.requests import Request
from starlette.responses import Response

from admin_ui.http.page_request import LANGUAGE_COOKIE

YEAR = 365 * 24 * 3600  # seconds


def keep_language(response: Response, request: Request, code: str) -> None:
    """Let the browser keep a language, whatever the person's own one is."""
    is_secure = request.url.scheme == "https"
    response.set_cookie(LANGUAGE_COOKIE, code, max_age=YEAR, path="/", httponly=True, samesite="lax", secure=is_secure)
