"""A subscription as a stream of server-sent events: graphql-sse, a connection for each operation."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from app.auth.access_tokens import revoke_tokens
from resolvers.transport import event_stream as module
from resolvers.transport import presence
from tests.api import Api
from tests.listening import COMPLETIONS, authorized, served, until_listening
from tests.waiting import PATIENCE

EVENTS = "text/event-stream"
LISTEN = "subscription { completionRecorded { completion { user { name } } } }"


@pytest.fixture
async def ada(database_url: str) -> AsyncIterator[Api]:
    async with served(database_url) as api:
        yield api


@asynccontextmanager
async def stream(api: Api, document: str, **headers: str) -> AsyncIterator[tuple[httpx.Response, AsyncIterator[bytes]]]:
    given = {"accept": "text/event-stream", "authorization": f"Bearer {api.token}", **headers}
    async with api.http.stream("POST", "/graphql", json={"query": document}, headers=given) as response:
        yield response, response.aiter_raw()


async def frame(raw: AsyncIterator[bytes]) -> str:
    """The next piece that the server sends."""
    async with asyncio.timeout(PATIENCE):
        return (await anext(raw)).decode()


def place_in(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("id: ")).removeprefix("id: ")


async def everything(raw: AsyncIterator[bytes]) -> str:
    async with asyncio.timeout(PATIENCE):
        return b"".join([piece async for piece in raw]).decode()


def data_in(text: str) -> Any:
    return json.loads(next(line for line in text.splitlines() if line.startswith("data: ")).removeprefix("data: "))


async def test_events_are_framed_with_line_feeds_and_carry_their_place(ada: Api):
    course = await ada.activity()
    async with stream(ada, LISTEN) as (response, raw):
        opened = await frame(raw)
        begun = await frame(raw)
        await until_listening(1)
        await ada.complete(ada.admin, course)
        told = await frame(raw)

    assert (response.status_code, response.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    assert response.headers["cache-control"] == "no-store, no-transform"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert opened == ":\n\n"
    assert begun == f"id: {place_in(begun)}\n\n"
    first, second, third, *rest = told.split("\n")
    assert (first, second[:4], rest) == ("event: next", "id: ", ["", ""])
    cost = '"extensions":{"cost":{"asked":3,"allowed":5000,"used":3}}'
    assert third == f'data: {{"data":{{"completionRecorded":{{"completion":{{"user":{{"name":"Ada"}}}}}}}},{cost}}}'
    assert "\r" not in told


async def test_a_stream_shows_that_it_lives(ada: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "HEARTBEAT", 0.02)
    async with stream(ada, LISTEN) as (_, raw):
        told = [(await frame(raw))[:2]]
        while told.count(":\n") < 4 or "id" not in told:  # a busy machine may give signs of life before the place
            told.append((await frame(raw))[:2])

    assert told[0] == ":\n"
    assert told.count("id") == 1


async def test_a_query_is_one_event_and_then_complete(ada: Api):
    async with stream(ada, "{ viewer { user { name } } }") as (_, raw):
        told = await everything(raw)

    cost = '"extensions":{"cost":{"asked":2,"allowed":5000,"used":2}}'
    assert told == (
        f':\n\nevent: next\ndata: {{"data":{{"viewer":{{"user":{{"name":"Ada"}}}}}},{cost}}}\n\n'
        "event: complete\ndata:\n\n"
    )


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("subscription {", "PARSE_FAILED"),
        ("subscription { nothing }", "VALIDATION_FAILED"),
        ('subscription { completionRecorded(after: "x") { cursor } }', "BAD_CURSOR"),
        ("query A { __typename } query B { __typename }", "BAD_REQUEST"),
    ],
)
async def test_what_is_wrong_with_an_operation_is_told_in_the_stream(ada: Api, document: str, code: str):
    async with stream(ada, document) as (response, raw):
        told = await everything(raw)

    assert response.status_code == 200
    assert data_in(told)["errors"][0]["extensions"]["code"] == code
    assert told.endswith("event: complete\ndata:\n\n")


async def test_what_is_wrong_with_a_request_is_refused_before_there_is_a_stream(ada: Api):
    async with stream(ada.signed_out(), LISTEN, authorization="Bearer nobody") as (unknown, raw):
        told = await everything(raw)
    async with stream(ada, " ") as (empty, _):
        await empty.aread()
    get = await ada.http.get("/graphql", params={"query": " "}, headers={"accept": "text/event-stream"})

    assert (unknown.status_code, json.loads(told)["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert (empty.status_code, get.status_code) == (400, 400)


async def test_a_subscription_can_be_opened_by_its_address_and_a_mutation_cannot(ada: Api):
    course = await ada.activity()
    await ada.complete(ada.admin, course, "2025-12-31")
    headers = {"accept": "text/event-stream", "authorization": f"Bearer {ada.token}"}

    async with ada.http.stream("GET", "/graphql", params={"query": LISTEN}, headers=headers) as response:
        raw = response.aiter_raw()
        await frame(raw)
        await frame(raw)
        await until_listening(1)
        await ada.complete(ada.admin, course)
        place = place_in(await frame(raw))
    await ada.complete(ada.admin, await ada.activity("BHV refresher"))

    # and a browser that comes back by itself goes on from there, whatever its address says
    again = {"query": COMPLETIONS, "variables": '{"after": "nonsense"}'}
    async with ada.http.stream(
        "GET", "/graphql", params=again, headers={**headers, "last-event-id": place}
    ) as response:
        raw = response.aiter_raw()
        assert [await frame(raw), await frame(raw)] == [":\n\n", f"id: {place}\n\n"]
        assert data_in(await frame(raw))["data"]["completionRecorded"]["cursor"] != place

    mutation = 'mutation { groupCreate(input: {name: "Night shift"}) { group { name } } }'
    async with ada.http.stream("GET", "/graphql", params={"query": mutation}, headers=headers) as response:
        assert data_in(await everything(response.aiter_raw()))["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert (await ada.ask("{ groups { totalCount } }"))["groups"]["totalCount"] == 0


async def test_a_stream_that_is_cut_off_before_its_first_event_misses_nothing(ada: Api):
    course = await ada.activity()
    async with stream(ada, COMPLETIONS) as (_, raw):
        await frame(raw)
        place = place_in(await frame(raw))
    await ada.complete(ada.admin, course)

    async with stream(ada, COMPLETIONS, **{"last-event-id": place}) as (_, raw):
        await frame(raw)
        await frame(raw)
        told = data_in(await frame(raw))

    assert told["data"]["completionRecorded"]["completion"]["user"]["name"] == "Ada"


async def test_json_wins_where_both_are_accepted(ada: Api):
    both = "text/event-stream, application/json"
    answered = await ada.post(json.dumps({"query": "{ __typename }"}).encode(), accept=both)
    refused = await ada.post(json.dumps({"query": LISTEN}).encode(), accept=both)

    assert answered.json()["data"] == {"__typename": "Query"}
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    assert "text/event-stream" in refused.json()["errors"][0]["message"]


async def test_whoever_goes_away_is_not_listened_for_any_more(ada: Api):
    async with stream(ada, LISTEN) as (_, raw):
        await frame(raw)
        await until_listening(1)

    await until_listening(0)


async def test_a_stream_ends_when_its_token_is_taken_back_although_nothing_happens(
    ada: Api, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(presence, "LOOK_AGAIN", 0.05)
    async with stream(ada, LISTEN) as (_, raw):
        assert await frame(raw) == ":\n\n"
        await until_listening(1)
        await revoke_tokens("ada@care.example", now=ada.clock.now())

        rest = await everything(raw)

    assert re.fullmatch(r"(:\n\n|id: \w+\n\n)*", rest)  # without `complete`: who comes back is told why
    again = await ada.http.post("/graphql", json={"query": LISTEN}, headers={**authorized(ada), "accept": EVENTS})
    assert (again.status_code, again.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
