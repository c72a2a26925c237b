"""A socket is read as strictly as requests are: what is no message closes it with its code, and nothing breaks."""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import pytest
from websockets.exceptions import ConnectionClosed

from resolvers.transport import socket as module
from tests.api import Api
from tests.listening import COMPLETIONS, authorized, bare_socket, socket

T = TypeVar("T")
INIT = {"type": "connection_init"}
TYPENAME = {"query": "{ __typename }"}
SLOW = {"query": COMPLETIONS}
DEEP = "[" * 50 + "]" * 50


def subscribe(**more: object) -> dict[str, object]:
    return {"id": "1", "type": "subscribe", "payload": TYPENAME, **more}


def said(*messages: object) -> list[object]:
    return [INIT, *messages]


# What is said on a fresh socket (bytes and texts as they are, the rest as JSON), and the code it is closed with.
MALFORMED: list[tuple[str, list[object], int]] = [
    ("a binary frame", [b"\x00\x01"], 4400),
    ("binary JSON", [json.dumps(INIT).encode()], 4400),
    ("an empty text", [""], 4400),
    ("no JSON", ["hello"], 4400),
    ("half of JSON", ['{"type": "connection_init"'], 4400),
    ("two values", ["{} {}"], 4400),
    ("a list", [[INIT]], 4400),
    ("a number", [1], 4400),
    ("null", [None], 4400),
    ("a text", ['"connection_init"'], 4400),
    ("an object without a type", [{}], 4400),
    ("a type that is null", [{"type": None}], 4400),
    ("a type that is a list", [{"type": ["ping"]}], 4400),
    ("a type that is an object", [{"type": {}}], 4400),
    ("an unknown type", [{"type": "start"}], 4400),
    ("a message of servers", said({"type": "connection_ack"}), 4400),
    ("a key twice", ['{"type": "ping", "type": "pong"}'], 4400),
    ("NaN", ['{"type": "ping", "payload": {"a": NaN}}'], 4400),
    ("nested too deeply", [f'{{"type": "ping", "payload": {{"a": {DEEP}}}}}'], 4400),
    ("nested beyond all bounds", ["[" * 100_000], 4400),
    ("a null character", ['{"type": "ping", "payload": {"a": "\\u0000"}}'], 4400),
    ("half of a surrogate pair", ['{"type": "ping", "payload": {"a": "\\ud800"}}'], 4400),
    ("an endless number", ['{"type": "ping", "payload": {"a": ' + "9" * 5000 + "}}"], 4400),
    ("a first message with a text", [{**INIT, "payload": "token"}], 4400),
    ("a first message with a list", [{**INIT, "payload": []}], 4400),
    ("an authorization that is a number", [{**INIT, "payload": {"authorization": 1}}], 4400),
    ("an authorization that is no header", [{**INIT, "payload": {"authorization": "Bearer ☃"}}], 4400),
    ("a ping with a text", [{"type": "ping", "payload": "x"}], 4400),
    ("a pong with a number", [{"type": "pong", "payload": 1}], 4400),
    ("complete without an id", said({"type": "complete"}), 4400),
    ("complete with a number", said({"type": "complete", "id": 1}), 4400),
    ("complete with a list", said({"type": "complete", "id": []}), 4400),
    ("subscribe without an id", said(subscribe(id=None)), 4400),
    ("subscribe with an empty id", said(subscribe(id="")), 4400),
    ("subscribe with an object as id", said(subscribe(id={})), 4400),
    ("subscribe with an endless id", said(subscribe(id="x" * 201)), 4400),
    ("subscribe without a payload", said({"id": "1", "type": "subscribe"}), 4400),
    ("subscribe with a text", said(subscribe(payload="{ __typename }")), 4400),
    ("subscribe with a list", said(subscribe(payload=[TYPENAME])), 4400),
    ("subscribe without a query", said(subscribe(payload={})), 4400),
    ("subscribe with a number for a query", said(subscribe(payload={"query": 1})), 4400),
    ("subscribe with an empty query", said(subscribe(payload={"query": " "})), 4400),
    ("subscribe with a list of variables", said(subscribe(payload={**TYPENAME, "variables": []})), 4400),
    ("subscribe with a number as name", said(subscribe(payload={**TYPENAME, "operationName": 1})), 4400),
    ("subscribe with a text for extensions", said(subscribe(payload={**TYPENAME, "extensions": "x"})), 4400),
    ("subscribe before anything else", [subscribe()], 4401),
    ("a first message twice", [INIT, INIT], 4429),
    ("an id twice", said(subscribe(payload=SLOW), subscribe(payload=SLOW)), 4409),
    ("a message that is too large", [{"type": "ping", "payload": {"a": "x" * 262_144}}], 1009),
    ("a text that is no UTF-8", [b"\xff\xfe"], 4400),
]


