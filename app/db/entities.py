"""Reads rows as entities by conditions in plain SQL, and locks them in the same statement.

The ORM builds a query anew each time it is asked, which costs more than the database takes to answer it.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from app.db.compat import row_from
from app.db.database import dialect, fetch
from app.db.sql import Sql
from schema.kit.entity import Entity
from schema.kit.info import columns_in, table_of

E = TypeVar("E", bound=Entity)


async def load(entity: type[E], where: Sql, *, order: str = "id", lock: str = "") -> list[E]:
    """Return the rows, called `t` in the condition, in the order of a column.

    `lock` is the strength of a lock in the words of PostgreSQL, which returns a row as it is once nobody else holds
    it; SQLite has one writer at a time, which has nobody to wait for.
    """
    held = f" {lock} OF t" if lock and dialect() == "postgres" else ""
    query = where.within(
        f'SELECT {columns(entity, "t")} FROM "{table_of(entity)}" t WHERE {{}} ORDER BY t."{order}"{held}'
    )
    return [built(entity, row) for row in await fetch(query.text, query.params)]


@cache
def columns(entity: type[Entity], alias: str) -> str:
    """Return all columns of a table for a statement of one's own, in the order in which `built` takes them."""
    return ", ".join(f'{alias}."{column}"' for column in _columns(entity))


def width(entity: type[Entity]) -> int:
    """Return how many columns that are."""
    return len(_columns(entity))


def built(entity: type[E], values: Sequence[Any]) -> E:
    """Return the entity of which a row has the columns."""
    return row_from(entity, dict(zip(_columns(entity), values, strict=True)))


@cache
def _columns(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(columns_in(entity).values())
