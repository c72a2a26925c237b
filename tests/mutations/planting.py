"""Import one module with a slip in it, in a process of its own, and run the tests that are concerned with it."""

import ast
import importlib
import os
import pkgutil
import resource
import signal
import sys
import time
from collections.abc import Sequence
from enum import Enum
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from math import ceil
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

import pytest
from hypothesis import Phase, settings

from tests.mutations.slips import slips

USED_BY_ALL = (
    "aiosqlite", "asyncpg", "babel", "fpdf", "httpx", "hypothesis.extra", "jinja2",
    "pytest_asyncio.plugin", "schema", "starlette", "strawberry", "tortoise", "uvicorn", "yaml",
)  # fmt: skip
"""What every child would load anew otherwise; nothing that imports a module with slips."""

HOW_TO_RUN = (
    "--exitfirst", "--quiet", "--engine=sqlite", "--hypothesis-profile=first failure",
    "-p", "no:cacheprovider", "-p", "no:xdist",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",  # what is loaded already makes no assertions
)  # fmt: skip

# what fails is not to be made smaller: nobody reads it
settings.register_profile(
    "first failure",
    deadline=None,
    derandomize=True,
    database=None,
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.generate],
)

LONGEST_WAIT_IN_SECONDS = 1200


class Fate(Enum):
    """What became of a slip: a test failed, none did, or the tests did not come to an end and were stopped."""

    CAUGHT = "caught"
    UNNOTICED = "unnoticed"
    ENDLESS = "never came to an end"


class Outcome(NamedTuple):
    """What became of a slip, and how long the tests worked (not how long they waited)."""

    fate: Fate
    seconds: float


class Planted(InspectLoader, MetaPathFinder):
    """Finds the module, and gives it the code with the slip; every other module is found as usual."""

    def __init__(self, module: str, path: Path, number: int) -> None:
        self.module, self.path = module, path
        tree = ast.parse(path.read_text("utf-8"))
        slips(tree)[number].make()
        self.code = compile(ast.fix_missing_locations(tree), str(path), "exec")

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return spec_from_loader(fullname, self, origin=str(self.path)) if fullname == self.module else None

    def get_code(self, fullname: str) -> CodeType:
        return self.code

    def get_source(self, fullname: str) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.path)
        super().exec_module(module)


def load_what_all_use() -> None:
    """Import once what no slip is planted in, so that a child has it already."""
    for name in USED_BY_ALL:
        package = importlib.import_module(name)
        if name == "schema":
            for found in pkgutil.iter_modules(package.__path__, "schema."):
                importlib.import_module(found.name)


def planted(module: str, path: Path, number: int | None, tests: Sequence[str], longest_in_seconds: float) -> Outcome:
    """Run the tests with the slip of that number; without a number as it is, and aloud.

    Tests that work longer than that, or wait for a very long time, are stopped. That is told apart from a failure: too
    short a limit would hide what no test notices.
    """
    child = os.fork()
    if child == 0:
        os._exit(_run(module, path, number, tests, longest_in_seconds))
    patience = time.monotonic() + LONGEST_WAIT_IN_SECONDS
    while not (ended := os.wait4(child, os.WNOHANG))[0]:
        if time.monotonic() > patience:
            os.kill(child, signal.SIGXCPU)
        time.sleep(0.05)
    _, status, used = ended
    seconds = used.ru_utime + used.ru_stime
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return Outcome(Fate.ENDLESS, seconds)
    return Outcome(Fate.CAUGHT if status else Fate.UNNOTICED, seconds)


def _run(module: str, path: Path, number: int | None, tests: Sequence[str], longest_in_seconds: float) -> int:
    try:
        seconds = ceil(longest_in_seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 60))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if number is not None:
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            sys.meta_path.insert(0, Planted(module, path, number))
        return int(pytest.main([*HOW_TO_RUN, *tests]))
    except BaseException:  # whatever the slip raises while it is loaded: it was caught
        return 1
