"""How soon an event reaches the last of 1,000 subscribers, and what each of them takes: `python -m bench.subscribers`.

One server process at a time on SQLite, 1,000 sockets of its own kind (websockets-sansio, no compression). Side by side
in one run, round by round: bare sockets that a handler of three lines writes one ready text to; subscribers of 20
people, who share an execution each; of 1,000 people, each with an execution of their own; 1,000 learners of whom the
event concerns one; and 1,000 walls of numbers, of an administrator each, who share one reading of the numbers (of an
empty company: what a reading takes is in bench.slices). `all` counts from asking for the mutation until the last socket
has the event, `spread` from the first socket to the last; memory is what the server process grew by. Ratios to the bare
sockets can be compared between machines.
"""

import asyncio
import itertools
import re
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from app.auth.access_tokens import create_token
from app.clock import RunningClock
from app.db.database import close_database, open_database
from app.db.migrations.runner import migrate
from app.http.serving import Server, configuration
from app.settings import DEFAULT_ZONE, Settings
from bench.listeners import EVENTS, MARK, Round, open_sockets
from schema.activities import LearningActivity
from schema.enums import ActivityType, MembershipState, OrgUnitKind, Role
from schema.memberships import Membership
from schema.people import User
from schema.units import OrgUnit

SUBSCRIBERS = 1_000
ROUNDS = 15
FEW = 20
ADDED = date(2020, 1, 1)
WALL = """subscription { insightsChanged { cursor insights {
    overview { total { assigned { count } meets { count } doesNotMeet { count } } } } } }"""


@asynccontextmanager
async def server(*arguments: str) -> AsyncIterator[tuple[str, int]]:
    """A server process: its address, and its process id."""
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stderr=asyncio.subprocess.PIPE)
    assert process.stderr is not None
    try:
        while not (found := re.search(rb"http://127\.0\.0\.1:(\d+)", await process.stderr.readline())):
            pass
        yield f"http://127.0.0.1:{int(found[1])}", process.pid
    finally:
        process.kill()
        await process.wait()


def resident(pid: int) -> float:
    """What a process takes, in kB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    assert found
    return float(found[1])


async def bare() -> None:
    """Serve sockets that are written one ready text to, and nothing else."""
    sockets: list[WebSocket] = []
    text = '{"id":"1","type":"next","payload":{"data":{"completionRecorded":{"cursor":"MDoxMDAz","completion":{}}}}}'

    async def listen(socket: WebSocket) -> None:
        await socket.accept(subprotocol="graphql-transport-ws")
        sockets.append(socket)
        await socket.send_text('{"type":"connection_ack"}')
        while (await socket.receive())["type"] != "websocket.disconnect":
            pass

    async def tell(_request: Request) -> Response:
        for socket in sockets:
            await socket.send_text(text)
        return Response("{}")

    app = Starlette(routes=[WebSocketRoute("/graphql", listen), Route("/graphql", tell, methods=["POST"])])
    running = Server(configuration(app, host="127.0.0.1", port=0), Settings())
    await running.serve()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of subscribers: who they are, how many of them hear of an event, and what makes it happen."""

    name: str
    tokens: list[str]
    expected: int
    teller: str
    """The token of who makes it happen."""
    document: str = EVENTS
    mark: bytes = MARK
    pause: float = 0.0
    """Seconds between two rounds: numbers are told at most once a second."""


DAYS = (date(2026, 1, 1) - timedelta(days=each) for each in itertools.count())
TELL = """mutation($day: Date) {
    completionRecord(input: {user: "email:learner0@bench.example", activity: "code:bench", completedOn: $day}) {
        completion { id } userErrors { message } } }"""


@dataclass(frozen=True, slots=True)
class Happening:
    """Makes something new happen each time: a completion of a day further back (a second one of a day is refused)."""

    http: httpx.AsyncClient
    token: str

    async def __call__(self) -> None:
        content = {"query": TELL, "variables": {"day": f"{next(DAYS)}"}}
        answer = await self.http.post("/graphql", json=content, headers={"authorization": f"Bearer {self.token or 0}"})
        answer.raise_for_status()
        if self.token:  # the bare server answers nothing
            assert answer.json()["data"]["completionRecord"]["userErrors"] == [], answer.text


