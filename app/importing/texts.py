"""Reads the bytes of a table as spreadsheets save them: XLSX, or texts in three encodings with four separators."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.importing.packages import BrokenPackage, TooLargeUnpacked
from app.importing.sheet_parts import SheetRow
from app.importing.sheets import Sheet, first_sheet
from app.words.messages import Label

SEPARATORS = (",", ";", "\t", "|")
_SAID = re.compile(r'"?sep=(.)"?[ ;,\t]*(?:\r\n|\r|\n)', re.IGNORECASE)
"""The first line with which a file tells spreadsheets what separates its cells."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BEYOND_ASCII = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
"""What is hardly ever anything but UTF-8."""
UNDECODABLE = re.compile(r"[\udc80-\udcff]")
"""How bytes are marked that are no part of a text."""
_LONGEST_HEADING_LINE = 20_000
OLD_SPREADSHEET = Label(
    "This is an old spreadsheet (XLS), or one with a password. Save it as XLSX without a password, and import that."
)
OTHER_ARCHIVE = Label("This is an archive or a document of another kind. Import a table that is saved as XLSX or CSV.")
BROKEN_SPREADSHEET = Label("This spreadsheet is damaged, or has no worksheet. Open it, save it again, and import that.")
LARGE_SPREADSHEET = Label("This spreadsheet is too large. Save its worksheet as CSV (UTF-8), and import that.")
DAMAGED = Label("the spreadsheet is damaged")
A_PDF = Label("This is a PDF. Import a table that is saved as XLSX or CSV.")
KINDS_OF_FILE: Sequence[tuple[bytes, Label]] = (
    (b"\xd0\xcf\x11\xe0", OLD_SPREADSHEET),
    (b"%PDF-", A_PDF),
)
"""How files begin that people take for a table, and what to do with each."""
_AN_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class TableText:
    """The text of a table, and how it is written."""

    text: str
    separator: str
    encoding: str
    """What people call it: UTF-8, UTF-16 or Windows-1252; XLSX for a spreadsheet."""
    skipped_lines: int = 0
    """How many lines come before the headings: a first line that says what separates cells."""
    sheet: Sheet | None = None
    """The worksheet that is read, if it is a spreadsheet; then there is neither text nor separator."""


class NotATable(Exception):
    """A file that is something else; the reason says what, and what to do with it."""

    def __init__(self, reason: Label) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Unreadable(Exception):
    """A table that cannot be read from a line on."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


Fits = Callable[[Sequence[str]], int]
"""How many of some headings mean something."""


def opened_table(content: bytes) -> TableText:
    """Return the text of a file, or its worksheet; what separates its cells is known only if it says so itself.

    Raises:
        NotATable: it is neither a text nor a spreadsheet.
    """
    kind = next((said for head, said in KINDS_OF_FILE if content.startswith(head)), None)
    if kind is not None:
        raise NotATable(kind)
    if content.startswith(_AN_ARCHIVE):
        return TableText("", "", "XLSX", sheet=_sheet(content))
    text, encoding = _decoded(content)
    if said := _SAID.match(text):
        return TableText(text[said.end() :], said[1], encoding, skipped_lines=1)
    return TableText(text, "", encoding)


def separated(table: TableText, fits: Fits) -> TableText:
    """Return a file with what separates its cells, by how well the headings come apart."""
    return table if table.separator or table.sheet else replace(table, separator=_separator(table.text, fits))


def _sheet(content: bytes) -> Sheet:
    try:
        sheet = first_sheet(content)
    except TooLargeUnpacked:
        raise NotATable(LARGE_SPREADSHEET) from None
    except BrokenPackage:
        raise NotATable(BROKEN_SPREADSHEET) from None
    if sheet is None:
        raise NotATable(OTHER_ARCHIVE)
    return sheet


def _decoded(content: bytes) -> tuple[str, str]:
    if content.startswith(_UTF_16):
        return content.decode("utf-16", errors="replace"), "UTF-16"
    try:
        return content.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        pass
    if not _BEYOND_ASCII.search(content):
        try:
            return content.decode("cp1252"), "Windows-1252"
        except UnicodeDecodeError:
            pass
    return content.decode("utf-8-sig", errors="surrogateescape"), "UTF-8"  # the cells that are not will be named


def _separator(text: str, fits: Fits) -> str:
    """Return the sign with which most headings mean something, or, if none does, which makes most cells of them."""
    beginning = text.lstrip()[:_LONGEST_HEADING_LINE]

    def gained(separator: str) -> tuple[int, int]:
        headings = next(csv.reader(io.StringIO(beginning, newline=""), delimiter=separator), [])
        return fits(headings), len(headings)

    try:
        return max(SEPARATORS, key=gained)
    except csv.Error:
        return ","


def records_of(table: TableText) -> Iterator[tuple[int, list[str]]]:
    """Give each line that says anything, with its number: its first, if a quoted cell goes on over several.

    Raises:
        Unreadable: at the line where the file cannot be understood any more.
    """
    if table.sheet is not None:
        yield from _rows(table.sheet)
        return
    reader = csv.reader(io.StringIO(table.text, newline=""), delimiter=table.separator, strict=True)
    before = table.skipped_lines
    line = before + 1
    try:
        for record in reader:
            if any(cell.strip() for cell in record):
                yield line, record
            line = before + reader.line_num + 1
    except csv.Error as error:
        raise Unreadable(line, str(error)) from None


def _rows(sheet: Sheet) -> Iterator[SheetRow]:
    line = 0
    try:
        for line, record in sheet.rows():
            yield line, record
    except BrokenPackage:
        raise Unreadable(line + 1, str(DAMAGED)) from None
