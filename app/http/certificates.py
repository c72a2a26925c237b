"""The addresses of certificates: PDF and badge for people who may see them, verification for everyone."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from admin_ui.app import BASE
from admin_ui.certificates.certificate_pdf import PrintedCertificate, certificate_as_pdf
from admin_ui.http.page_request import MESSAGES, SECONDS_UNTIL_AGAIN, language_of
from admin_ui.http.pages import PageRenderer, pages_at, see_other
from admin_ui.places.verification import VerifiedCertificate, answer_verification, ask_for_number, wants_json
from app.auth.rate_limit import RateLimit, neighbourhood_of
from app.auth.sessions import Authenticator
from app.certificates.badges import badge, profile
from app.certificates.certificates import certified_by, certified_to
from app.certificates.issuer import Issuer
from app.certificates.numbers import number_in, tidy_number
from app.certificates.signing_keys import all_keys, public_key, signing_key
from app.clock import Clock
from app.domain.certificates import Certified
from app.http.recognition import of_download, viewer_of_download
from app.words.languages import best_language
from app.words.spoken import spoken_in
from resolvers.errors import NotFound, RequestError, Unauthenticated, refusal_in
from resolvers.transport.answers import refused
from resolvers.transport.negotiation import wants_page
from schema.enums import CertificateStatus

_Endpoint = Callable[[Request], Awaitable[Response]]

TO_KEEP = {"content-security-policy": "default-src 'none'; sandbox"}
"""For files that are saved, and never shown as a page of ours."""
FOR_EVERYBODY = {"cache-control": "public, max-age=300", "access-control-allow-origin": "*"}
TOO_MANY_UNKNOWN = "Too many unknown numbers from your network: try again in {seconds} seconds."
UNKNOWN_NUMBERS, COUNTED_FOR = 300, timedelta(minutes=15)
"""How many unknown numbers a network may look up. Numbers of 80 bits cannot be guessed; this limits the load."""


@dataclass(frozen=True)
class CertificateEndpoints:
    """The endpoints at these addresses."""

    clock: Clock
    keeper: Authenticator
    issuer: Issuer
    pages: PageRenderer
    unknown: RateLimit = field(default_factory=lambda: RateLimit(at_most=UNKNOWN_NUMBERS, within=COUNTED_FOR))
    press: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """One page is drawn at a time: it takes a processor for as long as it lasts."""

    async def pdf(self, request: Request) -> Response:
        """The PDF of a certificate, in the language of its holder."""
        found = await self._shown(request)
        paper = PrintedCertificate(
            found, await self.issuer.name(), self.issuer.verification_url(found.number), self.clock.today()
        )
        async with self.press:
            content = await asyncio.to_thread(certificate_as_pdf, paper, best_language([found.language.code]))
        return self._file(request, content, f"{found.number}.pdf", "application/pdf")

    async def badge(self, request: Request) -> Response:
        """The certificate as a signed credential."""
        found = await self._shown(request)
        if found.validity.status(self.clock.today()) is CertificateStatus.REVOKED:
            raise RequestError("REVOKED", "This certificate was revoked, so it has no badge.", status=410)
        key, name = await signing_key(self.clock.now()), await self.issuer.name()
        today, zone = self.clock.today(), self.clock.zone
        content = await asyncio.to_thread(badge, found, self.issuer, name=name, zone=zone, key=key, on=today)
        return self._file(request, content.encode(), f"{found.number}.jwt", "application/vc+jwt")

    async def verify(self, request: Request) -> Response:
        """What the certificate with this number says, and what it is worth today; for whoever has the number (E75)."""
        typed, address = request.path_params["number"], request.client.host if request.client else ""
        where, number = neighbourhood_of(address), number_in(typed)
        if wait := self.unknown.begin(where, self.clock.now()):
            return self._too_many(request, int(wait.total_seconds()) + 1)
        found = None if number is None else await certified_by(number)
        shown = None if found is None else await self._verified(found)
        if shown is not None:
            self.unknown.forgive(where)
        if wants_json(request):
            return self._as_json(shown)
        return answer_verification(self.pages, request, shown, number or typed[:100])

    async def _verified(self, found: Certified) -> VerifiedCertificate:
        today = self.clock.today()
        return VerifiedCertificate(
            status=found.validity.status(today),
            holder=None if self.issuer.hides_holders or tidy_number(found.number) is None else found.holder,
            activity=found.activity,
            completed_on=found.completed_on,
            issued_on=found.issued_on,
            valid_through=found.validity.through(today),
            revoked_from=found.validity.revoked_since,
            issuer=await self.issuer.name(),
        )

    async def ask(self, request: Request) -> Response:
        """The page on which to enter the number of a certificate."""
        typed = request.query_params.get("number", "")[:100]
        if not typed.strip():
            return ask_for_number(self.pages, request)
        number = number_in(typed)
        if number is None:
            return answer_verification(self.pages, request, None, typed)
        return see_other(f"/verify/{number}")

    async def keys(self, _request: Request) -> Response:
        """The public halves of all keys that ever signed."""
        found = [{**key.public(), "kid": self.issuer.key_url(key.name)} for key in await all_keys(self.clock.now())]
        return JSONResponse({"keys": found}, headers=FOR_EVERYBODY)

    async def key(self, request: Request) -> Response:
        """The public half of one key: what the `kid` of a badge is the address of."""
        found = await public_key(request.path_params["name"])
        if found is None:
            raise NotFound
        return JSONResponse({**found.public(), "kid": self.issuer.key_url(found.name)}, headers=FOR_EVERYBODY)

    async def profile(self, _request: Request) -> Response:
        """Who issues the badges."""
        return JSONResponse(profile(self.issuer, await self.issuer.name()), headers=FOR_EVERYBODY)

    async def _shown(self, request: Request) -> Certified:
        """Return the certificate that is asked for.

        Raises:
            Unauthenticated: nobody is signed in.
            NotFound: there is none, or not for whoever asks.
        """
        viewer = await viewer_of_download(request, self.keeper, self.clock)
        if viewer is None:
            raise Unauthenticated
        number = number_in(request.path_params["number"])
        found = None if number is None else await certified_to(viewer, number)
        if found is None:
            raise NotFound
        return found

    def _file(self, request: Request, content: bytes, name: str, kind: str) -> Response:
        headers = {**TO_KEEP, **of_download(request), "content-disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type=kind, headers=headers)

    def _as_json(self, shown: VerifiedCertificate | None) -> Response:
        if shown is None:
            raise NotFound("There is no certificate with this number.")
        return JSONResponse(shown.as_json(), headers={"cache-control": "no-store"})

    def _too_many(self, request: Request, seconds: int) -> Response:
        after = {"retry-after": str(seconds)}
        if not wants_json(request):
            return answer_verification(self.pages, request, None, "", wait=after)
        status, params = HTTPStatus.TOO_MANY_REQUESTS, {"seconds": seconds}
        refusal = RequestError("TOO_MANY_ATTEMPTS", TOO_MANY_UNKNOWN, status=status, params=params)
        answer = refused(refusal, spoken_in(request.scope))
        answer.headers.update(after)
        return answer


def certificate_routes(clock: Clock, keeper: Authenticator, *, issuer: Issuer) -> list[Route]:
    papers = CertificateEndpoints(clock, keeper, issuer, pages_at(BASE, clock.zone))
    addresses: dict[str, _Endpoint] = {
        "/certificates/{number}.pdf": papers.pdf,
        "/certificates/{number}.jwt": papers.badge,
        "/verify": papers.ask,
        "/verify/{number}": papers.verify,
        "/issuer": papers.profile,
        "/keys/{name}": papers.key,
        "/.well-known/jwks.json": papers.keys,
    }
    return [Route(address, _answered(endpoint, papers.pages)) for address, endpoint in addresses.items()]


def _outage(pages: PageRenderer, request: Request, status: int) -> Response:
    """Say in words that the database is away or full."""
    after = {"retry-after": SECONDS_UNTIL_AGAIN[status]}
    language, message = language_of(request), MESSAGES[status]
    return pages.answer("frame/failed.html", language, status=status, headers=after, message=message, code=status)


def _answered(endpoint: _Endpoint, pages: PageRenderer) -> _Endpoint:
    """Answer what an endpoint refuses with its code; what nobody foresaw goes on to whoever masks it.

    A person who opens an address while the database is away gets a page.
    """

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Exception as error:
            refusal = refusal_in(error)
            if refusal is None:
                raise
            if refusal.status not in SECONDS_UNTIL_AGAIN or not wants_page(request.headers):
                return refused(refusal, spoken_in(request.scope))
            return _outage(pages, request, refusal.status)

    return answer
