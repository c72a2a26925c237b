"""What `import` and `demo` do for the person at the terminal, and what they say about it."""

import sys
from pathlib import Path
from typing import TextIO

from app.auth import create_token, revoke_tokens
from app.clock import Clock
from app.database import close_database, open_database
from app.importing import Outcome, import_folder
from app.migrate import migrate
from app.refusals import Refused
from app.settings import Settings
from schema.people import User

DEMO = Path(__file__).resolve().parent.parent / "demo"
DEMO_LABEL = "demo"
DEMO_ACCOUNTS = ("marijke.devries@delinde.example", "fatima.elamrani@delinde.example", "sanne.bakker@delinde.example")
DEMO_WARNING = """
  *** DEMO DATA ***  Zorggroep De Linde is made up, and so is everybody in it.
  Whoever has one of these tokens is let in: keep real people out of this database.
"""
FAILED, DONE = 1, 0
ROWS_A_LINE = 10_000  # of progress, where it goes to a file


class Progress:
    """Shows how far an import is: in place on a terminal, else a line every 10,000 rows."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._said: dict[str, int] = {}

    def __call__(self, step: str, done: int, total: int) -> None:
        """Say how much of a step is done."""
        if self._stream.isatty():
            end = "\n" if done == total else ""
            print(f"\r{step}: {done:,} of {total:,}", end=end, file=self._stream, flush=True)
        elif done // ROWS_A_LINE > self._said.get(step, 0) // ROWS_A_LINE:
            print(f"{step}: {done:,} of {total:,}", file=self._stream, flush=True)
        self._said[step] = done


async def run_import(folder: Path, *, clock: Clock, dry_run: bool) -> int:
    """Import a folder into the open database; returns the exit code. Raises NothingToImport."""
    try:
        outcome = await import_folder(folder, clock=clock, dry_run=dry_run, tell=Progress(sys.stderr))
    except Refused:
        print("Others changed the same things meanwhile; nothing was imported. Try again.")
        return FAILED
    say(outcome)
    return FAILED if outcome.problem_count else DONE


def say(outcome: Outcome) -> None:
    """Print every problem on a line of its own, or a line a file."""
    for problem in outcome.problems:
        print(problem)
    if outcome.problem_count:
        more = outcome.problem_count - len(outcome.problems)
        if more:
            print(f"… and {more:,} more")
        problems = "problem" if outcome.problem_count == 1 else "problems"
        print(f"{outcome.problem_count:,} {problems}; nothing was imported.")
        return
    for count in outcome.counts:
        print(f"{count.file}: {count.added:,} added, {count.changed:,} changed, {count.unchanged:,} unchanged")
    if not outcome.is_written:
        print("This was a dry run; nothing was imported.")


async def run_demo(settings: Settings) -> int:
    """Bring the database to this version, fill it if nobody is in it, and print a token per role."""
    clock = settings.clock()
    await open_database(settings.database)
    try:
        await migrate()
        if await User.exists():
            print("The database has people in it already, so that the demo is not loaded into it.")
        else:
            outcome = await import_folder(DEMO, clock=clock, is_relative=True, tell=Progress(sys.stderr))
            if outcome.problem_count:
                say(outcome)
                return FAILED
            print(
                "The demo is loaded: " + ", ".join(f"{count.added} {count.file[:-4]}" for count in outcome.counts) + "."
            )
        await _print_tokens(clock)
    finally:
        await close_database()
    return DONE


async def _print_tokens(clock: Clock) -> None:
    """Print a new token for each demo account that is there; those printed before are worth nothing any more."""
    people = {user.email: user for user in await User.filter(email__in=DEMO_ACCOUNTS, is_active=True)}
    if people:
        print(DEMO_WARNING)
    for email in DEMO_ACCOUNTS:
        if email in people:
            await revoke_tokens(email, label=DEMO_LABEL, now=clock.now())
            token = await create_token(email, label=DEMO_LABEL, now=clock.now())
            print(f"  {people[email].role.value.lower():8} {people[email].name} <{email}>\n           {token}\n")
