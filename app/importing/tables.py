"""A file as it was read: a row of values for each line."""

from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

from app.audit.snapshots import said
from app.importing.files import FileFormat
from schema.kit.names import camel


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
