"""The addresses: alive, ready, GraphQL and everything else, always with the same careful headers."""

from collections.abc import AsyncIterator

import httpx
import pytest

from app.http.web import HEADERS
from app.settings import Settings
from tests.app.edge_app import create_app, sign_in


@pytest.fixture
async def asking(database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(Settings.read({}, database=database_url, clock="2026-01-15"))
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://edge") as connected,
    ):
        yield connected


async def test_it_is_alive_and_ready(asking: httpx.AsyncClient):
    alive, ready = await asking.get("/healthz"), await asking.get("/readyz")

    assert (alive.status_code, alive.json()) == (200, {"status": "alive"})
    assert (ready.status_code, ready.json()) == (200, {"status": "ready"})


async def test_it_is_alive_but_not_ready_without_a_database(database_url: str):
    app = create_app(Settings.read({}, database=database_url))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://edge") as asking:
        alive, ready = await asking.get("/healthz"), await asking.get("/readyz")
        query = await asking.post(
            "/graphql", json={"query": "{ me }"}, headers={"authorization": f"Bearer qg_{'a' * 43}"}
        )

    assert (alive.status_code, ready.status_code) == (200, 503)
    assert ready.json() == {"status": "not ready", "reason": "the database does not answer"}
    assert (query.status_code, query.json()["errors"][0]["extensions"]) == (
        503,
        {"code": "UNAVAILABLE", "retryable": True},
    )


async def test_a_token_gives_the_viewer_to_the_resolvers(asking: httpx.AsyncClient):
    ann, token = await sign_in()

    response = await asking.post(
        "/graphql", json={"query": "{ me today }"}, headers={"authorization": f"Bearer {token}"}
    )

    assert response.json()["data"] == {"me": f"{ann.id} ADMIN", "today": "2026-01-15"}


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer x", "Bearer qg_" + "a" * 43, "Basic YTpi", "Bearer \xe9"])
async def test_an_invalid_token_is_as_good_as_none(asking: httpx.AsyncClient, header: str | None):
    await sign_in()
    headers = {} if header is None else {b"authorization": header.encode("latin-1")}

    data = await asking.post("/graphql", json={"query": "{ me }"}, headers=headers)
    schema = await asking.post("/graphql", json={"query": "{ __typename }"}, headers=headers)

    assert (data.status_code, data.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert schema.json()["data"] == {"__typename": "Query"}


@pytest.mark.parametrize("path", ["/healthz", "/graphql", "/nowhere", "/graphql/assets/0/page.js", "/"])
async def test_every_answer_has_the_careful_headers_and_an_id(asking: httpx.AsyncClient, path: str):
    response = await asking.get(path)

    assert {name: response.headers.get(name) for name in HEADERS} == HEADERS
    assert len(response.headers["x-request-id"]) == 32


@pytest.mark.parametrize(
    ("given", "kept"), [("abc-123_DEF.4", True), ("short", False), ("x" * 65, False), ("with space here", False)]
)
async def test_the_caller_s_own_id_is_kept_if_it_looks_like_one(asking: httpx.AsyncClient, given: str, kept: bool):
    response = await asking.get("/healthz", headers={"x-request-id": given})

    assert (response.headers["x-request-id"] == given) is kept


async def test_what_is_not_there_is_said_in_the_same_shape(asking: httpx.AsyncClient):
    missing = await asking.get("/nowhere")
    wrong = await asking.post("/healthz")

    assert (missing.status_code, missing.json()["errors"][0]["extensions"]) == (404, {"code": "NOT_FOUND"})
    assert (wrong.status_code, wrong.json()["errors"][0]["extensions"]) == (405, {"code": "METHOD_NOT_ALLOWED"})
    assert "GET" in wrong.headers["allow"]


async def test_the_bare_address_leads_to_graphiql(asking: httpx.AsyncClient):
    response = await asking.get("/", headers={"accept": "text/html"}, follow_redirects=True)

    assert (response.status_code, str(response.url)) == (200, "http://edge/graphql")
    assert "GraphiQL" in response.text
