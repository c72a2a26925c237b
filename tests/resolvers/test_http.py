"""What the HTTP side of the API answers, to good requests and to every bad one we could think of."""

import json
import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from resolvers.transport.answers import encode
from resolvers.transport.http import GraphQLView
from tests.resolvers.edge_toys import CALLS, ask, client, schema
from tests.resolvers.malformed import MALFORMED, Malformed

STRICT = "application/graphql-response+json"

FREE = {"cost": {"asked": 0, "allowed": 5000, "used": 0}}


@pytest.fixture
async def asking() -> AsyncIterator[httpx.AsyncClient]:
    async with client() as connected:
        yield connected


async def test_a_query_over_post_is_answered(asking: httpx.AsyncClient):
    document = "query Named($text: String!) { echo(text: $text) }"

    response = await asking.post(
        "/graphql", json={"query": document, "variables": {"text": "Zoë 🧸"}, "operationName": "Named", "other": 1}
    )

    assert response.status_code == 200
    assert response.json() == {"data": {"echo": "Zoë 🧸 0 0.0"}, "extensions": FREE}
    assert response.headers["cache-control"] == "no-store"


async def test_a_literal_may_have_escaped_characters(asking: httpx.AsyncClient):
    response = await asking.post("/graphql", json={"query": '{ echo(text: "caf\\u00e9") }'})

    assert response.json()["data"] == {"echo": "café 0 0.0"}


async def test_a_query_over_get_is_answered(asking: httpx.AsyncClient):
    parameters = {"query": "query A($n: Int) { echo(number: $n) }", "variables": '{"n": 7}', "operationName": ""}

    response = await asking.get("/graphql", params=parameters)

    assert (response.status_code, response.json()["data"]) == (200, {"echo": " 7 0.0"})


async def test_a_mutation_runs_over_post_and_never_over_get(asking: httpx.AsyncClient):
    document = 'mutation { rename(name: "Teddy") }'
    CALLS.clear()

    over_get = await asking.get("/graphql", params={"query": document})
    calls_after_get = list(CALLS)
    over_post = await asking.post("/graphql", json={"query": document})

    assert (over_get.status_code, over_get.headers["allow"], calls_after_get) == (405, "POST", [])
    assert (over_post.json()["data"], CALLS) == ({"rename": "Teddy"}, ["Teddy"])


@pytest.mark.parametrize("case", MALFORMED, ids=lambda case: case.why)
async def test_a_malformed_request_is_refused_with_a_code(asking: httpx.AsyncClient, case: Malformed):
    response = await asking.request(case.method, case.path, content=case.body, headers=case.headers)

    body = response.json()
    assert (response.status_code, body["errors"][0]["extensions"]["code"]) == (case.status, case.code)
    assert "data" not in body
    assert all(error["message"] and "Traceback" not in error["message"] for error in body["errors"])


def test_the_table_of_malformed_requests_is_long_and_free_of_repetition():
    assert len({case.why for case in MALFORMED}) == len(MALFORMED) >= 120


async def test_the_largest_body_allowed_is_read(asking: httpx.AsyncClient):
    body = b'{"query": "{ toy { name } }"}'.ljust(1_000_000)

    response = await asking.post("/graphql", content=body, headers={"content-type": "application/json; charset=UTF-8"})

    assert response.json()["data"] == {"toy": {"name": "Bear"}}


async def test_a_body_without_a_length_is_counted_while_it_comes(asking: httpx.AsyncClient):
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b" " * 100_000

    response = await asking.post("/graphql", content=pieces(), headers={"content-type": "application/json"})

    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (
        413,
        {"code": "PAYLOAD_TOO_LARGE", "allowed": 1_000_000},
    )


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (STRICT, STRICT),
        (f"{STRICT}, application/json;q=0.9", STRICT),
        (f"application/json, {STRICT}", STRICT),
        (f"application/json, {STRICT};q=0.5", "application/json"),
        (f"text/event-stream, {STRICT}; charset=utf-8", STRICT),
        ("application/json;charset=utf-8, multipart/mixed", "application/json"),
        ("TEXT/HTML, */*;q=0.1", "application/json"),
    ],
)
async def test_the_answer_comes_in_the_type_that_was_asked_for(
    asking: httpx.AsyncClient, accept: str | None, expected: str
):
    del asking.headers["accept"]
    headers = {} if accept is None else {"accept": accept}

    good = await asking.post("/graphql", json={"query": "{ toy { name } }"}, headers=headers)
    bad = await asking.post("/graphql", json={"query": "{ tyo }"}, headers=headers)

    assert good.headers["content-type"].split(";")[0] == expected
    assert bad.headers["content-type"].split(";")[0] == expected
    assert (good.status_code, bad.status_code) == (200, 400)


