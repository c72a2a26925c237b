"""Whoever reads the news on and on is told everything once, in the order in which it became true."""

import asyncio
import random
from datetime import timedelta
from functools import partial

import pytest

from app.db.database import OpenDatabase
from app.events.event_log import KEPT, Cursor, CursorTooOld, are_held_back, cursor_after, events_after, latest
from app.events.outbox import renumber_if_restored
from app.policy.refusals import BadCursor
from schema.outbox import OutboxEvent
from tests.app.news import NOW, tell, told
from tests.waiting import together

pytestmark = pytest.mark.usefixtures("database")


async def numbers(cursor: Cursor, **asked) -> list[int]:
    return [each.subject_id for each in await events_after(cursor, **asked)]


async def test_news_is_read_page_by_page_from_where_one_was():
    await tell(*(told(number) for number in range(1, 6)))

    first = await events_after(Cursor(), 2)
    second = await events_after(first[-1].cursor, 2)
    third = await events_after(second[-1].cursor, 2)

    assert [[each.subject_id for each in page] for page in (first, second, third)] == [[1, 2], [3, 4], [5]]
    assert await events_after(third[-1].cursor) == []
    assert third[-1].cursor == await latest()
    assert (first[0].name, first[0].subject_type, first[0].happened_at) == ("GroupChanged", "Completion", NOW)


async def test_what_happens_after_the_latest_is_new():
    await tell(told(1))
    here = await latest()
    await tell(told(2))

    assert await numbers(here) == [2]


async def test_only_the_names_that_are_asked_for_are_read():
    await tell(told(1), told(2, name="UserChanged"), told(3))

    assert await numbers(Cursor(), names={"UserChanged"}) == [2]
    assert await numbers(Cursor(), names={"GroupChanged", "UserChanged"}) == [1, 2, 3]
    assert await numbers(Cursor(), names=()) == []


async def test_what_is_written_early_and_committed_late_is_not_skipped(database: OpenDatabase):
    if database.dialect == "sqlite":
        pytest.skip("SQLite has one writer at a time")
    may_commit, is_written = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        is_written.set()
        await may_commit.wait()

    async with together() as group:
        group.create_task(tell(told(1), before_commit=wait))
        await is_written.wait()
        await tell(told(2))
        meanwhile, is_held = await numbers(Cursor()), await are_held_back()
        place = await latest()
        may_commit.set()

    assert (meanwhile, is_held) == ([], True)
    assert await numbers(place) == [1, 2]
    assert not await are_held_back()


async def test_ten_writers_and_a_reader_who_never_stops():
    rounds, seen = 20, list[tuple[Cursor, int]]()
    dice = random.Random(7)

    async def write(writer: int) -> None:
        for each in range(rounds):
            pair = [told(1000 * writer + 2 * each + odd) for odd in range(2)]
            await tell(*pair, before_commit=partial(asyncio.sleep, dice.random() / 500))

    async def read() -> None:
        cursor = Cursor()
        while len(seen) < 10 * rounds * 2:
            for news in await events_after(cursor, 7):
                cursor = news.cursor
                seen.append((cursor, news.subject_id))

    async with together() as group:
        group.create_task(read())
        for writer in range(10):
            group.create_task(write(writer))

    assert sorted(number for _, number in seen) == [1000 * writer + each for writer in range(10) for each in range(40)]
    assert [cursor for cursor, _ in seen] == sorted({cursor for cursor, _ in seen})


async def test_a_place_can_be_written_down_and_read_again():
    await tell(told(1), told(2))
    first, second = await events_after(Cursor())

    again = await cursor_after(str(first.cursor), now=NOW)

    assert again == first.cursor
    assert await numbers(again) == [2]
    assert await cursor_after(str(second.cursor), now=NOW + 2 * KEPT) == second.cursor


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "MDox\n",
        "MDox=",
        "é",
        "0:1",
        "LTE6MQ",
        "MDow" * 50,
        "MTowMQ",
        "OTk5OTk5OTk5OTk5OTk5OTk5OTox",
        "MDoxMDox",
    ],
)
async def test_what_is_no_place_in_the_news_is_refused(text: str):
    await tell(told(1))

    with pytest.raises(BadCursor):
        await cursor_after(text, now=NOW)


async def test_a_place_ahead_of_all_news_was_given_by_another_database():
    await tell(told(1))
    place = await latest()
    ahead = Cursor(place.transaction_id, place.id + 1)

    with pytest.raises(BadCursor, match="another database"):
        await cursor_after(str(ahead), now=NOW)


async def test_a_place_before_what_is_told_no_more_says_so():
    await tell(told(1, happened_at=NOW - timedelta(days=40)))
    await tell(told(2, happened_at=NOW - KEPT - timedelta(seconds=1)))
    await tell(told(3, happened_at=NOW - KEPT))
    first, second, _ = await events_after(Cursor())

    with pytest.raises(CursorTooOld):
        await cursor_after(str(first.cursor), now=NOW)

    assert await cursor_after(str(second.cursor), now=NOW) == second.cursor


async def test_news_goes_on_after_a_backup_was_restored_into_another_cluster(database: OpenDatabase):
    # given two events whose transactions have numbers that are still to come in this cluster
    if database.dialect == "sqlite":
        pytest.skip("SQLite numbers no transactions")
    await tell(told(1), told(2))
    await OutboxEvent.all().update(transaction_id=2**40)
    await tell(told(3))
    assert await numbers(Cursor()) == [3]

    # when the process begins to relay
    await renumber_if_restored()
    await tell(told(4))

    # then what was restored is older than what happens now, which is told, and the old numbers are no places any more
    assert await numbers(Cursor()) == [1, 2, 3, 4]
    assert await latest() < Cursor(2**40, 2)
    with pytest.raises(BadCursor, match="another database"):
        await cursor_after(str(Cursor(2**40, 2)), now=NOW)