async def test_what_is_no_message_closes_the_socket_with_its_code(ada: Api, caplog: pytest.LogCaptureFixture):
    closed = {}
    for why, messages, _ in MALFORMED:
        async with bare_socket(ada, authorized(ada)) as opened:
            try:
                for message in messages:
                    as_it_is = isinstance(message, bytes | str)
                    await opened.connection.send(message if as_it_is else json.dumps(message))  # type: ignore[arg-type]  # it is one of them
            except ConnectionClosed:
                pass
            closed[why] = await opened.closed()

    assert closed == {why: code for why, _, code in MALFORMED}
    assert len(closed) >= 30
    assert (await ada.ask("{ viewer { user { name } } }"))["viewer"]["user"]["name"] == "Ada"
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


@pytest.mark.parametrize("protocols", [[], ["graphql-ws"], ["soap", "mqtt"]], ids=repr)
async def test_only_one_protocol_is_spoken(ada: Api, protocols: list[str]):
    async with bare_socket(ada, authorized(ada), protocols=protocols) as opened:
        assert await opened.closed() == 4406


async def in_good_time(monkeypatch: pytest.MonkeyPatch, attempt: Callable[[], Awaitable[T]]) -> T:
    """What comes of it; with more patience if the machine was too busy to begin in time."""
    for seconds in (0.5, 4.0, 32.0):
        monkeypatch.setattr(module, "PATIENCE_TO_BEGIN", seconds)
        with suppress(ConnectionClosed):
            return await attempt()
    raise AssertionError("It was closed each time.")


async def test_whoever_says_nothing_is_not_waited_for(ada: Api, monkeypatch: pytest.MonkeyPatch):
    async def ping() -> tuple[object, int | None]:
        async with bare_socket(ada, authorized(ada)) as opened:
            await opened.say(type="ping")
            return await opened.hear(), await opened.closed()

    assert await in_good_time(monkeypatch, ping) == ({"type": "pong"}, 4408)


async def test_whoever_has_begun_may_be_silent_for_as_long_as_they_like(ada: Api, monkeypatch: pytest.MonkeyPatch):
    async def be_silent() -> object:
        async with socket(ada) as begun, bare_socket(ada, authorized(ada)) as later:
            assert await later.closed() == 4408  # by now the time of the one that was opened before is over too
            await begun.say(type="ping", payload={"a": [1]})
            return await begun.hear()

    assert await in_good_time(monkeypatch, be_silent) == {"type": "pong", "payload": {"a": [1]}}


@pytest.mark.parametrize(
    ("headers", "payload"),
    [
        ({}, None),
        ({"Authorization": "Bearer nobody"}, None),
        ({}, {"authorization": "Bearer nobody"}),
        ({}, {"authorization": "Basic eDp5"}),
        ({"Cookie": "qualgraph_session=qs_" + "x" * 43}, None),
    ],
    ids=repr,
)
async def test_whoever_is_not_signed_in_is_not_let_in(ada: Api, headers: dict[str, str], payload: object):
    async with bare_socket(ada, headers) as opened:
        await opened.say(type="connection_init", payload=payload)

        assert await opened.closed() == 4403


async def test_a_session_may_only_be_used_by_pages_of_this_address(ada: Api):
    host = f"{ada.http.base_url.host}:{ada.http.base_url.port}"
    codes = {}
    for origin in (f"http://{host}", "http://evil.example", f"https://{host}", "null"):
        async with bare_socket(ada, {"Cookie": "qualgraph_session=qs_" + "x" * 43, "Origin": origin}) as opened:
            with suppress(ConnectionClosed):  # it may be closed before anything is said
                await opened.say(type="connection_init")
            await opened.closed()
            codes[origin] = opened.connection.close_reason

    foreign = "This origin is not allowed"
    assert [codes[origin] for origin in codes] == ["Forbidden", foreign, foreign, foreign]


async def test_what_is_wrong_with_an_operation_ends_the_operation_with_codes_and_not_the_socket(ada: Api):
    wrong = {
        "{": "PARSE_FAILED",
        "{ nothing }": "VALIDATION_FAILED",
        "subscription { completionRecorded { nothing } }": "VALIDATION_FAILED",
        "subscription { completionRecorded { cursor } userChanged { cursor } }": "VALIDATION_FAILED",
        "subscription { __typename }": "VALIDATION_FAILED",
        "subscription($after: String!) { completionRecorded(after: $after) { cursor } }": "BAD_USER_INPUT",
        "query A { __typename } query B { __typename }": "BAD_REQUEST",
        "fragment A on User { id }": "BAD_REQUEST",
        "{ learningActivities(first: 100) { nodes { completions(first: 100) { nodes { id } } } } }": "LIMIT_EXCEEDED",
        "{ " + "a " * 2001 + "}": "LIMIT_EXCEEDED",
        'subscription { completionRecorded(after: "\\u0000") { cursor } }': "BAD_USER_INPUT",
        "subscription { userChanged { user { assignments(first: 0) { totalCount } } } }": "BAD_USER_INPUT",
    }
    codes = {}
    async with socket(ada) as opened:
        for document in wrong:
            await opened.subscribe(document)
            answer = await opened.hear()
            codes[document] = answer["payload"][0]["extensions"]["code"]
            assert (answer["id"], answer["type"]) == ("1", "error")
        await opened.say(type="ping")
        assert await opened.hear() == {"type": "pong"}

    assert codes == wrong
