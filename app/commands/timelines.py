"""`timeline`: compares the stored timelines with the engine, and writes down anew those that differ."""

import sys
from collections.abc import AsyncGenerator

from app.clock import Clock
from app.commands.imports import ImportProgress
from app.commands.running import DONE, FAILED, with_database
from app.policy.ids import encode_id
from app.settings import Settings
from app.standings.differences import Difference
from app.standings.keeping import Kept, check_timelines, count_assignments, rebuild_timelines

NAMED = 20  # differing assignments that are named one by one


def run_timeline_check(settings: Settings) -> int:
    """Say whether the stored timelines are what the engine says."""
    return with_database(settings, _check)


def run_timeline_rebuild(settings: Settings) -> int:
    """Write down anew what differs, and say what that was."""
    return with_database(settings, _rebuild)


async def _check(clock: Clock) -> int:
    differing = await _looked_at(check_timelines(clock))
    if differing:
        print("`timeline rebuild` writes them down anew.")
    return FAILED if differing else DONE


async def _rebuild(clock: Clock) -> int:
    differing = await _looked_at(rebuild_timelines(clock))
    print("They were written down anew." if differing else "Nothing was changed.")
    return DONE


async def _looked_at(steps: AsyncGenerator[Kept, None]) -> list[Difference]:
    """Go through all assignments, showing how far it is, and print which differ; returns these."""
    tell, total = ImportProgress(sys.stderr), await count_assignments()
    done = waiting = 0
    differing: list[Difference] = []
    async for kept in steps:
        done, waiting = done + kept.looked_at + kept.waiting, waiting + kept.waiting
        differing += kept.differing
        tell("timelines", done, max(done, total))
    for each in differing[:NAMED]:
        print(f"Assignment {encode_id('Assignment', each.assignment_id)} differs from {each.first_on} on.")
    if len(differing) > NAMED:
        print(f"… and {len(differing) - NAMED:,} more")
    if waiting:
        print(f"{waiting:,} timelines were left out: a new version of their qualification is still being rolled out.")
    print(f"{done - waiting - len(differing):,} of {done - waiting:,} timelines are what the facts say.")
    return differing