@dataclass(frozen=True, slots=True)
class Figures:
    """What one kind of subscribers came to: milliseconds, and kilobytes each."""

    kind: str
    all: float
    spread: float
    kilobytes: float


async def measured(kind: Kind, address: str, pid: int) -> Figures:
    """Open all sockets, and tell them something again and again; the median of the rounds."""
    counted, took, spread = Round(), list[float](), list[float]()
    async with httpx.AsyncClient(base_url=address, timeout=60) as http:
        happens = Happening(http, kind.teller)
        await happens()
        before = resident(pid)
        await open_sockets(kind.tokens, counted, address, kind.document, kind.mark)
        await _warm_up(kind, counted, happens)
        grown = resident(pid) - before
        for _ in range(ROUNDS):
            await asyncio.sleep(kind.pause)
            counted.begin(kind.expected)
            began = time.perf_counter()
            await happens()
            async with asyncio.timeout(60):
                await counted.done.wait()
            took.append((counted.last_at - began) * 1000)
            spread.append((counted.last_at - counted.first_at) * 1000)
    return Figures(kind.name, statistics.median(took), statistics.median(spread), grown / len(kind.tokens))


async def _warm_up(kind: Kind, counted: Round, happens: Happening) -> None:
    """Tell until everybody hears it: then every subscription has begun."""
    for _ in range(20):
        counted.begin(kind.expected)
        await happens()
        with suppress(TimeoutError):
            async with asyncio.timeout(3):
                await counted.done.wait()
            return
    raise AssertionError("Not everybody is told.")


async def prepared(url: str) -> list[Kind]:
    """Fill the database with 1,000 administrators and as many learners, and return the kinds of subscribers."""
    clock = RunningClock(DEFAULT_ZONE)
    await open_database(url)
    try:
        await migrate()
        company = await OrgUnit.create(name="Bench", kind=OrgUnitKind.COMPANY, code="bench")
        await LearningActivity.create(name="Bench", code="bench", type=ActivityType.E_LEARNING)
        tokens: dict[Role, list[str]] = {}
        for role in (Role.ADMIN, Role.LEARNER):
            emails = [f"{role.name.lower()}{number}@bench.example" for number in range(SUBSCRIBERS)]
            await User.bulk_create(
                User(name=email, email=email, role=role, language="en", unit=company, date_added=ADDED)
                for email in emails
            )
            await Membership.bulk_create(
                Membership(
                    user=each, unit=company, state=MembershipState.ACTIVE, begins_on=ADDED, recorded_at=clock.now()
                )
                for each in await User.filter(role=role)
            )
            tokens[role] = [await create_token(email, now=clock.now()) for email in emails]
    finally:
        await close_database()
    admins, learners = tokens[Role.ADMIN], tokens[Role.LEARNER]
    return [
        Kind(f"{FEW} people", [admins[number % FEW] for number in range(SUBSCRIBERS)], SUBSCRIBERS, admins[0]),
        Kind(f"{SUBSCRIBERS} people", admins, SUBSCRIBERS, admins[0]),
        Kind(f"{SUBSCRIBERS} learners, one concerned", learners, 1, admins[0]),
        Kind(f"{SUBSCRIBERS} walls", admins, SUBSCRIBERS, admins[0], WALL, b'"insightsChanged"', pause=1.1),
    ]


async def main() -> None:
    """Measure each kind, each on a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite://{Path(folder) / 'bench.sqlite3'}"
        kinds = await prepared(url)
        async with server("-m", "bench.subscribers", "--bare") as (address, pid):
            found = [await measured(Kind("bare sockets", [""] * SUBSCRIBERS, SUBSCRIBERS, ""), address, pid)]
        for kind in kinds:
            async with server("-m", "app", "serve", "--port", "0", "--database", url) as (address, pid):
                found.append(await measured(kind, address, pid))
    print(f"{SUBSCRIBERS} subscribers, median of {ROUNDS} rounds")
    for each in found:
        ratio = each.spread / found[0].spread
        print(
            f"{each.kind:32} all {each.all:8.1f} ms   spread {each.spread:8.1f} ms ({ratio:5.1f} x bare)"
            f"   {each.kilobytes:6.1f} kB each"
        )


if __name__ == "__main__":
    asyncio.run(bare() if "--bare" in sys.argv else main())
