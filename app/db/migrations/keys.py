"""Fills the keys of texts in rows that were written before there were any; see schema/kit/search_keys.py.

A later version that wants other keys empties them, and this fills them anew.
"""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, Protocol

from schema.kit.folding import folded
from schema.kit.search_keys import SearchKey, text_of

_MAKE = "CREATE TEMPORARY TABLE folded_text (text VARCHAR PRIMARY KEY, key VARCHAR NOT NULL)"
_AT_ONCE = 10_000


class Runs(Protocol):
    """Runs statements on the connection on which a version is being applied."""

    async def fetch(self, sql: str) -> Sequence[Sequence[Any]]: ...
    async def execute(self, sql: str) -> object: ...
    async def add(self, rows: Sequence[tuple[str, str]]) -> object:
        """Write texts and their keys into folded_text."""


@dataclass(frozen=True, slots=True)
class KeyedText:
    """A column of texts, and the column of their keys."""

    table: str
    text: str
    key: str

    @property
    def missing(self) -> str:
        """The condition under which a row has no key yet."""
        return f""""{self.table}"."{self.key}" = '' AND "{self.table}"."{self.text}" <> ''"""


def keyed_texts(models_state: str) -> list[KeyedText]:
    """Return the texts that have keys, by the description of the models that comes with a version."""
    return [
        KeyedText(model["table"], text_of(column["db_column"]), column["db_column"])
        for model in json.loads(models_state).values()
        for column in model.get("data_fields", ())
        if column["field_type"] == SearchKey.__name__
    ]


async def fill(keyed: Sequence[KeyedText], runs: Runs, dialect: str) -> None:
    """Give every text that has none its key, also in tables that refuse changes: keys are no part of what they say.

    Each text is folded once, however many rows have it, and each row is written once.
    """
    for table, some in groupby(sorted(keyed, key=attrgetter("table")), attrgetter("table")):
        await _fill_table(table, list(some), runs, dialect)


async def _fill_table(table: str, keyed: Sequence[KeyedText], runs: Runs, dialect: str) -> None:
    found = [await runs.fetch(f'SELECT DISTINCT "{each.text}" FROM "{table}" WHERE {each.missing}') for each in keyed]
    texts = sorted({row[0] for rows in found for row in rows})
    if not texts:
        return
    await runs.execute(_MAKE)
    for start in range(0, len(texts), _AT_ONCE):
        await runs.add([(text, folded(text)) for text in texts[start : start + _AT_ONCE]])
    key = f'(SELECT f.key FROM folded_text f WHERE f.text = "{table}"."{{}}")'
    new = ", ".join(f'"{each.key}" = COALESCE({key.format(each.text)}, "{each.key}")' for each in keyed)
    where = " OR ".join(f"({each.missing})" for each in keyed)
    async with _unguarded(table, runs, dialect), _unindexed(table, keyed, runs, dialect):
        await runs.execute(f'UPDATE "{table}" SET {new} WHERE {where}')
    await runs.execute("DROP TABLE folded_text")


@asynccontextmanager
async def _unindexed(table: str, keyed: Sequence[KeyedText], runs: Runs, dialect: str) -> AsyncIterator[None]:
    """Without the indexes of its keys, which are made faster of all rows at once."""
    named = (
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"
        if dialect == "sqlite"
        else f"SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename = '{table}'"
    )
    found = [(name, sql, sql.partition("(")[2]) for name, sql in await runs.fetch(named)]
    indexes = [(name, sql) for name, sql, columns in found if any(each.key in columns for each in keyed)]
    for name, _ in indexes:
        await runs.execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in indexes:
        await runs.execute(sql)


@asynccontextmanager
async def _unguarded(table: str, runs: Runs, dialect: str) -> AsyncIterator[None]:
    """Without the triggers of a table; a failure undoes the whole version, and what is done here with it."""
    if dialect == "postgres":
        await runs.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
        yield
        await runs.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
        return
    triggers = await runs.fetch(f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'")
    for name, _ in triggers:
        await runs.execute(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        await runs.execute(sql)
