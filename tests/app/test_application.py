"""The whole product inside another program: on a database of its own, by a clock that is set, one after another."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from app.asgi import Settings, application, create_administrator, create_token, from_environment
from app.clock import Clock
from app.commands.administrators import NotEmpty
from app.db.database import DatabaseUnavailable, fetch
from app.policy.refusals import Refused
from tests.clocks import clock_at
from tests.databases import Engine, run

ADA = "ada@care.example"
NAMES = "{ users { nodes { name dateAdded } } }"
ADD = "mutation($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code field } } }"
WORKERS = {"carry_on_for_ever", "Runner.run_for_ever"}


@asynccontextmanager
async def asking(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A program that asks the application, which has started."""
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test")
    async with app.router.lifespan_context(app), http:
        yield http


async def enter(http: httpx.AsyncClient, clock: Clock, name: str = "Ada") -> None:
    await create_administrator(ADA, name=name, company="Care", clock=clock)
    http.headers["authorization"] = f"Bearer {await create_token(ADA, now=clock.now())}"


async def people(http: httpx.AsyncClient) -> list[dict[str, str]]:
    answer = (await http.post("/graphql", json={"query": NAMES})).json()
    return answer["data"]["users"]["nodes"]  # type: ignore[no-any-return]  # JSON has any type


def settings_for(url: str, folder: Path) -> Settings:
    return Settings(database=url, files=str(folder), poll_only=True)


def at_work() -> set[str]:
    """The workers that run on this loop."""
    return {task.get_coro().__qualname__ for task in asyncio.all_tasks()} & WORKERS  # type: ignore[union-attr]  # it runs


async def test_it_opens_and_migrates_a_database_of_its_own_by_the_clock_it_was_given(
    empty_database_url: str, tmp_path: Path
):
    clock = clock_at("2026-01-15")

    async with asking(application(settings_for(empty_database_url, tmp_path), clock=clock)) as http:
        await enter(http, clock)
        clock.move_to("2027-03-01")
        unit = (await http.post("/graphql", json={"query": "{ orgUnits { nodes { id } } }"})).json()
        bo = {"name": "Bo", "email": "bo@care.example", "unit": unit["data"]["orgUnits"]["nodes"][0]["id"]}
        made = await http.post("/graphql", json={"query": ADD, "variables": {"input": bo}})
        first = await people(http)

    assert made.json()["data"]["userCreate"]["userErrors"] == []
    assert first == [{"name": "Ada", "dateAdded": "2026-01-15"}, {"name": "Bo", "dateAdded": "2027-03-01"}]


async def test_without_a_clock_it_lives_on_the_day_of_the_settings(database_url: str, tmp_path: Path):
    settings = Settings.read({}, database=database_url, files=str(tmp_path), clock="2031-05-06")

    async with asking(application(settings)) as http:
        await enter(http, settings.clock())
        assert await people(http) == [{"name": "Ada", "dateAdded": "2031-05-06"}]


def test_one_runs_after_another_each_on_a_loop_and_a_database_of_its_own(databases: Engine, tmp_path: Path):
    async def play(url: str, name: str) -> list[str]:
        clock = clock_at("2026-01-15")
        async with asking(application(settings_for(url, tmp_path), clock=clock)) as http:
            await enter(http, clock, name)
            return [each["name"] for each in await people(http)]

    urls = [databases.create(), databases.create()]
    found = [run(play(url, name)) for url, name in zip(urls, ("Ada", "Bea"), strict=True)]
    for url in urls:
        databases.drop(url)

    assert found == [["Ada"], ["Bea"]]


async def test_a_second_one_at_once_is_refused_and_leaves_the_first_one_alone(
    database_url: str, databases: Engine, tmp_path: Path
):
    other, clock = databases.create(), clock_at("2026-01-15")

    async with asking(application(settings_for(database_url, tmp_path), clock=clock)) as http:
        await enter(http, clock)
        with pytest.raises(DatabaseUnavailable, match="already open"):
            async with asking(application(settings_for(other, tmp_path), clock=clock)):
                pass
        names = [each["name"] for each in await people(http)]
    databases.drop(other)

    assert names == ["Ada"]


@pytest.mark.parametrize(("background", "workers"), [(False, set()), (True, WORKERS)])
async def test_jobs_run_beside_it_only_if_they_are_asked_for(
    database_url: str, tmp_path: Path, background: bool, workers: set[str]
):
    app = application(settings_for(database_url, tmp_path), clock=clock_at(), background=background)

    async with asking(app):
        found = at_work()

    assert found == workers
    assert at_work() == set()


async def test_what_a_server_runs_has_its_jobs_beside_it(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("QUALGRAPH_DATABASE", database_url)
    monkeypatch.setenv("QUALGRAPH_FILES", str(tmp_path))
    monkeypatch.setenv("QUALGRAPH_POLL_ONLY", "yes")

    async with asking(from_environment()):
        assert at_work() == WORKERS


async def test_the_first_administrator_comes_in_by_the_gate_and_only_into_an_empty_database(
    database_url: str, tmp_path: Path
):
    clock = clock_at(datetime(2026, 1, 15, 12, tzinfo=UTC))

    async with asking(application(settings_for(database_url, tmp_path), clock=clock)) as http:
        with pytest.raises(Refused):
            await create_administrator("nobody", name="Ada", company="Care", clock=clock)
        assert await people_and_units() == (0, 0)
        await enter(http, clock)
        with pytest.raises(NotEmpty):
            await create_administrator("bo@care.example", name="Bo", company="Other", clock=clock)
        counts = await people_and_units()
        actions = [row[0] for row in await fetch("SELECT what FROM audit_entry ORDER BY number")]

    assert counts == (1, 1)
    assert actions[:2] == ["OrgUnitCreate", "UserCreate"]


async def people_and_units() -> tuple[int, int]:
    """How many there are of each."""
    [person], [unit] = await fetch('SELECT count(*) FROM "user"'), await fetch("SELECT count(*) FROM org_unit")
    return person[0], unit[0]
