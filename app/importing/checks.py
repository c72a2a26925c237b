"""Checks a file that somebody brings by itself: what is wrong with it, or else what it would change (E73)."""

import hashlib
from asyncio import to_thread
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.audit.differences import canonical
from app.db.bulk import insert
from app.db.entities import made
from app.gate.work import Work
from app.importing.cells import Calendar
from app.importing.changes import FileChange, changes_of
from app.importing.counts import Count, counts
from app.importing.drafts import ImportDraft
from app.importing.files import FILES, FileFormat
from app.importing.headings import guessed
from app.importing.heads import TableHead, headings_of_each, table_head
from app.importing.plans import Plan, hold, plan
from app.importing.problems import FileProblem, FileProblems
from app.importing.reading import read_content
from app.importing.tables import FileTable
from app.importing.turns import in_turns
from schema.import_enums import DayOrder, FileContent, FileImportState, FindingKind
from schema.imports import FileImport, ImportFinding, RememberedHeading

SAMPLED_LINES = 20
MAX_LINES = 20_000
"""What a file may have that is imported while others work."""
_LONGEST = 10_000
CONTENTS: Mapping[FileContent, FileFormat] = {
    FileContent[file.name.removesuffix(".csv").upper()]: file for file in FILES
}


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What a check found: either problems, or changes and lines that are left out."""

    columns: tuple[str, ...]
    lines: int
    is_only_headings: bool
    problems: tuple[FileProblem, ...]
    problem_count: int
    left_out: tuple[FileProblem, ...]
    changes: tuple[FileChange, ...]
    count: Count | None
    digest: str
    """What is the same as long as just these changes would be made."""

    def columns_as_json(self) -> str:
        return canonical([*self.columns])

    def figures(self) -> dict[str, Any]:
        """Return what is kept of it with the file."""
        count = self.count
        return {
            "state": FileImportState.PROBLEMS if self.problem_count else FileImportState.READY,
            "lines": self.lines,
            "added": count.added if count else 0,
            "changed": count.changed if count else 0,
            "unchanged": count.unchanged if count else 0,
            "problems": self.problem_count,
            "digest": self.digest,
        }


def format_of(holds: FileContent) -> FileFormat:
    return CONTENTS[holds]


def content_in(file: FileFormat) -> FileContent:
    return next(content for content, each in CONTENTS.items() if each is file)


async def remembered(file: FileFormat) -> dict[str, str]:
    """Return what somebody said that headings of such files mean."""
    said = RememberedHeading.filter(holds=content_in(file).value)
    return dict(await said.values_list("heading", "column"))


async def guessed_format(content: bytes) -> FileFormat | None:
    """Return what a file holds, by its headings; None if that does not show.

    Raises:
        NotATable: it is no table.
    """
    found = []
    for file, headings in zip(FILES, await to_thread(headings_of_each, content, FILES), strict=True):
        names = guessed(file, headings, await remembered(file))
        is_whole = all(column.name in names for column in file.columns if column.is_required)
        found.append((is_whole, sum(map(bool, names)), file))
    is_whole, _, best = max(found, key=lambda each: each[:2])
    return best if is_whole else None


async def head_of(content: bytes, file: FileFormat) -> TableHead:
    """Return what a file looks like, with its columns as they are guessed and remembered.

    Raises:
        NotATable: it is no table.
    """
    return await to_thread(table_head, content, file, await remembered(file), lines=SAMPLED_LINES)


async def planned(
    work: Work, content: bytes, file: FileFormat, columns: Sequence[str], order: DayOrder | None, *, holds: bool = False
) -> tuple[ImportDraft, Plan]:
    """Plan what a file would change; if somebody is about to write it, nobody else changes any of it meanwhile."""
    calendar, problems = Calendar(work.today, said_order=order), FileProblems()
    tables = {each.name: FileTable(each) for each in FILES}
    tables[file.name] = await to_thread(
        read_content, content, file, calendar, problems, columns=columns, most=MAX_LINES
    )
    draft = ImportDraft(tables, calendar, problems)
    if holds:
        await hold(draft)
    return draft, await plan(draft)


async def check_file(
    work: Work, content: bytes, file: FileFormat, columns: Sequence[str], order: DayOrder | None
) -> FileCheck:
    """Look at what a file would change; nothing is changed."""
    draft, whole = await planned(work, content, file, columns, order)
    return await outcome_of(work, draft, whole, file, columns)


async def outcome_of(
    work: Work, draft: ImportDraft, whole: Plan, file: FileFormat, columns: Sequence[str]
) -> FileCheck:
    """Return what was found when a file was planned."""
    table, problems = draft.tables[file.name], draft.problems
    changes = [] if problems.count else await changes_of(whole, work.today)
    counted = () if problems.count else counts(draft.tables, whole)
    return FileCheck(
        columns=tuple(columns),
        lines=table.lines,
        is_only_headings=table.is_only_headings,
        problems=tuple(problems.shown((file.name,))),
        problem_count=problems.count,
        left_out=() if problems.count else tuple(problems.notices),
        changes=tuple(changes),
        count=next(iter(counted), None),
        digest=await to_thread(_digest, changes),
    )


def _digest(changes: Sequence[FileChange]) -> str:
    told = [[each.line, each.column, each.before, each.after] for each in changes]
    return hashlib.sha256(canonical(told).encode()).hexdigest()


async def note_findings(draft: FileImport, found: FileCheck) -> None:
    """Keep what was found, line by line, in the place of what was found before."""
    await ImportFinding.filter(file_import_id=draft.id).delete()
    rows = [_of_problem(draft, each, FindingKind.PROBLEM) for each in found.problems]
    rows += [_of_problem(draft, each, FindingKind.LEFT_OUT) for each in found.left_out]
    rows += [_of_change(draft, each) async for each in in_turns(found.changes)]
    await insert(sorted(rows, key=lambda each: each.line))


def _of_problem(draft: FileImport, told: FileProblem, kind: FindingKind) -> ImportFinding:
    return made(
        ImportFinding, file_import_id=draft.id, kind=kind, line=told.line, column=told.column[:64] or None,
        code=told.code, template=told.problem.template, params=canonical(told.problem.words.values),
    )  # fmt: skip


def _of_change(draft: FileImport, told: FileChange) -> ImportFinding:
    kind = FindingKind.NEW if told.is_new else FindingKind.CHANGE
    before, after = told.before[:_LONGEST], told.after[:_LONGEST]
    return made(
        ImportFinding, file_import_id=draft.id, kind=kind, line=told.line, column=told.column or None, before=before,
        after=after,
    )  # fmt: skip