@pytest.mark.parametrize(
    "document",
    [
        "{ toy { name } }",
        "{ ...A } fragment A on Query { toy { name } }",
        "{ ...A ...A } fragment A on Query { __typename ... { toy { name } } }",
        "{ __typename ... @include(if: true) { toy { name } } }",
    ],
)
async def test_nobody_reads_data_without_signing_in(asking: httpx.AsyncClient, document: str):
    del asking.headers["authorization"]

    response = await asking.post("/graphql", json={"query": document})

    assert response.status_code == 401
    assert response.headers["www-authenticate"] == 'Bearer realm="qualgraph"'
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == ["UNAUTHENTICATED"]
    assert "data" not in response.json()


async def test_nobody_changes_data_without_signing_in(asking: httpx.AsyncClient):
    del asking.headers["authorization"]
    CALLS.clear()

    response = await asking.post("/graphql", json={"query": 'mutation { rename(name: "x") }'})

    assert (response.status_code, CALLS) == (401, [])


async def test_the_schema_may_be_read_without_signing_in(asking: httpx.AsyncClient):
    del asking.headers["authorization"]

    response = await asking.post("/graphql", json={"query": '{ __typename __type(name: "Toy") { name } }'})

    assert response.json()["data"] == {"__typename": "Query", "__type": {"name": "Toy"}}


async def test_a_resolver_that_asks_for_a_viewer_is_heard():
    response = await ask("{ guarded }")

    assert response.status_code == 401
    assert response.json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert "data" not in response.json()


async def test_a_surprise_is_masked_and_logged_under_its_id(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR):
        response = await ask("{ toy { name } maybeBroken }")

    error = response.json()["errors"][0]
    assert (response.status_code, response.json()["data"]) == (200, {"toy": {"name": "Bear"}, "maybeBroken": None})
    assert "hunter2" not in response.text
    assert (error["extensions"]["code"], error["path"]) == ("INTERNAL", ["maybeBroken"])
    (record,) = caplog.records
    assert error["extensions"]["correlationId"] in record.getMessage()
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], KeyError)


@pytest.mark.parametrize("document", ["{ broken }", "{ unserializable }"])
async def test_no_exception_text_reaches_the_client(document: str, caplog: pytest.LogCaptureFixture):
    response = await ask(document)

    assert "hunter2" not in response.text
    assert response.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert "hunter2" in caplog.text


async def test_without_any_data_a_surprise_is_a_500():
    response = await ask("{ broken }")

    assert (response.status_code, response.json()["data"]) == (500, None)


async def test_refusals_of_resolvers_keep_their_code_and_details():
    missing = await ask("{ missing { name } }")
    picky = await ask('{ picky(day: "9999-99-99") }')

    assert (missing.status_code, missing.json()["data"]) == (200, {"missing": None})
    assert missing.json()["errors"][0]["extensions"] == {"code": "NOT_FOUND"}
    assert (picky.status_code, picky.json()["errors"][0]["message"]) == (400, "This day can never be meant.")
    assert picky.json()["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT", "argument": "day"}


@pytest.mark.parametrize(
    "document", ["{ tyo { name } }", "{ toy { nam } }", "{ echo(txt: 1) }", "query($a: Strin) { echo(text: $a) }"]
)
async def test_no_names_are_guessed_for_the_client(document: str):
    response = await ask(document)

    assert response.status_code == 400
    assert "Did you mean" not in response.text


async def test_a_context_that_cannot_be_made_is_masked_too():
    async def fail(_request: object) -> None:
        raise OSError("password=hunter2")

    async with client(GraphQLView(schema, context_for=fail)) as asking:
        response = await asking.post("/graphql", json={"query": "{ __typename }"})

    assert (response.status_code, "hunter2" in response.text) == (500, False)
    assert response.json()["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_answers_that_the_fast_writer_refuses_are_written_all_the_same():
    assert json.loads(encode({"cost": 2**200})) == {"cost": 2**200}
