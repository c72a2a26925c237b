"""The files of this checkout that people wrote, and places in them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("schema", "app", "resolvers", "jobs", "admin_ui")
GENERATED = ROOT / "schema" / "migrations"


def python_files(*folders: str) -> list[Path]:
    """Return the modules that people wrote in those folders."""
    found = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [path for path in found if GENERATED not in path.parents]


def where(path: Path, line: int) -> str:
    """Return a place that an editor can open."""
    return f"{path.relative_to(ROOT)}:{line}"


def lines_matching(pattern: re.Pattern[str], path: Path) -> list[str]:
    """Return the places in a file where the pattern occurs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [where(path, number) for number, line in enumerate(lines, 1) if pattern.search(line)]
