"""Nobody asks so much that others go without: a person, a network, and all who are not signed in have their bounds."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import httpx
import pytest

from app.asgi import Settings, application, create_token
from app.db.database import close_database, open_database
from app.db.transaction import transaction
from app.http import traffic
from app.http.traffic import Bucket, RateLimited, Turns
from resolvers.errors import Busy
from tests.api import ADMIN, Api, as_admin, settle_in
from tests.app.servers import serving
from tests.clocks import FIRST_DAY, clock_at
from tests.waiting import PATIENCE, together, until

INTROSPECTION = "{ __schema { types { name description fields { name description type { name } } } } }"
PAGE = "{ users(first: 20) { nodes { name email } totalCount } }"


@asynccontextmanager
async def installed(database_url: str, **settings: object) -> AsyncIterator[Api]:
    clock = clock_at(FIRST_DAY)
    app = application(Settings(database=database_url, poll_only=True, **settings), clock=clock)  # type: ignore[arg-type]  # settings by their names
    transport = httpx.ASGITransport(app, client=("192.0.2.7", 1))
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://ours") as http:
        await transaction(settle_in)
        yield await as_admin(http, clock)


async def test_whoever_asks_too_often_is_told_when_to_come_back_and_others_are_served(
    database_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(traffic, "SECONDS_AT_ONCE", 10)
    async with installed(database_url, rate_signed_in=1, rate_anonymous=1) as ada:
        await ada.user("Lena")
        lena = await ada.signed_in_as("lena@care.example")
        asked = [await ada.post(b'{"query": "{ __typename }"}') for _ in range(15)]
        others = [await lena.post(b'{"query": "{ __typename }"}'), await ada.get("/healthz")]
        strangers = [await ada.signed_out().post(b'{"query": "{ __typename }"}') for _ in range(15)]
        pages = [await ada.http.get("/admin/sign-in"), await ada.http.get("/verify"), await ada.get("/readyz")]

    assert {each.status_code for each in asked} == {200, 429}
    limited = next(each for each in asked if each.status_code == 429)
    assert limited.headers["retry-after"] == "1"
    assert limited.json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED", "retryable": True}
    assert [each.status_code for each in others] == [200, 200]
    assert strangers[-1].status_code == 429
    assert [each.status_code for each in pages] == [429, 429, 200]


def test_what_was_not_asked_is_saved_up_for_a_while(monkeypatch: pytest.MonkeyPatch):
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(traffic, "KEYS", 2)
    bucket = Bucket(2)

    def had(key: str) -> int:
        for count in range(1000):
            try:
                bucket.take(key)
            except RateLimited:
                return count
        return 1000

    first = had("a")
    now += 3.0
    later, other = had("a"), had("b")
    now += 10_000.0
    full, _, forgotten = had("a"), had("b"), had("c")

    assert (first, later, other, full, forgotten) == (40, 6, 40, 40, 40)
    assert len(bucket._had) == 2
    for _ in range(10_000):
        Bucket(0).take("a")  # any number


async def test_those_who_are_not_signed_in_wait_for_each_other_and_for_the_others_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(traffic, "LONGEST_TURN", 0.05)
    turns, served = Turns(), []

    async def stranger(number: int) -> None:
        await turns.wait()
        served.append(number)

    def is_served(count: int) -> bool:
        return len(served) == count

    turns.begin()
    async with together() as group:
        for number in range(traffic.ANONYMOUS_WAITING + 1):
            group.create_task(stranger(number))
        await until(lambda: served == [0])  # although somebody is being served all the time
        await until(lambda: turns.waiting == traffic.ANONYMOUS_WAITING)
        with pytest.raises(Busy):
            await turns.wait()
        turns.end()
        for count in range(traffic.ANONYMOUS_WAITING):
            turns.places.release()
            await until(partial(is_served, count + 2))

    assert served == list(range(traffic.ANONYMOUS_WAITING + 1))


@pytest.mark.parametrize(("floods", "seconds"), [(3, 2.0), pytest.param(10, 0.2, marks=pytest.mark.soak)])
async def test_floods_of_strangers_do_not_keep_anybody_waiting(database_url: str, floods: int, seconds: float):
    await open_database(database_url)
    await transaction(settle_in)
    token = await create_token(ADMIN, now=clock_at(FIRST_DAY).now())
    await close_database()
    answered: list[int] = []
    async with serving(database_url, "app.asgi:from_environment", QUALGRAPH_RATE_ANONYMOUS="0") as running:
        limits, base = httpx.Limits(max_connections=50), f"http://127.0.0.1:{running.port}"
        async with httpx.AsyncClient(base_url=base, timeout=PATIENCE, limits=limits) as http:
            took, is_over = [], asyncio.Event()

            async def flood() -> None:
                while not is_over.is_set():
                    answer = await http.post("/graphql", json={"query": INTROSPECTION})
                    answered.append(answer.status_code)

            async with together() as group:
                for _ in range(floods):
                    group.create_task(flood())
                await until(lambda: answered)
                for _ in range(40):
                    began = time.monotonic()
                    page = await http.post(
                        "/graphql", json={"query": PAGE}, headers={"authorization": f"Bearer {token}"}
                    )
                    took.append(time.monotonic() - began)
                    assert page.status_code == 200
                is_over.set()

    assert set(answered) <= {200, 400, 401, 503}
    assert sorted(took)[37] < seconds, sorted(took)


@pytest.mark.parametrize(
    ("host", "status"),
    [("ours.example", 200), ("OURS.example:8000", 200), ("[::1]:80", 200), ("evil.example", 421), ("", 421)],
)
async def test_only_hosts_of_ours_are_answered_if_they_were_named(database_url: str, host: str, status: int):
    async with installed(database_url) as ada:
        anybody = await ada.http.get("/admin", headers={"host": "evil.example"})
        anybodys_page = await ada.http.get("/admin/users/", headers={"host": "evil.example"})
    hosts = ("ours.example", "[::1]", "ours")
    clock = clock_at(FIRST_DAY)
    app = application(Settings(database=database_url, poll_only=True, hosts=hosts), clock=clock)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://ours") as http:
        answer = await http.get("/admin/sign-in", headers={"host": host})
        probe = await http.get("/healthz", headers={"host": host})

    assert (anybody.headers["location"], "evil" in str(anybodys_page.headers)) == ("/admin/", False)
    assert (answer.status_code, probe.status_code) == (status, 200)
    if status == 421:
        assert answer.json()["errors"][0]["extensions"]["code"] == "WRONG_HOST"
