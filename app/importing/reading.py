"""Reads a table line by line, and reports what is wrong with its form and its cells."""

import unicodedata
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.importing.cells import BadCell, Calendar, bad, civil_date_cell, shortened
from app.importing.days import orders_shown
from app.importing.files import EMPTIED, MAX_BYTES, MAX_FILE_ROWS, FileColumn, FileFormat
from app.importing.headings import guessed, heading_key
from app.importing.heads import table_text_of
from app.importing.problems import FileProblems
from app.importing.tables import FileRow, FileTable
from app.importing.texts import UNDECODABLE, NotATable, TableText, Unreadable, records_of
from app.policy.printable import UNPRINTABLE
from app.policy.refusals import Problem
from app.words.formulas import as_meant

MOST_KNOWN = 50_000  # cells, so that memory stays bounded


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
            self._read_text(table_text_of(content, self.table.format))
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
        self._note_repeated_columns(line, names)
        if self._misses_columns(line, names) or not names:
            self.table.is_whole = False
            return None
        return [file.column(name) if name else None for name in names]

    def _note_repeated_columns(self, line: int, names: list[str]) -> None:
        for name in dict.fromkeys(filter(None, names)):
            if names.count(name) > 1:
                self._note(line, name, "DUPLICATE_COLUMN", "This column occurs more than once.")

    def _misses_columns(self, line: int, names: list[str]) -> bool:
        missing = [each.name for each in self.table.format.columns if each.is_required and each.name not in names]
        for name in missing:
            message = "This column is missing; the first line has to contain the column names."
            self._note(line, name, "MISSING_COLUMN", message)
        return bool(missing)

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
