"""A quick look runs the tests that lie near what changed, and says what it leaves out."""

import subprocess
from pathlib import Path

import pytest

from tests.changed import MOST, ROOT, Sources, changed_since, choose

SOURCES = Sources(
    {
        "app/actions/completions.py": "from app.domain import standing\n",
        "app/domain/__init__.py": "",
        "app/domain/standing.py": "",
        "app/far.py": "import app.actions.completions\n",
        "tests/conftest.py": "import app.far\n",
        "tests/helper.py": "from app.domain.standing import x\n",
        "tests/app/test_actions_completions.py": "",
        "tests/domain/test_standing.py": "import app.domain.standing\n",
        "tests/test_helped.py": "from tests.helper import y\n",
        "tests/test_far.py": "import app.far\n",
        "tests/test_pages.py": "PAGE = 'list.html'\n",
    }
)


@pytest.mark.parametrize(
    ("changed", "tests"),
    [
        ("app/domain/standing.py", ["tests/domain/test_standing.py", "tests/test_helped.py"]),
        ("app/actions/completions.py", ["tests/app/test_actions_completions.py", "tests/test_far.py"]),
        ("tests/test_pages.py", ["tests/test_pages.py"]),
        ("admin_ui/templates/list.html", ["tests/test_pages.py"]),
    ],
)
def test_the_tests_that_lie_near_a_change_are_chosen_the_nearest_first(changed: str, tests: list[str]):
    found = choose([changed], SOURCES)

    assert (list(found.tests), found.left_out, found.untested) == (tests, 0, ())


def test_what_no_test_lies_near_to_is_named():
    found = choose(["docs/picture.png", "app/domain/standing.py"], SOURCES)

    assert found.untested == ("docs/picture.png",)
    assert found.tests == ("tests/domain/test_standing.py", "tests/test_helped.py")


def test_of_too_many_the_nearest_are_run_and_the_others_counted():
    near = {f"tests/test_{number:02}.py": "import app.one\n" for number in range(MOST + 3)}

    found = choose(["app/one.py", "tests/test_14.py"], Sources({"app/one.py": "", **near}))

    assert found.tests == ("tests/test_14.py", *sorted(near)[: MOST - 1])
    assert found.left_out == 3


def test_of_this_checkout_the_tests_of_a_verb_are_found_by_its_module():
    found = choose(["app/actions/completions.py"], Sources.of(ROOT))

    assert "tests/app/test_actions_completions.py" in found.tests


def test_what_changed_is_what_differs_from_where_the_branch_began(tmp_path: Path):
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=Ada", "-c", "user.email=ada@care.example", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)

    def write(name: str, text: str) -> None:
        (tmp_path / name).write_text(text)

    git("init", "--initial-branch=main")
    for name in ("kept", "edited", "gone", "theirs"):
        write(name, "before")
    git("add", ".")
    git("commit", "--message=One")
    git("switch", "--create", "branch")
    write("committed", "mine")
    git("add", ".")
    git("commit", "--message=Two")
    git("switch", "main")
    write("theirs", "after")
    git("commit", "--all", "--message=Three")
    git("switch", "branch")
    write("edited", "after")
    write("new", "mine")
    (tmp_path / "gone").unlink()

    assert changed_since("main", tmp_path) == ["committed", "edited", "new"]
