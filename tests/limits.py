"""Every test has a limit of time. One that takes longer fails by its name, and shows where it was waiting.

The coroutine of a test, or of a fixture, is cancelled, so that it leaves nothing behind. What cannot be cancelled,
since it does not await, ends the process when it takes twice as long: see faulthandler_timeout in pyproject.toml.
"""

import asyncio
import os
from collections.abc import Coroutine, Iterator
from contextvars import Context
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
LIMIT = 300.0  # seconds
LONG = 1800.0  # seconds, for a storm of `make soak`
run = asyncio.Runner.run


class Limits:
    """The plugin: it knows which test runs, and how long that may take."""

    def __init__(self) -> None:
        self._limit = LIMIT

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Iterator[None]:
        """Limit whatever pytest-asyncio runs: coroutines of tests and of fixtures, their ends included."""
        limits = self

        def run_within_limit(
            runner: asyncio.Runner, work: Coroutine[Any, Any, T], *, context: Context | None = None
        ) -> T:
            return run(runner, within(limits._limit, work), context=context)

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(asyncio.Runner, "run", run_within_limit)
            return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._limit = LONG if item.get_closest_marker("soak") else LIMIT


async def within(limit: float, work: Coroutine[Any, Any, T]) -> T:
    """Return what comes of the work; past the limit, fail by the name of the test that runs."""
    name = os.environ.get("PYTEST_CURRENT_TEST", "something")
    try:
        async with asyncio.timeout(limit) as timing:
            return await work
    except TimeoutError as error:
        if timing.expired():
            raise TimeoutError(f"{name} took longer than {limit:g} seconds") from error
        raise
