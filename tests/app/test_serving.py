"""The server as a process, talked to over a real socket, by clients that know no manners."""

import json
from collections.abc import AsyncIterator

import pytest

from app.db.database import close_database, open_database
from app.http.serving import banner
from app.settings import Settings
from resolvers.transport.payload import BODY_LIMIT
from tests.app.edge_app import sign_in
from tests.app.servers import Running, serving
from tests.resolvers.malformed import MALFORMED, Malformed

BODY = b'{"query": "{ __typename }"}'
HEAD = b"POST /graphql HTTP/1.1\r\nHost: edge\r\nContent-Type: application/json\r\nConnection: close\r\n"


@pytest.fixture(scope="module")
async def url(databases) -> AsyncIterator[str]:
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="module")
async def token(url: str) -> str:
    await open_database(url)
    _, token = await sign_in()
    await close_database()
    return token


@pytest.fixture(scope="module")
async def server(url: str, token: str) -> AsyncIterator[Running]:
    async with serving(url, QUALGRAPH_CLOCK="2026-01-15") as running:
        yield running


def chunked(body: bytes, size: int = 65_536) -> list[bytes]:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces] + [b"0\r\n\r\n"]


def code_in(body: bytes) -> str:
    return str(json.loads(body)["errors"][0]["extensions"]["code"])


async def test_the_banner_says_where_it_is_and_which_day(server: Running):
    assert f"http://127.0.0.1:{server.port}/graphql" in server.banner
    assert "2026-01-15 in Europe/Amsterdam (set with --clock)" in server.banner
    assert f"http://127.0.0.1:{server.port}/admin/" in server.banner
    assert "printed on certificates; set QUALGRAPH_PUBLIC_URL to an address that everyone can open" in server.banner
    assert "DEMO" not in server.banner
    assert server.port > 0


def test_the_banner_names_the_address_that_certificates_lead_to():
    said = banner(Settings.read({"QUALGRAPH_PUBLIC_URL": "https://care.example"}), 8000)

    assert "https://care.example (printed on certificates)" in said


def test_the_banner_of_a_demo_says_so_first():
    said = banner(Settings.read({"QUALGRAPH_DEMO": "yes"}), 8000).split()

    assert said[:3] == ["***", "DEMO", "DATA"]
    assert "http://127.0.0.1:8000/admin/" in said


async def test_a_body_with_a_length_and_one_in_chunks_are_read(server: Running):
    whole = await server.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY)
    pieces = await server.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *chunked(BODY, 5))

    assert (whole[0], pieces[0]) == (200, 200)
    assert json.loads(whole[2])["data"] == json.loads(pieces[2])["data"] == {"__typename": "Query"}


@pytest.mark.parametrize("size", [BODY_LIMIT + 1, 3_000_000, 12_000_000])
async def test_a_body_that_is_too_large_gets_its_refusal_in_full(server: Running, size: int):
    whole = await server.send(HEAD + b"Content-Length: %d\r\n\r\n" % size, b"x" * size)
    pieces = await server.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *chunked(b"x" * size))

    assert (whole[0], code_in(whole[2])) == (413, "PAYLOAD_TOO_LARGE")
    assert (pieces[0], code_in(pieces[2])) == (413, "PAYLOAD_TOO_LARGE")


@pytest.mark.parametrize("case", [case for case in MALFORMED if case.method != "BREW"], ids=lambda case: case.why)
async def test_a_malformed_request_is_refused_over_a_socket_too(server: Running, token: str, case: Malformed):
    sent = {"host": "edge", "connection": "close", "authorization": f"Bearer {token}", **case.headers}
    headers = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    head = f"{case.method} {case.path} HTTP/1.1\r\n{headers}"

    status, _, body = await server.send(head.encode() + b"Content-Length: %d\r\n\r\n" % len(case.body) + case.body)

    assert (status, code_in(body)) == (case.status, case.code)


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\n\x00\x01\x02",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"BREW /graphql HTTP/1.1\r\nHost: edge\r\n\r\n",
        b"GET /graphql HTTP/9.9\r\n\r\n",
        b"GET  HTTP/1.1\r\n\r\n",
        HEAD + b"Content-Length: -1\r\n\r\n",
        HEAD + b"Content-Length: ten\r\n\r\n",
        HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        HEAD + b"A: " + b"x" * 70_000 + b"\r\n\r\n",
        HEAD + b"A: b\r\n" * 20_000 + b"\r\n",
        b"GET /graphql?query=" + b"x" * 70_000 + b" HTTP/1.1\r\nHost: edge\r\n\r\n",
    ],
    ids=lambda raw: repr(raw[:60] + raw[-20:]),
)
async def test_what_is_no_http_is_refused_and_the_server_lives_on(server: Running, raw: bytes):
    status, _, _ = await server.send(raw)
    after = await server.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY)

    assert (status, after[0]) == (400, 200)


async def test_an_upgrade_to_a_socket_is_offered_at_one_address_only(server: Running):
    upgrade = b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nHost: edge\r\n"
    key = b"Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"

    elsewhere, _, _ = await server.send(b"GET /healthz HTTP/1.1\r\n" + upgrade + key + b"\r\n")
    without_key, _, _ = await server.send(b"GET /graphql HTTP/1.1\r\n" + upgrade + b"\r\n")

    assert (elsewhere, without_key) == (403, 400)


async def test_the_server_does_not_say_what_it_is_made_of(server: Running):
    _, headers, _ = await server.send(HEAD + b"Content-Length: 0\r\n\r\n")

    assert "server" not in headers


async def test_the_server_stops_when_it_is_told_to(database_url: str):
    async with serving(database_url) as running:
        code, rest = await running.stop()

    assert "Traceback" not in rest
    assert code == 0
