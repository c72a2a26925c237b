"""A socket takes so much and no more, and whoever does not read it is not waited for."""

import asyncio

import pytest
from websockets.exceptions import ConnectionClosed

from app.auth.access_tokens import revoke_tokens
from app.db.database_url import DatabaseUnavailable
from app.events import broadcast
from resolvers.transport import presence
from resolvers.transport import socket as module
from resolvers.transport.connection_limits import CONNECTIONS
from schema.completions import Completion
from tests.api import Api
from tests.app.news import tell, told
from tests.listening import COMPLETIONS, authorized, bare_socket, listening, served, socket, until_listening
from tests.waiting import PATIENCE, until

DESCRIPTIONS = " ".join(f"a{number}: description" for number in range(29))  # of 5 or 10 kB each in one event
ACTIVITY = f"cursor completion {{ activity {{ {DESCRIPTIONS} }} }}"
LONG = f"subscription($after: String) {{ completionRecorded(after: $after) {{ {ACTIVITY} }} }}"


async def test_one_socket_runs_so_many_operations_at_once_and_no_more(ada: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "OPERATIONS_PER_SOCKET", 3)
    async with socket(ada) as opened:
        for number in range(4):
            await opened.subscribe(COMPLETIONS, id=str(number))
        refused = await opened.hear()
        await opened.say(id="0", type="complete")
        await opened.subscribe("{ __typename }", id="5")
        allowed = await opened.hear()

    assert (refused["id"], refused["payload"][0]["extensions"]["limit"]) == ("3", "operations")
    assert allowed["payload"]["data"] == {"__typename": "Query"}


async def test_one_person_has_so_many_sockets_at_once_and_no_more(ada: Api):
    async with asyncio.timeout(PATIENCE):
        opened = []
        for _ in range(CONNECTIONS):
            context = socket(ada)
            await context.__aenter__()
            opened.append(context)
        async with bare_socket(ada, authorized(ada)) as one_more:
            await one_more.say(type="connection_init")
            assert await one_more.closed() == 1013
        for context in opened:
            await context.__aexit__(None, None, None)
        await until(lambda: _may_open(ada))


async def _may_open(api: Api) -> bool:
    """Whether a new socket stays open; while there are too many, it is closed with 1013: clients try again."""
    async with bare_socket(api, authorized(api)) as opened:
        await opened.say(type="connection_init")
        try:
            await opened.hear()
        except ConnectionClosed:
            assert opened.connection.close_code == 1013
            return False
    return True


async def test_a_socket_is_closed_when_its_token_is_taken_back_although_nothing_happens(
    ada: Api, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(presence, "LOOK_AGAIN", 0.05)
    async with socket(ada) as idle, socket(ada) as listening_one:
        await listening_one.subscribe(COMPLETIONS)
        await until_listening(1)
        await revoke_tokens("ada@care.example", now=ada.clock.now())

        assert [await idle.closed(), await listening_one.closed()] == [4403, 4403]
    await until_listening(0)


async def test_a_client_that_comes_while_the_database_is_away_is_told_to_come_later(
    ada: Api, monkeypatch: pytest.MonkeyPatch
):
    async def away(*_arguments: object, **_named: object) -> None:
        raise DatabaseUnavailable("It is being restarted.")

    monkeypatch.setattr("app.http.recognition.viewer_using", away)
    async with bare_socket(ada, authorized(ada)) as opened:
        await opened.say(type="connection_init")

        assert await opened.closed() == 1013  # 1011 would be final for clients


async def test_everything_that_is_listened_to_ends_with_the_socket(ada: Api):
    async with socket(ada) as opened:
        for number in range(5):
            await opened.subscribe(COMPLETIONS, id=str(number))
        await until_listening(5)
    await until_listening(0)
    async with socket(ada) as again:
        await again.subscribe(COMPLETIONS)
        await until_listening(1)


async def test_whoever_does_not_read_is_told_so_and_goes_on_from_where_they_were(
    database_url: str, monkeypatch: pytest.MonkeyPatch
):
    total = 300  # of 300 kB each: more than the machine keeps for a connection, and the client for whoever asks it
    monkeypatch.setattr(broadcast, "EVENTS_AT_HAND", 40)
    monkeypatch.setattr(module, "PATIENCE_TO_READ", 3600.0)
    async with served(database_url) as ada:
        await ada.complete(ada.admin, await ada.activity(description="x" * 10_000))
        completion = await Completion.get()
        async with listening(ada, LONG) as slow, listening(ada) as fast:
            await until_listening(2)  # who begins later reads what is stored, at their own pace, and is never too slow
            for _ in range(total // 10):
                await tell(*(told(completion.id, name="CompletionRecorded") for _ in range(10)))
                for _ in range(10):
                    await fast.next()
            heard = []
            while (message := await slow.hear())["type"] == "next":
                heard.append(message["payload"]["data"]["completionRecorded"]["cursor"])
        async with listening(ada, after=heard[-1]) as again:
            rest = [await again.next() for _ in range(total - len(heard))]

    assert [each["extensions"]["code"] for each in message["payload"]] == ["TOO_SLOW"]
    assert 0 < len(heard) < total
    assert len({*heard, *(each["completionRecorded"]["cursor"] for each in rest)}) == total


async def test_whoever_does_not_read_at_all_is_not_waited_for_either(ada: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "PATIENCE_TO_READ", 0.2)
    await ada.complete(ada.admin, await ada.activity(description="x" * 5_000))
    completion = await Completion.get()
    async with listening(ada, LONG):
        await until_listening(1)
        await tell(*(told(completion.id, name="CompletionRecorded") for _ in range(600)))

        await until_listening(0)
