"""Whoever listens: over a socket or as a stream of events, on a real connection to a server that runs here or alone."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from app.asgi import Settings, application
from app.db.transaction import transaction
from app.events.broadcast import current
from app.events.event_log import are_held_back, latest
from app.http.serving import Server, configuration
from tests.api import Api, as_admin, settle_in
from tests.clocks import FIRST_DAY, clock_at
from tests.waiting import PATIENCE, serving, until

PROTOCOL = "graphql-transport-ws"
COMPLETIONS = (
    "subscription($after: String) { completionRecorded(after: $after) { cursor completion { user { name } } } }"
)
Json = dict[str, Any]


@asynccontextmanager
async def served(database_url: str) -> AsyncIterator[Api]:
    """The application on a real server of this process, asked over real connections as its administrator."""
    clock, settings = clock_at(FIRST_DAY), Settings(database=database_url, poll_only=True)
    app = application(settings, clock=clock)
    server = Server(configuration(app, host="127.0.0.1", port=0), settings)
    async with serving(server):
        address = f"http://127.0.0.1:{server.port()}"
        async with httpx.AsyncClient(base_url=address, timeout=PATIENCE) as http:
            await transaction(settle_in)
            yield await as_admin(http, clock)


class Socket:
    """One socket as a client has it, after it was acknowledged."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def say(self, **message: Any) -> None:
        await self.connection.send(json.dumps(message))

    async def hear(self) -> Json:
        async with asyncio.timeout(PATIENCE):
            return json.loads(await self.connection.recv())  # type: ignore[no-any-return]  # JSON has any type

    async def subscribe(self, document: str, *, id: str = "1", **variables: Any) -> None:
        await self.say(id=id, type="subscribe", payload={"query": document, "variables": variables})

    async def next(self) -> Any:
        """The data of the next event."""
        message = await self.hear()
        assert (message["type"], "errors" in message.get("payload", {})) == ("next", False), message
        return message["payload"]["data"]

    async def closed(self) -> int | None:
        """The code with which the server closes, once it has said nothing more."""
        async with asyncio.timeout(PATIENCE):
            await self.connection.wait_closed()
        return self.connection.close_code


@asynccontextmanager
async def bare_socket(
    api: Api, headers: dict[str, str] | None = None, *, protocols: Sequence[str] = (PROTOCOL,)
) -> AsyncIterator[Socket]:
    """A socket on which nothing was said yet."""
    address = str(api.http.base_url).replace("http", "ws", 1).rstrip("/") + "/graphql"
    offered = [Subprotocol(name) for name in protocols]
    async with connect(
        address,
        subprotocols=offered or None,
        additional_headers=headers,
        compression=None,
        proxy=None,
        close_timeout=2,
    ) as connection:
        yield Socket(connection)


@asynccontextmanager
async def socket(api: Api) -> AsyncIterator[Socket]:
    """A socket that is acknowledged, with the token in the first message as a page would send it."""
    async with bare_socket(api) as opened:
        await opened.say(type="connection_init", payload={"authorization": f"Bearer {api.token}"})
        assert await opened.hear() == {"type": "connection_ack"}
        yield opened


@asynccontextmanager
async def listening(api: Api, document: str = COMPLETIONS, **variables: Any) -> AsyncIterator[Socket]:
    """A socket that is told what happens from now on.

    The server may begin later than the block: what happens meanwhile it reads from what is stored, `until_listening`.
    """
    async with socket(api) as opened:
        await until(_nothing_is_held_back)
        await opened.subscribe(document, **{"after": str(await latest()), **variables})
        yield opened


async def _nothing_is_held_back() -> bool:
    """Whether all that has happened can be read, so that the latest of it is not told as news."""
    return not await are_held_back()


async def until_listening(count: int) -> None:
    """Wait until so many subscriptions are open on the server in this process."""
    await until(lambda: current()._listeners == count)


def who(data: Json) -> str:
    """Whose completion an event is about."""
    return str(data["completionRecorded"]["completion"]["user"]["name"])


def authorized(api: Api) -> dict[str, str]:
    """The header that says who somebody is."""
    return {"Authorization": f"Bearer {api.token}"}
