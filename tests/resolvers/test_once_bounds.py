"""What is kept for idempotency keys is kept for a day, within bounds, and can be read by nobody without the key."""

import orjson
import pytest

import app.gate.once
from app.db.database import fetch
from jobs.forget_answers import forget_answers
from tests.api import Api
from tests.resolvers.test_once import ADD, PLAIN, code_of, data_in, names, send


async def test_a_day_later_it_is_forgotten(api: Api) -> None:
    for key in ("k-1", "k-2"):
        await send(api, ADD, name="Drivers", key=key)
    api.clock.move_to("2026-01-02")
    await send(api, ADD, name="Drivers", key="k-1")

    done = [count async for count in forget_answers(api.clock)]

    assert done == [1]
    assert await names() == ["Drivers"] * 3
    assert (await fetch("SELECT count(*) FROM kept_answer"))[0][0] == 1


async def test_without_the_key_nothing_kept_can_be_read(api: Api) -> None:
    await send(api, ADD, name="Confidential", key="a-secret-key")

    (stored,) = await fetch("SELECT * FROM kept_answer")

    assert not any("Confidential" in str(value) or "a-secret-key" in str(value) for value in stored)


@pytest.mark.parametrize("key", ["", "x" * 256, "é", "a\tb"])
async def test_what_is_no_key_is_refused_before_anything_is_done(api: Api, key: str) -> None:
    assert code_of(await send(api, ADD, name="Drivers", key=key)) == "BAD_USER_INPUT"
    assert await names() == []


async def test_a_header_that_is_no_key_is_refused(api: Api) -> None:
    body = orjson.dumps({"query": PLAIN, "variables": {"name": "Drivers"}})
    signed = [("authorization", f"Bearer {api.token}"), ("content-type", "application/json")]
    both = [("idempotency-key", "a"), ("idempotency-key", "b")]

    found = [await api.http.post("/graphql", content=body, headers=[*signed, *more]) for more in (both[:1] * 2, both)]
    too_long = await send(api, PLAIN, "x" * 256, name="Drivers")

    assert [code_of(each) for each in found] == ["BAD_REQUEST"] * 2
    assert code_of(too_long) == "BAD_USER_INPUT"
    assert await names() == []


async def test_no_more_keys_than_can_be_kept(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.gate.once, "MOST_KEPT", 1)
    first = await send(api, ADD, name="Drivers", key="k-1")

    full = await send(api, ADD, name="Riders", key="k-2")
    again = await send(api, ADD, name="Drivers", key="k-1")

    assert code_of(full) == "LIMIT_EXCEEDED"
    assert data_in(again) == data_in(first)
    assert await names() == ["Drivers"]


async def test_an_answer_too_long_to_keep_is_read_again_and_done_once(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.gate.once, "LONGEST_ANSWER", 10)
    made = (await send(api, ADD, name="Drivers", key="k-1")).json()["data"]["done"]["group"]["id"]
    await api.do("groupEdit", id=made, name="Riders")

    again = await send(api, ADD, name="Drivers", key="k-1")

    assert again.json()["data"]["done"]["group"] == {"id": made, "name": "Riders", "revision": 2}
    assert await names() == ["Riders"]
