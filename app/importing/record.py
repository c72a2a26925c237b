"""What is put on record of an import: one deed, told once, and audited by person (E72)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from app.audit.differences import Picture, canonical
from app.audit.snapshots import Change, link_to, own_fields, said
from app.audit.titles import Subject
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
Lines = Mapping[str, Sequence[FileRow]]
"""Lines by the names of their files."""


@dataclass(slots=True)
class ImportRecord:
    """What each person was given, as the lines say it, and what became of each other row.

    It has none of the lines and rows themselves, so that these can be let go before what follows is worked out.
    """

    given: dict[int, dict[str, list[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """What lines say, as JSON, by the ids of people and the names of files."""
    changes: dict[int, Change] = field(default_factory=dict)
    """What of their own facts is not what it was, by the ids of people."""
    rows: list[tuple[Subject, str, Change]] = field(default_factory=list)
    """The rows that are no people, with what the lines say that are about them."""
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """How many rows were created or changed, by the fields of `ImportRun`."""
    changed: list[Subject] = field(default_factory=list)
    """The rows that were there before, by their types and ids."""

    def gave(self, noun: str, user_id: int, row: FileRow) -> None:
        """Note that a line gave something to a person."""
        self.given[user_id][row.file].append(_said(row))
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
        asked = _asked({file: map(_said, rows) for file, rows in lines.items()})
        self.rows.append(((type(row).__name__, row.id), asked, change))
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
        for subject, asked, change in self.rows:
            work.journal.gave(deed, subject, asked, change)
        for user_id, said_in in self.given.items():
            work.journal.gave(deed, (User.__name__, user_id), _asked(said_in), self.changes.get(user_id, Change()))
        work.changed += self.changed


def _counted(counts: Mapping[str, int]) -> dict[str, Any]:
    return {name: counts.get(name, 0) for name, spec in fields_of(ImportRun).items() if spec.kind.python is int}


def _said(row: FileRow) -> str:
    """Return what a line says, as JSON."""
    return canonical({"line": row.line, **row.given()})


def _asked(said_in: Mapping[str, Iterable[str]]) -> str:
    """Return what lines say, by the names of their files without what all of those end with."""
    return canonical({file.removesuffix(ENDING): [*map(orjson.Fragment, lines)] for file, lines in said_in.items()})


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
