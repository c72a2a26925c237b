"""The sweep: of a fixed sample of slips in what decides, refuses, weighs and imports, the tests catch 95 %."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.soak
@pytest.mark.parametrize(
    "modules",
    ["app.domain", "app.gate app.db.writes", "app.policy", "resolvers.limits", "app.importing"],
)
def test_nearly_every_slip_of_the_sample_is_caught(modules: str, engine: str) -> None:
    if engine != "sqlite":
        pytest.skip("the same beside every database")
    command = [sys.executable, "-m", "tests.mutations", *modules.split(), "--sample", "60", "--seed", "11"]

    swept = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "SOAK": "25"}, capture_output=True, text=True, check=False
    )

    assert swept.returncode == 0, swept.stdout[-20_000:]
