"""What is too large is named with its place and its figure."""

from pathlib import Path

import pytest

from tests.sizes import too_large


def function(name: str, decisions: int) -> str:
    """A function whose complexity is one more than the decisions that it takes."""
    return f"def {name}(x):\n" + "    if x: pass\n" * decisions


@pytest.mark.parametrize("name", ["long.py", "long.html", "long.css", "long.js"])
def test_a_file_of_more_than_250_lines_is_named_with_its_length(tmp_path: Path, name: str) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / name).write_text("\n" * 251, encoding="utf-8")
    (tmp_path / "app" / f"not_{name}").write_text("\n" * 250, encoding="utf-8")

    assert too_large(tmp_path) == [f"app/{name}: 251 lines, and at most 250 are allowed"]


def test_a_function_with_a_complexity_of_more_than_12_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text(function("plain", 11) + function("tangled", 12), encoding="utf-8")

    assert too_large(tmp_path) == ["rules.py:13: tangled has a complexity of 13, and at most 12 is allowed"]


def test_a_method_and_a_function_inside_another_are_functions_too(tmp_path: Path) -> None:
    inside = "\n".join(f"    {line}" for line in function("tangled", 12).splitlines())
    (tmp_path / "rules.py").write_text(f"class Rule:\n{inside}\ndef outer(x):\n{inside}\n", encoding="utf-8")

    assert too_large(tmp_path) == [
        "rules.py:2: Rule.tangled has a complexity of 13, and at most 12 is allowed",
        "rules.py:16: outer.tangled has a complexity of 13, and at most 12 is allowed",
    ]


@pytest.mark.parametrize("folder", ["static/vendor", "schema/migrations", ".venv", "var"])
def test_what_others_wrote_or_a_program_made_may_be_large(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "large.py").write_text("\n" * 251 + function("tangled", 12), encoding="utf-8")

    assert too_large(tmp_path) == []
