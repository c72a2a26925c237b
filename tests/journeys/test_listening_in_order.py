"""A client keeps one cursor: it begins from one before anything happened, and nothing comes after what is later."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from app.auth.access_tokens import viewer_using
from app.events.event_log import Cursor
from resolvers.transport import event_order
from resolvers.transport.event_order import EventOrder, OrderPlace
from schema.completions import Completion
from schema.people import User
from tests.app.news import tell, told
from tests.journeys.care import Care
from tests.listening import COMPLETIONS, Json, Socket, socket, until_listening, who
from tests.waiting import PATIENCE, together, until

HEAVY = """subscription($after: String) { completionRecorded(after: $after) { cursor completion {
    user { unit { users { nodes { completions { nodes { activity { name } } } } } } } } } }"""
LIGHT = "subscription($after: String) { completionRecorded(after: $after) { cursor } }"
OTHER = "subscription($after: String) { userChanged(after: $after) { cursor } }"


def cursor_in(message: Json) -> Cursor:
    (event,) = message["payload"]["data"].values()
    return Cursor.read(event["cursor"])


async def test_whoever_is_cut_off_before_the_first_event_misses_nothing(care: Care):
    start = (await care.lena.ask("{ eventCursor }"))["eventCursor"]
    async with socket(care.mia) as cut_off:
        await cut_off.subscribe(COMPLETIONS, after=start)
        await until_listening(1)
    await care.completes("lena")

    async with socket(care.mia) as again:
        await again.subscribe(COMPLETIONS, after=start)
        assert who(await again.next()) == "Lena"


async def test_all_that_a_socket_is_told_comes_in_one_order_however_long_each_takes_to_read(care: Care):
    people, times = ("lena", "zoe", "mia", "max"), 4
    start = (await care.ada.ask("{ eventCursor }"))["eventCursor"]

    async def write(name: str) -> None:
        for number in range(times):
            await care.completes(name)
            await care.ada.do("userEdit", id=f"email:{name}@care.example", job_title=f"Nurse {number}")

    async with socket(care.ada) as ada:
        for name, document in (("heavy", HEAVY), ("light", LIGHT), ("other", OTHER)):
            await ada.subscribe(document, id=name, after=start)
        async with together() as group:
            for name in people:
                group.create_task(write(name))
            live = [await ada.hear() for _ in range(3 * times * len(people))]
    async with socket(care.ada) as ada:
        for name, document in (("light", LIGHT), ("other", OTHER), ("heavy", HEAVY)):
            await ada.subscribe(document, id=name, after=start)
        stored = [await ada.hear() for _ in live]

    assert Counter(each["id"] for each in live) == {name: times * len(people) for name in ("heavy", "light", "other")}
    for heard in (live, stored):
        assert [cursor_in(each) for each in heard] == sorted(cursor_in(each) for each in heard)
    assert [cursor_in(each) for each in live] == [cursor_in(each) for each in stored]


async def test_nothing_is_told_before_it_is_known_who_listens_beside(care: Care, monkeypatch: pytest.MonkeyPatch):
    lena = (await User.get(name="Lena")).id
    await care.completes("lena")
    completion, start = (await Completion.get()).id, (await care.ada.ask("{ eventCursor }"))["eventCursor"]
    asked, answered = asyncio.Event(), asyncio.Event()

    async def slowly(*arguments: Any, **named: Any) -> Any:
        asked.set()
        await answered.wait()
        return await viewer_using(*arguments, **named)

    async with socket(care.ada) as ada:
        await ada.subscribe(LIGHT, id="light", after=start)
        await until_listening(1)
        monkeypatch.setattr("app.http.recognition.viewer_using", slowly)
        await ada.subscribe(OTHER, id="other", after=start)
        async with asyncio.timeout(PATIENCE):
            await asked.wait()
        await tell(told(lena, name="UserChanged"))
        await tell(told(completion, name="CompletionRecorded"))
        await asyncio.sleep(0.2)  # in which the first could tell what happened last
        answered.set()
        heard = [await ada.hear() for _ in range(2)]

    assert [each["id"] for each in heard] == ["other", "light"]


async def test_whoever_is_kept_waiting_for_too_long_is_let_go_to_resume(care: Care, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(event_order, "PATIENCE_IN_ORDER", 0.05)
    order = EventOrder()
    slow, fast = OrderPlace(order), OrderPlace(order)
    slow.join()
    fast.join()
    with pytest.raises(TimeoutError):
        await fast.turn(Cursor(0, 3))

    slow.approach(Cursor(0, 3))
    await fast.turn(Cursor(0, 3))  # it may tell the same event to another subscription
    async with together() as group:
        later = group.create_task(fast.turn(Cursor(0, 4)))
        await asyncio.sleep(0)
        assert not later.done()
        slow.leave()
    assert later.done()


async def test_a_subscription_that_begins_later_on_a_socket_begins_after_all_that_was_told_on_it(care: Care):
    async def hear_all(ada: Socket, count: int) -> list[Json]:
        return [await ada.hear() for _ in range(count)]

    async with socket(care.ada) as ada:
        await ada.subscribe(HEAVY, id="heavy")
        await until_listening(1)
        async with together() as group:
            heard = group.create_task(hear_all(ada, 6))
            writing = group.create_task(_completions(care, 6))
            for number in range(4):
                await ada.subscribe(LIGHT, id=str(number))
            await writing
        await until(heard.done)
        cursors = [cursor_in(each) for each in heard.result()]

    assert cursors == sorted(cursors)


async def _completions(care: Care, count: int) -> None:
    for _ in range(count):
        await care.completes("lena")
