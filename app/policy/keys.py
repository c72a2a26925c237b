"""Natural keys: `code:first-aid` or `email:ada@example.org`, wherever an id is asked for."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.db.database import fetch
from app.db.sql import Sql, in_list
from schema.kit.action import Struct
from schema.kit.entity import Entity
from schema.kit.info import table_of

S = TypeVar("S", bound=Struct)

UNKNOWN_KEY = 0
"""What stands for no row: none has this key, so it is not found, at its place."""


@dataclass(frozen=True, slots=True)
class NaturalKey:
    """The code or e-mail address of a row that is yet to be looked up."""

    entity: type[Entity]
    value: str

    @classmethod
    def read(cls, entity: type[Entity], text: str) -> "NaturalKey | None":
        """Return the natural key that a text is, if rows of the entity have one."""
        prefix, separator, value = text.partition(":")
        if not separator or prefix != entity.natural_key or "\0" in value:
            return None
        return cls(entity, value.lower() if prefix == "email" else value)

    @property
    def id(self) -> Sql:
        """The id of the row, as a query."""
        return Sql(f'SELECT k.id FROM "{table_of(self.entity)}" k WHERE k.{self.entity.natural_key} = ?', (self.value,))


Key = int | NaturalKey


async def looked_up(key: Key) -> int:
    """Return the id that a key stands for; UNKNOWN_KEY if there is no such row."""
    if isinstance(key, int):
        return key
    rows = await fetch(key.id.text, key.id.params)
    return int(rows[0][0]) if rows else UNKNOWN_KEY


async def with_ids(struct: S) -> S:
    """Return the action with an id in the place of each natural key, at any depth: one look-up for each entity."""
    keys, found = set(_keys_in(struct)), dict[NaturalKey, int]()
    for entity in sorted({key.entity for key in keys}, key=table_of):
        found.update(await _ids(entity, {key.value for key in keys if key.entity is entity}))
    replaced: S = _replaced(struct, found)
    return replaced


async def _ids(entity: type[Entity], values: Iterable[str]) -> dict[NaturalKey, int]:
    key, named = entity.natural_key, in_list(f"k.{entity.natural_key}", values)
    rows = await fetch(f'SELECT k.{key}, k.id FROM "{table_of(entity)}" k WHERE {named.text}', named.params)
    return {NaturalKey(entity, value): int(row_id) for value, row_id in rows}


def _keys_in(value: Any) -> Iterator[NaturalKey]:
    if isinstance(value, NaturalKey):
        yield value
    elif isinstance(value, Struct):
        yield from _keys_in(list(value.given().values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _keys_in(item)


def _replaced(value: Any, ids: Mapping[NaturalKey, int]) -> Any:
    if isinstance(value, NaturalKey):
        return ids.get(value, UNKNOWN_KEY)
    if isinstance(value, Struct):
        changes = {name: _replaced(each, ids) for name, each in value.given().items()}
        return dataclasses.replace(value, **changes)  # type: ignore[type-var]  # every subclass is a dataclass
    return [_replaced(item, ids) for item in value] if isinstance(value, list | tuple) else value
