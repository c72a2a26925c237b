"""The rows of a list in the order in which its pages have to hold them."""

from typing import Any

from schema.entities import ENTITIES

LISTED = [entity for entity in ENTITIES if entity.plural]


def ordered(rows: dict[int, dict[str, Any]], field: str, *, descending: bool) -> list[int]:
    def place(key: int) -> tuple[Any, int]:
        value = rows[key][field]
        return (value.lower() if isinstance(value, str) else value, key)

    return sorted(rows, key=place, reverse=descending)
