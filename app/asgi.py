"""The composition root: settings and the schema become the application that a server runs."""

import os
from functools import partial

from starlette.applications import Starlette

from app.demo import DEMO_SIGN_INS
from app.desk import admin
from app.settings import Settings
from app.web import assemble
from jobs.runner import running
from resolvers.context import Context
from resolvers.graphql import schema


def create_app(settings: Settings) -> Starlette:
    """The whole product behind its addresses."""
    desk = partial(admin, demo_accounts=DEMO_SIGN_INS if settings.demo else ())
    return assemble(settings, schema=schema, make_context=Context, beside=running, desk=desk)


def from_environment() -> Starlette:
    """The same, for servers that are given a factory: `uvicorn --factory app.asgi:from_environment`."""
    return create_app(Settings.read(os.environ))
