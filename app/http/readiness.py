"""Whether this process is alive, and whether requests can be served."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.db.database_url import connection_config
from app.db.migrations.runner import pending
from app.db.outages import Outage, is_full, log_failure, outage_in
from app.settings import Settings
from resolvers.errors import logger

READY_PATIENCE = 3.0  # seconds that the database has to answer /readyz
LEAST_ROOM = 2**20  # bytes that have to be free where the database and the files are
NO_ROOM = "there is no room left to store anything"


async def healthy(_request: Request) -> Response:
    """Answer that the process runs. It does not check the database, whose trouble should restart no process."""
    return JSONResponse({"status": "alive"}, headers={"cache-control": "no-store"})


def readiness(settings: Settings) -> Callable[[Request], Awaitable[Response]]:
    """Make the endpoint that answers whether requests can be served.

    They can if the database answers, its tables are at this version, and there is room to write.
    """
    places = list(_local_places(settings))

    async def ready(_request: Request) -> Response:
        reason = await _database_trouble() or (NO_ROOM if is_full() or any(map(_has_no_room, places)) else None)
        body = {"status": "ready"} if reason is None else {"status": "not ready", "reason": reason}
        return JSONResponse(body, status_code=503 if reason else 200, headers={"cache-control": "no-store"})

    return ready


async def _database_trouble() -> str | None:
    try:
        async with asyncio.timeout(READY_PATIENCE):
            return "migrations are pending" if await pending() else None
    except Exception as error:  # whatever it is, requests would meet it too
        if not isinstance(error, TimeoutError):
            log_failure(logger, error, "The database does not answer")
        return NO_ROOM if outage_in(error) is Outage.FULL else "the database does not answer"


def _local_places(settings: Settings) -> Iterator[Path]:
    """Give the folders on this machine in which something is stored."""
    file: str | None = connection_config(settings.database)["credentials"].get("file_path")
    if file not in (None, ":memory:"):
        yield Path(file).absolute().parent
    if "://" not in settings.place_of_files:
        yield Path(settings.place_of_files).absolute()


def _has_no_room(place: Path) -> bool:
    """Whether nothing more can be written to a folder, or to what it will be made in."""
    there = next(each for each in (place, *place.parents) if each.is_dir())
    return shutil.disk_usage(there).free < LEAST_ROOM
