"""What a file of rows is made of, and what every way of writing one can do."""

from collections.abc import Sequence
from typing import Protocol

from admin_ui.kinds.screen_kind import Cell

Row = Sequence[Cell]


class TableWriter(Protocol):
    """Writes one file; each step returns the bytes that can be sent by then, which may be none."""

    def begin(self, head: Sequence[str], rows: Sequence[Row]) -> bytes:
        """Write the headings and the first rows, from which columns get their widths."""

    def add(self, rows: Sequence[Row]) -> bytes:
        """Write more rows."""

    def end(self) -> bytes:
        """Write what comes after the last row."""

    def close(self) -> None:
        """Let go of everything, also of a file that nobody takes to its end."""
