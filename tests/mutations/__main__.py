"""Count the slips that the tests catch: `python -m tests.mutations app.domain app.work --sample 100 --seed 1`."""

import argparse
import ast
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.mutations.concerned import tests_of
from tests.mutations.planting import Fate, load_what_all_use, planted
from tests.mutations.slips import Slip, slips

ENOUGH = 0.95
LONGEST_WITHOUT_SLIP_IN_SECONDS = 3600
LONGER_WITH_A_SLIP = 4  # times as long as without one: what takes longer never comes to an end
AT_LEAST_IN_SECONDS = 30
HARMLESS = {
    line
    for line in Path(__file__).with_name("harmless.txt").read_text("utf-8").splitlines()
    if line and not line.startswith(("#", " "))
}
"""Slips that change nothing that anybody could notice, each with the reason below it."""


def main() -> int:
    """Plant each slip, or a sample; print what no test noticed; fail if more than one in twenty went unnoticed."""
    asked = parsed()
    found = slips_in(asked.modules)
    if asked.sample is not None:
        found = sorted(random.Random(asked.seed).sample(found, min(asked.sample, len(found))))
    os.environ.setdefault("SEED", str(asked.seed))
    load_what_all_use()
    longest = {}
    for tests, module in {tests_of(module): module for module, _ in found}.items():
        outcome = planted(module, path_of(module), None, tests, LONGEST_WITHOUT_SLIP_IN_SECONDS)
        if outcome.fate is not Fate.UNNOTICED:
            print(f"{module}: its tests fail without any slip")
            return 1
        longest[tests] = LONGER_WITH_A_SLIP * outcome.seconds + AT_LEAST_IN_SECONDS
    return int(swept(found, longest, asked.seed) < ENOUGH * len(found))


def slips_in(names: list[str]) -> list[tuple[str, int]]:
    """Return the slips of modules and packages that somebody could notice, by module and number."""
    return [
        (module, number)
        for module in modules(names)
        for number, slip in enumerate(slips_of(module))
        if f"{path_of(module)}: {slip}" not in HARMLESS
    ]


def swept(found: list[tuple[str, int]], longest: Mapping[tuple[str, ...], float], seed: int) -> int:
    """Plant one slip after the other, print those that made no test fail, and return how many were caught."""
    fates = Counter[Fate]()
    started = time.monotonic()
    for count, (module, number) in enumerate(found, start=1):
        tests = tests_of(module)
        fate = planted(module, path_of(module), number, tests, longest[tests]).fate
        fates[fate] += 1
        if fate is not Fate.CAUGHT:
            slip = slips_of(module)[number]
            print(f"{path_of(module)}:{slip.line}: {slip} ({fate.value})", flush=True)
        if count % 10 == 0:
            print(f"… {count} of {len(found)}, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    caught = len(found) - fates[Fate.UNNOTICED]
    print(
        f"{caught} of {len(found)} slips caught, {fates[Fate.ENDLESS]} of them by never coming to an end (seed {seed})"
    )
    return caught


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("modules", nargs="+", help="a module, or a package with all that is in it")
    parser.add_argument("--sample", type=int, help="how many slips to plant; all without it")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    return parser.parse_args()


def modules(names: list[str]) -> list[str]:
    """Return the modules of those names, and those in packages of those names."""
    found = []
    for name in names:
        folder = Path(*name.split("."))
        paths = folder.rglob("*.py") if folder.is_dir() else [folder.with_suffix(".py")]
        found += [".".join(path.with_suffix("").parts) for path in paths if path.stem != "__init__"]
    return sorted(found)


def path_of(module: str) -> Path:
    return Path(*module.split(".")).with_suffix(".py")


def slips_of(module: str) -> list[Slip]:
    return slips(ast.parse(path_of(module).read_text("utf-8")))


if __name__ == "__main__":
    sys.exit(main())
