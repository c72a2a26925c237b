"""What CONTRIBUTING.md shows is what happens: its diffs are applied to a copy of the checkout and checked there."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SECTION = re.compile(r"^### (?P<title>[^\n]+)\n(?P<text>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
DIFF = re.compile(r"^```diff\n(.*?)^```", re.MULTILINE | re.DOTALL)
FOLDERS = ("schema", "app", "resolvers", "jobs", "admin_ui", "tests", "demo")
LEFT_OUT = ("__pycache__", "*.ttf", "*.png")
PYTEST = ("pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
ACCESS = ("tests/resolvers/test_access_matrix.py", "tests/resolvers/test_access_verbs.py")
CONCERNED = "not test_access_ or oracle or organisation_has_rows or Location or Webhook"
"""Of the tests of access, those that tell something about what was added."""


def diffs() -> dict[str, str]:
    """What is shown of each thing that can be added."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found = {section["title"]: DIFF.findall(section["text"]) for section in SECTION.finditer(text)}
    return {title: "\n".join(shown) for title, shown in found.items() if shown}


@dataclass(frozen=True, slots=True)
class Promise:
    """What is edited by hand besides the test, in how many lines at most, and what is there when all is regenerated."""

    by_hand: tuple[str, ...]
    lines: int
    in_the_api: tuple[str, ...] = ()
    in_the_migration: tuple[str, ...] = ()
    to_translate: tuple[str, ...] = ()


PROMISES = {
    "A field": Promise(
        by_hand=("schema/groups.py",),
        lines=1,
        in_the_api=('  """What the group is for."""\n  purpose: String\n',),
        in_the_migration=('ALTER TABLE "group" ADD "purpose"',),
        to_translate=("Purpose",),
    ),
    "A verb": Promise(
        by_hand=("schema/webhooks.py", "app/actions/webhooks.py"),
        lines=20,
        in_the_api=("  webhookSwitchOff(\n", "  viewerCanSwitchOff: Boolean!\n"),
        to_translate=("Switch off",),
    ),
    "An entity": Promise(
        by_hand=("schema/locations.py", "schema/entities.py", "app/actions/locations.py"),
        lines=60,
        in_the_api=("type Location implements Node {\n", "  locationCreate(", "  locationAdded("),
        in_the_migration=('CREATE TABLE IF NOT EXISTS "location"',),
        to_translate=("Add location", "Locations", "Seats"),
    ),
    "A filter or an order of lists": Promise(
        by_hand=("schema/assignments.py", "app/reading/assignments.py"),
        lines=8,
        in_the_api=('  """Has more time: yes or no."""\n  hasMoreTime: Boolean\n',),
        to_translate=("Has more time",),
    ),
    "A report": Promise(
        by_hand=("schema/insights.py",),
        lines=1,
        in_the_api=('  """Renewal open: Assigned, and open to be renewed."""\n  renewalOpen: AssignmentCount!\n',),
        to_translate=("Assigned, and open to be renewed.",),
    ),
    "An event": Promise(
        by_hand=("schema/people.py", "app/actions/people.py"),
        lines=9,
        in_the_api=("  userDeactivated(",),
    ),
    "A job": Promise(by_hand=("jobs/forget_access_tokens.py", "jobs/schedule.py"), lines=25),
    "A kind of field": Promise(
        by_hand=(
            "schema/kit/kinds.py",
            "app/kinds/texts.py",
            "resolvers/derive/kinds.py",
            "admin_ui/kinds/texts.py",
            "schema/activities.py",  # the field that uses it
        ),
        lines=30,
        in_the_api=('  """Where learners find it."""\n  webPage: String\n',),
        in_the_migration=('ALTER TABLE "learning_activity" ADD "web_page"',),
        to_translate=("Enter an address such as https://example.org/course.",),
    ),
    "A language": Promise(
        by_hand=("schema/locale/de.po",),
        lines=14,
        in_the_api=("  GERMAN\n",),
        to_translate=("German",),
    ),
}


def written(diff: str) -> dict[str, int]:
    """How many lines a diff writes in each file."""
    lines: dict[str, int] = {}
    for line in diff.splitlines():
        if line.startswith("+++ b/"):
            lines[line.removeprefix("+++ b/")] = 0
        elif line.startswith("+"):
            lines[[*lines][-1]] += 1
    return lines


def by_hand(diff: str) -> dict[str, int]:
    """The same, without its tests."""
    return {name: lines for name, lines in written(diff).items() if not name.startswith("tests/")}


