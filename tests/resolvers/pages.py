"""The rows of a list in the order in which its pages have to hold them."""

from typing import Any

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import fields_of

LISTED = [entity for entity in ENTITIES if entity.plural]


def ordered(entity: type[Entity], rows: dict[int, dict[str, Any]], field: str, *, descending: bool) -> list[int]:
    has_key = field != "id" and fields_of(entity)[field].has_key

    def place(key: int) -> tuple[Any, int]:
        value = rows[key][field]
        return (folded(value) if has_key else value, key)

    return sorted(rows, key=place, reverse=descending)
