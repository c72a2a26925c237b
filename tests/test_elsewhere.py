"""The product says the same wherever its machine stands and whatever language that speaks."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TOLD_BY_DAYS_AND_HOURS = (
    "tests/app/test_badges.py",
    "tests/app/test_certificate_numbers.py",
    "tests/app/test_clock.py",
    "tests/admin_ui/test_lists_bounds.py",
    "tests/admin_ui/test_timelines.py",
    "tests/jobs/test_cron.py",
    "tests/jobs/test_webhooks_secrets.py::test_a_signature_is_the_one_that_the_reference_implementation_makes",
    "tests/jobs/test_webhooks_failing.py::test_what_fails_is_tried_again_later_and_later_under_the_same_id",
    "tests/journeys/test_first_aid.py",
    "tests/journeys/test_zones.py",
)
ELSEWHERE = {"TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"}
"""A day ahead of most of the world, with summer in January, and with an i that is no I."""


def test_whatever_has_to_do_with_days_holds_on_a_machine_at_the_other_end_of_the_world() -> None:
    command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:xdist", "-p", "no:cacheprovider"]

    found = subprocess.run(
        [*command, *TOLD_BY_DAYS_AND_HOURS],
        cwd=ROOT, env={**os.environ, **ELSEWHERE}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert found.returncode == 0, found.stdout[-20_000:]
