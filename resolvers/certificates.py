"""What is computed about a certificate: what it is worth, and where it is to be had on paper and as a badge."""

from datetime import date
from typing import Annotated

import strawberry

from app.badges import badge
from app.certificates import certified
from app.domain.certificates import Certified
from app.signing_keys import NamedKey, signing_key
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.enums import graphql_enum
from resolvers.derive.filters import check_day
from resolvers.loaders import loaded
from schema.enums import CertificateStatus

graphql_enum(CertificateStatus)

Day = Annotated[date | None, strawberry.argument(description="The day; today if left out.")]


class CertificateFields:
    """Fields of Certificate that are written by hand."""

    pk: int

    @computed("What it is worth on a day.")
    async def status(self, info: Info, on: Day = None) -> CertificateStatus:
        """Return whether it stands (E65)."""
        check_day(on, "on")
        found = await _certified(info.context, self.pk)
        return found.validity.status(on or info.context.clock.today())

    @computed("Where its PDF is, seen from the address of this API; for whoever may see the certificate.")
    async def pdf_url(self, info: Info) -> str:
        """Return the path."""
        return f"/certificates/{(await _certified(info.context, self.pk)).number}.pdf"

    @computed("Where its Open Badge is, seen from the address of this API; null if it was revoked.")
    async def badge_url(self, info: Info) -> str | None:
        """Return the path."""
        found = await _certified(info.context, self.pk)
        return None if _is_revoked(found, info) else f"/certificates/{found.number}.jwt"

    @computed("The public page that says what it is worth and nothing more; printed on the PDF as a QR code.")
    async def verification_url(self, info: Info) -> str:
        """Return the address."""
        return info.context.issuer.verification_url((await _certified(info.context, self.pk)).number)

    @computed("It as an Open Badges 3.0 credential: a signed JSON Web Token that is verified offline; null if revoked.")
    async def badge(self, info: Info) -> str | None:
        """Return the compact JWS."""
        context = info.context
        found = await _certified(context, self.pk)
        if _is_revoked(found, info):
            return None
        key, name = await loaded(context, "signing", lambda ids: _signing(context, ids), 0)
        return badge(found, context.issuer, name=name, zone=context.clock.zone, key=key)


def _is_revoked(found: Certified, info: Info) -> bool:
    return found.validity.status(info.context.clock.today()) is CertificateStatus.REVOKED


async def _certified(context: Context, key: int) -> Certified:
    async def load(ids: list[int]) -> list[Certified]:
        found = await certified(ids)
        return [found[each] for each in ids]

    return await loaded(context, "certified", load, key)  # type: ignore[no-any-return]  # the loader is kept by name


async def _signing(context: Context, ids: list[int]) -> list[tuple[NamedKey, str]]:
    """Return the key to sign with and the issuer's name: once for all badges of an answer."""
    found = (await signing_key(context.clock.now()), await context.issuer.name())
    return [found for _ in ids]
