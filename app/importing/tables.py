"""A file as it was read: its headings, and a row of values for each line."""

import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from app.audit.differences import canonical
from app.audit.snapshots import said
from app.importing.cells import BadCell, Calendar, bad, civil_date_cell, shortened
from app.importing.days import orders_shown
from app.importing.files import EMPTIED, MAX_BYTES, MAX_FILE_ROWS, FileColumn, FileFormat
from app.importing.headings import guessed, heading_key
from app.importing.problems import FileProblems
from app.importing.texts import UNDECODABLE, NotATable, TableText, Unreadable, records_of, table_text
from app.policy.printable import UNPRINTABLE
from app.policy.refusals import Problem
from app.words.formulas import as_meant
from schema.kit.names import camel

MOST_KNOWN = 50_000  # cells, so that memory stays bounded
MOST_HEADINGS = 200


@dataclass(slots=True)
class FileRow:
    """One line of a file: the values of its good cells, by column. A cell that is empty says nothing (E73)."""

    file: str
    line: int
    values: dict[str, Any] = field(default_factory=dict)
    bad: Set[str] = frozenset()
    """The columns whose cells have already been reported."""

    def spoil(self, column: str) -> None:
        """Note that a cell has been reported."""
        self.bad |= {column}

    def given(self) -> dict[str, Any]:
        """Return what the line says, in the words of the API, for the audit."""
        return {
            camel(name): [*map(said, value)] if isinstance(value, tuple) else said(value)
            for name, value in self.values.items()
        }


@dataclass(slots=True)
class FileTable:
    """A file that was read, as far as it could be read."""

    format: FileFormat
    rows: list[FileRow] = field(default_factory=list)
    is_whole: bool = True
    """False if lines could not be read, so that references to them are not reported as unknown."""
    has_headings: bool = False
    lines: int = 0
    """How many lines below the headings say something."""

    @property
    def is_only_headings(self) -> bool:
        return self.has_headings and not self.lines

    def has(self, column: str) -> bool:
        """Return whether any row says something in this column."""
        return any(column in row.values for row in self.rows)


@dataclass(frozen=True, slots=True)
class TableHead:
    """What a file looks like before it is read: how it is written, its headings, and what each may mean."""

    encoding: str
    separator: str
    headings: tuple[str, ...]
    columns: tuple[str, ...]
    """The name of the column that each heading means; empty where it means none."""
    samples: tuple[tuple[str, ...], ...]
    """The first cells below each heading that say something."""

    def as_json(self) -> str:
        return canonical(asdict(self))

    @classmethod
    def of_json(cls, text: str) -> "TableHead":
        found = orjson.loads(text)
        samples = tuple(map(tuple, found.pop("samples")))
        lists = {name: tuple(found.pop(name)) for name in ("headings", "columns")}
        return cls(**found, **lists, samples=samples)


def read_table(path: Path, file: FileFormat, calendar: Calendar, problems: FileProblems) -> FileTable:
    """Read all lines of a file, noting every problem of its header and its cells."""
    reader = _Reader(FileTable(file), calendar, problems)
    if path.is_file():
        content = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
        reader.read(content)
    return reader.table


def read_content(
    content: bytes, file: FileFormat, calendar: Calendar, problems: FileProblems, *, columns: Sequence[str], most: int
) -> FileTable:
    """Read a file of which somebody has said what each column is; those without a name are left out."""
    reader = _Reader(FileTable(file), calendar, problems, columns, most)
    reader.read(content)
    return reader.table


def read_head(content: bytes, file: FileFormat, remembered: Mapping[str, str], *, lines: int) -> TableHead:
    """Return what a file looks like, by its headings and so many lines below them.

    Raises:
        NotATable: it is no table.
    """
    table = _text(content, file)
    try:
        (_, headings), *rest = [*islice(records_of(table), lines + 1)] or [(1, [])]
    except Unreadable:
        headings, rest = [], []
    shown = [UNPRINTABLE.sub("�", each.strip())[:MOST_HEADINGS] for each in headings[:MOST_HEADINGS]]
    cells = [[record[place].strip() for _, record in rest if place < len(record)] for place in range(len(shown))]
    samples = [tuple(UNPRINTABLE.sub("�", each)[:60] for each in some if each)[:2] for some in cells]
    columns = guessed(file, shown, remembered)
    return TableHead(table.encoding, table.separator, tuple(shown), tuple(columns), tuple(samples))


