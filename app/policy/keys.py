"""Natural keys: `code:first-aid`, `email:ada@example.org` or `personnelNumber:1042`, wherever an id is asked for."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.db.database import fetch
from app.db.sql import Sql, in_list
from schema.kit.action import Struct
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.kit.names import camel
from schema.kit.row_filters import RowFilter

S = TypeVar("S", bound=Struct)

UNKNOWN_KEY = 0
"""What stands for no row: none has this key, so it is not found, at its place."""


@dataclass(frozen=True, slots=True)
class NaturalKey:
    """The code, e-mail address or personnel number of a row that is yet to be looked up."""

    entity: type[Entity]
    value: str
    other: str = ""
    """The field that holds it, if that is not the one by which rows are named first."""

    @classmethod
    def read(cls, entity: type[Entity], text: str) -> "NaturalKey | None":
        """Return the natural key that a text is, if rows of the entity have one."""
        prefix, separator, value = text.partition(":")
        if not separator or "\0" in value:
            return None
        if prefix == entity.natural_key:
            return cls(entity, value.lower() if prefix == "email" else value)
        other = next((name for name in entity.also_named_by if camel(name) == prefix), None)
        return None if other is None else cls(entity, value, other)

    @property
    def column(self) -> str:
        """The column that holds it."""
        return self.other or str(self.entity.natural_key)

    @property
    def id(self) -> Sql:
        """The id of the row, as a query."""
        return Sql(f'SELECT k.id FROM "{table_of(self.entity)}" k WHERE k.{self.column} = ?', (self.value,))


Key = int | NaturalKey


async def looked_up(key: Key) -> int:
    """Return the id that a key stands for; UNKNOWN_KEY if there is no such row."""
    if isinstance(key, int):
        return key
    rows = await fetch(key.id.text, key.id.params)
    return int(rows[0][0]) if rows else UNKNOWN_KEY


async def with_ids(struct: S) -> S:
    """Return the action with an id in the place of each natural key, at any depth: one look-up for each entity."""
    named: dict[tuple[str, str], set[NaturalKey]] = defaultdict(set)
    for key in _keys_in(struct):
        named[table_of(key.entity), key.column].add(key)
    found = dict[NaturalKey, int]()
    for _, keys in sorted(named.items()):
        found.update(await _ids(keys))
    replaced: S = _replaced(struct, found)
    return replaced


async def _ids(keys: Iterable[NaturalKey]) -> dict[NaturalKey, int]:
    """Return the ids of natural keys that are all in one column."""
    by_value = {key.value: key for key in keys}
    one = next(iter(by_value.values()))
    where = in_list(f"k.{one.column}", by_value)
    rows = await fetch(f'SELECT k.{one.column}, k.id FROM "{table_of(one.entity)}" k WHERE {where.text}', where.params)
    return {by_value[value]: int(row_id) for value, row_id in rows}


def _keys_in(value: Any) -> Iterator[NaturalKey]:
    if isinstance(value, NaturalKey):
        yield value
    elif isinstance(value, Struct):
        yield from _keys_in(list(value.given().values()))
    elif isinstance(value, list | tuple | RowFilter):
        for item in value.values() if isinstance(value, RowFilter) else value:
            yield from _keys_in(item)


def _replaced(value: Any, ids: Mapping[NaturalKey, int]) -> Any:
    if isinstance(value, NaturalKey):
        return ids.get(value, UNKNOWN_KEY)
    if isinstance(value, Struct):
        changes = {name: _replaced(each, ids) for name, each in value.given().items()}
        return dataclasses.replace(value, **changes)  # type: ignore[type-var]  # every subclass is a dataclass
    if isinstance(value, RowFilter):
        return RowFilter({name: _replaced(each, ids) for name, each in value.items()})
    return [_replaced(item, ids) for item in value] if isinstance(value, list | tuple) else value
