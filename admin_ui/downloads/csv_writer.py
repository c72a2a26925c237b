"""Writes rows as CSV, the way the spreadsheets of a language read it."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from admin_ui.downloads.tables import Row
from admin_ui.kinds.screen_kind import Cell
from app.words.formulas import harmless
from app.words.languages import SpokenLanguage

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Spreadsheets know UTF-8 by it."""


class CsvWriter:
    """UTF-8; cells are separated by semicolons where numbers have a decimal comma, and by commas elsewhere."""

    def __init__(self, language: SpokenLanguage) -> None:
        self._has_comma = language.has_decimal_comma

    def begin(self, head: Sequence[str], rows: Sequence[Row]) -> bytes:
        return BYTE_ORDER_MARK + self.add([head, *rows])

    def add(self, rows: Sequence[Row]) -> bytes:
        file = io.StringIO()
        lines = csv.writer(file, delimiter=";" if self._has_comma else ",")
        lines.writerows([self._written(cell) for cell in row] for row in rows)
        return file.getvalue().encode()

    def end(self) -> bytes:
        return b""

    def close(self) -> None:
        """Let go of nothing."""

    def _written(self, cell: Cell) -> Cell:
        match cell:
            case str():
                return harmless(cell)
            case datetime():
                return cell.isoformat(" ")
            case Decimal() if self._has_comma:
                return str(cell).replace(".", ",")
        return cell
