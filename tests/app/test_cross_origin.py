"""A front end on an origin that the settings name may ask from a browser; pages of any other origin may not."""

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from app.http.cross_origin import MAY_SEND
from app.setting_values import SettingsError
from app.settings import Settings
from tests.app.edge_app import create_app
from tests.app.servers import serving
from tests.waiting import in_time

APP, EVIL = "https://app.example.org", "https://evil.example.org"
ASKS = {"access-control-request-method": "POST", "access-control-request-headers": "authorization, content-type"}


@pytest.fixture
async def asking(database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(Settings.read({"QUALGRAPH_ORIGINS": f"{APP}, HTTP://localhost:3000"}, database=database_url))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://edge") as connected,
    ):
        yield connected


def told(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control-")}


@pytest.mark.parametrize("path", ["/graphql", f"/files/{'a' * 64}", "/certificates/ABC.pdf"])
async def test_a_browser_is_told_what_a_page_of_an_allowed_origin_may_send(asking: httpx.AsyncClient, path: str):
    yes = await asking.options(path, headers={"origin": APP, **ASKS})
    no = await asking.options(path, headers={"origin": EVIL, **ASKS})

    assert (yes.status_code, yes.content) == (204, b"")
    assert told(yes)["access-control-allow-origin"] == APP
    assert set(MAY_SEND) <= {each.lower() for each in told(yes)["access-control-allow-headers"].split(", ")}
    assert "access-control-allow-credentials" not in yes.headers
    assert "Origin" in yes.headers["vary"]
    assert (no.status_code, told(no), no.headers["vary"]) == (403, {}, "Origin")
    params = [{"name": "what", "value": "origin"}]
    assert no.json()["errors"][0]["extensions"] == {"code": "ORIGIN_NOT_ALLOWED", "params": params}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"access-control-request-method": "DELETE"}, "method"),
        ({"access-control-request-method": "POST", "access-control-request-headers": "x-anything"}, "headers"),
    ],
)
async def test_no_more_is_allowed_than_the_api_reads(asking: httpx.AsyncClient, asked: dict[str, str], said: str):
    response = await asking.options("/graphql", headers={"origin": APP, **asked})

    assert (response.status_code, told(response)) == (403, {})
    assert response.json()["errors"][0]["message"].endswith(f": {said}.")


async def test_an_answer_can_be_read_by_allowed_origins_alone_and_caches_know_it(asking: httpx.AsyncClient):
    answers = {
        origin: await asking.post("/graphql", json={"query": "{ me }"}, headers={"origin": origin} if origin else {})
        for origin in (APP, "http://localhost:3000", EVIL, "null", "")
    }

    allowed = {origin: each.headers.get("access-control-allow-origin") for origin, each in answers.items()}
    assert allowed == {APP: APP, "http://localhost:3000": "http://localhost:3000", EVIL: None, "null": None, "": None}
    assert all("Origin" in each.headers["vary"] and each.status_code == 401 for each in answers.values())
    assert "retry-after" in answers[APP].headers["access-control-expose-headers"]


async def test_pages_of_the_admin_and_of_nobody_are_left_out(asking: httpx.AsyncClient):
    answers = [await asking.get(path, headers={"origin": APP}) for path in ("/admin/", "/healthz", "/")]

    assert [told(each) for each in answers] == [{}, {}, {}]


async def test_without_the_setting_there_is_no_other_origin(database_url: str):
    app = create_app(Settings.read({}, database=database_url))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://edge") as asking:
        asked = await asking.options("/graphql", headers={"origin": APP, **ASKS})

    assert (asked.status_code, told(asked)) == (405, {})


async def test_a_socket_is_opened_by_programs_by_our_own_pages_and_by_allowed_origins(database_url: str):
    async with serving(
        database_url, QUALGRAPH_ORIGINS=APP, QUALGRAPH_PUBLIC_URL="https://learn.example.org"
    ) as running:
        here = f"http://127.0.0.1:{running.port}"
        origins: tuple[Any, ...] = (None, here, "https://learn.example.org", APP, EVIL, "null")
        closed = {origin: await _closed_with(running.port, origin) for origin in origins}

    signed_out, foreign = (4403, "Forbidden"), (4403, "This origin is not allowed")
    assert closed == {**dict.fromkeys(origins[:-2], signed_out), EVIL: foreign, "null": foreign}


async def _closed_with(port: int, origin: str | None) -> tuple[int | None, str | None]:
    given: Any = {"origin": Origin(origin)} if origin else {}
    async with connect(
        f"ws://127.0.0.1:{port}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")], **given
    ) as socket:
        with suppress(ConnectionClosed):  # it may be closed before anything is said
            await socket.send('{"type": "connection_init"}')
        await in_time(socket.wait_closed())
        return socket.close_code, socket.close_reason


def test_origins_are_exact_and_written_as_browsers_write_them():
    given = "https://App.example.org:443 http://[::1]:3000,http://localhost:80, https://app.example.org"

    settings = Settings.read({"QUALGRAPH_ORIGINS": given})

    assert settings.origins == ("https://app.example.org", "http://[::1]:3000", "http://localhost")
    assert Settings.read(settings.as_environment()) == settings


@pytest.mark.parametrize(
    "origin",
    [
        "*",
        "null",
        "https://*.example.org",
        "app.example.org",
        "https://app.example.org/",
        "https://a@b",
        "ftp://a",
        "https://a:b",
    ],
)
def test_what_is_no_origin_is_refused(origin: str):
    with pytest.raises(SettingsError, match="is not an origin"):
        Settings.read({"QUALGRAPH_ORIGINS": origin})
