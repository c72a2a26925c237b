"""Imports long files in the background, and forgets files that nobody came back for."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from functools import partial

from app.actions.shared import change
from app.clock import Clock
from app.files.files import content_of
from app.gate.work import Work, run
from app.importing.deeds import import_now, let_go
from app.importing.progress import forget, progress_of
from app.policy.access import Viewer
from schema.enums import Role
from schema.files import File
from schema.import_enums import FileImportState
from schema.imports import FileImport
from schema.people import User

UNWANTED_AFTER = timedelta(days=7)
"""How long a file waits for somebody to import it: it may hold names."""


async def import_files(clock: Clock) -> AsyncGenerator[int, None]:
    """Import every file that somebody let be imported, each as a deed of theirs; gives how many lines each had."""
    for draft in await FileImport.filter(state=FileImportState.WAITING).order_by("id"):
        viewer = await _viewer(draft)
        content = await content_of((await File.get(id=draft.file_id)).key)
        try:
            yield await run(partial(_imported, draft.id, content), viewer=viewer, clock=clock)
        finally:
            forget(draft.id)


async def _viewer(draft: FileImport) -> Viewer:
    person = await User.get(id=draft.begun_by_id)
    return Viewer(person.id, person.role if person.is_active else Role.LEARNER)


async def _imported(file_import_id: int, content: bytes, work: Work) -> int:
    draft = await work.find(FileImport, file_import_id, "id")
    if draft.state is not FileImportState.WAITING:
        return 0
    if not await import_now(work, draft, content, progress_of(draft.id)):
        await change(draft, {"state": FileImportState.OVERTAKEN})
    return draft.lines


async def forget_file_imports(clock: Clock) -> AsyncGenerator[int, None]:
    """Let go of files, and of what was found in them, that nobody has imported for a week."""
    old = clock.now() - UNWANTED_AFTER
    for draft in await FileImport.filter(begun_at__lt=old, file_id__not_isnull=True).exclude(
        state=FileImportState.WAITING
    ):
        yield await run(partial(_forgotten, draft.id), viewer=None, clock=clock)


async def _forgotten(file_import_id: int, work: Work) -> int:
    draft = await work.find(FileImport, file_import_id, "id")
    await let_go(draft)
    await draft.delete()
    return 1
