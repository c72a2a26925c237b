"""A mutation that is sent again with its idempotency key is done once, and answered word for word as the first time."""

import asyncio
from typing import Any

import httpx
import orjson
import pytest

from app.db.database import fetch
from tests.api import Api
from tests.listening import socket
from tests.stored import contents
from tests.uploads import PREFLIGHT, Sent, parts_of
from tests.waiting import in_time

ADD = """mutation($name: String!, $key: String) {
  done: groupCreate(input: {name: $name}, idempotencyKey: $key) { group { id name revision } userErrors { code } }
}"""
PLAIN = """mutation($name: String!) {
  done: groupCreate(input: {name: $name}) { group { id name revision } userErrors { code } }
}"""
TWO = """mutation {
  a: groupCreate(input: {name: "A"}) { group { id name } }
  b: groupCreate(input: {name: "A"}) { group { id name } }
}"""
SUBMIT = """mutation($assignment: ID!, $requirement: ID!, $file: Upload!, $on: Date!, $key: String) {
  done: uploadedCertificateSubmit(
    input: {assignment: $assignment, requirement: $requirement, file: $file, obtainedOn: $on}, idempotencyKey: $key
  ) { uploadedCertificate { id obtainedOn } userErrors { code } }
}"""
AT_ONCE = 8


async def send(api: Api, document: str, header: str | None = None, **variables: Any) -> httpx.Response:
    headers = {} if header is None else {"idempotency_key": header}
    return await api.post(orjson.dumps({"query": document, "variables": variables}), **headers)


async def names() -> list[str]:
    return [row[0] for row in await fetch('SELECT name FROM "group" ORDER BY id')]


def data_in(response: httpx.Response) -> bytes:
    """An answer word for word, without what it took to give it."""
    return response.content.split(b',"extensions"')[0]


def code_of(response: httpx.Response) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])


@pytest.mark.parametrize("as_header", [False, True])
async def test_the_first_answer_is_given_again_word_for_word_whatever_happened_since(api: Api, as_header: bool) -> None:
    given: Any = {"header": "k-1"} if as_header else {"key": "k-1"}
    document = PLAIN if as_header else ADD

    first = await send(api, document, name="Drivers", **given)
    await api.do("groupEdit", id=first.json()["data"]["done"]["group"]["id"], name="Riders")
    again = await send(api, document, name="Drivers", **given)

    assert (first.status_code, data_in(again)) == (200, data_in(first))
    assert first.json()["data"]["done"]["group"]["name"] == "Drivers"
    assert await names() == ["Riders"]


async def test_an_argument_and_a_header_are_the_same_key(api: Api) -> None:
    await send(api, PLAIN, "k-1", name="Drivers")

    differently_asked = await send(api, ADD, name="Drivers", key="k-1")
    argument_first = await send(api, ADD, "k-1", name="Riders", key="k-2")

    assert differently_asked.json()["data"]["done"]["group"]["name"] == "Drivers"
    assert argument_first.json()["data"]["done"]["group"]["name"] == "Riders"
    assert await names() == ["Drivers", "Riders"]


async def test_of_several_mutations_each_has_the_key_of_the_header_for_itself(api: Api) -> None:
    first, again = await send(api, TWO, "k-1"), await send(api, TWO, "k-1")

    assert data_in(again) == data_in(first)
    assert await names() == ["A", "A"]


async def test_the_same_key_with_another_request_does_nothing(api: Api) -> None:
    group = (await send(api, ADD, name="Drivers", key="k-1")).json()["data"]["done"]["group"]["id"]
    before = await contents()

    renamed = await send(api, ADD, name="Riders", key="k-1")
    archived = await send(
        api, 'mutation($id: ID!) { groupArchive(id: $id, idempotencyKey: "k-1") { group { id } } }', id=group
    )

    assert code_of(renamed) == code_of(archived) == "IDEMPOTENCY_MISMATCH"
    assert await contents() == before


async def test_the_same_key_of_somebody_else_is_another_one(api: Api) -> None:
    await api.user("Bea", role="ADMIN")
    bea = await api.signed_in_as("bea@care.example")

    mine, theirs = [await send(each, ADD, name="Drivers", key="k-1") for each in (api, bea)]

    assert mine.json()["data"]["done"]["group"]["id"] != theirs.json()["data"]["done"]["group"]["id"]
    assert await names() == ["Drivers", "Drivers"]


