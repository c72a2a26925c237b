"""What `import`, `password` and `audit` do for the person at the terminal, and what they say about it."""

import sys
from pathlib import Path
from typing import TextIO

import app.actions  # noqa: F401  # makes the verbs known
from app.audit.verify import verify_audit
from app.auth.access_tokens import person_with
from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, run
from app.importing import ImportOutcome, import_folder
from app.policy.refusals import Refused
from schema.enums import OrgUnitKind, Role
from schema.kit.entity import Entity
from schema.people import User, UserCreate
from schema.sessions import UserSetPassword
from schema.units import OrgUnitCreate

FAILED, DONE = 1, 0
ROWS_A_LINE = 10_000  # of progress, where it goes to a file


class NotEmpty(Exception):
    """The database has people in it."""


class ImportProgress:
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
        outcome = await import_folder(folder, clock=clock, dry_run=dry_run, tell=ImportProgress(sys.stderr))
    except Refused:
        print("The same data was changed by others in the meantime. Nothing was imported; try again.")
        return FAILED
    say(outcome)
    return FAILED if outcome.problem_count else DONE


def say(outcome: ImportOutcome) -> None:
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


async def create_administrator(email: str, *, name: str, company: str, clock: Clock) -> None:
    """Give an empty database its company and its first administrator, who can add everything else.

    Raises:
        NotEmpty: there is somebody already.
        Refused: an argument cannot be meant.
    """

    async def body(work: Work) -> Entity:
        if await User.exists():
            raise NotEmpty("There is somebody already, who can add others.")
        unit = await do(work, checked(OrgUnitCreate(name=company, kind=OrgUnitKind.COMPANY)), None)
        return await do(work, checked(UserCreate(name=name, email=email, role=Role.ADMIN, unit=unit.id)), None)

    await run(body, viewer=None, clock=clock)


async def give_password(email: str, password: str, *, clock: Clock) -> None:
    """Give the person with this e-mail address a password.

    Raises:
        UnknownPerson: nobody has this address.
        Refused: the password is too short, or too easy.
    """
    action, person = checked(UserSetPassword(password=password)), await person_with(email)

    async def body(work: Work) -> Entity:
        return await do(work, action, person.id)

    await run(body, viewer=None, clock=clock)


async def report_audit(expected_head: str | None) -> int:
    """Read the whole audit and say what was found; returns the exit code. Raises NoHead."""
    found = await verify_audit(expected_head=expected_head)
    if found.broken is not None:
        print(f"Entry {found.broken.number:,} has been changed or is missing. {found.broken.reason}")
        print(f"The {found.count:,} entries before it are intact.")
        return FAILED
    print(f"{found.count:,} {'entry is' if found.count == 1 else 'entries are'}intact.")
    print(f"Head: {found.head}")
    return DONE
