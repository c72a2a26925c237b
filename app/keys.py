"""Names a row by what other systems call it: `code:first-aid`, `email:ada@example.org`, wherever an id is asked for."""

import dataclasses
from dataclasses import dataclass
from typing import Any, TypeVar

from app.database import fetch
from app.sql import Sql
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
    """Return the action with an id in the place of each natural key, at any depth."""
    changes = {name: await _looked_up_in(value) for name, value in struct.given().items()}
    return dataclasses.replace(struct, **changes)  # type: ignore[type-var]  # every subclass is a dataclass


async def _looked_up_in(value: Any) -> Any:
    if isinstance(value, NaturalKey):
        return await looked_up(value)
    if isinstance(value, Struct):
        return await with_ids(value)
    return [await _looked_up_in(item) for item in value] if isinstance(value, list | tuple) else value
