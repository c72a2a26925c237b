"""Reads the parts of a spreadsheet file (XLSX), which is an archive of XML, piece by piece and within bounds.

Libraries for it keep a row, a sheet or the rectangle around all cells in memory, however large that is: a file of a few
kilobytes can take gigabytes. Here a part is fed to the parser in pieces, and what a document type declares is refused.
"""

import io
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

MAX_UNPACKED_BYTES = 128 * 1024 * 1024  # all parts together
_PIECE_BYTES = 64 * 1024
_BROKEN = (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error)
"""What the library raises of archives that are damaged, encrypted or made to do harm."""


class BrokenPackage(Exception):
    """An archive that cannot be read."""


class TooLargeUnpacked(Exception):
    """An archive whose parts are larger than anything that people import."""


class XmlHandler:
    """Hears of elements and texts, by names without their namespaces."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Hear where an element begins."""

    def text(self, said: str) -> None:
        """Hear a piece of text."""

    def end(self, name: str) -> None:
        """Hear where an element ends."""


class Package:
    """An archive that is open, and has been looked at."""

    def __init__(self, content: bytes) -> None:
        with _told():
            self._archive = ZipFile(io.BytesIO(content))
            parts = self._archive.infolist()
        if any(part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for part in parts):
            raise BrokenPackage
        if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:  # nothing is unpacked beyond the size it claims
            raise TooLargeUnpacked

    def has(self, name: str) -> bool:
        return name in self._archive.NameToInfo

    def feed(self, name: str, handler: XmlHandler) -> Iterator[None]:
        """Tell the handler what is in a part; comes back after each piece.

        Raises:
            BrokenPackage: it cannot be read, or from here on.
        """
        parser = _parser(handler)
        with _told():
            with self._archive.open(name) as part:
                while piece := part.read(_PIECE_BYTES):
                    parser.Parse(piece, False)
                    yield
            parser.Parse(b"", True)
        yield

    def read(self, name: str, handler: XmlHandler) -> None:
        """Tell the handler all that is in a part."""
        for _ in self.feed(name, handler):
            pass


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (*_BROKEN, expat.ExpatError):
        raise BrokenPackage from None


def _parser(handler: XmlHandler) -> expat.XMLParserType:
    def refuse(*_: object) -> None:
        raise BrokenPackage

    def start(name: str, attributes: dict[str, str]) -> None:
        handler.start(_local(name), {_local(key): value for key, value in attributes.items()})

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse  # entities are declared there, and no spreadsheet has any
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    return parser


@lru_cache(maxsize=500)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]
