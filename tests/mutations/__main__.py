"""Count the slips that the tests catch: `python -m tests.mutations app.domain app.work --sample 100 --seed 1`."""

import argparse
import ast
import os
import random
import sys
import time
from pathlib import Path

from tests.mutations.concerned import tests_of
from tests.mutations.planting import is_caught, load_what_all_use
from tests.mutations.slips import Slip, slips

ENOUGH = 0.95
HARMLESS = {
    line
    for line in Path(__file__).with_name("harmless.txt").read_text("utf-8").splitlines()
    if line and not line.startswith(("#", " "))
}
"""Slips that change nothing that anybody could notice, each with the reason below it."""


def main() -> int:
    """Plant each slip, or a sample; print what no test noticed; fail if more than one in twenty went unnoticed."""
    asked = parsed()
    planted = [
        (module, number)
        for module in modules(asked.modules)
        for number, slip in enumerate(slips_of(module))
        if f"{path_of(module)}: {slip}" not in HARMLESS
    ]
    if asked.sample is not None:
        planted = sorted(random.Random(asked.seed).sample(planted, min(asked.sample, len(planted))))
    os.environ.setdefault("SEED", str(asked.seed))
    load_what_all_use()
    for module in {tests_of(module): module for module, _ in planted}.values():
        if is_caught(module, path_of(module), None, tests_of(module)):
            print(f"{module}: its tests fail without any slip")
            return 1
    survivors = 0
    started = time.monotonic()
    for count, (module, number) in enumerate(planted, start=1):
        if not is_caught(module, path_of(module), number, tests_of(module)):
            survivors += 1
            slip = slips_of(module)[number]
            print(f"{path_of(module)}:{slip.line}: {slip}", flush=True)
        if count % 10 == 0:
            print(f"… {count} of {len(planted)}, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    caught = len(planted) - survivors
    print(f"{caught} of {len(planted)} slips caught (seed {asked.seed})")
    return int(caught < ENOUGH * len(planted))


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