def headings_of(content: bytes, file: FileFormat) -> list[str]:
    """Return the headings of a file.

    Raises:
        NotATable: it is no table.
    """
    try:
        return next(records_of(_text(content, file)), (1, []))[1][:MOST_HEADINGS]
    except Unreadable:
        return []


def _text(content: bytes, file: FileFormat) -> TableText:
    return table_text(content, lambda headings: sum(map(bool, guessed(file, headings[:MOST_HEADINGS]))))


@dataclass(slots=True)
class _Reader:
    table: FileTable
    calendar: Calendar
    problems: FileProblems
    said: Sequence[str] | None = None
    """What somebody has said of each column."""
    most: int = 0
    """How many rows it may have, if that is not the usual number."""
    nameless: Set[int] = frozenset()
    """The places of columns without a heading, in which nothing may stand."""
    known: dict[tuple[str, str], Any] = field(default_factory=dict)
    """What good cells say, by column: most say what others do, and each value is kept once."""

    def read(self, content: bytes | None) -> None:
        if content is None:
            message = "A file can have at most {max} bytes; split it over several folders."
            return self._give_up(1, "TOO_LARGE", message, max=f"{MAX_BYTES:,}")
        try:
            self._read_text(_text(content, self.table.format))
        except NotATable as error:
            self._give_up(1, "NOT_A_TABLE", "{reason}", reason=error.reason)
        except Unreadable as error:
            message = "The file cannot be read from here on: {reason}."
            self._give_up(error.line, "MALFORMED", message, reason=str(error))

    def _read_text(self, text: TableText) -> None:
        records = records_of(text)
        line, header = next(records, (1, []))
        columns = self._columns(line, header)
        if columns is None:
            return
        self.calendar = _ordered(self.calendar, text, columns)
        self.table.has_headings = True
        for line, record in records:
            self.table.lines += 1
            if len(self.table.rows) >= (most := self.most or MAX_FILE_ROWS):
                self._give_up(line, "TOO_MANY_ROWS", "A file can have at most {max} rows.", max=f"{most:,}")
                return
            self._add(line, columns, record)
        self._find_duplicates()

    def _columns(self, line: int, header: list[str]) -> list[FileColumn | None] | None:
        """Return what each column is, or None if what is most needed is missing."""
        file = self.table.format
        names = [*guessed(file, header)] if self.said is None else [*self.said][: len(header)]
        if self.said is None:
            self._note_strange_columns(line, header, names)
        for name in {name for name in names if name and names.count(name) > 1}:
            self._note(line, name, "DUPLICATE_COLUMN", "This column occurs more than once.")
        missing = [column.name for column in file.columns if column.is_required and column.name not in names]
        for name in missing:
            message = "This column is missing; the first line has to contain the column names."
            self._note(line, name, "MISSING_COLUMN", message)
        if missing or not names:
            self.table.is_whole = False
            return None
        return [file.column(name) if name else None for name in names]

    def _note_strange_columns(self, line: int, header: list[str], names: list[str]) -> None:
        """Note each heading that means nothing; a column without one is looked at cell by cell."""
        self.nameless = {place for place, heading in enumerate(header) if not heading.strip()}
        allowed = ", ".join(column.name for column in self.table.format.columns)
        meant = {heading_key(heading) for heading, name in zip(header, names, strict=True) if name}
        strange = {
            heading.strip().lower(): heading_key(heading)
            for heading, name in zip(header, names, strict=True)
            if not name
        }
        for heading, key in strange.items():
            shown = shortened(UNPRINTABLE.sub("�", heading))
            if key and key in meant:
                self._note(line, shown, "DUPLICATE_COLUMN", "This column occurs more than once.")
            elif heading:
                self._note(
                    line, shown, "UNKNOWN_COLUMN", "This column is unknown; the columns are {columns}.", columns=allowed
                )

    def _add(self, line: int, columns: list[FileColumn | None], record: list[str]) -> None:
        """Take a line over; spreadsheets leave empty cells at the end out, or add some."""
        beyond = [cell for cell in record[len(columns) :] if cell.strip()]
        if beyond:
            message = "This line has {cells} cells, but the header has {columns}."
            self._give_up(line, "WRONG_NUMBER_OF_CELLS", message, cells=len(record), columns=len(columns))
            return
        row = FileRow(self.table.format.name, line)
        for place, (column, cell) in enumerate(zip(columns, record, strict=False)):
            if column is not None:
                self._take(row, column, cell)
            elif place in self.nameless and cell.strip():
                message = "This cell stands in a column without a heading: “{cell}”."
                self._note(line, "", "NAMELESS_COLUMN", message, cell=shortened(UNPRINTABLE.sub("�", cell)))
        for column in columns[len(record) :]:
            if column is not None:
                self._take(row, column, "")
        self.table.rows.append(row)

    def _take(self, row: FileRow, column: FileColumn, cell: str) -> None:
        try:
            value = self._value(column, cell)
        except BadCell as error:
            row.spoil(column.key)
            self.problems.add(row.file, row.line, column.name, error.problem)
        else:
            if value is not ...:
                row.values[column.key] = value

    def _value(self, column: FileColumn, cell: str) -> Any:
        """Return what a cell says; `...` if it says nothing."""
        key = column.name, cell
        if key not in self.known:
            value = self._read_cell(column, cell)
            if len(self.known) >= MOST_KNOWN:
                return value
            self.known[key] = value
        return self.known[key]

    def _read_cell(self, column: FileColumn, cell: str) -> Any:
        if UNDECODABLE.search(cell):
            raise bad("NOT_UTF_8", "This file is not UTF-8; save it as UTF-8.")
        if UNPRINTABLE.search(cell):
            raise bad("INVALID", "This contains characters that cannot be displayed.")
        plain = unicodedata.normalize("NFC", cell).strip()
        if plain == EMPTIED:
            if not column.can_be_emptied:
                raise bad("CANNOT_BE_EMPTIED", "This cannot be emptied. An empty cell leaves what is there.")
            return column.empty
        if tidy := as_meant(plain):
            return column.read(tidy, self.calendar)
        if column.key in self.table.format.key:
            raise bad("REQUIRED", "This cannot be empty.")
        return ...

    def _find_duplicates(self) -> None:
        """Keep the first of the rows that are about the same."""
        key, first, kept = self.table.format.key, dict[tuple[Any, ...], int](), []
        for row in self.table.rows:
            same = tuple(row.values.get(name) for name in key)
            if None not in same and (line := first.setdefault(same, row.line)) != row.line:
                message = "Line {first} already has the same {columns}."
                self._note(row.line, key[-1], "DUPLICATE", message, first=line, columns=" and ".join(key))
            else:
                kept.append(row)
        self.table.rows = kept

    def _give_up(self, line: int, code: str, message: str, **params: object) -> None:
        self.table.is_whole = False
        self._note(line, "", code, message, **params)

    def _note(self, line: int, column: str, code: str, message: str, **params: object) -> None:
        self.problems.add(self.table.format.name, line, column, Problem(code, message, params=params))


def _ordered(calendar: Calendar, text: TableText, columns: Sequence[FileColumn | None]) -> Calendar:
    """Return how the days of a file are read: by what was said, or by what its own days show."""
    places = [place for place, column in enumerate(columns) if column is not None and column.read is civil_date_cell]
    records = records_of(text) if places and calendar.said_order is None else iter(())
    next(records, None)
    cells = (record[place].strip() for _, record in records for place in places if place < len(record))
    try:
        return replace(calendar, orders=orders_shown(cells, calendar.said_order))
    except Unreadable:  # it is told when the line is read
        return calendar
