"""`import`: imports an organisation from files, and prints the result."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from app.clock import Clock
from app.commands.running import DONE, FAILED, with_database
from app.importing import ImportOutcome, import_folder
from app.policy.refusals import Refused
from app.settings import Settings
from schema.import_enums import DayOrder

ROWS_A_LINE = 10_000  # of progress, where it goes to a file


class ImportProgress:
    """Shows how far an import is: in place on a terminal, else a line every 10,000 rows and at the end of so many."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._said: dict[str, int] = {}

    def __call__(self, step: str, done: int, total: int) -> None:
        """Say how much of a step is done."""
        if self._stream.isatty():
            end = "\n" if done == total else ""
            print(f"\r{step}: {done:,} of {total:,}", end=end, file=self._stream, flush=True)
        elif done // ROWS_A_LINE > self._said.get(step, 0) // ROWS_A_LINE or ROWS_A_LINE < done == total:
            print(f"{step}: {done:,} of {total:,}", file=self._stream, flush=True)
        self._said[step] = done


DAY_ORDERS = {"day-first": DayOrder.DAY_FIRST, "month-first": DayOrder.MONTH_FIRST}
"""What people can say of dates such as 03/04/2026."""


def run_import(settings: Settings, folder: Path, *, dry_run: bool, dates: str | None = None) -> int:
    """Import a folder, or say what is wrong with it. Raises NothingToImport."""
    order = None if dates is None else DAY_ORDERS[dates]
    return with_database(settings, lambda clock: _import(folder, clock, dry_run=dry_run, day_order=order))


async def _import(folder: Path, clock: Clock, *, dry_run: bool, day_order: DayOrder | None) -> int:
    progress = ImportProgress(sys.stderr)
    try:
        outcome = await import_folder(folder, clock=clock, dry_run=dry_run, tell=progress, day_order=day_order)
    except Refused:
        print("The same data was changed by others in the meantime. Nothing was imported; try again.")
        return FAILED
    say(outcome)
    return FAILED if outcome.problem_count else DONE


def say(outcome: ImportOutcome) -> None:
    """Print every problem on a line of its own; or every change, if it was a dry run, and then a line a file."""
    for name in outcome.only_headings:
        print(f"{name}: there is nothing below the headings")
    if outcome.problem_count:
        _say_some(outcome.problems, outcome.problem_count)
        problems = "problem" if outcome.problem_count == 1 else "problems"
        print(f"{outcome.problem_count:,} {problems}; nothing was imported.")
        return
    _say_some(outcome.changes, outcome.change_count)
    _say_some(outcome.notices, outcome.notice_count)
    for count in outcome.counts:
        print(f"{count.file}: {count.added:,} added, {count.changed:,} changed, {count.unchanged:,} unchanged")
    if not outcome.is_written:
        print("This was a dry run; nothing was imported.")


def _say_some(told: Sequence[object], count: int) -> None:
    """Print what is kept of so many things, each on a line of its own."""
    for each in told:
        print(each)
    if more := count - len(told):
        print(f"… and {more:,} more")
