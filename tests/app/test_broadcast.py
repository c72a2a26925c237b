"""One relay a process hands each event to everybody who listens: the stored ones, then the live ones, each once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from functools import partial

import pytest

from app.db.database import OpenDatabase, execute, fetch
from app.events import broadcast as module
from app.events.broadcast import Broadcast, Stopping, TooSlow, broadcasting, current
from app.events.event_log import EVENTS_AT_ONCE, Cursor, LoggedEvent, events_after, latest
from app.events.pg_notify import CHANNEL
from tests.app.news import tell, told
from tests.waiting import PATIENCE, in_time, together, until

pytestmark = pytest.mark.usefixtures("database")
GROUPS = {"GroupChanged"}


@asynccontextmanager
async def relaying(relay: Broadcast) -> AsyncIterator[Broadcast]:
    """A relay that nobody calls, but the test."""
    async with together() as group:
        task = group.create_task(relay.relay())
        try:
            yield relay
        finally:
            task.cancel()


@asynccontextmanager
async def listening_to_groups(*, poll_only: bool = True) -> AsyncIterator[AsyncIterator[LoggedEvent]]:
    """What happens to groups from now on, as a relay of this process hands it out."""
    async with broadcasting(poll_only=poll_only) as relay, aclosing(relay.news(await latest(), GROUPS)) as listening:
        yield listening


async def next_of(listening: AsyncIterator[LoggedEvent]) -> LoggedEvent:
    return await anext(listening)


async def take(listening, count: int) -> list[int]:
    """The numbers of the next events that somebody who listens is given."""
    async with asyncio.timeout(PATIENCE):
        return [(await anext(listening)).subject_id for _ in range(count)]


async def test_what_happens_is_heard_by_all_who_listen_to_it_and_by_nobody_else():
    async with broadcasting(poll_only=True) as relay, together() as group:
        here = await latest()
        asked = [(GROUPS, 2), (GROUPS, 2), ({"UserChanged", *GROUPS}, 3)]
        heard = [group.create_task(take(relay.news(here, names), count)) for names, count in asked]
        await tell(told(1), told(2, name="UserChanged"))
        await tell(told(3))

        assert [await each for each in heard] == [[1, 3], [1, 3], [1, 2, 3]]


async def test_what_this_process_commits_is_heard_before_the_next_look(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "RELAY_INTERVAL", 3600.0)
    async with listening_to_groups() as listening, together() as group:
        heard = group.create_task(take(listening, 1))
        await tell(told(1))

        assert await heard == [1]


async def test_stored_and_live_news_join_without_a_gap_or_a_repeat():
    total = 2 * EVENTS_AT_ONCE + 40
    await tell(*(told(number) for number in range(total // 2)))

    async with broadcasting(poll_only=True) as relay, aclosing(relay.news(Cursor(), GROUPS)) as listening:
        heard = await take(listening, 30)
        for number in range(total // 2, total):
            if number % 20 == 0:
                await tell(*(told(each) for each in range(number, number + 20)))
        heard += await take(listening, total - 30)

    assert heard == list(range(total))


async def test_whoever_comes_from_a_process_that_was_faster_hears_nothing_twice():
    await tell(told(1))
    relay = Broadcast(at_hand=10)
    async with aclosing(relay.news(Cursor(), GROUPS)) as slow:
        assert await take(slow, 1) == [1]  # the relay is where it was when somebody began to listen
        await tell(told(2), told(3))
        ahead = (await events_after(Cursor()))[1].cursor
        async with aclosing(relay.news(ahead, GROUPS)) as fast, relaying(relay):
            relay.wake()

            assert await take(slow, 2) == [2, 3]
            assert await take(fast, 1) == [3]


async def test_whoever_reads_what_is_stored_does_so_at_their_own_pace():
    total = 40
    await tell(told(0))
    async with (
        relaying(Broadcast(at_hand=5)) as relay,
        aclosing(relay.news(Cursor(), GROUPS)) as slow,
        aclosing(relay.news(await latest(), GROUPS)) as fast,
    ):
        heard = await take(slow, 1)
        for number in range(1, total):
            await tell(told(number))
            relay.wake()
            await take(fast, 1)

        assert heard + await take(slow, total - 1) == list(range(total))


async def test_whoever_is_too_slow_is_told_so_and_can_go_on_from_the_last_cursor():
    async with relaying(Broadcast(at_hand=5)) as relay:
        since, waits = await latest(), asyncio.Event()
        slowly = relay.news(since, GROUPS, lambda _: waits.set())
        async with aclosing(slowly) as slow, aclosing(relay.news(since, GROUPS)) as other:
            async with together() as group:
                first, _ = group.create_task(next_of(slow)), group.create_task(take(other, 1))
                await in_time(waits.wait())  # else it is told of what is stored, of which nothing is too much
                await tell(told(1))
                relay.wake()
            last = first.result().cursor
            for number in range(2, 9):
                await tell(told(number))
                relay.wake()
                await take(other, 1)

            with pytest.raises(TooSlow):
                await anext(slow)

        async with aclosing(relay.news(last, GROUPS)) as again:
            assert await take(again, 7) == list(range(2, 9))


async def test_what_happens_while_nobody_listens_is_not_read_and_not_missed_either():
    async with broadcasting(poll_only=True) as relay:
        async with aclosing(relay.news(await latest(), GROUPS)) as first, together() as group:
            heard = group.create_task(take(first, 1))
            await tell(told(1))
            assert await heard == [1]
        since = await latest()
        await tell(told(2))

        async with aclosing(relay.news(since, GROUPS)) as second, together() as group:
            heard = group.create_task(take(second, 2))
            await tell(told(3))

            assert await heard == [2, 3]


async def test_everybody_is_let_go_when_the_process_stops():
    async def is_let_go(listening: AsyncIterator[LoggedEvent]) -> None:
        with pytest.raises(Stopping):
            await anext(listening)

    async with together() as group, broadcasting(poll_only=True) as relay:
        group.create_task(is_let_go(relay.news(await latest(), GROUPS)))
        await until(lambda: relay._listeners == 1)

    with pytest.raises(Stopping):
        current()


async def test_a_relay_stops_also_when_it_is_called_at_that_very_moment():
    async with listening_to_groups() as listening, together() as group:
        heard = group.create_task(take(listening, 1))
        await tell(told(1))
        await heard
        await until(lambda: not current()._bell.is_set())
        current().wake()


async def test_a_look_that_fails_is_logged_and_the_next_one_finds_everything(
    database: OpenDatabase, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(module, "RELAY_INTERVAL", 0.02)
    async with listening_to_groups() as listening:
        async with together() as group:
            heard = group.create_task(take(listening, 1))
            await tell(told(1))
        assert heard.result() == [1]  # from here on, what is heard is what the relay finds

        async with table_away("outbox_event"):
            await until(lambda: "Reading new events failed" in caplog.text)
        await tell(told(2), quietly=True)

        assert await take(listening, 1) == [2]


@asynccontextmanager
async def table_away(name: str) -> AsyncIterator[None]:
    """The table has another name for as long as the block takes, however that ends."""
    await execute(f"ALTER TABLE {name} RENAME TO elsewhere")
    try:
        yield
    finally:
        await execute(f"ALTER TABLE elsewhere RENAME TO {name}")


async def test_other_processes_are_called_and_a_lost_connection_is_made_anew(
    database: OpenDatabase, monkeypatch: pytest.MonkeyPatch
):
    if database.dialect == "sqlite":
        pytest.skip("SQLite has nothing to call with")
    monkeypatch.setattr(module, "RELAY_INTERVAL", 3600.0)
    async with listening_to_groups(poll_only=False) as listening, together() as group:
        for number in (1, 2):
            heard = group.create_task(take(listening, 1))
            lost = await _listening_connection()
            await tell(told(number), quietly=True)
            await execute(f"NOTIFY {CHANNEL}")  # as another process does, on a connection of its own

            assert await heard == [number]
            await execute("SELECT pg_terminate_backend(?)", (lost,))
            await until(partial(_is_gone, lost))


async def _listening_connection() -> int:
    """The number of the connection on which this process is called, once it listens."""
    query = "SELECT pid FROM pg_stat_activity WHERE application_name = ? AND query LIKE 'LISTEN%'"
    found = await until(lambda: fetch(query, (CHANNEL,)))
    return int(found[0][0])


async def _is_gone(pid: int) -> bool:
    return not await fetch("SELECT 1 FROM pg_stat_activity WHERE pid = ?", (pid,))
