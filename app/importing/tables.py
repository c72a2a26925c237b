"""Reads a CSV file, separated by commas or semicolons, and reports what is wrong with its form."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.audit.snapshots import said
from app.importing.cells import BadCell, Calendar, shortened
from app.importing.files import MAX_BYTES, MAX_FILE_ROWS, FileColumn, FileFormat
from app.importing.problems import FileProblems
from app.policy.printable import UNPRINTABLE
from app.words.formulas import as_meant
from schema.kit.names import camel

UNDECODABLE = re.compile(r"[\udc80-\udcff]")  # how `surrogateescape` marks bytes that are not UTF-8
MOST_KNOWN = 50_000  # cells, so that memory stays bounded
OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")  # the first bytes of UTF-16


@dataclass(slots=True)
class FileRow:
    """One line of a file: the values of its good cells, by column."""

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

    def has(self, column: str) -> bool:
        """Return whether any row says something in this column."""
        return any(column in row.values for row in self.rows)


def read_table(path: Path, file: FileFormat, calendar: Calendar, problems: FileProblems) -> FileTable:
    """Read all lines of a file, noting every problem of its header and its cells."""
    reader = _Reader(FileTable(file), calendar, problems)
    if path.is_file():
        reader.read(path)
    return reader.table


@dataclass(slots=True)
class _Reader:
    table: FileTable
    calendar: Calendar
    problems: FileProblems
    known: dict[tuple[str, str], Any] = field(default_factory=dict)
    """What good cells say, by column: most say what others do, and each value is kept once."""

    def read(self, path: Path) -> None:
        content = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
        if content is None:
            self._give_up(
                1, "TOO_LARGE", f"A file can have at most {MAX_BYTES:,} bytes; split it over several folders."
            )
        elif content.startswith(OTHER_ENCODINGS):
            self._give_up(1, "NOT_UTF_8", "This file is UTF-16; save it as UTF-8.")
        else:
            self._read_text(content.decode("utf-8-sig", errors="surrogateescape"))

    def _read_text(self, content: str) -> None:
        records = self._records(content)
        line, header = next(records, (1, []))
        columns = self._columns(line, header)
        if columns is None:
            return
        for line, record in records:
            if len(self.table.rows) >= MAX_FILE_ROWS:
                self._give_up(line, "TOO_MANY_ROWS", f"A file can have at most {MAX_FILE_ROWS:,} rows.")
                return
            if len(record) == len(columns):
                self.table.rows.append(self._row(line, columns, record))
            else:
                message = f"This line has {len(record)} cells, but the header has {len(columns)}."
                self._give_up(line, "WRONG_NUMBER_OF_CELLS", message)
        self._find_duplicates()

    def _records(self, content: str) -> Iterator[tuple[int, list[str]]]:
        """Give each line with its number, which is its first if a quoted cell goes on over several."""
        reader = csv.reader(io.StringIO(content, newline=""), delimiter=_delimiter(content), strict=True)
        line = 1
        try:
            for record in reader:
                if any(cell.strip() for cell in record):
                    yield line, record
                line = reader.line_num + 1
        except csv.Error as error:
            self._give_up(line, "MALFORMED", f"The file cannot be read from here on: {error}.")

    def _columns(self, line: int, header: list[str]) -> list[FileColumn | None] | None:
        """Return what each column is, or None if what is most needed is missing."""
        file, names = self.table.format, [cell.strip().lower() for cell in header]
        self._note_strange_columns(line, names)
        missing = [column.name for column in file.columns if column.is_required and column.name not in names]
        for name in missing:
            self._note(
                line, name, "MISSING_COLUMN", "This column is missing; the first line has to contain the column names."
            )
        if missing or not names:
            self.table.is_whole = False
            return None
        return [file.column(name) for name in names]

    def _note_strange_columns(self, line: int, names: list[str]) -> None:
        file = self.table.format
        allowed = ", ".join(column.name for column in file.columns)
        for name in dict.fromkeys(names):
            if file.column(name) is None:
                shown = shortened(UNPRINTABLE.sub("�", name))
                self._note(line, shown, "UNKNOWN_COLUMN", f"This column is unknown; the columns are {allowed}.")
            elif names.count(name) > 1:
                self._note(line, name, "DUPLICATE_COLUMN", "This column occurs more than once.")

    def _row(self, line: int, columns: list[FileColumn | None], record: list[str]) -> FileRow:
        row = FileRow(self.table.format.name, line)
        for column, cell in zip(columns, record, strict=True):
            if column is not None:
                try:
                    row.values[column.key] = self._value(column, cell)
                except BadCell as error:
                    row.spoil(column.key)
                    self._note(line, column.name, error.code, error.message)
        return row

    def _value(self, column: FileColumn, cell: str) -> Any:
        key = column.name, cell
        if key not in self.known:
            value = self._read_cell(column, cell)
            if len(self.known) >= MOST_KNOWN:
                return value
            self.known[key] = value
        return self.known[key]

    def _read_cell(self, column: FileColumn, cell: str) -> Any:
        if UNDECODABLE.search(cell):
            raise BadCell("NOT_UTF_8", "This file is not UTF-8; save it as UTF-8.")
        if UNPRINTABLE.search(cell):
            raise BadCell("INVALID", "This contains characters that cannot be displayed.")
        tidy = as_meant(unicodedata.normalize("NFC", cell).strip())
        if tidy:
            return column.read(tidy, self.calendar)
        if column.is_required:
            raise BadCell("REQUIRED", "This cannot be empty.")
        return column.empty

    def _find_duplicates(self) -> None:
        """Keep the first of the rows that are about the same."""
        key, first, kept = self.table.format.key, dict[tuple[Any, ...], int](), []
        for row in self.table.rows:
            same = tuple(row.values.get(name) for name in key)
            if None not in same and (line := first.setdefault(same, row.line)) != row.line:
                self._note(row.line, key[-1], "DUPLICATE", f"Line {line} already has the same {' and '.join(key)}.")
            else:
                kept.append(row)
        self.table.rows = kept

    def _give_up(self, line: int, code: str, message: str) -> None:
        self.table.is_whole = False
        self._note(line, "", code, message)

    def _note(self, line: int, column: str, code: str, message: str) -> None:
        self.problems.add(self.table.format.name, line, column, code, message)


def _delimiter(content: str) -> str:
    """Tell from the header, whose names have neither commas nor semicolons in them."""
    header = content.lstrip().partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","
