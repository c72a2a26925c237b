"""The whole product as one ASGI application: for servers, and for programs that run it inside themselves.

Programs need nothing but this module: `application` with `Settings` and a clock of theirs, such as a `SettableClock`;
and, once it has started, `create_administrator` for an empty database and `create_token` for whoever asks. Both act on
the database that is open, and are awaited on the loop on which the application runs.
"""

import os
from functools import partial

from starlette.applications import Starlette

from app.auth.access_tokens import create_token
from app.clock import Clock, SettableClock
from app.commands.administrators import create_administrator
from app.demo.organisation import DEMO_SIGN_INS
from app.http.admin_factory import mount_admin
from app.http.certificates import certificate_routes
from app.http.web import assemble, no_background_work
from app.settings import Settings
from jobs.commands import at_work
from resolvers.context import Context
from resolvers.graphql import schema

__all__ = ["SettableClock", "Settings", "application", "create_administrator", "create_token", "from_environment"]


def application(settings: Settings, *, clock: Clock | None = None, background: bool = False) -> Starlette:
    """The whole product behind its addresses. Its lifespan opens the database, migrates it, and closes it.

    Only one can be running in a process, since Tortoise has one database a process: starting a second one raises
    DatabaseUnavailable. One after another is fine, also on other databases and other event loops; but SQLite and
    PostgreSQL cannot take turns, because Tortoise remembers how it writes statements.

    Args:
        settings: where its data is, and the rest; `Settings(database="sqlite:///tmp/ours.sqlite3")` is enough.
        clock: what time it is in there; if left out, what the settings say. Its zone is where days begin.
        background: whether jobs and webhooks run beside it, as they do in a server. Without them nothing happens that
            was not asked for, which is what a program wants that moves the clock itself.
    """
    issuer = settings.issuer()
    make_context = partial(Context, issuer=issuer, introspection=settings.introspection)
    jobs_and_webhooks = partial(at_work, private_webhooks=settings.allows_private_webhooks)
    return assemble(
        settings,
        clock=clock or settings.clock(),
        schema=schema,
        make_context=make_context,
        beside=jobs_and_webhooks if background else no_background_work,
        site=partial(mount_admin, make_context=make_context, demo_accounts=DEMO_SIGN_INS if settings.demo else ()),
        papers=partial(certificate_routes, issuer=issuer),
    )


def from_environment() -> Starlette:
    """What a server runs, from QUALGRAPH_… variables: `uvicorn --factory app.asgi:from_environment`."""
    return application(Settings.read(os.environ), background=True)
