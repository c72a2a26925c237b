"""Computed fields of a file that is about to be imported: its headings, the columns there are, and how far it is."""

from collections.abc import Sequence
from typing import Any

import orjson
import strawberry

from app.db.database import fetch
from app.importing.checks import format_of
from app.importing.files import FileColumn
from app.importing.headings import label_of
from app.importing.heads import TableHead
from app.importing.progress import import_share
from app.words.messages import Label, Message
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.limits.prices import priced
from resolvers.loaders import loaded
from schema.import_enums import FileContent

_HEADS = "SELECT id, holds, head, columns FROM file_import WHERE id IN ({})"
_TRANSLATED = ("noun", "reason")
"""The params of sentences that are words of ours, and no text that somebody typed."""
_SENTENCES = "SELECT id, template, params FROM import_finding WHERE id IN ({})"


@strawberry.type(description="One column that such files have.")
class FileColumnType:
    """One column that such files have."""

    name: str = strawberry.field(description="Its name, to be given to `fileImportCheck`.")
    label: str = strawberry.field(description="What it is called, in your language.")
    is_required: bool = strawberry.field(description="Whether a file without it cannot be imported.")


@strawberry.type(description="One heading of a file.")
class FileHeading:
    """One heading of a file."""

    at: int = strawberry.field(description="Its place, counted from 0.")
    heading: str = strawberry.field(description="What stands in the first line; empty if nothing does.")
    column: str | None = strawberry.field(description="The name of the column that it is; null if it is left out.")
    samples: list[str] = strawberry.field(
        description="The first two cells below it that say something.", metadata=priced(usually=2)
    )


@strawberry.type(description="How far an import is that is being written.")
class FileImportProgress:
    """How far an import is that is being written."""

    step: str = strawberry.field(description="The file or the step: `users.csv`, `consequences`, `record`.")
    done: int = strawberry.field(description="How much of the step is done.")
    total: int = strawberry.field(description="How much of it there is.")


class FileImportFields:
    """Fields of FileImport that are written by hand."""

    pk: int

    @computed("The headings of the file, with the columns that they are said or guessed to be.", usually=12)
    async def headings(self, info: Info) -> list[FileHeading]:
        _, head, columns = await _head(info, self.pk)
        cells = zip(head.headings, columns, head.samples, strict=True)
        return [
            FileHeading(at=at, heading=heading, column=column or None, samples=[*samples])
            for at, (heading, column, samples) in enumerate(cells)
        ]

    @computed("The columns that files with such lines have.", usually=14)
    async def known_columns(self, info: Info) -> list[FileColumnType]:
        holds, _, _ = await _head(info, self.pk)
        file = format_of(holds)
        say = info.context.language.say
        return [_column(each, say(label_of(file, each))) for each in file.columns]

    @computed("How it is written: UTF-8, UTF-16 or Windows-1252; XLSX for a spreadsheet.")
    async def encoding(self, info: Info) -> str:
        return (await _head(info, self.pk))[1].encoding

    @computed("What separates its cells; empty for a spreadsheet.")
    async def separator(self, info: Info) -> str:
        return (await _head(info, self.pk))[1].separator

    @computed("The worksheet that is read, the first one that is not hidden; null if it is no spreadsheet.")
    async def sheet(self, info: Info) -> str | None:
        return (await _head(info, self.pk))[1].sheet or None

    @computed("How far it is while it is being written; null if it is not, or if another process does it.")
    def progress(self) -> FileImportProgress | None:
        found = import_share(self.pk)
        return FileImportProgress(step=found.step, done=found.done, total=found.total) if found else None


class ImportFindingFields:
    """Fields of ImportFinding that are written by hand."""

    pk: int

    @computed("What is wrong, as a sentence in your language; null for a change.")
    async def message(self, info: Info) -> str | None:
        template, params = await loaded(info.context, "finding_sentences", _sentences, self.pk)
        return Message(template, params).said(info.context.language) if template else None


def _column(column: FileColumn, label: str) -> FileColumnType:
    return FileColumnType(name=column.name, label=label, is_required=column.is_required)


async def _head(info: Info, key: int) -> tuple[FileContent, TableHead, Sequence[str]]:
    return await loaded(info.context, "file_import_heads", _heads, key)  # type: ignore[no-any-return]  # the loader is kept by name


async def _heads(ids: list[int]) -> list[tuple[FileContent, TableHead, Sequence[str]]]:
    found = {row[0]: row[1:] for row in await _rows(_HEADS, ids)}
    return [
        (FileContent(holds), TableHead.of_json(head), orjson.loads(columns))
        for holds, head, columns in (found[each] for each in ids)
    ]


async def _sentences(ids: list[int]) -> list[tuple[str, dict[str, object]]]:
    found = {row[0]: row[1:] for row in await _rows(_SENTENCES, ids)}
    return [(template, _params(params)) for template, params in (found[each] for each in ids)]


def _params(text: str) -> dict[str, object]:
    """Return what stands in a sentence; what is a word of ours is translated with it."""
    found: dict[str, str] = orjson.loads(text) if text else {}
    return {name: Label(value) if name in _TRANSLATED else value for name, value in found.items()}


async def _rows(statement: str, ids: list[int]) -> Sequence[Sequence[Any]]:
    return await fetch(statement.format(", ".join(["?"] * len(ids))), ids)
