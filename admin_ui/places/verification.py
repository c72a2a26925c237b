"""The public page of a certificate: whether it is valid, expired or revoked, and nothing more."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from admin_ui.http.page_request import language_of
from admin_ui.http.pages import PageRenderer
from schema.enums import CertificateStatus

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "vary": "accept, accept-language, cookie",
}


def answer_verification(
    pages: PageRenderer,
    request: Request,
    status: CertificateStatus | None,
    number: str,
    *,
    wait: Mapping[str, str] | None = None,
) -> Response:
    """Answer with what a certificate is worth; 404 if there is none of this number, 429 if one has to `wait`."""
    code = 200 if status else 429 if wait else 404
    verdict = status.value.lower() if status else "wait" if wait else "unknown"
    return pages.answer(
        "places/verify.html",
        language_of(request),
        status=code,
        headers={**_HEADERS, **(wait or {})},
        verdict=verdict,
        number=number,
    )


def ask_for_number(pages: PageRenderer, request: Request) -> Response:
    """Answer with a place to type a number."""
    return pages.answer("places/verify.html", language_of(request), headers=_HEADERS, verdict="ask", number="")


def wants_json(request: Request) -> bool:
    """Whether a program asks, and not a browser."""
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted
