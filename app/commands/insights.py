"""`insights`: makes the slices of Insights, and checks that numbers, lists of people and the engine agree."""

import sys
from collections import Counter
from datetime import date
from itertools import product

from app.clock import Clock
from app.commands.imports import ImportProgress
from app.commands.running import DONE, FAILED, with_database
from app.insights.checking import (
    NumberDifference,
    check_lists,
    check_slices,
    compared_with_facts,
    counted_by_place,
    units_with_others_below,
)
from app.insights.folding import days_wanted, fold_all, forget_old_slices
from app.settings import Settings
from app.standings.keeping import count_assignments
from app.standings.tallies import tallied
from schema.insights import DEFAULT_WITHIN_DAYS, STANDINGS
from schema.qualifications import Qualification
from schema.units import OrgUnit

MOST_DIFFERING = 20  # differing numbers that are named one by one


def run_insights_fold(settings: Settings) -> int:
    """Make all slices anew."""
    return with_database(settings, _fold)


async def _fold(clock: Clock) -> int:
    tell, total, done = ImportProgress(sys.stderr), len(days_wanted(clock.today())), 0
    async for _ in fold_all(clock):
        done += 1
        tell("days", done, total)
    await forget_old_slices(clock)
    print(f"{done} days have slices.")
    return DONE


def run_insights_check(settings: Settings, on: date | None) -> int:
    """Say whether the numbers of a day are what slices, lists and facts say."""
    return with_database(settings, lambda clock: _check(clock, on or clock.today()))


async def _check(clock: Clock, on: date) -> int:
    tell, differing, said = ImportProgress(sys.stderr), list[NumberDifference](), 0
    units, days = await units_with_others_below(), list(dict.fromkeys([on, *days_wanted(clock.today())]))
    for done, (day, unit) in enumerate(product(days, units), 1):
        count, found = await check_slices(day, unit, clock)
        said, differing = said + count, [*differing, *found]
        tell("slices", done, len(days) * len(units))
    async for found in check_lists(on, clock):
        differing += found
    differing += await _compared_with_facts(on, clock, tell)
    for each in differing[:MOST_DIFFERING]:
        print(await _words(each))
    if len(differing) > MOST_DIFFERING:
        print(f"… and {len(differing) - MOST_DIFFERING:,} more")
    print(f"{said:,} numbers of {len(days)} days by slices; all of {on} by lists and facts. {len(differing):,} differ.")
    return FAILED if differing else DONE


async def _compared_with_facts(on: date, clock: Clock, tell: ImportProgress) -> list[NumberDifference]:
    total, done, sums = await count_assignments(), 0, dict[tuple[int, ...], Counter[str]]()
    async for looked_at, some in tallied(on, DEFAULT_WITHIN_DAYS):
        done += looked_at
        for key, numbers in some.items():
            sums.setdefault(key, Counter()).update(numbers)
        tell("facts", done, max(done, total))
    return compared_with_facts(on, await counted_by_place(on, clock), sums)


async def _words(each: NumberDifference) -> str:
    """Return what differs, in a sentence."""
    unit = await OrgUnit.get(id=each.unit_id)
    held = None if each.qualification_id is None else await Qualification.get(id=each.qualification_id)
    what = f"{unit.name}{'' if held is None else f', {held.name}'}, on {each.on}"
    return f"{what}: {STANDINGS[each.measure].label} is {each.counted:,}; {each.way} it is {each.other:,}."
