"""Writes rows as a spreadsheet (XLSX) that is sent while it is written, so that its size does not matter.

Libraries for it keep the whole file, in memory or on disk, until its last row is there.
"""

import io
import zipfile
from collections.abc import Sequence
from typing import IO

from admin_ui.downloads.sheet_xml import frame, row_xml, sheet_beginning, sheet_end, widths_of
from admin_ui.downloads.tables import Row
from app.words.languages import SpokenLanguage

ROWS_PER_SHEET = 1_048_576
"""As many as a spreadsheet shows, the headings among them; what comes after them stands on the next sheet."""
_BYTES_PER_SHEET = 1_500_000_000
"""From 2 GB on a part of an archive is written in a way that some spreadsheets call broken."""


class _Outlet(io.RawIOBase):
    """Takes what the archive writes, until it is sent."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def write(self, data: bytes) -> int:  # type: ignore[override]  # the archive writes bytes and nothing else
        self._waiting += data
        return len(data)

    def taken(self) -> bytes:
        """Return what has been written since the last time."""
        found = bytes(self._waiting)
        self._waiting.clear()
        return found


class XlsxWriter:
    """Headings stand on every sheet. Texts are texts, whatever they look like; days and numbers are what they are."""

    def __init__(self, _language: SpokenLanguage | None = None) -> None:
        self._outlet = _Outlet()
        self._archive = zipfile.ZipFile(self._outlet, "w", zipfile.ZIP_DEFLATED)
        self._sheets = 0

    def begin(self, head: Sequence[str], rows: Sequence[Row]) -> bytes:
        self._head, self._widths = head, widths_of(head, rows)
        self._begin_sheet()
        return self.add(rows)

    def add(self, rows: Sequence[Row]) -> bytes:
        for row in rows:
            if self._rows >= ROWS_PER_SHEET or self._bytes >= _BYTES_PER_SHEET:
                self._end_sheet()
                self._begin_sheet()
            self._write_row(row)
        return self._outlet.taken()

    def end(self) -> bytes:
        self._end_sheet()
        for name, text in frame(self._sheets).items():
            with self._archive.open(name, "w") as part:  # not `writestr`, which would look at the clock
                part.write(text.encode())
        self._archive.close()
        return self._outlet.taken()

    def close(self) -> None:
        if self._sheets:
            self._sheet.close()
        self._archive.close()

    def _begin_sheet(self) -> None:
        self._sheets, self._rows, self._bytes = self._sheets + 1, 0, 0
        self._sheet: IO[bytes] = self._archive.open(f"xl/worksheets/sheet{self._sheets}.xml", "w")
        self._sheet.write(sheet_beginning(self._widths).encode())
        self._write_row(self._head, is_head=True)

    def _write_row(self, row: Row, *, is_head: bool = False) -> None:
        self._rows += 1
        self._bytes += self._sheet.write(row_xml(self._rows, row, is_head=is_head).encode())

    def _end_sheet(self) -> None:
        self._sheet.write(sheet_end(len(self._head), self._rows).encode())
        self._sheet.close()
