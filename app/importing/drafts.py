"""The draft of an import: everything it would change, worked out before anything is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from app.db.bulk import chunks
from app.db.entities import made
from app.gate.validation import checked
from app.importing.cells import Calendar, shortened
from app.importing.files import FileFormat
from app.importing.problems import FileProblems
from app.importing.tables import FileRow, FileTable
from app.policy.refusals import Problem, Refused, refusal
from app.words.messages import Label
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import columns_in

E = TypeVar("E", bound=Entity)
A = TypeVar("A", bound=Action)
KEYS_A_STATEMENT = 1_000  # rows that are read at once hold up others no longer than lines that are planned


@dataclass(slots=True)
class Planned(Generic[E]):
    """One row of a file as a row of the database: a new one without an id, or a stored one with its new values."""

    row: FileRow
    entity: E
    is_new: bool
    changed: set[str] = field(default_factory=set)
    links: dict[str, Entity | None] = field(default_factory=dict)
    """What it will link to; those rows may be new too, and have an id only once they are written."""
    was: dict[str, Any] = field(default_factory=dict)
    """What the columns held that differ, if it is a stored one."""

    def take(self, values: Mapping[str, Any]) -> None:
        """Take over the values that differ."""
        for name, value in values.items():
            if (held := getattr(self.entity, name)) != value:
                setattr(self.entity, name, value)
                self._differs(name, held)

    def link(self, name: str, target: Entity | None) -> None:
        """Take over a link if it differs; `name` is the column that holds the id."""
        same = target is None or target.id is not None
        if self.is_new or not same or getattr(self.entity, name) != (target.id if target else None):
            self.links[name] = target
            self._differs(name, None if self.is_new else getattr(self.entity, name))

    def _differs(self, name: str, held: Any) -> None:
        self.changed.add(name)
        if not self.is_new:
            self.was.setdefault(name, held)

    def columns(self) -> set[str]:
        """Return the columns of its own table that differ."""
        return self.changed & set(columns_in(type(self.entity)))

    def resolve(self) -> None:
        """Write down the ids of what it links to, which by now all have one."""
        for name, target in self.links.items():
            setattr(self.entity, name, target.id if target else None)


@dataclass(slots=True)
class Catalogue(Generic[E]):
    """The rows of one entity that files can name, by their code or address: stored ones and new ones."""

    entity: type[E]
    noun: str
    table: FileTable
    known: dict[str, E] = field(default_factory=dict)
    planned: list[Planned[E]] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What the rows are known by: the name of a column of the file and of the table."""
        return self.table.format.key[0]

    async def load(self, *naming: tuple[FileTable, str]) -> None:
        """Look up what the file itself describes, and what the columns of other files name."""
        named = {row.values.get(column) for table, column in ((self.table, self.key), *naming) for row in table.rows}
        keys = {key for value in named for key in (value if isinstance(value, tuple) else [value]) if key is not None}
        for chunk in chunks(sorted(keys), KEYS_A_STATEMENT):
            for row in await self.entity.filter(**{f"{self.key}__in": chunk}):
                self.known[getattr(row, self.key)] = row

    def noun_for(self, key: str) -> str:
        """Return the words for what has such a key."""
        return self.noun

    def plan(self, row: FileRow, key: str) -> Planned[E]:
        """Begin to plan what a row of the file says about the thing with that key."""
        is_new = key not in self.known
        if is_new:
            self.known[key] = made(self.entity)
        self.planned.append(Planned(row, self.known[key], is_new=is_new))
        return self.planned[-1]


@dataclass(slots=True)
class ImportDraft:
    """The files of one import, and what is wrong with them."""

    tables: Mapping[str, FileTable]
    calendar: Calendar
    problems: FileProblems

    def table(self, file: FileFormat) -> FileTable:
        """Return the file as it was read; without rows if there is none."""
        return self.tables[file.name]

    def note(self, row: FileRow, column: str, code: str, message: str, **params: object) -> None:
        """Note what is wrong with a row, unless the cell was reported before."""
        self.report(row, column, Problem(code, message, params=params))

    def report(self, row: FileRow, column: str, problem: Problem) -> None:
        """Note a problem of a row, unless the cell was reported before."""
        if column not in row.bad:
            self.problems.add(row.file, row.line, self.tables[row.file].format.header(column), problem)

    def leave_out(self, row: FileRow, column: str, code: str, message: str, **params: object) -> None:
        """Note why a row is left out; all others are imported."""
        header = self.tables[row.file].format.header(column)
        self.problems.notice(row.file, row.line, header, Problem(code, message, params=params))

    def refuse(self, row: FileRow, column: str, action: type[Action], code: str) -> None:
        """Note one of the refusals that the action declares."""
        self.report(row, column, refusal(action, code))

    def find(self, row: FileRow, column: str, catalogue: Catalogue[E]) -> E | None:
        """Return what a cell names; None if it names nothing, or nothing that is there."""
        key = row.values.get(column)
        return self.find_named(row, column, key, catalogue) if key is not None else None

    def find_named(self, row: FileRow, column: str, key: str, catalogue: Catalogue[E]) -> E | None:
        """Return what is called like that; None and a problem if nothing is."""
        found = catalogue.known.get(key)
        if found is None and catalogue.table.is_whole:
            message = 'There is no {noun} "{key}".'
            self.note(row, column, "NOT_FOUND", message, noun=Label(catalogue.noun_for(key)), key=shortened(key))
        return found

    def checked(self, action: A, place: Callable[[Problem], tuple[FileRow, str]]) -> A | None:
        """Return the action with its values tidied; None if something is wrong with it, which is noted at its place."""
        try:
            return checked(action)
        except Refused as error:
            for problem in error.problems:
                self.report(*place(problem), problem)
            return None
