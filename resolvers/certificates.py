"""Computed fields of a certificate: its status, PDF and badge."""

from asyncio import to_thread
from datetime import date
from typing import Annotated

import strawberry

from app.certificates.badges import badge
from app.certificates.certificates import certified
from app.certificates.signing_keys import signing_key
from app.domain.certificates import Certified
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.enums import graphql_enum
from resolvers.derive.filters import check_day
from resolvers.loaders import loaded
from resolvers.signed_urls import FOR_ELSEWHERE, SignedUrl, signed_url
from schema.enums import CertificateStatus

graphql_enum(CertificateStatus)

LOOKED_UP = 8
"""What it costs to wait for what is known of a certificate, once for each field that does."""

_Day = Annotated[date | None, strawberry.argument(description="The day; today if left out.")]


class CertificateFields:
    """Fields of Certificate that are written by hand."""

    pk: int

    @computed(
        "The last day on which it is valid, as is known today: its own, or that of a period that rests on its "
        "completion, whichever is later; null if it has no end date.",
        costs=LOOKED_UP,
    )
    async def valid_through(self, info: Info) -> date | None:
        """Return what its paper says too (R16)."""
        return (await _certified(info.context, self.pk)).validity.through(info.context.clock.today())

    @computed("Whether it is valid on a day.", costs=LOOKED_UP)
    async def status(self, info: Info, on: _Day = None) -> CertificateStatus:
        """Return whether it stands (E65)."""
        check_day(on, "on")
        found = await _certified(info.context, self.pk)
        return found.validity.status(on or info.context.clock.today())

    @computed("The path of its PDF on this server, for anyone who may see the certificate.", costs=LOOKED_UP)
    async def pdf_url(self, info: Info) -> str:
        return _pdf(await _certified(info.context, self.pk))

    @computed(f"The address of its PDF {FOR_ELSEWHERE}.")
    async def signed_pdf_url(self, info: Info) -> SignedUrl:
        return await signed_url(info, _pdf(await _certified(info.context, self.pk)))

    @computed("The path of its Open Badge on this server; null if it was revoked.", costs=LOOKED_UP)
    async def badge_url(self, info: Info) -> str | None:
        found = await _certified(info.context, self.pk)
        return None if _is_revoked(found, info) else _jwt(found)

    @computed(f"The address of its Open Badge {FOR_ELSEWHERE}; null if it was revoked.")
    async def signed_badge_url(self, info: Info) -> SignedUrl | None:
        found = await _certified(info.context, self.pk)
        return None if _is_revoked(found, info) else await signed_url(info, _jwt(found))

    @computed(
        "The public page that says whether it is valid, and what the PDF says. The QR code on the PDF leads there.",
        costs=LOOKED_UP,
    )
    async def verification_url(self, info: Info) -> str:
        return info.context.issuer.verification_url((await _certified(info.context, self.pk)).number)

    @computed(
        "The Open Badges 3.0 credential, a signed JSON Web Token that can be verified offline; null if it was revoked.",
        costs=200,
    )
    async def badge(self, info: Info) -> str | None:
        """The compact JWS; null once the certificate is revoked."""
        context = info.context
        if _is_revoked(await _certified(context, self.pk), info):
            return None
        return str(await loaded(context, "badges", lambda ids: _badges(context, ids), self.pk))


def _pdf(found: Certified) -> str:
    return f"/certificates/{found.number}.pdf"


def _jwt(found: Certified) -> str:
    return f"/certificates/{found.number}.jwt"


def _is_revoked(found: Certified, info: Info) -> bool:
    return found.validity.status(info.context.clock.today()) is CertificateStatus.REVOKED


async def _certified(context: Context, key: int) -> Certified:
    async def load(ids: list[int]) -> list[Certified]:
        found = await certified(ids)
        return [found[each] for each in ids]

    return await loaded(context, "certified", load, key)  # type: ignore[no-any-return]  # the loader is kept by name


async def _badges(context: Context, ids: list[int]) -> list[str]:
    """Sign each once, however often it is asked for; beside the loop, since a signature takes two milliseconds."""
    found, issuer = await certified(ids), context.issuer
    today, zone = context.clock.today(), context.clock.zone
    key, name = await signing_key(context.clock.now()), await issuer.name()
    return await to_thread(
        lambda: [badge(found[each], issuer, name=name, zone=zone, key=key, on=today) for each in ids]
    )
