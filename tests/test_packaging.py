"""What is imported is declared, what is declared is used, and the lock files hold all of it."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Collection, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.test_private_parts import DEVELOPERS_TOOLS

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
SETTINGS: dict[str, Any] = tomllib.loads(PYPROJECT)
RUNTIME = [Requirement(text) for text in SETTINGS["project"]["dependencies"]]
DEVELOPMENT = [Requirement(text) for text in SETTINGS["dependency-groups"]["dev"]]
ROOMS = [name for name in ("schema", "app", "resolvers", "jobs", "admin_ui") if (ROOT / name).is_dir()]
OURS = {"schema", "app", "resolvers", "jobs", "admin_ui", "tests", "bench"}
LOCKS = {"requirements.lock": RUNTIME, "requirements-dev.lock": RUNTIME + DEVELOPMENT}
ONLY_DEVELOPERS = {canonicalize_name(each.name) for each in DEVELOPMENT}
WITHOUT = """
import asyncio, importlib, os, sys
from importlib.abc import MetaPathFinder

missing, modules, folder = sys.argv[1].split(), sys.argv[2].split(), sys.argv[3]

class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in missing:
            raise ImportError(f"{name} is for developers")

sys.meta_path.insert(0, Missing())
for name in modules:
    importlib.import_module(name)

import httpx
from app.asgi import from_environment
from app.cli import main

async def ready():
    app = from_environment()
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test")
    async with app.router.lifespan_context(app), http:
        print((await http.get("/readyz")).text)

os.environ["QUALGRAPH_DATABASE"] = f"sqlite://{folder}/ours.sqlite3"
assert main(["migrate"]) == 0
asyncio.run(ready())
"""
"""Runs the product as it is where nobody develops it: what it was told is missing cannot be imported."""
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)")


def names_of(requirements: list[Requirement]) -> set[str]:
    """Return the canonical names of what is required."""
    return {canonicalize_name(requirement.name) for requirement in requirements}


def imported_by(*folders: str, without: Collection[str] = ()) -> set[str]:
    """Return the distributions, in canonical names, that the modules in those folders import."""
    left_out = {ROOT / name for name in without}
    paths = {path for folder in folders for path in (ROOT / folder).rglob("*.py")} - left_out
    roots = {module.partition(".")[0] for path in paths for module in modules_imported(path)}
    foreign = roots - OURS - set(sys.stdlib_module_names)
    known = packages_distributions()
    return {canonicalize_name(known.get(root, [root])[0]) for root in foreign}


def modules_imported(path: Path) -> Iterator[str]:
    """Yield the dotted names from which a module imports, its own package left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def reason_for(requirement: Requirement) -> str:
    """Return the comment beside a requirement in pyproject.toml, or nothing."""
    line = re.search(rf'^\s*"{re.escape(requirement.name)}[^\w-].*$', PYPROJECT, re.MULTILINE)
    return line.group().partition('", #')[2].strip() if line else ""


def pins(lock: str) -> dict[str, Version]:
    """Return the version that a lock file holds of each distribution."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    found = (PINNED.match(line) for line in lines)
    return {match["name"]: Version(match["version"]) for match in found if match}


def test_what_the_product_imports_is_declared_for_it() -> None:
    imported = imported_by(*ROOMS, without=DEVELOPERS_TOOLS)

    undeclared = imported - names_of(RUNTIME)

    assert undeclared == set()


def test_the_product_runs_without_what_only_developers_need(tmp_path: Path) -> None:
    """It imports every module but the developers' tools, migrates, starts and answers, and no such package is there."""
    modules = [
        name.removesuffix(".py").replace("/", ".")
        for name in (str(path.relative_to(ROOT)) for room in ROOMS for path in (ROOT / room).rglob("[a-z]*.py"))
        if name not in DEVELOPERS_TOOLS and "/migrations/qualgraph/" not in name
    ]
    missing = [
        root for root, found in packages_distributions().items() if {*map(canonicalize_name, found)} <= ONLY_DEVELOPERS
    ]
    assert {"aerich", "pytest", "mypy"} <= set(missing)

    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT, " ".join(missing), " ".join(modules), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )  # a command and how it is run

    assert (ran.stderr, ran.returncode) == ("", 0)
    assert ran.stdout.splitlines()[-1] == '{"status":"ready"}'


def test_what_is_missing_there_cannot_be_imported(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT, "aerich", "app.db.migrations.files", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )  # a command and how it is run

    assert ran.returncode == 1
    assert "ImportError: aerich is for developers" in ran.stderr


def test_what_the_tests_import_is_declared() -> None:
    imported = imported_by(*ROOMS, "tests", "bench") - {"gadgets"}  # a module that a test writes and imports itself

    undeclared = imported - names_of(RUNTIME + DEVELOPMENT)

    assert undeclared == set()


@pytest.mark.parametrize("requirement", RUNTIME + DEVELOPMENT, ids=lambda requirement: requirement.name)
def test_every_dependency_says_why_it_is_there(requirement: Requirement) -> None:
    assert reason_for(requirement) != ""


def test_every_dependency_of_the_product_is_imported_or_names_who_needs_it() -> None:
    imported = imported_by(*ROOMS, without=DEVELOPERS_TOOLS)

    idle = [
        requirement.name
        for requirement in RUNTIME
        if canonicalize_name(requirement.name) not in imported
        and not re.search(r"\((?:imported|read|run) by [^)]+\)", reason_for(requirement))
    ]

    assert idle == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_every_declared_dependency(lock: str) -> None:
    locked = pins(lock)

    missing = [
        str(requirement)
        for requirement in LOCKS[lock]
        if (name := canonicalize_name(requirement.name)) not in locked
        or not requirement.specifier.contains(locked[name], prereleases=True)
    ]

    assert missing == [], "pyproject.toml changed: run `make lock`"


def test_the_product_runs_on_the_versions_it_is_tested_with() -> None:
    tested = pins("requirements-dev.lock")

    differing = {
        name: str(version) for name, version in pins("requirements.lock").items() if tested.get(name) != version
    }

    assert differing == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_says_what_and_never_where_from(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    places = re.findall(r"^.*(?:://|file:|--(?:extra-)?index|--find-links|-e ).*$", text, re.MULTILINE)

    assert places == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    entries = [entry for entry in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE) if entry]

    assert [entry.partition("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert len(entries) == len(pins(lock))


def test_every_package_is_type_checked_and_has_its_layer() -> None:
    checked = set(SETTINGS["tool"]["mypy"]["files"])
    layered = set(SETTINGS["tool"]["importlinter"]["root_packages"])

    assert set(ROOMS) - checked == set()
    assert layered == set(ROOMS)


@pytest.mark.skipif("admin_ui" not in ROOMS, reason="there is no admin yet")
def test_the_admin_has_no_door_of_its_own() -> None:
    contracts = SETTINGS["tool"]["importlinter"]["contracts"]

    forbidden = {
        name
        for contract in contracts
        if contract.get("source_modules") == ["admin_ui"]
        for name in contract["forbidden_modules"]
    }

    assert forbidden >= {"tortoise", "app.actions", "app.gate"}


def test_the_changelog_speaks_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    newest = re.search(r"^## (\S+)", changelog, re.MULTILINE)

    assert newest is not None
    assert newest.group(1) == SETTINGS["project"]["version"]
