"""The clients are the same everywhere: exact versions, with what they consist of, and not where from."""

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LOCK = json.loads((HERE / "package-lock.json").read_text(encoding="utf-8"))
WANTED: dict[str, str] = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["devDependencies"]
PACKAGES: dict[str, dict[str, Any]] = {place: found for place, found in LOCK["packages"].items() if place}


def test_what_is_wanted_is_exact_and_locked() -> None:
    locked = {name: PACKAGES[f"node_modules/{name}"]["version"] for name in WANTED}

    assert locked == WANTED
    assert [version for version in WANTED.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_the_lock_file_says_what_and_never_where_from() -> None:
    assert [place for place, found in PACKAGES.items() if "resolved" in found] == []
    assert [place for place, found in PACKAGES.items() if "integrity" not in found] == []


def test_every_client_is_tried_that_the_documentation_names() -> None:
    page = (HERE.parents[1] / "docs" / "clients.md").read_text(encoding="utf-8")
    scripts = "".join(path.read_text(encoding="utf-8") for path in HERE.rglob("*.*s") if path.suffix in {".js", ".ts"})

    used = re.findall(r"^// ([\w-]+\.js)$", page, re.MULTILINE)

    assert {name for name in used if f'"./{name}"' not in scripts + page} == set()
    assert len(used) == 6
