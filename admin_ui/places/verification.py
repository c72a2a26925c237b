"""The public page of a certificate: whether it is valid, expired or revoked, and what the paper says (E75)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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


@dataclass(frozen=True, slots=True)
class VerifiedCertificate:
    """What is told of a certificate to whoever has its number."""

    status: CertificateStatus
    holder: str | None
    """None where the issuer tells nobody whose it is."""
    activity: str
    completed_on: date
    issued_on: date
    valid_through: date | None
    revoked_from: date | None
    issuer: str

    def as_json(self) -> dict[str, str | None]:
        """Return the same for programs, by the names that the API has for it."""
        return {
            "status": self.status.value,
            **({} if self.holder is None else {"holder": self.holder}),
            "activity": self.activity,
            "completedOn": self.completed_on.isoformat(),
            "issuedOn": self.issued_on.isoformat(),
            "validThrough": None if self.valid_through is None else self.valid_through.isoformat(),
            "revokedFrom": None if self.revoked_from is None else self.revoked_from.isoformat(),
            "issuer": self.issuer,
        }


def answer_verification(
    pages: PageRenderer,
    request: Request,
    shown: VerifiedCertificate | None,
    number: str,
    *,
    wait: Mapping[str, str] | None = None,
) -> Response:
    """Answer with what a certificate is worth; 404 if there is none of this number, 429 if one has to `wait`."""
    code = 200 if shown else 429 if wait else 404
    verdict = shown.status.value.lower() if shown else "wait" if wait else "unknown"
    return pages.answer(
        "places/verify.html",
        language_of(request),
        status=code,
        headers={**_HEADERS, **(wait or {})},
        verdict=verdict,
        number=number,
        shown=shown,
    )


def ask_for_number(pages: PageRenderer, request: Request) -> Response:
    """Answer with a place to type a number."""
    return pages.answer(
        "places/verify.html", language_of(request), headers=_HEADERS, verdict="ask", number="", shown=None
    )


def wants_json(request: Request) -> bool:
    """Whether a program asks, and not a browser."""
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted
