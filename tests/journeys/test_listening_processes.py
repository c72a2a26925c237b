"""Several server processes of one database tell the same news; killed ones leave no gap, and nothing is told twice."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

from app.db.database import fetch, open_database
from app.db.transaction import transaction
from app.events.broadcast import RELAY_INTERVAL
from app.events.event_log import Cursor, latest
from app.http.serving import STOP_PATIENCE
from schema.completions import Completion
from tests.api import Api, as_admin, settle_in
from tests.app.news import tell, told
from tests.app.servers import Running, serving
from tests.clocks import FIRST_DAY, clock_at
from tests.listening import listening, who
from tests.waiting import PATIENCE, together

REAL = "app.asgi:from_environment"
CURSORS = "SELECT transaction_id, id FROM outbox_event WHERE name = 'CompletionRecorded' ORDER BY transaction_id, id"
PROMPTLY = STOP_PATIENCE - 1.0  # seconds: it waits for nobody who listens, or it would take longer
GONE = (ConnectionClosed, InvalidHandshake, InvalidMessage, OSError)


@asynccontextmanager
async def process(database_url: str, files: Path) -> AsyncIterator[tuple[Running, Api]]:
    """A server process on the database, which is open here too, asked as its administrator."""
    clock = clock_at(FIRST_DAY)
    today = FIRST_DAY.isoformat()
    async with (
        serving(database_url, REAL, QUALGRAPH_CLOCK=today, QUALGRAPH_FILES=str(files)) as running,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{running.port}", timeout=PATIENCE) as http,
    ):
        yield running, await as_admin(http, clock)


@pytest.fixture
async def url(database_url: str) -> str:
    """A database with Ada in it, open in this process."""
    await open_database(database_url)
    await transaction(settle_in)
    return database_url


async def test_what_one_process_does_is_told_by_another_which_looks_every_second(url: str, tmp_path: Path):
    async with process(url, tmp_path) as (_, here), process(url, tmp_path) as (_, there):
        course = await here.activity()
        async with listening(here) as one, listening(there) as other:
            for api, day in ((here, "2025-12-30"), (there, "2025-12-31")):
                await api.complete(api.admin, course, day)
                assert [who(await each.next()) for each in (one, other)] == ["Ada", "Ada"]

    assert RELAY_INTERVAL <= 1.0


async def test_a_process_that_is_told_to_stop_lets_go_of_those_who_listen(url: str, tmp_path: Path):
    async with process(url, tmp_path) as (running, ada), listening(ada) as one:
        headers = {"accept": "text/event-stream", "authorization": f"Bearer {ada.token}"}
        sent = {"query": "subscription { completionRecorded { cursor } }"}
        async with ada.http.stream("POST", "/graphql", json=sent, headers=headers) as response:
            stream = response.aiter_raw()
            first, place = await anext(stream), await anext(stream)
            async with together(PROMPTLY) as group:
                stopping = group.create_task(running.stop())
                rest = b"".join([piece async for piece in stream])
                closed = await one.closed()
                code, said = await stopping

    assert (first, place[:4], rest, closed, code) == (b":\n\n", b"id: ", b"", 1012, 0)
    assert "Traceback" not in said


async def test_whoever_comes_back_after_a_killed_process_misses_nothing_and_hears_nothing_twice(
    url: str, tmp_path: Path
):
    await storm(url, tmp_path, writers=4, events=400, connections=8, kills=1)


@pytest.mark.soak
async def test_ten_writers_ten_thousand_events_and_two_hundred_connections(url: str, tmp_path: Path):
    await storm(url, tmp_path, writers=10, events=10_000, connections=200, kills=5)


def share(left: int, connections: int, dice: random.Random) -> int:
    """How many of the events that are left to hear on this connection, so that some are left for each later one."""
    if not connections:
        return left
    return min(dice.randint(1, 2 * left // (connections + 1) + 1), left - connections)


async def storm(url: str, files: Path, *, writers: int, events: int, connections: int, kills: int) -> None:
    """Let writers write while somebody listens, comes back again and again, and the process is killed under them."""
    dice, heard = random.Random(5), list[Cursor]()
    async with AsyncExitStack() as stack:
        running, ada = await stack.enter_async_context(process(url, files))
        await ada.complete(ada.admin, await ada.activity())
        completion, start = await Completion.get(), await latest()
        before = len(await fetch(CURSORS))

        async def write(count: int) -> None:
            for _ in range(count):
                event = told(completion.id, name="CompletionRecorded")
                await tell(event, before_commit=partial(asyncio.sleep, dice.random() / 200))

        async with together(900) as group:
            for _ in range(writers):
                group.create_task(write(events // writers))
            connection, is_dead = 0, False
            while len(heard) < events:
                connection += 1
                some = share(events - len(heard), max(connections - connection, 0), dice)
                kill = connection % (connections // (kills + 1)) == 0 and connection < connections
                try:
                    async with listening(ada, after=str(heard[-1] if heard else start)) as one:
                        if kill:
                            running.process.kill()
                            is_dead = True
                        for _ in range(some):
                            heard.append(Cursor.read((await one.next())["completionRecorded"]["cursor"]))
                except GONE:
                    assert is_dead
                    is_dead = False
                    running, ada = await stack.enter_async_context(process(url, files))

    assert connection >= connections
    assert heard == [Cursor(*row) for row in (await fetch(CURSORS))[before:]]
    assert len(heard) == events
