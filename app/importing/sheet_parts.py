"""Hears what the parts of a spreadsheet file (XLSX) say: its texts, its formats, and the rows of a sheet."""

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.importing.packages import BrokenPackage, XmlHandler
from app.importing.sheet_cells import CellStyle, day_text, number_text, plain_text, style_of

MAX_COLUMNS = 16_384  # as many as a spreadsheet has
SheetRow = tuple[int, list[str]]
"""The number of a row, and the texts of its cells."""
_COLUMN = re.compile(r"([A-Z]{1,3})\d*", re.ASCII)


@dataclass(slots=True)
class StringsPart(XmlHandler):
    """The texts of all sheets, each once; how their letters look, and how they are pronounced, is left out."""

    found: list[str] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _is_text: bool = False
    _aside: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._is_text = name == "t" and not self._aside
        self._aside += name == "rPh"

    def text(self, said: str) -> None:
        if self._is_text:
            self._pieces.append(said)

    def end(self, name: str) -> None:
        self._is_text = False
        self._aside -= name == "rPh"
        if name == "si":
            self.found.append(plain_text("".join(self._pieces)))
            self._pieces.clear()


@dataclass(slots=True)
class StylesPart(XmlHandler):
    """How the cells of all sheets are shown."""

    _formats: dict[int, str] = field(default_factory=dict)
    _numbers: list[int] = field(default_factory=list)
    _is_of_cells: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "numFmt":
            self._formats[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_of_cells = True
        elif name == "xf" and self._is_of_cells:
            self._numbers.append(_number(attributes.get("numFmtId")))

    def end(self, name: str) -> None:
        self._is_of_cells &= name != "cellXfs"

    def found(self) -> list[CellStyle]:
        return [style_of(number, self._formats) for number in self._numbers]


@dataclass(slots=True)
class RowsPart(XmlHandler):
    """The rows of a sheet, of which those that are whole are ready."""

    strings: list[str]
    styles: list[CellStyle]
    is_1904: bool
    ready: deque[SheetRow] = field(default_factory=deque)
    _row: int = 0
    _cells: list[str] = field(default_factory=list)
    _place: int = -1
    _kind: str = ""
    _style: CellStyle = field(default_factory=CellStyle)
    _pieces: list[str] = field(default_factory=list)
    _is_value: bool = False
    _aside: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "c":
            self._place = _place(attributes.get("r"), self._place + 1)
            self._kind = attributes.get("t", "n")
            number = _number(attributes.get("s"))
            self._style = self.styles[number] if number < len(self.styles) else CellStyle()
        elif name == "row":
            self._row, self._place = _number(attributes.get("r")) or self._row + 1, -1
        self._is_value = name in ("v", "t") and not self._aside
        self._aside += name == "rPh"

    def text(self, said: str) -> None:
        if self._is_value:
            self._pieces.append(said)

    def end(self, name: str) -> None:
        self._is_value = False
        self._aside -= name == "rPh"
        if name == "c" and self._pieces:
            self._cells += [""] * (self._place + 1 - len(self._cells))
            self._cells[self._place] = self._said("".join(self._pieces))
            self._pieces.clear()
        elif name == "row" and self._cells:
            if any(cell.strip() for cell in self._cells):
                self.ready.append((self._row, self._cells))
            self._cells = []

    def _said(self, value: str) -> str:
        match self._kind:
            case "s":
                number = _number(value)
                return self.strings[number] if number < len(self.strings) else ""
            case "b":
                return "TRUE" if value == "1" else "FALSE"
            case "n":
                return number_text(value, self._style, is_1904=self.is_1904)
            case "d":
                return day_text(value)
            case _:
                return plain_text(value)


def _place(reference: str | None, following: int) -> int:
    """Return the place of a column from 0, by a name such as AB12; without one it follows the cell before."""
    place = following
    if reference is not None:
        if (match := _COLUMN.fullmatch(reference)) is None:
            raise BrokenPackage
        place = -1
        for letter in match[1]:
            place = (place + 1) * 26 + ord(letter) - ord("A")
    if place >= MAX_COLUMNS:
        raise BrokenPackage
    return place


def _number(said: str | None) -> int:
    """Return a number that cannot be negative."""
    if said is None:
        return 0
    if not said.isdecimal() or len(said) > 9:
        raise BrokenPackage
    return int(said)
