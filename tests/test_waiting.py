"""Tests never wait for ever: what a test starts ends with it, and what takes too long fails by its name."""

import ast
import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from tests.limits import within
from tests.waiting import together, until

TESTS = Path(__file__).parent
LONE = {"asyncio.create_task", "asyncio.ensure_future"}
"""What starts a task that nobody need wait for."""
HANGING = """
import asyncio

async def test_that_hangs():
    await asyncio.Event().wait()

async def test_after_it():
    assert len(asyncio.all_tasks()) == 1
"""
LIMITED = """
from tests import limits

limits.LIMIT = 0.2

def pytest_configure(config):
    config.pluginmanager.register(limits.Limits())
"""


async def fail(error: Exception) -> None:
    raise error


async def test_what_a_task_fails_with_is_told_instead_of_waiting_for_what_it_would_have_done():
    never = asyncio.Event()

    async def wait_in_vain() -> None:
        async with together() as group:
            group.create_task(fail(LookupError("the task")))
            await never.wait()

    with pytest.raises(LookupError, match="the task"):
        await wait_in_vain()


async def test_what_a_block_fails_with_ends_its_tasks():
    tasks = []

    async def fail_beside_a_task() -> None:
        async with together() as group:
            tasks.append(group.create_task(asyncio.Event().wait()))
            raise LookupError("the block")

    with pytest.raises(LookupError, match="the block"):
        await fail_beside_a_task()

    assert [task.cancelled() for task in tasks] == [True]


async def test_what_is_waited_for_together_has_an_end_of_time():
    with pytest.raises(TimeoutError):
        async with together(patience=0.01) as group:
            group.create_task(asyncio.Event().wait())


async def test_one_asks_until_the_answer_is_true_and_not_for_ever():
    answers = iter([0, None, 7])

    async def answer() -> int | None:
        return next(answers)

    assert await until(answer) == 7
    with pytest.raises(TimeoutError):
        await until(lambda: False, patience=0.01)


async def test_what_takes_longer_than_its_limit_fails_by_its_name():
    with pytest.raises(TimeoutError, match=r"fails_by_its_name \(call\) took longer than 0.01 seconds"):
        await within(0.01, asyncio.Event().wait())


def test_a_test_that_hangs_is_named_and_those_after_it_run(tmp_path: Path):
    (tmp_path / "conftest.py").write_text(LIMITED)
    (tmp_path / "test_hanging.py").write_text(HANGING)
    configuration = f"--config-file={TESTS.parent / 'pyproject.toml'}"

    said = subprocess.run(
        [sys.executable, "-m", "pytest", configuration, f"--rootdir={tmp_path}", "-p", "no:cacheprovider", tmp_path],
        cwd=TESTS.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    ).stdout

    assert "test_hanging.py::test_that_hangs (call) took longer than 0.2 seconds" in said
    assert "1 failed, 1 passed" in said


def test_tasks_are_started_together_with_what_waits_for_them():
    lone = {
        str(file.relative_to(TESTS)): called
        for file in sorted(TESTS.rglob("*.py"))
        if (called := LONE & {ast.unparse(node) for node in ast.walk(ast.parse(file.read_text()))})
    }

    assert set(lone) == {
        "waiting.py",
        "app/test_db_compat.py",  # a statement that is interrupted
        "app/test_readers.py",  # scans that have no end, and are cancelled
        "app/test_transaction.py",  # a task inside a transaction
        "app/test_transaction_giving_up.py",  # a task that outlives its transaction
    }
