"""What every test can ask for: above all a database of its own, on SQLite or on PostgreSQL."""

import gc
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from app.bulk import runs
from app.db.database import OpenDatabase, close_database, open_database, opened
from tests.api import Api, api_on
from tests.app.actions_world import World
from tests.bulk import Ward
from tests.databases import Engine, start
from tests.demo import load_demo
from tests.engines import can_tell_apart
from tests.limits import Limits
from tests.models import worked_out_once
from tests.prepared import BUILDERS, Preparations, Prepared
from tests.resolvers.access_organisation import Organisation
from tests.seed import SEED
from tests.timelines import assert_stored_as_computed

# Histories are new in each run, by a seed that is printed (tests/seed.py). Other made-up cases are the same every time,
# so that a change is judged by what it changed; `make soak` (SOAK=2000) looks for new ones. It also makes what fails
# as small as it can: that takes minutes, and is left out where everybody waits for the run.
AS_FOUND = tuple(phase for phase in Phase if phase not in (Phase.shrink, Phase.explain))
settings.register_profile(
    "same cases",
    derandomize=True,
    deadline=None,  # a busy machine is no failure
    phases=AS_FOUND,
)
settings.load_profile("default" if "SOAK" in os.environ else "same cases")

TESTS = Path(__file__).parent
STORED_AS_COMPUTED = {"app", "jobs", "journeys"}
"""Folders of tests after each of which the stored timelines are compared with the engine."""


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Limits())


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=("sqlite", "postgres"), default="sqlite", help="the database to test on")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for garbage in what tests make, less often; not in modules and thousands of collected tests, which stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 10, 10)
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave to the run on SQLite what cannot tell the engines apart: see tests/engines.py.

    What tries the private parts of libraries comes first: if one has changed underneath, that is said before all that
    follows from it. Then comes what is about the whole checkout: some of that takes a minute, beside which the others
    have to be run.
    """
    items.sort(key=lambda item: (not item.path.stem.endswith("compat"), item.path.parent != TESTS))
    if config.getoption("engine") == "postgres":
        alike = [item for item in items if not can_tell_apart(item)]
        config.hook.pytest_deselected(items=alike)
        items[:] = [item for item in items if can_tell_apart(item)]


def pytest_report_header(config: pytest.Config) -> str:
    return f"database: {config.getoption('engine')}, seed: {SEED}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if terminalreporter.stats.get("failed"):
        terminalreporter.write_line(f"SEED={SEED} repeats the random histories of this run.")


@pytest.fixture(scope="session")
def engine(pytestconfig: pytest.Config) -> str:
    """“sqlite” or “postgres”: one process tests one engine, since Tortoise keeps statements per connection name."""
    return str(pytestconfig.getoption("engine"))


@pytest.fixture(scope="session", autouse=True)
def files_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands that a test runs keep files in a folder of the tests, not beside the code."""
    with pytest.MonkeyPatch.context() as patching:
        patching.setenv("QUALGRAPH_FILES", str(tmp_path_factory.mktemp("files")))
        yield


@pytest.fixture(scope="session", autouse=True)
def models() -> Iterator[None]:
    """Opening a database is quick from the second time on."""
    with worked_out_once():
        yield


@pytest.fixture(scope="session")
def databases(engine: str) -> Iterator[Engine]:
    running = start(engine)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def preparations(databases: Engine, tmp_path_factory: pytest.TempPathFactory) -> Preparations:
    return Preparations(databases, tmp_path_factory.mktemp("prepared"))


@pytest.fixture
async def prepared(request: pytest.FixtureRequest, preparations: Preparations) -> Prepared | None:
    """The organisation that the test asks for by the name of its fixture, if it asks for one."""
    asked = [name for name in BUILDERS if name in request.fixturenames]
    assert len(asked) <= 1, "A test has one database, and so one organisation."
    return await preparations.get(asked[0]) if asked else None


@pytest.fixture
async def database_url(databases: Engine, prepared: Prepared | None) -> AsyncIterator[str]:
    """A database of this test alone, without a row unless it was prepared; closed if the test left it open."""
    url = databases.create(of=prepared.database if prepared else "")
    yield url
    await close_database()
    databases.drop(url)


@pytest.fixture
async def empty_database_url(databases: Engine) -> AsyncIterator[str]:
    """A database without tables, of this test alone; closed afterwards if the test left it open."""
    url = databases.create(empty=True)
    yield url
    await close_database()
    databases.drop(url)


@pytest.fixture
async def database(database_url: str) -> OpenDatabase:
    """The test's database, open in this process."""
    await open_database(database_url)
    return opened()


@pytest.fixture
async def api(
    request: pytest.FixtureRequest,
    engine: str,
    database_url: str,
    prepared: Prepared | None,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Api]:
    """The whole application on a database of this test alone, asked as its administrator on 2026-01-01.

    With an organisation that was prepared it goes on where that one was left. Afterwards what is stored of every
    assignment has to be what the facts say of it (law 9), unless the test put something untrue there.
    """
    files = tmp_path_factory.mktemp("files")
    if prepared:
        shutil.copytree(prepared.files, files, dirs_exist_ok=True)
    async with api_on(database_url, files=files, as_left=prepared.api if prepared else None) as opened_api:
        yield opened_api
        is_left_alone = request.node.get_closest_marker("untrue") is not None
        if engine == "sqlite" and request.path.parent.name in STORED_AS_COMPUTED and not is_left_alone:
            await assert_stored_as_computed(opened_api.clock)


@pytest.fixture
def world(api: Api, prepared: Prepared) -> World:
    """A small organisation, on 2026-02-01."""
    return prepared.told.at(api)  # type: ignore[no-any-return]  # what it is, its builder says


@pytest.fixture
def org(api: Api, prepared: Prepared) -> Organisation:
    """A small organisation in which everybody may see something else."""
    return prepared.told.at(api)  # type: ignore[no-any-return]  # what it is, its builder says


@pytest.fixture
def demo(api: Api, prepared: Prepared) -> Api:
    """The application with the demo in it, on the day on which it is loaded."""
    return api


@pytest.fixture
async def demo_database(database: OpenDatabase) -> OpenDatabase:
    """The test's database, open, with the demo in it as loaded on tests.demo.DEMO_DAY."""
    await load_demo()
    return database


@pytest.fixture
async def ward(api: Api) -> Ward:
    ward = Ward(api)
    await ward.begin()
    return ward


@pytest.fixture
def in_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if they were very many: the job does them, two at a time."""
    monkeypatch.setattr(runs, "DONE_AT_ONCE", 0)
    monkeypatch.setattr(runs, "RUN_CHUNK", 2)
