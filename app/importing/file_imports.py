"""Handlers: bring a file, say what its columns are, and import it, each after a look at what it changes (E73)."""

from app.actions.shared import change
from app.files.files import content_of
from app.gate.work import Work, handles
from app.importing.checks import check_file, content_in, format_of, guessed_format, head_of, note_findings
from app.importing.deeds import import_now, let_go
from app.importing.headings import heading_key
from app.importing.heads import TableHead
from app.importing.texts import NotATable
from app.policy.refusals import Refused, refusal
from schema.files import File
from schema.import_enums import FileImportState
from schema.imports import (
    FileImport,
    FileImportBegin,
    FileImportCheck,
    FileImportDiscard,
    FileImportRun,
    RememberedHeading,
)

LINES_AT_ONCE = 2_000
"""So many lines are imported while somebody waits; more of them in the background."""
_CLOSED = (FileImportState.WAITING, FileImportState.DONE)


@handles(FileImportBegin)
async def file_import_begin(work: Work, action: FileImportBegin) -> FileImport:
    """Keep the file, guess what its columns are, and look at what it would change."""
    action.file.file.seek(0)
    content = action.file.file.read()
    try:
        file = format_of(action.holds) if action.holds else await guessed_format(content)
        if file is None:
            raise Refused(refusal(action, "UNKNOWN_TABLE", "holds"))
        head = await head_of(content, file)
    except NotATable as error:
        raise Refused(refusal(action, "NOT_A_TABLE", "file", reason=error.reason)) from None
    stored = await work.staged_files[action.file].row()
    found = await check_file(work, content, file, head.columns, action.day_order)
    if found.is_only_headings:
        raise Refused(refusal(action, "NOTHING_IN_IT", "file"))
    made = await FileImport.create(
        name=stored.name, holds=content_in(file), day_order=action.day_order, file_id=stored.id, head=head.as_json(),
        columns=found.columns_as_json(), begun_by_id=work.actor_id, begun_at=work.now, **found.figures(),
    )  # fmt: skip
    await note_findings(made, found)
    return made


@handles(FileImportCheck)
async def file_import_check(work: Work, draft: FileImport, action: FileImportCheck) -> FileImport:
    """Look again at what the file would change, with columns as somebody has said they are, and remember these."""
    if draft.state in _CLOSED:
        raise Refused(refusal(action, "NOT_OPEN"))
    file, head = format_of(draft.holds), TableHead.of_json(draft.head)
    columns = [""] * len(head.headings)
    for place, item in enumerate(action.columns):
        is_known = item.column is None or file.column(item.column) is not None
        if not is_known or item.at >= len(columns):
            raise Refused(refusal(action, "UNKNOWN_COLUMN", "columns", place, "column"))
        columns[item.at] = item.column or ""
    await _remember(draft, head, columns)
    found = await check_file(work, await content_of(await _key(draft)), file, columns, action.day_order)
    values = {"columns": found.columns_as_json(), "day_order": action.day_order, **found.figures()}
    await change(draft, values)
    await note_findings(draft, found)
    return draft


async def _remember(draft: FileImport, head: TableHead, columns: list[str]) -> None:
    """Remember what headings mean where that is not what would be guessed anyhow."""
    said = {heading_key(heading): column for heading, column in zip(head.headings, columns, strict=True)}
    said.pop("", None)
    await RememberedHeading.filter(holds=draft.holds.value, heading__in=[*said]).delete()
    for heading, column in said.items():
        await RememberedHeading.create(holds=draft.holds.value, heading=heading[:200], column=column)


@handles(FileImportRun)
async def file_import_run(work: Work, draft: FileImport, action: FileImportRun) -> FileImport:
    """Import the file at once, or let it be imported in the background if it is long."""
    if draft.lines > LINES_AT_ONCE:
        await change(draft, {"state": FileImportState.WAITING})
        return draft
    if not await import_now(work, draft, await content_of(await _key(draft))):
        raise Refused(refusal(action, "OVERTAKEN"))
    return draft


@handles(FileImportDiscard)
async def file_import_discard(_work: Work, draft: FileImport, action: FileImportDiscard) -> FileImport:
    if draft.state is FileImportState.WAITING:
        raise Refused(refusal(action, "UNDER_WAY"))
    await let_go(draft)
    await draft.delete()
    return draft


async def _key(draft: FileImport) -> str:
    return (await File.get(id=draft.file_id)).key