def misfit(title: str, diff: str) -> str:
    """What to do about a diff that does not fit the checkout any more; empty if it fits."""
    tried = started(ROOT, "git", "apply", "--check", "-", given=diff)
    if tried.returncode == 0:
        return ""
    place = re.sub(r"^error: (.*?)(:\d+)?$", r"\1", tried.stderr.splitlines()[0])
    return (
        f"What CONTRIBUTING.md shows under “{title}” does not fit any more ({place}): make its change by hand, "
        "put what `git diff -U1` prints in the place of the diff, and undo the change."
    )


def started(folder: Path, *command: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, as if nobody had told git or pytest where they are."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
    environment = {**kept, "PYTHONDONTWRITEBYTECODE": "1", "GIT_CEILING_DIRECTORIES": str(folder.parent)}
    return subprocess.run(
        command, cwd=folder, env=environment, input=given, capture_output=True, text=True, check=False
    )


def run(folder: Path, *command: str, given: str | None = None) -> str:
    """The output of a command that has to succeed."""
    done = started(folder, *command, given=given)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def python(folder: Path, *arguments: str) -> str:
    """The output of a module that has to succeed."""
    return run(folder, sys.executable, "-m", *arguments)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the checkout, without its history and environment."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(*LEFT_OUT))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_way_to_add_something_is_shown_and_checked() -> None:
    assert list(diffs()) == list(PROMISES)


@pytest.mark.parametrize("title", PROMISES)
def test_what_is_shown_fits_the_checkout(title: str) -> None:
    if problem := misfit(title, diffs()[title]):
        pytest.fail(problem, pytrace=False)


def test_what_does_not_fit_any_more_is_said_with_its_section_and_what_to_do() -> None:
    outdated = diffs()["A field"].replace("archived_on", "ended_on")

    assert misfit("A field", outdated) == (
        "What CONTRIBUTING.md shows under “A field” does not fit any more (patch failed: schema/groups.py): make its "
        "change by hand, put what `git diff -U1` prints in the place of the diff, and undo the change."
    )


@pytest.mark.parametrize(("title", "promise"), PROMISES.items(), ids=PROMISES)
def test_no_more_is_edited_by_hand_than_is_promised(title: str, promise: Promise) -> None:
    edited = by_hand(diffs()[title])

    assert sorted(edited) == sorted(promise.by_hand)
    assert sum(edited.values()) <= promise.lines
    assert len(edited) < len(written(diffs()[title])), "it brings its test"


def test_with_all_of_it_applied_and_regenerated_everything_promised_is_there(checkout: Path) -> None:
    # given a checkout
    migrations = checkout / "schema" / "migrations" / "qualgraph"
    before = {*migrations.iterdir()}

    # when all that is shown is edited, and what follows from it is regenerated
    for diff in diffs().values():
        run(checkout, "git", "apply", "--whitespace=error", "-", given=diff)
    edited = [name for diff in diffs().values() for name in written(diff)]
    python(checkout, "app.db.migrations.files", "as_shown")
    python(checkout, "resolvers.sdl")
    texts = python(checkout, "admin_ui.texts")

    # then what was promised is there
    [migration] = {*migrations.iterdir()} - before
    api = (checkout / "schema" / "schema.graphql").read_text(encoding="utf-8")
    assert missing(api=api, migration=migration.read_text(encoding="utf-8"), texts=texts) == {}

    # and it does what its tests say, for those who may see and do it, in the style and the layers of the house
    tests = [name for name in edited if Path(name).match("tests/**/test_*.py") and name not in ACCESS]
    python(checkout, *PYTEST, *tests, "tests/schema", *ACCESS, "-k", CONCERNED)
    sources = [name for name in edited if name.endswith(".py")]
    python(checkout, "ruff", "check", "--no-cache", *sources)
    python(checkout, "ruff", "format", "--no-cache", "--check", *sources)
    run(checkout, str(Path(sys.executable).with_name("lint-imports")), "--no-cache")


def missing(*, api: str, migration: str, texts: str) -> Mapping[str, list[str]]:
    """What is not there although it was promised, by what promised it."""
    listed = texts.splitlines()
    found = {
        title: [
            *(each for each in promise.in_the_api if each not in api),
            *(each for each in promise.in_the_migration if each not in migration),
            *(each for each in promise.to_translate if f"  + {each}" not in listed),
        ]
        for title, promise in PROMISES.items()
    }
    return {title: lacking for title, lacking in found.items() if lacking}
