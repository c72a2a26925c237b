"""The house rules that no linter knows, over the text of the whole checkout."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checkout import ROOMS, ROOT, lines_matching, python_files, where

CODE = (*ROOMS, "tests", "bench")
STYLED = {".html", ".jinja", ".css", ".svg"}
TEXT = {"", ".py", ".toml", ".ini", ".lock", ".yaml", ".yml", ".md", ".csv", ".graphql", *STYLED}
THE_CLOCK = ROOT / "app" / "clock.py"
ASKING_THE_MACHINE = {"date.today", "datetime.now", "datetime.utcnow", "datetime.today", "time.time", "time.localtime"}
OPT_OUT = re.compile(
    r"#\s*(?:(?:ruff:\s*|flake8:\s*)?noqa|type:\s*ignore|mypy:\s*ignore-errors|pragma:\s*no cover)"
    r"(?:\s*:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[^\]]*\])?"
)
# Written in two halves each, so that this file does not find itself.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work/" + r"|root/|home/" + r"\w|Users/" + r"\w)")
CONTENT_NETWORK = re.compile(
    "|".join(("unpkg" + r"\.com", "jsdelivr" + r"\.net", "cdnjs" + r"\.", "esm" + r"\.sh", "skypack" + r"\.dev"))
)


def text_files() -> Iterator[Path]:
    """Yield what is committed, also where there is no git to ask: the checkout less its hidden and made folders."""
    folders = [ROOT / name for name in (*CODE, "docs", "demo", ".ci")]
    paths = [*ROOT.glob("*"), *(path for folder in folders for path in folder.rglob("*"))]
    for path in paths:
        if path.is_file() and path.suffix in TEXT and path.name != ".git":  # git's own, in a worktree
            yield path


def dotted(node: ast.expr) -> str:
    """Return the last two names of a dotted expression: `datetime.datetime.now` is `datetime.now`."""
    return ".".join(ast.unparse(node).split(".")[-2:])


def test_every_module_opens_with_a_sentence() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in python_files(*CODE)}

    silent = [str(path.relative_to(ROOT)) for path, tree in trees.items() if not ast.get_docstring(tree)]

    assert silent == []


def test_only_the_clock_asks_the_machine_what_time_it_is() -> None:
    files = [path for path in python_files(*ROOMS) if path != THE_CLOCK]

    asking = [
        where(path, node.lineno)
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and dotted(node) in ASKING_THE_MACHINE
    ]

    assert asking == []


@pytest.mark.parametrize(
    ("line", "has_a_reason"),
    [
        ("import this  # noqa: F401 - read by the plug-in", True),
        ("import this  # noqa: F401", False),
        ("import this  # noqa", False),
        ("# ruff: noqa: E501, N999 - generated, as it is", True),
        ("# ruff: noqa", False),
        ("x = y  # type: ignore[arg-type]  # the stub forgets None", True),
        ("x = y  # type: ignore[arg-type]", False),
        ("x = y  # type: ignore", False),
        ("x = y  # read: nothing is ignored here", True),
    ],
)
def test_an_opt_out_is_told_from_one_with_a_reason(line: str, has_a_reason: bool) -> None:
    assert gives_its_reason(line) is has_a_reason


def gives_its_reason(line: str) -> bool:
    """Return whether a line has no opt-out, or says at least two words after the last one."""
    opt_outs = list(OPT_OUT.finditer(line))
    return not opt_outs or len(re.findall(r"\w+", line[opt_outs[-1].end() :])) > 1


def test_every_opt_out_carries_its_reason() -> None:
    files = [path for path in python_files(*CODE) if path != Path(__file__)]

    unexplained = [
        where(path, number)
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if not gives_its_reason(line)
    ]

    assert unexplained == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = [place for path in text_files() for place in lines_matching(MACHINE_PATH, path)]

    assert found == []


def test_nothing_is_fetched_from_a_content_network() -> None:
    found = [place for path in text_files() for place in lines_matching(CONTENT_NETWORK, path)]

    assert found == []
