"""A browser that is signed in may ask GraphQL too, from pages of this address, and from no other."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import httpx
import pytest

from app.auth.sessions import Authenticator
from app.settings import Settings
from schema.people import User
from schema.sessions import Session
from tests.app.edge_app import create_app, sign_in
from tests.app.sessions import give, let_in, send_out

PLAIN, SECURE = "qualgraph_session", "__Host-qualgraph_session"
HERE = {"origin": "http://edge"}
FREE = {"cost": {"asked": 0, "allowed": 5000, "used": 0}}


@dataclass
class Browser:
    """One that is signed in as Ann; `ann` is what GraphQL then says of the viewer."""

    http: httpx.AsyncClient
    user: User
    session: str
    bearer: str

    @property
    def ann(self) -> dict[str, object]:
        return {"data": {"me": f"{self.user.id} ADMIN"}, "extensions": FREE}

    async def post(self, headers: Mapping[str, str], *, cookie: str = "", url: str = "/graphql") -> httpx.Response:
        given = {"cookie": cookie or f"{PLAIN}={self.session}", **headers}
        return await self.http.post(url, json={"query": "{ me }"}, headers=given)

    async def get(self, headers: Mapping[str, str]) -> httpx.Response:
        given = {"cookie": f"{PLAIN}={self.session}", **headers}
        return await self.http.get("/graphql?query={me}", headers=given)


@pytest.fixture
async def browser(database_url: str) -> AsyncIterator[Browser]:
    settings = Settings.read({}, database=database_url, clock="2026-01-15")
    app = create_app(settings)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://edge") as asking,
    ):
        ann, bearer = await sign_in()
        await give(ann, "vier kastanjes vallen")
        session = await let_in(Authenticator(settings.clock()))  # now on that day, as for the application
        yield Browser(asking, ann, session, bearer)


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize(
    "headers",
    [HERE, {"sec-fetch-site": "same-origin"}, {"sec-fetch-site": "same-origin", **HERE}],
    ids=["origin", "fetch metadata", "both"],
)
async def test_a_page_of_this_address_asks_as_who_is_signed_in(browser: Browser, headers: dict[str, str]):
    posted, got = await browser.post(headers), await browser.get(headers)

    assert (posted.status_code, posted.json()) == (200, browser.ann)
    assert (got.status_code, got.json()) == (200, browser.ann)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "https://edge"},
        {"origin": "http://edge:8001"},
        {"origin": "http://edge.evil.example"},
        {"origin": "null"},
        {"origin": ""},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": ""},
        {"sec-fetch-site": "cross-site", **HERE},
    ],
    ids=str,
)
async def test_a_page_of_another_site_gets_nothing_by_the_session(browser: Browser, headers: dict[str, str]):
    posted, got = await browser.post(headers), await browser.get(headers)

    assert code(posted) == (403, "CROSS_SITE")
    assert code(got) == (403, "CROSS_SITE")
    assert "data" not in posted.json()


async def test_a_person_may_open_an_address_that_reads_but_nothing_is_posted_without_an_origin(browser: Browser):
    typed, plain = await browser.get({"sec-fetch-site": "none"}), await browser.get({})
    posted = [await browser.post({"sec-fetch-site": "none"}), await browser.post({})]

    assert (typed.json(), plain.json()) == (browser.ann, browser.ann)
    assert [code(response) for response in posted] == [(403, "CROSS_SITE")] * 2


async def test_another_site_may_ask_what_anybody_may(browser: Browser):
    response = await browser.http.post(
        "/graphql", json={"query": "{ __typename }"}, headers={"origin": "https://evil.example"}
    )

    assert response.json() == {"data": {"__typename": "Query"}, "extensions": FREE}
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("authorization", ["Bearer qg_" + "a" * 43, "Bearer", "Basic YTpi", "", "nonsense"])
async def test_a_session_never_stands_in_for_a_wrong_authorization(browser: Browser, authorization: str):
    response = await browser.post({"authorization": authorization, **HERE})

    assert code(response) == (401, "UNAUTHENTICATED")


async def test_a_bearer_token_works_beside_a_session_from_wherever(browser: Browser):
    headers = {"authorization": f"Bearer {browser.bearer}", "origin": "https://elsewhere.example"}

    assert (await browser.post(headers)).json() == browser.ann


async def test_a_session_may_be_shown_as_bearer_token_but_a_bearer_token_is_no_session(browser: Browser):
    as_bearer = await browser.post({"authorization": f"Bearer {browser.session}"}, cookie="none=at all")
    as_session = await browser.post(HERE, cookie=f"{PLAIN}={browser.bearer}")

    assert (as_bearer.status_code, as_bearer.json()) == (200, browser.ann)
    assert code(as_session) == (401, "UNAUTHENTICATED")


async def test_over_https_only_the_cookie_counts_that_nobody_else_can_write(browser: Browser):
    secure = {"origin": "https://edge"}
    own = await browser.post(secure, cookie=f"{SECURE}={browser.session}", url="https://edge/graphql")
    planted = await browser.post(secure, cookie=f"{PLAIN}={browser.session}", url="https://edge/graphql")

    assert own.json() == browser.ann
    assert code(planted) == (401, "UNAUTHENTICATED")


async def test_a_session_that_was_ended_is_as_good_as_none(browser: Browser):
    await send_out(browser.user)

    assert code(await browser.post(HERE)) == (401, "UNAUTHENTICATED")
    assert await Session.filter(revoked_at=None).count() == 0


@pytest.mark.parametrize("cookie", ["x", f"{PLAIN}=", f"{PLAIN}=qs_" + "a" * 43, f"{PLAIN}=é", f"{PLAIN}=\x01", ";;;="])
async def test_a_made_up_cookie_is_as_good_as_none(browser: Browser, cookie: str):
    headers = {b"cookie": cookie.encode("latin-1"), b"origin": b"http://edge"}

    response = await browser.http.post("/graphql", json={"query": "{ me }"}, headers=headers)

    assert code(response) == (401, "UNAUTHENTICATED")


async def test_whatever_depends_on_the_session_is_kept_by_nobody(browser: Browser):
    response = await browser.post(HERE)

    assert response.headers["cache-control"] == "no-store"
    assert "Cookie" in response.headers["vary"]
