"""Reads the first worksheet of a spreadsheet file (XLSX) that is not hidden, row by row, as texts."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.importing.packages import BrokenPackage, Package, XmlHandler
from app.importing.sheet_parts import RowsPart, SheetRow, StringsPart, StylesPart


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: its name, and where it and what it refers to are."""

    name: str
    package: Package
    part: str
    strings: str | None
    styles: str | None
    is_1904: bool

    def rows(self) -> Iterator[SheetRow]:
        """Give each row that says anything, with its number.

        Raises:
            BrokenPackage: it cannot be read, or from here on.
        """
        strings, styles = StringsPart(), StylesPart()
        for part, handler in ((self.strings, strings), (self.styles, styles)):
            if part is not None:
                self.package.read(part, handler)
        reader = RowsPart(strings.found, styles.found(), self.is_1904)
        for _ in self.package.feed(self.part, reader):
            while reader.ready:
                yield reader.ready.popleft()


def first_sheet(content: bytes) -> Sheet | None:
    """Return the first worksheet that is shown; None if the file is an archive of something else.

    Raises:
        BrokenPackage: it cannot be read.
        TooLargeUnpacked: it is larger than anything that people import.
    """
    package = Package(content)
    if (path := _workbook(package)) is None:
        return None
    book, links = _Book(), _links(package, path)
    package.read(path, book)
    kinds = {link.kind: link.target for link in links.values()}
    for name, link in book.shown:
        if link in links and links[link].kind == "worksheet":
            return Sheet(
                name, package, links[link].target, kinds.get("sharedStrings"), kinds.get("styles"), book.is_1904
            )
    raise BrokenPackage


@dataclass(frozen=True, slots=True)
class _Link:
    kind: str
    target: str


def _workbook(package: Package) -> str | None:
    if not package.has("_rels/.rels"):
        return None
    found = [link.target for link in _links(package, "").values() if link.kind == "officeDocument"]
    return next((path for path in found if path.rpartition("/")[2].startswith("workbook")), None)


def _links(package: Package, part: str) -> Mapping[str, _Link]:
    """Return what a part refers to, by the ids under which it does."""
    folder, _, name = part.rpartition("/")
    reader = _Links(folder)
    package.read(posixpath.join(folder, "_rels", f"{name}.rels"), reader)
    return reader.found


@dataclass(slots=True)
class _Links(XmlHandler):
    folder: str
    found: dict[str, _Link] = field(default_factory=dict)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", self.folder, attributes.get("Target", ""))).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = _Link(kind, target)


@dataclass(slots=True)
class _Book(XmlHandler):
    shown: list[tuple[str, str]] = field(default_factory=list)
    """The names of the sheets that are not hidden, with the ids of their links."""
    is_1904: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            self.shown.append((attributes.get("name", ""), attributes.get("id", "")))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904") in ("1", "true")
