"""Inserts and updates many rows at once, one statement per chunk."""

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar

from app.db.columns import to_parameters
from app.db.compat import mark_as_saved
from app.db.database import dialect, execute_each, fetch
from app.db.given import given_rows
from app.db.writes import note
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import columns_in, table_of
from schema.kit.search_keys import sources_of, stored_key, with_keys

T = TypeVar("T")
E = TypeVar("E", bound=Entity)

ROWS_PER_STATEMENT = (
    500  # rows a statement: far from the 32 766 parameters that both databases take, and nearly as fast as any
)
KEYS_PER_STATEMENT = 5_000  # rows that are read by their keys in one statement
_NOTHING: Mapping[str, str] = MappingProxyType({})


def chunks(items: Sequence[T], size: int = ROWS_PER_STATEMENT) -> Iterable[Sequence[T]]:
    """Cut a sequence into pieces of at most `size`."""
    return (items[start : start + size] for start in range(0, len(items), size))


async def insert(rows: Sequence[E], *, computed: Mapping[str, str] = _NOTHING) -> None:
    """Insert new rows of one entity and give each its id, in the order in which they come.

    `computed` maps columns to the SQL that computes their values.
    """
    for chunk in chunks(rows):
        await _insert(type(chunk[0]), chunk, computed)
        note(chunk)


async def insert_values(
    entity: type[Entity],
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    computed: Mapping[str, str] = _NOTHING,
) -> None:
    """Insert new rows of one entity that are given as the values of columns, with the keys of their texts.

    `computed` maps further columns to the SQL that computes their values.
    """
    sources = {key: columns.index(text) for key, text in sources_of(entity).items() if text in columns}
    for chunk in chunks(rows):
        values = [*zip(*chunk, strict=True)]
        values += [tuple(folded(str(text or "")) for text in values[at]) for at in sources.values()]
        if dialect() == "sqlite":
            await _insert_each(entity, (*columns, *sources), values, computed)
        else:
            await fetch(*_insertion(entity, (*columns, *sources), values, computed))


async def _insert_each(
    entity: type[Entity], columns: Sequence[str], values: Sequence[Sequence[object]], computed: Mapping[str, str]
) -> None:
    """Insert rows one by one: SQLite reads a statement for each number of rows anew, and keeps what it has read."""
    places = ", ".join((*["?"] * len(columns), *computed.values()))
    rows = zip(*(to_parameters(found, "sqlite") for found in values), strict=True)
    await execute_each(f"{_into(entity, columns, computed)} VALUES ({places})", rows)


def _insertion(
    entity: type[Entity],
    columns: Sequence[str],
    values: Sequence[Sequence[object]],
    computed: Mapping[str, str],
    returning: str = "",
) -> tuple[str, Sequence[object]]:
    rows = given_rows(entity, columns, values, on=dialect(), computed=computed)
    return f"{_into(entity, columns, computed)} {rows.text}{returning}", rows.params


def _into(entity: type[Entity], columns: Iterable[str], computed: Iterable[str]) -> str:
    names = ", ".join(f'"{column}"' for column in (*columns, *computed))
    return f'INSERT INTO "{table_of(entity)}" ({names})'


async def _insert(entity: type[Entity], rows: Sequence[Entity], computed: Mapping[str, str]) -> None:
    columns = {name: column for name, column in columns_in(entity).items() if name != "id" and column not in computed}
    values = _values(entity, rows, [*columns])
    returned = await fetch(*_insertion(entity, [*columns.values()], values, computed, " RETURNING id"))
    # ids are given in the order of the rows; the order in which they are returned is nowhere promised
    for row, key in zip(rows, sorted(record[0] for record in returned), strict=True):
        mark_as_saved(row, key)


async def update(rows: Sequence[Entity], fields: Iterable[str]) -> None:
    """Write these fields of rows of one entity, and the keys of texts among them; nothing is sent if there are none."""
    named = sorted(with_keys(type(rows[0]), fields)) if rows else []
    for chunk in chunks(rows) if named else ():
        entity = type(chunk[0])
        columns = [columns_in(entity)[name] for name in ("id", *named)]
        new = given_rows(entity, columns, _values(entity, chunk, ("id", *named)), on=dialect(), is_typed=True)
        await fetch(new.within(_update(entity, columns)).text, new.params)
        note(chunk, named)


def _values(entity: type[Entity], rows: Sequence[Entity], names: Sequence[str]) -> list[tuple[object, ...]]:
    """Return what is stored in some fields of rows, field by field."""
    if sources_of(entity).keys().isdisjoint(names):
        return [tuple(map(attrgetter(name), rows)) for name in names]
    return [tuple(_stored(row, name) for row in rows) for name in names]


def _stored(row: Entity, name: str) -> object:
    """Return what is stored in a field of a row: a key follows its text, whatever the row has in its place."""
    return stored_key(row, name) if name in sources_of(type(row)) else getattr(row, name)


def _update(entity: type[Entity], columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    new = ", ".join(f'"{column}" = new."{column}"' for column in columns[1:])
    return f'WITH new ({names}) AS ({{}}) UPDATE "{table_of(entity)}" AS t SET {new} FROM new WHERE t.id = new.id'
