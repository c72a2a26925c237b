"""Bounds how much one person, one network, and all who are not signed in can ask at once.

Who somebody is costs a look into the database, so that it is not asked before the bound: a token or session that was
recognised is remembered, and the next request with it counts for its person. Everything else counts for its network.
Those who are not signed in have their GraphQL operations run a few at a time, and after those of the others.
"""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass, field

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.auth.rate_limit import neighbourhood_of
from app.auth.session_cookie import VIEWER_KEY, session_token
from app.words.spoken import spoken_in
from resolvers.errors import Busy, RequestError
from resolvers.transport.answers import refused

FREE = ("/healthz", "/readyz", "/admin/static/")  # a probe has to be answered always, and files of pages cost nothing
SECONDS_AT_ONCE = 20  # of what may be asked, saved up by whoever asked nothing for so long
KEYS = 10_000  # people, networks and tokens; of more, those that came longest ago are forgotten
ANONYMOUS_AT_ONCE, ANONYMOUS_WAITING = 1, 50
LONGEST_TURN = 0.25  # seconds for which those who are not signed in wait for all others
LONGEST_WAIT = 10.0  # seconds, after which they are told that it is busy
CROWDED = "Too many who are not signed in ask at once. Try again in a moment."


class RateLimited(RequestError):
    """Somebody asks more often than one may."""

    status = 429

    def __init__(self) -> None:
        super().__init__("RATE_LIMITED", "That was too often. Wait a second, and ask less often.", retryable=True)


class Bucket:
    """Lets each key have so many things a second, and what it has not had for some seconds at once."""

    def __init__(self, a_second: int) -> None:
        self.a_second = a_second
        self._had: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()  # what is left, and when that was

    def take(self, key: Hashable) -> None:
        """Take one thing; raises RateLimited if there is none left."""
        if not self.a_second:
            return
        now, most = time.monotonic(), float(self.a_second * SECONDS_AT_ONCE)
        left, since = self._had.pop(key, (most, now))
        left = min(most, left + (now - since) * self.a_second)
        self._had[key] = (left - 1 if left >= 1 else left, now)
        if len(self._had) > KEYS:
            self._had.popitem(last=False)
        if left < 1:
            raise RateLimited


@dataclass(slots=True)
class Turns:
    """Whose turn it is: those who are signed in always, the others one at a time when nobody else is being served."""

    others: int = 0
    quiet: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: int = 0
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(ANONYMOUS_AT_ONCE))

    def begin(self) -> None:
        """Serve somebody who is signed in."""
        self.others += 1
        self.quiet.clear()

    def end(self) -> None:
        """End that."""
        self.others -= 1
        if not self.others:
            self.quiet.set()

    async def wait(self) -> None:
        """Wait for a place of those who are not; raises Busy if too many wait already, or for too long."""
        if self.waiting >= ANONYMOUS_WAITING:
            raise Busy(CROWDED)
        self.waiting += 1
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                await self.places.acquire()
        except TimeoutError:
            raise Busy(CROWDED) from None
        finally:
            self.waiting -= 1
        if self.others:
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_TURN):
                    await self.quiet.wait()


class Traffic:
    """Stands before the application, and lets in what may be asked."""

    def __init__(self, app: ASGIApp, *, people: Bucket, networks: Bucket) -> None:
        """Stand before an application."""
        self.app = app
        self.people, self.networks = people, networks
        self.turns = Turns()
        self._recognised: OrderedDict[str, int] = OrderedDict()  # people by the digests of what they bring

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on in its turn, or say that there were too many."""
        if scope["type"] != "http" or scope["path"].startswith(FREE):
            await self.app(scope, receive, send)
            return
        brought = _brought_by(HTTPConnection(scope))
        person = None if brought is None else self._recognised.get(brought)
        try:
            if person is None:
                self.networks.take(neighbourhood_of((scope.get("client") or ("",))[0]))
            else:
                self.people.take(person)
        except RateLimited as refusal:
            await refused(refusal, spoken_in(scope))(scope, receive, send)
            return
        if person is not None:
            await self._serve_at_once(scope, receive, send)
        elif scope["path"] == "/graphql":
            await self._serve_in_turn(scope, receive, send)
        else:
            await self.app(scope, receive, send)
        if brought is not None:
            self._remember(brought, scope.get(VIEWER_KEY))

    async def _serve_at_once(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, while the others wait, until the answer begins: what is told from then on keeps nobody waiting."""
        self.turns.begin()
        ended = _once(self.turns.end)
        try:
            await self.app(scope, receive, _before(ended, send))
        finally:
            ended()

    async def _serve_in_turn(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve when it is time; not before all of the request is there, which the client may send slowly."""
        let_go: Callable[[], None] | None = None

        async def wait_for_turn() -> None:
            nonlocal let_go
            if let_go is None:
                await self.turns.wait()
                let_go = _once(self.turns.places.release)

        async def receive_in_turn() -> Message:
            message = await receive()
            if message["type"] == "http.request" and not message.get("more_body"):
                await wait_for_turn()
            return message

        def end() -> None:
            if let_go is not None:
                let_go()

        try:
            if scope["method"] == "GET":
                await wait_for_turn()
            await self.app(scope, receive_in_turn, _before(end, send))
        except Busy as refusal:  # raised before the application began; inside, it answers by itself
            await refused(refusal, spoken_in(scope))(scope, receive, send)
        finally:
            end()

    def _remember(self, brought: str, person: int | None) -> None:
        self._recognised.pop(brought, None)
        if person is not None:
            self._recognised[brought] = person
            if len(self._recognised) > KEYS:
                self._recognised.popitem(last=False)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    is_done = False

    def act_once() -> None:
        nonlocal is_done
        if not is_done:
            is_done = True
            act()

    return act_once


def _before(act: Callable[[], None], send: Send) -> Send:
    """Return what sends, and before that does something."""

    async def send_after(message: Message) -> None:
        act()
        await send(message)

    return send_after


def _brought_by(request: HTTPConnection) -> str | None:
    """Return what a request brings to say who asks, so that it can be kept; None if nothing."""
    given = request.headers.get("authorization") or session_token(request)
    return None if given is None else hashlib.sha256(given.encode()).hexdigest()
