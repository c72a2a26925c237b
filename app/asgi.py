"""The composition root: settings and the schema become the application that a server runs."""

import os
from functools import partial

from starlette.applications import Starlette

from app.demo.organisation import DEMO_SIGN_INS
from app.http.admin_factory import mount_admin
from app.http.certificates import certificate_routes
from app.http.web import assemble
from app.settings import Settings
from jobs.commands import at_work
from resolvers.context import Context
from resolvers.graphql import schema


def create_app(settings: Settings) -> Starlette:
    """The whole product behind its addresses."""
    issuer = settings.issuer()
    make_context = partial(Context, issuer=issuer)
    return assemble(
        settings,
        schema=schema,
        make_context=make_context,
        beside=partial(at_work, private_webhooks=settings.allows_private_webhooks),
        site=partial(mount_admin, make_context=make_context, demo_accounts=DEMO_SIGN_INS if settings.demo else ()),
        papers=partial(certificate_routes, issuer=issuer),
    )


def from_environment() -> Starlette:
    """The same, for servers that are given a factory: `uvicorn --factory app.asgi:from_environment`."""
    return create_app(Settings.read(os.environ))
