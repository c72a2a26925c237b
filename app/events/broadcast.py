"""The relay of a process: reads each event once, and hands it to all who listen."""

import asyncio
import contextvars
import logging
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, suppress

from app.db.database import dialect
from app.db.outages import log_failure
from app.events.event_log import EVENTS_AT_ONCE, Cursor, LoggedEvent, are_held_back, events_after, latest
from app.events.outbox import COMMIT_LISTENERS, renumber_if_restored
from app.events.pg_notify import PgNotifier

RELAY_INTERVAL = 1.0  # seconds: the poll that everything rests on, even without a NOTIFY
LOOK_SOON = 0.02  # seconds, at first, while an older transaction holds events back
EVENTS_AT_HAND = 2_000  # events kept for those who take them one by one; who falls further behind is too slow

log = logging.getLogger("qualgraph.news")


def _unheard(_: Cursor) -> None:
    """Hear nothing of places that were passed."""


class TooSlow(Exception):
    """The listener is too slow. It can continue from its last cursor."""


class Stopping(Exception):
    """This process stops. Listeners can continue with another one, from their last cursor."""


class Broadcast:
    """The relay of one process. It reads nothing while nobody listens."""

    def __init__(self, *, at_hand: int) -> None:
        self._position = Cursor()  # everything up to here was handed out
        self._recent: deque[LoggedEvent] = deque(maxlen=at_hand)
        self._count = 0  # of everything ever handed out; the latest events are kept at hand
        self._listeners = 0
        self._joining = asyncio.Lock()
        self._bell, self._turn = asyncio.Event(), asyncio.Event()
        self._is_stopping = False

    def wake(self) -> None:
        """Look for new events at once."""
        self._bell.set()

    def stop(self) -> None:
        """End all listening."""
        self._is_stopping = True
        self._turn.set()

    async def relay(self) -> None:
        """Hand out events until cancelled; no failure ends it."""
        pause = RELAY_INTERVAL
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(pause if self._listeners else None):
                    await self._bell.wait()
            sooner = LOOK_SOON if self._bell.is_set() else 2 * pause
            self._bell.clear()
            if self._listeners:
                pause = await self._look(sooner)

    async def news(
        self, cursor: Cursor, names: Collection[str], passed: Callable[[Cursor], None] = _unheard
    ) -> AsyncGenerator[LoggedEvent, None]:
        """Give the events of these names after a place: those that are stored, and then each as it happens.

        `passed` hears up to where there is nothing more of these names, which moves on with every event of others.

        Raises:
            TooSlow: more happened meanwhile than is kept at hand.
            Stopping: the process stops.
        """
        async with self._listening():
            async for each in self._stored(cursor, names):
                cursor = max(cursor, each.cursor)
                yield each
            # nothing was awaited since everything up to the relay's position was given: live events begin here
            async for each in self._live(self._count, passed):
                if each.name in names and each.cursor > cursor:
                    yield each

    async def _stored(self, cursor: Cursor, names: Collection[str]) -> AsyncIterator[LoggedEvent]:
        while cursor < self._position and not self._is_stopping:
            up_to = self._position
            page = await events_after(cursor, names=names)
            for each in page:
                yield each
            cursor = page[-1].cursor if page else up_to
            if len(page) < EVENTS_AT_ONCE:  # there was nothing else of these names up to where the relay was
                cursor = max(cursor, up_to)

    async def _live(self, seen: int, passed: Callable[[Cursor], None]) -> AsyncIterator[LoggedEvent]:
        while not self._is_stopping:
            while seen < self._count:
                gone = self._count - len(self._recent)
                if seen < gone:
                    raise TooSlow
                seen += 1
                yield self._recent[seen - 1 - gone]
            if not self._is_stopping:
                passed(self._position)
                await self._turn.wait()
        raise Stopping

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        async with self._joining:
            if not self._listeners:  # nobody listened, so nobody missed anything
                self._position = await latest()
                self._recent.clear()
            self._listeners += 1
        self.wake()
        try:
            yield
        finally:
            self._listeners -= 1

    async def _look(self, sooner: float) -> float:
        """Hand out what there is, and return how long to wait: only briefly at first, while events are held back."""
        try:
            await self._hand_out()
            return min(sooner, RELAY_INTERVAL) if await are_held_back() else RELAY_INTERVAL
        except Exception as error:  # whatever it is, the next look may succeed
            log_failure(log, error, "Reading new events failed; the next poll tries again")
            return RELAY_INTERVAL

    async def _hand_out(self) -> None:
        while True:
            since = self._position
            page = await events_after(since)
            if self._position != since:
                continue  # a first listener has come again
            if not page:
                return
            self._recent.extend(page)
            self._count += len(page)
            self._position = page[-1].cursor
            turn, self._turn = self._turn, asyncio.Event()
            turn.set()


_current: Broadcast | None = None


def current() -> Broadcast:
    """Return the relay of this process.

    Raises:
        Stopping: there is none, or not any more.
    """
    if _current is None:
        raise Stopping
    return _current


def stop_listening() -> None:
    """End all listening in this process, which is about to stop."""
    if _current is not None:
        _current.stop()


@asynccontextmanager
async def broadcasting(*, poll_only: bool = False) -> AsyncIterator[Broadcast]:
    """Keep the relay of this process for as long as its database is open.

    With `poll_only` processes do not notify each other, as behind a proxy that pools transactions.
    """
    global _current  # noqa: PLW0603 - one process has one relay, as it has one database
    await renumber_if_restored()
    broadcast = Broadcast(at_hand=EVENTS_AT_HAND)
    listeners, running = [broadcast.wake], [broadcast.relay()]
    if dialect() == "postgres" and not poll_only:
        notifier = PgNotifier(broadcast.wake)
        listeners, running = [*listeners, notifier.tell], [*running, notifier.keep()]
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(each, context=contextvars.Context()) for each in running]
    COMMIT_LISTENERS.update(listeners)
    _current = broadcast
    try:
        yield broadcast
    finally:
        _current = None
        COMMIT_LISTENERS.difference_update(listeners)
        broadcast.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
