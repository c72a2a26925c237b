"""The long storm over the pure core: the laws and the naive walks on thousands of histories (`make soak`)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EXAMPLES = os.environ.get("SOAK", "2000")


@pytest.mark.soak
@pytest.mark.parametrize("name", ["test_laws", "test_naive", "test_reasons", "test_any_order", "test_timelines"])
def test_the_laws_hold_over_thousands_of_histories(name: str, engine: str) -> None:
    if engine != "sqlite":
        pytest.skip("pure: the same beside every database")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", str(HERE / f"{name}.py")]

    storm = subprocess.run(
        command,
        cwd=HERE.parent.parent,
        env={**os.environ, "SOAK": EXAMPLES},
        capture_output=True,
        text=True,
        check=False,
    )

    assert storm.returncode == 0, storm.stdout[-20_000:]
