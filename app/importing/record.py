"""What is put on record of an import: one deed, told once, and audited by person (E72)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.audit.differences import Picture, canonical
from app.audit.snapshots import Change, link_to, own_fields, said
from app.db.bulk import insert
from app.gate.work import Work
from app.importing.drafts import Planned
from app.importing.tables import FileRow
from schema.imports import ImportFinished, ImportRun
from schema.kit.entity import Entity
from schema.kit.info import fields_of
from schema.kit.names import camel
from schema.people import User

ENDING = ".csv"
Lines = dict[str, list[FileRow]]
"""Lines by the names of their files."""


@dataclass(slots=True)
class ImportRecord:
    """What each person was given, by the lines that say so, and what became of each other row."""

    given: dict[int, Lines] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """By the ids of people."""
    changes: dict[int, Change] = field(default_factory=dict)
    """What of their own facts is not what it was, by the ids of people."""
    rows: list[tuple[Entity, Lines, Change]] = field(default_factory=list)
    """The rows that are no people, with the lines that are about them."""
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """How many rows were created or changed, by the fields of `ImportRun`."""
    changed: list[tuple[str, int]] = field(default_factory=list)
    """The rows that were there before, by their types and ids."""

    def gave(self, noun: str, user_id: int, row: FileRow) -> None:
        """Note that a line gave something to a person."""
        self.given[user_id][row.file].append(row)
        self.counts[noun] += 1

    def wrote(self, noun: str, planned: Planned[Any], more: Mapping[str, tuple[Any, Any]]) -> None:
        """Note that a row was created, or is not what it was; with more that changed beside its own columns."""
        entity = planned.entity
        change = Change.made(entity) if planned.is_new else _change(planned, more)
        if isinstance(entity, User):
            self.changes[entity.id] = change
            self.gave(noun, entity.id, planned.row)
        else:
            self.add(noun, entity, {planned.row.file: [planned.row]}, change)
        if not planned.is_new:
            self.changed.append((type(entity).__name__, entity.id))

    def add(self, noun: str, row: Entity, lines: Lines, change: Change) -> None:
        """Note what became of a row that is no person."""
        self.rows.append((row, lines, change))
        self.counts[noun] += 1

    async def write(self, work: Work) -> None:
        """Tell of the import, and put down who was given what by it; nothing if it changed nothing."""
        if not self.counts:
            return
        import_run = ImportRun(finished_at=work.now, **_counted(self.counts))
        await insert([import_run])
        work.emit(ImportFinished, import_run, change=Change.made(import_run))
        deed = work.events[-1].row
        work.journal.happened(work.events)
        for row, lines, change in self.rows:
            work.journal.gave(deed, (type(row).__name__, row.id), _asked(lines), change)
        for user_id, lines in self.given.items():
            work.journal.gave(deed, (User.__name__, user_id), _asked(lines), self.changes.get(user_id, Change()))
        work.changed += self.changed


def _counted(counts: Mapping[str, int]) -> dict[str, Any]:
    return {name: counts.get(name, 0) for name, spec in fields_of(ImportRun).items() if spec.kind.python is int}


def _asked(lines: Mapping[str, Iterable[FileRow]]) -> str:
    """Return what lines say, by the names of their files without what all of those end with."""
    listed = {file: [{"line": row.line, **row.given()} for row in rows] for file, rows in lines.items()}
    return canonical({file.removesuffix(ENDING): said_in for file, said_in in listed.items()})


def _change(planned: Planned[Any], more: Mapping[str, tuple[Any, Any]]) -> Change:
    """Return what of a stored row is not what it was: no statement has to ask for it."""
    after = own_fields(planned.entity)
    before: Picture = {}
    entity: type[Entity] = type(planned.entity)
    for name, spec in fields_of(entity).items():
        held = planned.was.get(f"{name}_id" if spec.target else name, ...)
        if held is not ...:
            before[camel(name)] = link_to(spec.target, held) if spec.target and held is not None else said(held)
    before |= {name: was for name, (was, _) in more.items()}
    after |= {name: now for name, (_, now) in more.items()}
    return Change.between(before, {name: after[name] for name in before})
