"""Chooses the files of tests that lie nearest to what changed: `python -m tests.changed`, as `make quick` does.

A file of tests lies near a module that it imports, itself or through others; near one that it has the noun of
(test_actions_completions.py and app/actions/completions.py); and near any other file that it mentions by its name. The
fixtures of conftest.py rest on nearly everything, so what only they lead to is left to `make test`.
"""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("schema", "app", "resolvers", "jobs", "admin_ui", "tests")
FAR = 2  # imports between a file of tests and what changed; beyond that, nearly everything rests on everything
MOST = 12  # files of tests that are run in a minute
EVERYTHING = {"pyproject.toml", "requirements.lock", "requirements-dev.lock", "Makefile"}
"""What every test rests on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which files of tests to run, the nearest first."""

    tests: tuple[str, ...]
    left_out: int
    """How many others lie near as well."""
    untested: tuple[str, ...]
    """What changed and no test lies near to."""


class Sources:
    """The Python files of a checkout, and what they import."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts

    @classmethod
    def of(cls, root: Path) -> "Sources":
        files = (path for package in PACKAGES for path in (root / package).rglob("*.py"))
        return cls({path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files})

    @cached_property
    def tests(self) -> list[str]:
        return sorted(path for path in self.texts if PurePosixPath(path).name.startswith("test_"))

    @cached_property
    def importers(self) -> dict[str, set[str]]:
        """By file, the files that import it; conftest.py does not count."""
        found: dict[str, set[str]] = {}
        for path, text in self.texts.items():
            if PurePosixPath(path).name != "conftest.py":
                for imported in self._imported(text):
                    found.setdefault(imported, set()).add(path)
        return found

    def _imported(self, text: str) -> Iterator[str]:
        for node in ast.walk(ast.parse(text)):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            for name in names:
                path = name.replace(".", "/")
                yield from (each for each in (f"{path}.py", f"{path}/__init__.py") if each in self.texts)

    def distances(self, changed: str) -> dict[str, int]:
        """By file of tests, how far it lies from a file: 0 for the same, 1 for its noun, its name, or an import."""
        found = {changed: 0}
        edge = {changed}
        for distance in range(1, FAR + 1):
            edge = {each for file in edge for each in self.importers.get(file, ())} - set(found)
            found.update(dict.fromkeys(edge, distance))
        for test in self.tests:
            if is_about(test, changed) or mentions(self.texts[test], changed):
                found[test] = min(found.get(test, 1), 1)
        return {test: found[test] for test in self.tests if test in found}


def is_about(test: str, changed: str) -> bool:
    """Whether a file of tests has the noun of a module in its name."""
    words, noun = PurePosixPath(test).stem.removeprefix("test_"), PurePosixPath(changed).stem
    return noun != "__init__" and f"_{noun}_" in f"_{words}_"


def mentions(text: str, changed: str) -> bool:
    """Whether a text names a file that cannot be imported."""
    return not changed.endswith(".py") and PurePosixPath(changed).name in text


def choose(changed: Iterable[str], sources: Sources) -> Choice:
    """The files of tests that lie nearest to what changed; those with a browser, which take long, after the others."""
    nearest: dict[str, int] = {}
    untested = []
    for file in changed:
        found = sources.distances(file)
        if not found:
            untested.append(file)
        for test, distance in found.items():
            nearest[test] = min(distance, nearest.get(test, distance))
    ordered = sorted(nearest, key=lambda test: (nearest[test], "_browser_" in test, test))
    return Choice(tuple(ordered[:MOST]), len(ordered[MOST:]), tuple(untested))


def changed_since(base: str, root: Path) -> list[str]:
    """What differs from where this branch left another one, committed or not; what is gone does not count."""

    def git(*arguments: str) -> list[str]:
        return subprocess.run(
            ["git", *arguments], cwd=root, check=True, capture_output=True, text=True
        ).stdout.splitlines()

    [start] = git("merge-base", base, "HEAD")
    found = {*git("diff", "--name-only", start), *git("ls-files", "--others", "--exclude-standard")}
    return sorted(path for path in found if (root / path).is_file())


def main(base: str = "main") -> int:
    """Print the files for pytest, one a line; what a reader has to know goes to standard error."""
    changed = changed_since(base, ROOT)
    choice = choose(changed, Sources.of(ROOT))
    said = [
        (not changed, f"Nothing has changed since {base}: no tests are run."),
        (bool(EVERYTHING & {*changed}), "Every test rests on what changed: `make test` tells more."),
        (
            choice.left_out > 0,
            f"Too much changed: `make test` runs {choice.left_out} more files of tests that lie near.",
        ),
        (bool(choice.untested), f"No test lies near {', '.join(choice.untested)}."),
    ]
    print(*(text for applies, text in said if applies), sep="\n", file=sys.stderr)  # noqa: T201 - speaks to a terminal
    print(*choice.tests, sep="\n")  # noqa: T201 - speaks to a terminal
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
