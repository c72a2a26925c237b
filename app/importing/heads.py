"""What a file looks like before its lines are read: how it is written, its headings, and what each may mean."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice

import orjson

from app.audit.differences import canonical
from app.importing.files import FileFormat
from app.importing.headings import guessed
from app.importing.texts import Fits, TableText, Unreadable, opened_table, records_of, separated
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
    sheet: str = ""
    """The name of the worksheet, if it is a spreadsheet."""

    def as_json(self) -> str:
        return canonical(asdict(self))

    @classmethod
    def of_json(cls, text: str) -> "TableHead":
        found = orjson.loads(text)
        lists = (tuple(found["headings"]), tuple(found["columns"]), tuple(map(tuple, found["samples"])))
        return cls(found["encoding"], found["separator"], *lists, sheet=found.get("sheet", ""))


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
    sheet = UNPRINTABLE.sub("�", table.sheet.name) if table.sheet else ""
    return TableHead(table.encoding, table.separator, tuple(shown), tuple(columns), tuple(samples), sheet)


def headings_of_each(content: bytes, files: Sequence[FileFormat]) -> list[list[str]]:
    """Return the headings of a file, for each kind of file that it may be.

    Raises:
        NotATable: it is no table.
    """
    table = opened_table(content)
    if table.sheet is not None:
        return [_headings(table)] * len(files)
    return [_headings(separated(table, _fitting(file))) for file in files]


def _headings(table: TableText) -> list[str]:
    try:
        return next(records_of(table), (1, []))[1][:MOST_HEADINGS]
    except Unreadable:
        return []


def table_text_of(content: bytes, file: FileFormat) -> TableText:
    """Return what a file says, and how it is written.

    Raises:
        NotATable: it is no table.
    """
    return separated(opened_table(content), _fitting(file))


def _fitting(file: FileFormat) -> Fits:
    return lambda headings: sum(map(bool, guessed(file, headings[:MOST_HEADINGS])))
