"""How far the imports are that this process is writing; nothing of it is stored, since an import is one transaction."""

from dataclasses import dataclass

from app.importing.plans import Tell


@dataclass(frozen=True, slots=True)
class ImportShare:
    """What is being written, how much of it is done, and how much there is."""

    step: str
    done: int
    total: int


_RUNNING: dict[int, ImportShare] = {}


def progress_of(file_import: int) -> Tell:
    """Return what hears how far the import of a file is."""

    def tell(step: str, done: int, total: int) -> None:
        _RUNNING[file_import] = ImportShare(step, done, total)

    return tell


def forget(file_import: int) -> None:
    _RUNNING.pop(file_import, None)


def import_share(file_import: int) -> ImportShare | None:
    """Return how far an import is; None if it is not this process that writes it."""
    return _RUNNING.get(file_import)
