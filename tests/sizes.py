"""No file of ours is too long and no function too complex: `python -m tests.sizes` names the places that are."""

import sys
from collections.abc import Iterator
from pathlib import Path

from radon.complexity import add_inner_blocks, cc_visit
from radon.visitors import Function

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 250
MOST_COMPLEXITY = 12
LANGUAGES = {".py", ".html", ".css", ".js"}
NOT_OURS = {"vendor", "migrations", "var"}
"""Folders with what others wrote, what is generated, and what a running server keeps."""


def too_large(root: Path) -> list[str]:
    """Return the places below a folder that are too large, each with its figure."""
    return [place for path in sorted(our_files(root)) for place in _too_large_in(path, path.relative_to(root))]


def our_files(root: Path) -> Iterator[Path]:
    """Yield the source files below a folder that people wrote here."""
    for path in root.iterdir():
        if path.is_dir() and not path.name.startswith(".") and path.name not in NOT_OURS:
            yield from our_files(path)
        elif path.suffix in LANGUAGES:
            yield path


def _too_large_in(path: Path, name: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    if lines > MOST_LINES:
        yield f"{name}: {lines} lines, and at most {MOST_LINES} are allowed"
    for each in _functions_in(text) if path.suffix == ".py" else ():
        if each.complexity > MOST_COMPLEXITY:
            found = f"{each.fullname} has a complexity of {each.complexity}"
            yield f"{name}:{each.lineno}: {found}, and at most {MOST_COMPLEXITY} is allowed"


def _functions_in(text: str) -> list[Function]:
    """Return the functions of a module, methods and those inside others too, from its top to its end."""
    blocks = [block for block in add_inner_blocks(cc_visit(text)) if isinstance(block, Function)]
    return sorted(blocks, key=lambda function: function.lineno)


if __name__ == "__main__":
    places = too_large(ROOT)
    print("\n".join(places) or "Nothing is too large")
    sys.exit(bool(places))
