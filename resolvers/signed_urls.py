"""Addresses that a page on another origin can show for some minutes: in an `<a>`, or in an `<img>`."""

from datetime import datetime

import strawberry

from app.certificates.signed_links import LIFE, LinkKey, link_key, signed
from resolvers.context import Info
from resolvers.loaders import loaded

FOR_ELSEWHERE = (
    "for an `<a>` or an `<img>` of a page on another origin. It works without a token for five minutes, as long as you "
    "may see it"
)


@strawberry.type(description="An address that works without a token for a short time. Keep it to yourself until then.")
class SignedUrl:
    """An address, and until when it works."""

    url: str = strawberry.field(description="The whole address.")
    expires_at: datetime = strawberry.field(description="When it stops working.")


async def signed_url(info: Info, path: str) -> SignedUrl:
    """Sign a path for the viewer."""
    context = info.context
    until = context.clock.now().replace(microsecond=0) + LIFE

    async def load(ids: list[int]) -> list[LinkKey]:
        return [await link_key(context.clock.now())] * len(ids)

    key = await loaded(context, "key of links", load, 0)
    return SignedUrl(
        url=context.issuer.public_url + signed(path, context.signed_in(), key, until=until), expires_at=until
    )
