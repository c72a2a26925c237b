"""Never stuck: transactions go on, end or are refused when callers, tasks and databases give up."""

import asyncio
import contextlib
import random

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import TransactionManagementError

from app.db import transaction as module
from app.db.database import DatabaseUnavailable, close_database, execute, open_database, opened
from app.db.transaction import detached, transaction
from app.db.transaction_errors import TransactionTimeout, is_collision, is_retryable
from app.policy.refusals import Refused
from tests.app.conftest import TOYS
from tests.app.toys import Shelf
from tests.app.transactions import everything_to_end, names
from tests.waiting import PATIENCE, together, until

CALLERS = 400


async def test_a_storm_of_callers_that_give_up_loses_nothing_and_blocks_nothing(shelves: str) -> None:
    acknowledged: set[str] = set()
    dice = random.Random(2026)

    async def caller(number: int) -> None:
        name = f"{number:04}"

        async def body(client: BaseDBAsyncClient) -> None:
            await Shelf.create(name=name)
            if number % 7 == 0:
                raise LookupError
            await asyncio.sleep(0)

        with contextlib.suppress(TimeoutError, LookupError):
            async with asyncio.timeout(dice.choice([0, 0.0005, 0.005, 0.05, PATIENCE])):
                await transaction(body)
                acknowledged.add(name)

    await asyncio.gather(*(caller(number) for number in range(CALLERS)))
    async with asyncio.timeout(PATIENCE):
        await transaction(lambda client: Shelf.create(name="last"))
        await everything_to_end()

    kept = set(await names())
    assert acknowledged - kept == set()
    assert not {name for name in kept - {"last"} if int(name) % 7 == 0}
    assert "last" in kept


async def test_the_body_goes_on_when_its_caller_has_gone(shelves: str) -> None:
    entered, go_on = asyncio.Event(), asyncio.Event()

    async def body(client: BaseDBAsyncClient) -> None:
        entered.set()
        await go_on.wait()
        await Shelf.create(name="kept")

    async with together() as group:
        caller = group.create_task(transaction(body))
        await entered.wait()
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        go_on.set()
        await everything_to_end()

    assert await names() == ["kept"]


@pytest.mark.parametrize(("failure", "lines"), [(Refused(), 0), (RuntimeError("lost"), 1)])
async def test_only_what_went_wrong_is_logged_when_nobody_waits_for_it_any_more(
    shelves: str, failure: Exception, lines: int, caplog: pytest.LogCaptureFixture
) -> None:
    entered, go_on = asyncio.Event(), asyncio.Event()

    async def body(_client: BaseDBAsyncClient) -> None:
        entered.set()
        await go_on.wait()
        raise failure

    async with together() as group:
        caller = group.create_task(transaction(body))
        await entered.wait()
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        go_on.set()
        await everything_to_end()

    assert len(caplog.records) == lines


async def test_closing_waits_for_what_runs_and_lets_nothing_new_begin(shelves: str) -> None:
    entered, go_on, database = asyncio.Event(), asyncio.Event(), opened()

    async def body(client: BaseDBAsyncClient) -> None:
        entered.set()
        await go_on.wait()
        await execute("INSERT INTO shelf (name) VALUES (?)", ["in time"])

    async with together() as group:
        group.create_task(transaction(body))
        await entered.wait()
        group.create_task(close_database())
        await until(lambda: database.closing)
        with pytest.raises(DatabaseUnavailable, match="being closed"):
            await transaction(body)
        go_on.set()

    await open_database(shelves, modules=TOYS)
    assert await names() == ["in time"]


async def test_closing_cuts_off_what_does_not_end(shelves: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.db.database.CLOSING_PATIENCE", 0.05)
    entered = asyncio.Event()

    async def body(client: BaseDBAsyncClient) -> None:
        await Shelf.create(name="too late")
        entered.set()
        await asyncio.Event().wait()

    async with together() as group:
        running = group.create_task(transaction(body))
        await entered.wait()
        await close_database()
        with pytest.raises(asyncio.CancelledError):
            await running

    await open_database(shelves, modules=TOYS)
    assert await names() == []


async def test_a_task_that_outlives_its_transaction_cannot_write_into_another_one(shelves: str) -> None:
    go_on = asyncio.Event()

    async def straggler() -> None:
        await go_on.wait()
        await Shelf.create(name="stray")

    async def body(client: BaseDBAsyncClient) -> "asyncio.Task[None]":
        return asyncio.create_task(straggler())

    task = await transaction(body)
    go_on.set()
    with pytest.raises(TransactionManagementError, match="has ended"):
        await task

    assert await names() == []


async def test_detached_work_is_not_undone_with_the_transaction_it_was_started_in(shelves: str) -> None:
    async def beside() -> None:
        await transaction(lambda client: Shelf.create(name="beside"))

    async def body(client: BaseDBAsyncClient) -> None:
        detached(beside())
        await Shelf.create(name="undone")
        raise LookupError

    with pytest.raises(LookupError):
        await transaction(body)
    await everything_to_end()

    assert await names() == ["beside"]


async def test_a_busy_database_is_a_timeout_and_not_a_standstill(shelves: str, monkeypatch: pytest.MonkeyPatch) -> None:
    connections = 1 if opened().dialect == "sqlite" else 10  # as many as the pool has
    entered, go_on = list[BaseDBAsyncClient](), asyncio.Event()

    async def body(client: BaseDBAsyncClient) -> None:
        entered.append(client)
        await go_on.wait()

    async with together() as group:
        for _ in range(connections):
            group.create_task(transaction(body))
        await until(lambda: len(entered) == connections)
        monkeypatch.setattr(module, "LOCK_PATIENCE", 0.05)
        with pytest.raises(TransactionTimeout) as refusal:
            await transaction(lambda client: Shelf.create(name="refused"))
        monkeypatch.undo()
        go_on.set()

    assert is_retryable(refusal.value)
    assert not is_collision(refusal.value)
    await transaction(lambda client: Shelf.create(name="accepted"))
    assert await names() == ["accepted"]


async def test_a_connection_that_breaks_is_replaced(shelves: str, engine: str) -> None:
    if engine != "postgres":
        pytest.skip("there is no server to lose")

    async def body(client: BaseDBAsyncClient) -> None:
        await Shelf.create(name="lost")
        await execute("SELECT pg_terminate_backend(pg_backend_pid())")

    for _ in range(12):  # more often than the pool has connections
        with pytest.raises(asyncpg.PostgresError):
            await transaction(body)
    await transaction(lambda client: Shelf.create(name="kept"))

    assert await names() == ["kept"]
