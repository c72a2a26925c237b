"""Writes many rows at once: a statement a chunk, after which every row knows its id."""

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

from app.db.compat import mark_as_saved
from app.db.database import fetch
from schema.kit.entity import Entity
from schema.kit.info import columns_in, table_of

T = TypeVar("T")
E = TypeVar("E", bound=Entity)

ROWS_PER_STATEMENT = (
    500  # rows a statement: far from the 32 766 parameters that both databases take, and nearly as fast as any
)


def chunks(items: Sequence[T], size: int = ROWS_PER_STATEMENT) -> Iterable[Sequence[T]]:
    """Cut a sequence into pieces of at most `size`."""
    return (items[start : start + size] for start in range(0, len(items), size))


async def insert(rows: Sequence[E]) -> None:
    """Insert new rows of one entity and give each its id, in the order in which they come."""
    for chunk in chunks(rows):
        await _insert(type(chunk[0]), chunk)


async def insert_values(entity: type[Entity], columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Insert new rows of one entity that are given as the values of columns."""
    for chunk in chunks(rows):
        await fetch(_statement(entity, columns, len(chunk)), [value for row in chunk for value in row])


def _statement(entity: type[Entity], columns: Collection[str], count: int) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join(["(" + ", ".join("?" * len(columns)) + ")"] * count)
    return f'INSERT INTO "{table_of(entity)}" ({names}) VALUES {places}'


async def _insert(entity: type[Entity], rows: Sequence[Entity]) -> None:
    columns = {name: column for name, column in columns_in(entity).items() if name != "id"}
    values = [getattr(row, name) for row in rows for name in columns]
    returned = await fetch(f"{_statement(entity, columns.values(), len(rows))} RETURNING id", values)
    # ids are given in the order of the rows; the order in which they are returned is nowhere promised
    for row, key in zip(rows, sorted(record[0] for record in returned), strict=True):
        row.id = key
        mark_as_saved(row)


async def update(rows: Sequence[Entity], fields: Iterable[str]) -> None:
    """Write these fields of rows of one entity."""
    named = list(fields)
    for chunk in chunks(rows):
        await type(chunk[0]).bulk_update(chunk, named)
