"""The matrix: people by qualifications, with how each stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class WallRow:
    """A person, and their cell in each column: None for what is not assigned to them."""

    user: _Row
    cells: Sequence[_Row | None]


@dataclass(frozen=True, slots=True)
class Wall:
    """One page of the matrix; the columns are what is assigned to anybody on it, by name."""

    qualifications: Sequence[_Row]
    rows: Sequence[WallRow]


def matrix_of(found: Mapping[str, Any]) -> Wall:
    """Return a page of the matrix; what the viewer may not see of it is left out."""
    named = {
        cell["qualification"]["id"]: cell["qualification"]
        for row in found["rows"]
        for cell in row["cells"]
        if cell["qualification"]
    }
    columns = sorted(named.values(), key=lambda each: (each["name"].casefold(), each["id"]))
    return Wall(columns, [_wall_row(row, [each["id"] for each in columns]) for row in found["rows"] if row["user"]])


def _wall_row(row: Mapping[str, Any], columns: Sequence[str]) -> WallRow:
    cells = {cell["qualification"]["id"]: cell for cell in row["cells"] if cell["qualification"]}
    return WallRow(row["user"], [cells.get(each) for each in columns])
