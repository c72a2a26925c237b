"""The database goes away while somebody listens: they are told to come back, and miss nothing when they do."""

from collections.abc import AsyncIterator

import pytest

from app.db.database_url import DatabaseUnavailable
from schema.completions import Completion
from tests.api import Api
from tests.app.news import tell, told
from tests.listening import COMPLETIONS, served, socket, until_listening
from tests.resolvers.test_event_stream import LISTEN, data_in, everything, frame, place_in, stream

WHAT_ASKS = (
    "app.http.recognition.viewers_for",  # who listens
    "app.reading.lists.fetch",  # what the event is about
)


async def away(*_arguments: object, **_named: object) -> None:
    raise DatabaseUnavailable("It is being restarted.")


@pytest.fixture
async def ada(database_url: str) -> AsyncIterator[Api]:
    async with served(database_url) as api:
        await api.complete(api.admin, await api.activity("Course"))
        yield api


@pytest.mark.parametrize("what_asks", WHAT_ASKS)
async def test_a_socket_is_closed_for_later_and_resumes(ada: Api, monkeypatch: pytest.MonkeyPatch, what_asks: str):
    completion = (await Completion.get()).id
    async with socket(ada) as opened:
        await opened.subscribe(COMPLETIONS)
        await until_listening(1)
        await tell(told(completion, name="CompletionRecorded"))
        seen = (await opened.next())["completionRecorded"]["cursor"]
        with monkeypatch.context() as outage:
            outage.setattr(what_asks, away)
            await tell(told(completion, name="CompletionRecorded"))
            code = await opened.closed()

    async with socket(ada) as again:
        await again.subscribe(COMPLETIONS, after=seen)
        missed = (await again.next())["completionRecorded"]

    assert code == 1013  # an `error` would be final for clients
    assert (missed["completion"], missed["cursor"] != seen) == ({"user": {"name": "Ada"}}, True)


@pytest.mark.parametrize("what_asks", WHAT_ASKS)
async def test_a_stream_ends_without_complete_and_resumes(ada: Api, monkeypatch: pytest.MonkeyPatch, what_asks: str):
    completion = (await Completion.get()).id
    async with stream(ada, LISTEN) as (_, raw):
        assert await frame(raw) == ":\n\n"
        place = place_in(await frame(raw))
        await until_listening(1)
        with monkeypatch.context() as outage:
            outage.setattr(what_asks, away)
            await tell(told(completion, name="CompletionRecorded"))
            rest = await everything(raw)

    async with stream(ada, LISTEN, **{"last-event-id": place}) as (_, raw):
        assert await frame(raw) == ":\n\n"
        begun, missed = await frame(raw), await frame(raw)

    assert rest.replace(":\n\n", "") == ""  # signs of life, but no errors and no `complete`: clients return
    assert place_in(begun) == place
    assert data_in(missed)["data"] == {"completionRecorded": {"completion": {"user": {"name": "Ada"}}}}


async def test_what_is_wrong_for_good_ends_the_operation_alone(ada: Api, monkeypatch: pytest.MonkeyPatch):
    async def broken(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError

    completion = (await Completion.get()).id
    async with socket(ada) as opened:
        await opened.subscribe(COMPLETIONS)
        await until_listening(1)
        with monkeypatch.context() as fault:
            fault.setattr("app.reading.lists.fetch", broken)
            await tell(told(completion, name="CompletionRecorded"))
            ended = await opened.hear()
        await opened.subscribe("{ __typename }", id="2")
        still = await opened.next()

    assert (ended["type"], ended["payload"][0]["extensions"]["code"]) == ("error", "INTERNAL")
    assert still == {"__typename": "Query"}
