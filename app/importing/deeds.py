"""Imports a file that somebody has looked at: just what was shown, as one deed of theirs (E72)."""

import orjson

from app.actions.shared import change
from app.gate.work import Work
from app.importing.checks import format_of, outcome_of, planned
from app.importing.plans import Tell, conclude, silent, write_plan
from schema.files import File
from schema.import_enums import FileImportState
from schema.imports import FileImport, ImportFinding


async def import_now(work: Work, draft: FileImport, content: bytes, tell: Tell = silent) -> bool:
    """Write what a file says, if that is what was shown; else write nothing, and return False.

    `tell` hears of progress, to the end of the transaction.
    """
    file, columns = format_of(draft.holds), tuple(orjson.loads(draft.columns))
    read, whole = await planned(work, content, file, columns, draft.day_order, holds=True)
    found = await outcome_of(work, read, whole, file, columns)
    if found.problem_count or found.digest != draft.digest:
        return False
    work.is_deed = True
    await conclude(work, await write_plan(work, whole, tell), tell)
    await let_go(draft)
    await change(draft, {"state": FileImportState.DONE, "finished_at": work.now})
    return True


async def let_go(draft: FileImport) -> None:
    """Forget the file and all that was found in it: what it said is on record by now, or never will be."""
    await ImportFinding.filter(file_import_id=draft.id).delete()
    file_id = draft.file_id
    await change(draft, {"file_id": None})
    await File.filter(id=file_id).delete()
