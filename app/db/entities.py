"""Reads rows as entities by conditions in plain SQL, and locks them in the same statement.

The ORM builds a query anew each time it is asked, which costs more than the database takes to answer it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache, reduce
from operator import itemgetter, or_
from typing import Any, TypeVar

from app.db.compat import column_type, new_row, reader_of, row_from
from app.db.database import dialect, fetch, from_column
from app.db.sql import FALSE, Sql, joined
from schema.kit.entity import Entity
from schema.kit.info import columns_in, table_of

E = TypeVar("E", bound=Entity)


async def load(entity: type[E], where: Sql, *, order: str = "id", lock: str = "", limit: int | None = None) -> list[E]:
    """Return the rows, called `t` in the condition, in the order of a column; at most `limit` of them.

    `lock` is the strength of a lock in the words of PostgreSQL, which returns a row as it is once nobody else holds
    it; SQLite has one writer at a time, which has nobody to wait for.
    """
    held = f" {lock} OF t" if lock and dialect() == "postgres" else ""
    most = "" if limit is None else f" LIMIT {limit}"
    query = where.within(
        f'SELECT {columns(entity, "t")} FROM "{table_of(entity)}" t WHERE {{}} ORDER BY t."{order}"{most}{held}'
    )
    return list(all_built(entity, await fetch(query.text, query.params)))


def made(entity: type[E], **values: Any) -> E:
    """Return a new row, to be inserted in bulk: the values of its columns are taken as they are."""
    return new_row(entity, values)


@cache
def columns(entity: type[Entity], alias: str) -> str:
    """Return all columns of a table for a statement of one's own, in the order in which `built` takes them."""
    return ", ".join(f'{alias}."{column}"' for column in _columns(entity))


def width(entity: type[Entity]) -> int:
    """Return how many columns that are."""
    return len(_columns(entity))


def built(entity: type[E], values: Sequence[Any]) -> E:
    """Return the entity of which a row has the columns."""
    return next(all_built(entity, [values]))


def all_built(entity: type[E], rows: Iterable[Sequence[Any]]) -> Iterator[E]:
    """Give the entities of which rows have the columns."""
    readers = _readers(entity, dialect())
    for values in rows:
        yield row_from(
            entity,
            [
                (name, value if value is None or read is None else read(value))
                for (name, read), value in zip(readers, values, strict=True)
            ],
        )


@cache
def _readers(entity: type[Entity], on: str) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    """Return the fields of a table in the order of its columns, each with how it is read."""
    days = {"DATE": date, "TIMESTAMP": datetime}
    kinds = {name: days.get(column_type(entity, name, on)) for name in columns_in(entity)}
    return tuple(
        (name, reader_of(entity, name, on) if kind is None else from_column(kind, on)) for name, kind in kinds.items()
    )


@cache
def _columns(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(columns_in(entity).values())


async def load_together(asked: Mapping[type[Entity], Sql]) -> dict[type[Any], list[Any]]:
    """Return rows of several tables, each called `t` in its condition, in one statement; they come in no order."""
    entities = tuple(entity for entity, where in asked.items() if where is not FALSE)
    found: dict[type[Any], list[Any]] = {entity: [] for entity in asked}
    if entities:
        query = joined(
            " UNION ALL ", [asked[entity].within(head) for entity, head in _heads(entities, dialect()).items()]
        )
        rows: dict[type[Entity], list[Sequence[Any]]] = {entity: [] for entity in entities}
        places = [itemgetter(*(1 + place for place in _places(entities, dialect())[entity])) for entity in entities]
        for row in await fetch(query.text, query.params):
            rows[entities[row[0]]].append(places[row[0]](row))
        found |= {entity: list(all_built(entity, some)) for entity, some in rows.items()}
    return found


@cache
def _heads(entities: tuple[type[Entity], ...], on: str) -> dict[type[Entity], str]:
    """Return how each table is selected beside the others: each column among those of its type."""
    places, types = _places(entities, on), _types(entities, on)
    heads = {}
    for which, entity in enumerate(entities):
        own = dict(zip(places[entity], _columns(entity), strict=True))
        values = [f't."{own[at]}"' if at in own else f"CAST(NULL AS {kind})" for at, kind in enumerate(types)]
        heads[entity] = f'SELECT {which}, {", ".join(values)} FROM "{table_of(entity)}" t WHERE {{}}'
    return heads


def _types(entities: tuple[type[Entity], ...], on: str) -> list[str]:
    """Return the types of the columns of a statement that has rows of several tables."""
    counts = [Counter(_types_of(entity, on)) for entity in entities]
    most: Counter[str] = reduce(or_, counts)
    return sorted(most.elements())


@cache
def _places(entities: tuple[type[Entity], ...], on: str) -> dict[type[Entity], list[int]]:
    """Return where in such a row the columns of each table are."""
    types = _types(entities, on)
    found: dict[type[Entity], list[int]] = {entity: [] for entity in entities}
    for entity in entities:
        free = {kind: types.index(kind) for kind in types}
        for kind in _types_of(entity, on):
            found[entity].append(free[kind])
            free[kind] += 1
    return found


def _types_of(entity: type[Entity], on: str) -> list[str]:
    return [column_type(entity, name, on) for name in columns_in(entity)]
