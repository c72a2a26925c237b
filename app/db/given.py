"""Hands many rows to one statement: to PostgreSQL a column at a time, which costs it far less than a value at a time.

What is the same in all rows is handed over once. So the statement reads the same however many rows there are, and is
prepared once.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType

from app.db.columns import to_parameters
from app.db.compat import column_type
from app.db.database import dialect
from app.db.sql import Sql, in_list
from schema.kit.entity import Entity
from schema.kit.info import columns_in

_MANY = 12  # rows from which on it pays
_NOTHING: Mapping[str, str] = MappingProxyType({})


def given_rows(
    entity: type[Entity],
    columns: Sequence[str],
    values: Sequence[Sequence[object]],
    *,
    on: str,
    computed: Mapping[str, str] = _NOTHING,
    is_typed: bool = False,
) -> Sql:
    """Return what selects rows: the values of some columns of a table, column by column, then what is `computed`.

    `is_typed`: the statement around it does not say of which types the columns are.
    """
    values = [to_parameters(found, on) for found in values]  # most columns need none of it
    if on == "postgres" and len(values[0]) >= _MANY:
        return _column_by_column(entity, columns, values, computed)
    places = ["?"] * len(columns)
    typed = [f"CAST(? AS {_type(entity, column)})" for column in columns] if is_typed and on == "postgres" else places
    first, other = (f"({', '.join((*each, *computed.values()))})" for each in (typed, places))
    return Sql(
        f"VALUES {', '.join([first, *[other] * (len(values[0]) - 1)])}",
        tuple(chain.from_iterable(zip(*values, strict=True))),
    )


def in_keys(column: str, keys: Iterable[int]) -> Sql:
    """Return the condition that a column has one of many keys, which PostgreSQL gets as one value."""
    listed = list(keys)
    if len(listed) < _MANY or dialect() != "postgres":
        return in_list(column, listed)
    return Sql(f"{column} = ANY(CAST(? AS BIGINT[]))", (listed,))


def _column_by_column(
    entity: type[Entity], columns: Sequence[str], values: Sequence[Sequence[object]], computed: Mapping[str, str]
) -> Sql:
    shared: list[object] = []
    lists: list[object] = []
    said, unnested, named = [], [], []
    for column, found in zip(columns, values, strict=True):
        kind = _type(entity, column)
        if found.count(found[0]) == len(found):
            said.append(f"CAST(? AS {kind})")
            shared.append(found[0])
        else:
            said.append(f'many."{column}"')
            named.append(f'"{column}"')
            unnested.append(f"CAST(? AS {kind}[])")
            lists.append(found)
    if not lists:
        unnested, named = ["CAST(? AS INT[])"], ["number"]
        lists = [list(range(len(values[0])))]
    selected = ", ".join((*said, *computed.values()))
    return Sql(f"SELECT {selected} FROM unnest({', '.join(unnested)}) AS many ({', '.join(named)})", (*shared, *lists))


def _type(entity: type[Entity], column: str) -> str:
    return _types(entity)[column]


@cache
def _types(entity: type[Entity]) -> Mapping[str, str]:
    """Return how PostgreSQL calls the types of columns, without their lengths: a cast would cut off what is longer."""
    found = {column: column_type(entity, name, "postgres") for name, column in columns_in(entity).items()}
    bare = {column: kind.partition("(")[0] for column, kind in found.items()}
    return {column: "TEXT" if kind in ("VARCHAR", "CHAR") else kind for column, kind in bare.items()}
