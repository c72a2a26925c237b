"""An uploaded file: its name and its bytes, neither of which can be trusted."""

from dataclasses import dataclass
from typing import BinaryIO

MAX_FILE_BYTES = 10_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Upload:
    """A file that somebody sends; whoever received it closes it."""

    name: str
    file: BinaryIO
    size: int
    """In bytes, as they were counted."""

    def start(self) -> bytes:
        """Return the first bytes, and leave the file at its beginning."""
        return self._read(0)

    def end(self) -> bytes:
        """Return the last bytes, and leave the file at its beginning."""
        return self._read(max(self.size - PROBE, 0))

    def end_without(self, blanks: bytes) -> bytes:
        """Return the last bytes before the blanks at the end, and leave the file at its beginning."""
        place = self.size
        while place > 0:
            start = max(place - PROBE, 0)
            found = self._read(start)[: place - start]
            if said := found.rstrip(blanks):
                last = start + len(said)
                return self._read(max(last - PROBE, 0))[: min(last, PROBE)]
            place = start
        return b""

    def _read(self, place: int) -> bytes:
        self.file.seek(place)
        try:
            return self.file.read(PROBE)
        finally:
            self.file.seek(0)


PROBE = 2048
"""How many bytes of either end say what a file is."""
