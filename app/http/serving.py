"""Runs the server until it is told to stop."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import uvicorn
from starlette.types import ASGIApp

from app.db.database import close_database, open_database
from app.db.database_url import without_password
from app.db.migrations.runner import migrate
from app.events.broadcast import stop_listening
from app.http.compat import BoundedHttpTools, BoundedSockets, ObservedServer
from app.settings import Settings

APPLICATION = "app.asgi:from_environment"
STOP_PATIENCE = 10  # seconds that running requests get when the server is stopped
MESSAGE_LIMIT = 262_144  # bytes of one message over a socket
BACKLOG = 256  # connections that wait to be accepted: so many may come at once above what is counted
OBJECTS_A_ROUND = 10_000  # new objects, after which the garbage collector runs


class Server(ObservedServer):
    """A server that says where it is, once it is there."""

    def __init__(self, config: uvicorn.Config, settings: Settings) -> None:
        super().__init__(config)
        self.settings = settings

    def on_started(self) -> None:
        """Print the address: the port may have been chosen by the machine."""
        start_relaying()
        print(banner(self.settings, self.port()), file=sys.stderr, flush=True)

    def on_stopping(self) -> None:
        """End subscriptions, which would keep their connections open for ever."""
        stop_listening()


def start_relaying() -> None:
    """Keep permanent objects out of garbage collection: each full collection held up all requests for 0.1 s.

    A page makes some thousands of objects, so that it is worth a round no more than every few pages.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_A_ROUND, *gc.get_threshold()[1:])


def banner(settings: Settings, port: int) -> str:
    """The lines that are printed when the server has started."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    clock = settings.clock()
    as_if = " (set with --clock)" if settings.clock_on else ""
    made_up = "  *** DEMO DATA ***  Everyone knows the passwords of the people in it.\n" if settings.demo else ""
    return "\n".join(
        (
            "",
            f"{made_up}  Qualgraph is serving on http://{host}:{port}/graphql",
            f"  admin     http://{host}:{port}/admin/",
            f"  public    {settings.issuer().public_url} (printed on certificates{_hint(settings)})",
            f"  database  {without_password(settings.database)}",
            f"  today     {clock.today()} in {clock.zone.key}{as_if}",
            "  Stop with Ctrl-C.",
            "",
        )
    )


def _hint(settings: Settings) -> str:
    return "" if settings.public_url else "; set QUALGRAPH_PUBLIC_URL to an address that everyone can open"


async def prepare(settings: Settings) -> list[str]:
    """Bring the database to this version; the migrations that were applied. Raises what open_database and migrate do.

    Done before the server starts, so that a wrong database is one clear line and not a traceback.
    """
    await open_database(settings.database)
    try:
        return await migrate()
    finally:
        await close_database()


def configuration(application: str | ASGIApp, *, host: str, port: int, proxies: Sequence[str] = ()) -> uvicorn.Config:
    """How the server runs an application, or the factory of one that a text names.

    Only `proxies` are believed when they say for whom they ask; without any, nobody is, not even on this machine.
    """
    return uvicorn.Config(
        application,
        factory=isinstance(application, str),
        host=host,
        port=port,
        http=BoundedHttpTools,
        ws=BoundedSockets,
        ws_max_size=MESSAGE_LIMIT,
        ws_per_message_deflate=False,  # it would double what a connection takes, for messages of a few hundred bytes
        access_log=False,
        backlog=BACKLOG,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=STOP_PATIENCE,
    )


def serve(settings: Settings, *, application: str = APPLICATION) -> None:
    """Serve until the process is told to stop. The application reads its settings from the environment."""
    os.environ.update(settings.as_environment())
    config = configuration(application, host=settings.host, port=settings.port, proxies=settings.trusted_proxies)
    with suppress(KeyboardInterrupt):  # uvicorn shuts down cleanly, and then passes the signal on
        Server(config, settings).run()
