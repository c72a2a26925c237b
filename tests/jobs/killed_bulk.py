"""A process that does bulk runs and undoes them without end, one row a transaction, until it is killed (R15)."""

import sys
import tempfile
from datetime import datetime, timedelta

import httpx

from app.asgi import SettableClock, Settings, application
from app.bulk import runs
from app.db.database import fetch
from resolvers.derive.names import encode_id
from tests.api import Api
from tests.bulk import done, undone
from tests.clocks import AMSTERDAM

RUNNING = "import asyncio; from tests.jobs.killed_bulk import run_without_end; asyncio.run(run_without_end())"


async def run_without_end() -> None:
    """Assign to everybody and undo it; told by its arguments where, as whom, what, and since when."""
    database, token, qualification, moment = sys.argv[1:]
    runs.DONE_AT_ONCE, runs.RUN_CHUNK = 0, 1
    clock = SettableClock(AMSTERDAM, datetime.fromisoformat(moment))
    with tempfile.TemporaryDirectory() as files:
        app = application(Settings(database=database, files=files, poll_only=True), clock=clock)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test") as http,
        ):
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            await _run(Api(http=http, clock=clock, company="", admin="", token=token), qualification)


async def take_back(api: Api) -> None:
    """Undo what has been done, so that there is something to do again."""
    for (run,) in await fetch("SELECT id FROM bulk_run WHERE state = 'FINISHED' AND changed > 0"):
        await undone(api, encode_id("BulkRun", run))


async def _run(api: Api, qualification: str) -> None:
    await take_back(api)
    while True:
        api.clock.move_to(api.clock.now() + timedelta(milliseconds=1))
        run = await done(api, "bulkAssign", filter={"role": ["LEARNER"]}, qualification=qualification)
        api.clock.move_to(api.clock.now() + timedelta(milliseconds=1))
        await undone(api, run)
