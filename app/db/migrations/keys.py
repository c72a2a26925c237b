"""Fills the keys of texts in rows that were written before there were any; see schema/kit/search_keys.py.

A later version that wants other keys empties them, and this fills them anew.
"""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
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

    Each text is folded once, however many rows have it.
    """
    for each in keyed:
        missing = f'SELECT DISTINCT "{each.text}" FROM "{each.table}" WHERE {each.missing}'
        texts = [row[0] for row in await runs.fetch(missing)]
        if not texts:
            continue
        await runs.execute(_MAKE)
        for start in range(0, len(texts), _AT_ONCE):
            await runs.add([(text, folded(text)) for text in texts[start : start + _AT_ONCE]])
        async with _unguarded(each.table, runs, dialect):
            await runs.execute(
                f'UPDATE "{each.table}" SET "{each.key}" = f.key FROM folded_text f '
                f'WHERE f.text = "{each.table}"."{each.text}" AND {each.missing}'
            )
        await runs.execute("DROP TABLE folded_text")


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
