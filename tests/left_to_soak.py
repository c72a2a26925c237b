"""Says what `make test` leaves to `make soak`: `python -m tests.left_to_soak`."""

import ast
import sys
from pathlib import Path

TESTS = Path(__file__).parent


def left_to_soak() -> dict[str, str]:
    """By file of tests that has some for `make soak` only, the sentence that it opens with."""
    found = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        if "pytest.mark.soak" in text:
            found[path.relative_to(TESTS.parent).as_posix()] = (ast.get_docstring(ast.parse(text)) or "").split("\n")[0]
    return found


def main() -> int:
    """Print it."""
    print("Left to `make soak`, which takes its time:")  # noqa: T201 - speaks to a terminal
    for file, sentence in left_to_soak().items():
        print(f"  {file}: {sentence}")  # noqa: T201 - speaks to a terminal
    return 0


if __name__ == "__main__":
    sys.exit(main())
