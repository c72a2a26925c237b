"""Imports a folder of files, all or nothing."""

import gc
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.transaction import snapshot
from app.gate.work import Work, run
from app.importing.cells import Calendar
from app.importing.changes import FileChange, changes_of
from app.importing.counts import Count, counts
from app.importing.drafts import ImportDraft
from app.importing.files import FILE_NAMES, FILES, FileFormat
from app.importing.plans import CHECKS, Plan, Tell, conclude, hold, plan, silent, write_plan
from app.importing.problems import MAX_SHOWN, FileProblem, FileProblems
from app.importing.reading import read_table
from app.importing.record import ImportRecord
from app.importing.tables import FileTable
from app.policy.refusals import Problem
from schema.import_enums import DayOrder

_Told = TypeVar("_Told", FileProblem, FileChange, Count)
_LISTED = ", ".join(FILE_NAMES)
YOUNG_OBJECTS = 100_000  # between two looks for cycles; Python's own number is 700


class NothingToImport(Exception):
    """There is no folder, or no file in it that could be imported; the message says which."""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What came of an import: either problems, and nothing is changed, or what was (or would be) changed."""

    problems: tuple[FileProblem, ...]
    problem_count: int
    """How many there are, also beyond those that are listed."""
    counts: tuple[Count, ...] = ()
    is_written: bool = False
    only_headings: tuple[str, ...] = ()
    """The files that have nothing below their headings."""
    changes: tuple[FileChange, ...] = ()
    """What it changes, file by file and line by line, as far as they are kept."""
    change_count: int = 0
    notices: tuple[FileProblem, ...] = ()
    """The lines that are left out although nothing is wrong with them, and why."""
    notice_count: int = 0


async def import_folder(
    folder: Path, *, clock: Clock, dry_run: bool = False, is_relative: bool = False, tell: Tell = silent,
    day_order: DayOrder | None = None,
) -> ImportOutcome:  # fmt: skip
    """Check all files of a folder against each other and the database, and write them if nothing at all is wrong.

    Checking reads a snapshot and is in nobody's way. Writing is one transaction that checks again and takes as long
    as it takes: on SQLite it has the write lock all the time, on PostgreSQL it has locks on what it is about.
    With `is_relative` days may be written as `today-400`; `day_order` says how 03/04/2026 is meant.

    Raises:
        NothingToImport: with the reason.
    """
    calendar = Calendar(clock.today(), is_relative, day_order)
    problems = FileProblems()
    paths, names = _files_in(folder, problems)
    at_hand = [_read(paths, calendar, problems)]
    lines = sum(table.lines for table in at_hand[0].values())

    async def check(_: BaseDBAsyncClient) -> ImportOutcome:
        draft = ImportDraft(at_hand[0], calendar, problems)
        tell(CHECKS, 0, lines)
        planned = await plan(draft)
        tell(CHECKS, lines, lines)
        is_told = dry_run and not draft.problems.count
        return _outcome(draft, planned, changes=await changes_of(planned, calendar.today) if is_told else ())

    async def write(work: Work) -> tuple[ImportOutcome, ImportRecord | None]:
        again = FileProblems()
        draft = ImportDraft(at_hand.pop() if at_hand else _read(paths, calendar, again), calendar, again)
        await hold(draft)
        planned = await plan(draft)
        found = _outcome(draft, planned, is_written=True)
        return found, None if found.problem_count else await write_plan(work, planned, tell)

    async def apply(work: Work) -> ImportOutcome:
        found, record = await write(work)  # by now the files and the plan are let go: what follows has their room
        if record is not None:
            await conclude(work, record, tell)
        return found

    with _few_collections():
        outcome = await snapshot(check)
        if not outcome.problem_count and not dry_run:
            outcome = await run(apply, viewer=None, clock=clock, is_deed=True)
    return _named(outcome, names) if names else outcome


@contextmanager
def _few_collections() -> Iterator[None]:
    """Look for unreachable cycles less often: of so many rows that all stay there are none, and looking costs."""
    before = gc.get_threshold()
    gc.set_threshold(YOUNG_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _outcome(
    draft: ImportDraft, planned: Plan, *, changes: Sequence[FileChange] = (), is_written: bool = False
) -> ImportOutcome:
    problems, tables = draft.problems, draft.tables
    empty = tuple(name for name, table in tables.items() if table.is_only_headings)
    if problems.count:
        return ImportOutcome(tuple(problems.shown(FILE_NAMES)), problems.count, only_headings=empty)
    found = counts(tables, planned)
    shown, notices = tuple(changes[:MAX_SHOWN]), tuple(problems.notices)
    return ImportOutcome((), 0, found, is_written, empty, shown, len(changes), notices, problems.notice_count)


def _named(outcome: ImportOutcome, names: Mapping[str, str]) -> ImportOutcome:
    """Call files what they are called where they are spreadsheets."""

    def named(told: Sequence[_Told]) -> tuple[_Told, ...]:
        return tuple(replace(each, file=names.get(each.file, each.file)) for each in told)

    return replace(
        outcome,
        problems=named(outcome.problems),
        counts=named(outcome.counts),
        only_headings=tuple(names.get(each, each) for each in outcome.only_headings),
        changes=named(outcome.changes),
        notices=named(outcome.notices),
    )


def _files_in(folder: Path, problems: FileProblems) -> tuple[Mapping[FileFormat, Path], Mapping[str, str]]:
    """Return where each file is, and what those are called that are spreadsheets."""
    with _readable(folder):
        present = {path.name for path in folder.iterdir() if _is_a_file(path.name)}
        workbooks = {
            name: as_workbook(name) for name in FILE_NAMES if name not in present and as_workbook(name) in present
        }
        if not workbooks and not present & set(FILE_NAMES):
            raise NothingToImport(f"{folder} has none of these files: {_LISTED}.")
        _note_strange(present, problems)
        return {file: folder / workbooks.get(file.name, file.name) for file in FILES}, workbooks


def _read(paths: Mapping[FileFormat, Path], calendar: Calendar, problems: FileProblems) -> Mapping[str, FileTable]:
    """Return the tables by the names of their files."""
    return {file.name: read_table(path, file, calendar, problems) for file, path in paths.items()}


@contextmanager
def _readable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NothingToImport(f"{folder} cannot be read: {error.strerror}.") from error


def _note_strange(present: Set[str], problems: FileProblems) -> None:
    """Note the files that mean nothing, and those that say what another one says."""
    for name in sorted(present - set(FILE_NAMES)):
        table = name.removesuffix(".xlsx") + ".csv"
        if table not in FILE_NAMES:
            message = "This file is unknown; the files are {files}."
            problems.add(name, 1, "", Problem("UNKNOWN_FILE", message, params={"files": _LISTED}))
        elif table in present:
            message = "There is {file} too; keep one of them."
            problems.add(name, 1, "", Problem("TWO_FILES", message, params={"file": table}))


def as_workbook(name: str) -> str:
    """Return what a file is called if it is a spreadsheet."""
    return name.removesuffix(".csv") + ".xlsx"


def _is_a_file(name: str) -> bool:
    """Whether a name is that of a table; what office programs and systems leave lying beside files is none."""
    return name.lower().endswith((".csv", ".xlsx")) and not name.startswith(("~$", "."))