async def test_what_was_refused_has_used_no_key_up(api: Api) -> None:
    await api.do("groupCreate", name="Drivers", code="drivers")
    document = """mutation($code: String!) {
      done: groupCreate(input: {name: "Riders", code: $code}, idempotencyKey: "k-1") {
        made: group { code } errors: userErrors { code } } }"""

    refused = await send(api, document, code="drivers")
    mended = await send(api, document, code="riders")

    assert refused.json()["data"]["done"] == {"made": None, "errors": [{"code": "TAKEN"}]}
    assert mended.json()["data"]["done"] == {"made": {"code": "riders"}, "errors": []}


async def test_who_asks_for_something_else_of_it_reads_it_as_it_is_now(api: Api) -> None:
    made = (await send(api, ADD, name="Drivers", key="k-1")).json()["data"]["done"]["group"]["id"]
    await api.do("groupEdit", id=made, name="Riders")
    other = 'mutation { done: groupCreate(input: {name: "Drivers"}, idempotencyKey: "k-1") { group { name } } }'

    found = await send(api, other)
    kept = await send(api, ADD, name="Drivers", key="k-1")

    assert found.json()["data"] == {"done": {"group": {"name": "Riders"}}}
    assert kept.json()["data"]["done"]["group"] == {"id": made, "name": "Drivers", "revision": 1}
    assert await names() == ["Riders"]


async def test_eight_at_once_have_one_effect_and_one_answer(api: Api) -> None:
    found = await asyncio.gather(*(send(api, ADD, name="Drivers", key="k-1") for _ in range(AT_ONCE)))

    assert {each.status_code for each in found} == {200}
    assert len({data_in(each) for each in found}) == 1
    assert await names() == ["Drivers"]


async def test_a_file_counts_by_what_is_in_it(api: Api) -> None:
    exam = await api.activity("Exam", type="EXAM")
    made = await api.do(
        "qualificationCreate", name="BHV", duration="ROLLING", achieve=[{"activity": exam, "isUploadAllowed": True}]
    )
    assignment = await api.assign(await api.user("Lena"), made["id"])
    wanted = {"assignment": assignment, "requirement": (await api.requirements(made["id"]))[0]["id"]}
    lena = await api.signed_in_as("lena@care.example")

    async def submit(file: Sent) -> httpx.Response:
        given = {**wanted, "file": file, "on": "2026-01-01"}
        headers = {**PREFLIGHT, "authorization": f"Bearer {lena.token}", "idempotency-key": "k-1"}
        return await api.http.post("/graphql", files=parts_of({"query": SUBMIT, "variables": given}), headers=headers)

    first, again = await submit(Sent()), await submit(Sent())
    other = await submit(Sent(content=Sent().content + b"\n"))

    assert first.json()["data"]["done"]["userErrors"] == []
    assert data_in(again) == data_in(first)
    assert code_of(other) == "IDEMPOTENCY_MISMATCH"
    assert (await fetch("SELECT count(*) FROM file"))[0][0] == 1


async def test_over_a_socket_the_argument_counts(ada: Api) -> None:
    async with socket(ada) as opened:
        for number in ("1", "2"):
            await opened.subscribe(ADD, id=number, name="Drivers", key="k-1")
        told = [await opened.hear() for _ in range(4)]

    first, second = [each["payload"] for each in told if each["type"] == "next"]
    assert first["data"] == second["data"]
    assert first["data"]["done"]["group"]["name"] == "Drivers"
    assert await names() == ["Drivers"]


async def accepted(api: Api, number: int) -> httpx.Response:
    """Send a mutation, and again when the server says that it can be sent, if it was one too many."""
    while (response := await send(api, ADD, name=f"G{number}", key=f"k-{number}")).status_code == 429:
        await asyncio.sleep(int(response.headers["retry-after"]))
    return response


async def storm(api: Api, mutations: int) -> None:
    """Send mutations, each eight times at once, and each of them again later where it came too often."""
    for number in range(mutations):
        found = await in_time(asyncio.gather(*(accepted(api, number) for _ in range(AT_ONCE))))
        assert {each.status_code for each in found} == {200}
        assert len({data_in(each) for each in found}) == 1
    assert await names() == [f"G{number}" for number in range(mutations)]


async def test_of_many_mutations_each_sent_eight_times_at_once_each_is_done_once(api: Api) -> None:
    await storm(api, 10)


@pytest.mark.soak
async def test_of_a_thousand_mutations_each_sent_eight_times_at_once_each_is_done_once(api: Api) -> None:
    await storm(api, 1_000)
