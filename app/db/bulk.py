"""Inserts and updates many rows at once, one statement per chunk."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar

from app.db.compat import column_type, mark_as_saved
from app.db.database import dialect, fetch
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
    named, places = [*columns, *sources, *computed], ["?"] * (len(columns) + len(sources)) + [*computed.values()]
    for chunk in chunks(rows):
        values = [value for row in chunk for value in (*row, *(folded(str(row[at] or "")) for at in sources.values()))]
        await fetch(_statement(entity, named, places, len(chunk)), values)


def _statement(entity: type[Entity], columns: Iterable[str], values: Iterable[str], count: int) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    rows = ", ".join([f"({', '.join(values)})"] * count)
    return f'INSERT INTO "{table_of(entity)}" ({names}) VALUES {rows}'


async def _insert(entity: type[Entity], rows: Sequence[Entity], computed: Mapping[str, str]) -> None:
    columns = {name: column for name, column in columns_in(entity).items() if name != "id"}
    places = [computed.get(column, "?") for column in columns.values()]
    values = _values(entity, rows, [name for name, column in columns.items() if column not in computed])
    statement = _statement(entity, columns.values(), places, len(rows))
    returned = await fetch(f"{statement} RETURNING id", values)
    # ids are given in the order of the rows; the order in which they are returned is nowhere promised
    for row, key in zip(rows, sorted(record[0] for record in returned), strict=True):
        mark_as_saved(row, key)


async def update(rows: Sequence[Entity], fields: Iterable[str]) -> None:
    """Write these fields of rows of one entity, and the keys of texts among them; nothing is sent if there are none."""
    named = sorted(with_keys(type(rows[0]), fields)) if rows else []
    for chunk in chunks(rows) if named else ():
        entity = type(chunk[0])
        values = _values(entity, chunk, ("id", *named))
        await fetch(_update(entity, tuple(named), len(chunk), dialect()), values)
        note(chunk, named)


def _values(entity: type[Entity], rows: Sequence[Entity], names: Sequence[str]) -> list[object]:
    """Return what is stored in some fields of rows, row by row."""
    if sources_of(entity).keys().isdisjoint(names) and len(names) > 1:
        return list(chain.from_iterable(map(attrgetter(*names), rows)))
    return [_stored(row, name) for row in rows for name in names]


def _stored(row: Entity, name: str) -> object:
    """Return what is stored in a field of a row: a key follows its text, whatever the row has in its place."""
    return stored_key(row, name) if name in sources_of(type(row)) else getattr(row, name)


def _update(entity: type[Entity], fields: Sequence[str], count: int, dialect: str) -> str:
    columns = [columns_in(entity)[name] for name in ("id", *fields)]
    names = ", ".join(f'"{column}"' for column in columns)
    places = [_place(entity, name, dialect) for name in ("id", *fields)]
    rows = ", ".join([f"({', '.join(places)})"] + [f"({', '.join('?' * len(places))})"] * (count - 1))
    new = ", ".join(f'"{column}" = new."{column}"' for column in columns[1:])
    return (
        f'WITH new ({names}) AS (VALUES {rows}) UPDATE "{table_of(entity)}" AS t SET {new} FROM new WHERE t.id = new.id'
    )


def _place(entity: type[Entity], name: str, dialect: str) -> str:
    """Return the place of a parameter whose type only the first row tells PostgreSQL; SQLite would convert it."""
    if dialect != "postgres":
        return "?"
    return f"CAST(? AS {column_type(entity, name, dialect)})"
