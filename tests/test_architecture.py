"""Each module stands in its layer and imports downwards; each kind of field, and each name, has one place."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from admin_ui.kinds.registry import SCREEN_KINDS
from app.kinds.registry import STORED_KINDS
from resolvers.derive.kinds import API_KINDS
from schema.kit import kinds
from schema.kit.fields import Kind
from tests.checkout import ROOMS, ROOT, lines_matching, python_files

CONTRACT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"][0]


def test_the_vocabulary_knows_nothing_of_qualifications() -> None:
    rooms = "|".join(ROOMS)
    import_of_a_noun = re.compile(rf"^\s*(?:from|import) (?:{rooms})\b(?!\.(?:kit|enums)\b)")

    found = [place for path in python_files("schema/kit") for place in lines_matching(import_of_a_noun, path)]

    assert found == []


def modules() -> list[str]:
    """Return the dotted names of all modules, packages that hold nothing but others left out."""
    files = (path.relative_to(ROOT) for path in python_files(*ROOMS))
    return [".".join(path.with_suffix("").parts) for path in files if path.name != "__init__.py"]


def without_layer(names: Iterable[str]) -> list[str]:
    """Return the modules that no layer of the contract names, itself or by its package."""
    layers = {each.strip() for layer in CONTRACT["layers"] for each in re.split(r"[|:]", layer)}
    return [name for name in names if not any(f"{name}.".startswith(f"{layer}.") for layer in layers)]


def test_every_module_stands_in_a_layer() -> None:
    assert without_layer(modules()) == []


def test_a_module_in_no_layer_is_found() -> None:
    assert without_layer(["app.attic", "app.gatekeeper.work", "app.gate.work"]) == ["app.attic", "app.gatekeeper.work"]


def test_app_itself_holds_composition_only() -> None:
    loose = {path.name for path in (ROOT / "app").glob("*.py")}

    assert loose == {
        "__init__.py", "__main__.py", "asgi.py", "cli.py", "clock.py", "setting_values.py", "settings.py",
    }  # fmt: skip


def test_an_import_that_runs_upward_breaks_the_contract(tmp_path: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("*.ttf", "__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / "app" / "db" / "sql.py"
    planted.write_text(planted.read_text(encoding="utf-8") + "\nimport app.gate.work\n", encoding="utf-8")

    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert checked.returncode == 1
    assert "app.db.sql -> app.gate.work" in checked.stdout


def public_names(path: Path) -> set[str]:
    """Return what a module defines for others: its functions, classes and values."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return {name for name in found if not name.startswith("_") and len(name) > 1 and name != "log"}


def test_no_public_name_means_two_things() -> None:
    places: dict[str, list[str]] = {}
    for path in python_files(*ROOMS):
        for name in public_names(path):
            places.setdefault(name, []).append(str(path.relative_to(ROOT)))

    assert {name: found for name, found in places.items() if len(found) > 1} == {}


PLACES_OF_KINDS = ("schema/kit/kinds.py", "app/kinds/", "resolvers/derive/kinds.py", "admin_ui/kinds/")
MAY_NAME_A_KIND = {
    "schema/imports.py": "no type of Python says that a question is after a table",
    "schema/sessions.py": "no type of Python says that a question is after a password",
    "schema/kit/computed.py": "it is to what is computed what kinds.py is to fields: a function for each kind",
}
ABOUT_A_KIND = re.compile(r"\bkind\.name\s*(?:==|!=|in\b|not in\b)")


def kinds_named_in(path: Path) -> set[str]:
    """Return the kinds of field that a module speaks of by their names."""
    return {
        alias.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "schema.kit.kinds"
        for alias in node.names
        if alias.name.isupper()
    }


def test_what_is_special_about_a_kind_of_field_is_said_in_its_place_on_each_floor() -> None:
    elsewhere = {
        name: path
        for path in python_files(*ROOMS)
        if not (name := str(path.relative_to(ROOT))).startswith(PLACES_OF_KINDS)
    }

    named = {name for name, path in elsewhere.items() if kinds_named_in(path)}

    assert named == set(MAY_NAME_A_KIND), "ask the kind instead, in one of its places"
    assert [place for path in elsewhere.values() for place in lines_matching(ABOUT_A_KIND, path)] == []


def test_no_template_but_those_of_the_kinds_asks_which_kind_something_is() -> None:
    templates = ROOT / "admin_ui" / "templates"
    names = "|".join(each.name for each in vars(kinds).values() if isinstance(each, Kind))
    asked = re.compile(rf"""kind(?:\.name)?\s*(?:==|!=)\s*["'](?:{names})["']""")
    others = [path for path in templates.rglob("*.html") if path.parent.name != "kinds"]

    assert [place for path in others for place in lines_matching(asked, path)] == []


def test_every_kind_of_field_has_its_place_on_each_floor() -> None:
    known = {each.name for each in vars(kinds).values() if isinstance(each, Kind)}

    assert [{kind.name for kind in floor} for floor in (STORED_KINDS, API_KINDS, SCREEN_KINDS)] == [known] * 3
