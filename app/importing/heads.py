"""What a file looks like before its lines are read: how it is written, its headings, and what each may mean."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import islice

import orjson

from app.audit.differences import canonical
from app.importing.files import FileFormat
from app.importing.headings import guessed
from app.importing.texts import TableText, Unreadable, records_of, table_text
from app.policy.printable import UNPRINTABLE

MOST_HEADINGS = 200


@dataclass(frozen=True, slots=True)
class TableHead:
    """What a file looks like before it is read: how it is written, its headings, and what each may mean."""

    encoding: str
    separator: str
    headings: tuple[str, ...]
    columns: tuple[str, ...]
    """The name of the column that each heading means; empty where it means none."""
    samples: tuple[tuple[str, ...], ...]
    """The first cells below each heading that say something."""

    def as_json(self) -> str:
        return canonical(asdict(self))

    @classmethod
    def of_json(cls, text: str) -> "TableHead":
        found = orjson.loads(text)
        lists = (tuple(found["headings"]), tuple(found["columns"]), tuple(map(tuple, found["samples"])))
        return cls(found["encoding"], found["separator"], *lists)


def table_head(content: bytes, file: FileFormat, remembered: Mapping[str, str], *, lines: int) -> TableHead:
    """Return what a file looks like, by its headings and so many lines below them.

    Raises:
        NotATable: it is no table.
    """
    table = table_text_of(content, file)
    try:
        (_, headings), *rest = [*islice(records_of(table), lines + 1)] or [(1, [])]
    except Unreadable:
        headings, rest = [], []
    shown = [UNPRINTABLE.sub("�", each.strip())[:MOST_HEADINGS] for each in headings[:MOST_HEADINGS]]
    cells = [[record[place].strip() for _, record in rest if place < len(record)] for place in range(len(shown))]
    samples = [tuple(UNPRINTABLE.sub("�", each)[:60] for each in some if each)[:2] for some in cells]
    columns = guessed(file, shown, remembered)
    return TableHead(table.encoding, table.separator, tuple(shown), tuple(columns), tuple(samples))


def headings_of(content: bytes, file: FileFormat) -> list[str]:
    """Return the headings of a file.

    Raises:
        NotATable: it is no table.
    """
    try:
        return next(records_of(table_text_of(content, file)), (1, []))[1][:MOST_HEADINGS]
    except Unreadable:
        return []


def table_text_of(content: bytes, file: FileFormat) -> TableText:
    return table_text(content, lambda headings: sum(map(bool, guessed(file, headings[:MOST_HEADINGS]))))
