"""The rows of a list in the order in which its pages have to hold them."""

from typing import Any

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import fields_of
from schema.kit.names import camel
from tests.api import Api
from tests.resolvers.access_oracle import oracles
from tests.resolvers.access_organisation import Organisation, ident

WHOLE = "query($order: {name}Order) {{ {list}(first: 100, orderBy: $order) {{ nodes {{ id }} totalCount }} }}"
LISTED = [entity for entity in ENTITIES if entity.plural]


async def listed_rows(org: Organisation, entity: type[Entity]) -> dict[int, dict[str, Any]]:
    """The rows that an administrator finds in lists, by their ids."""
    oracle = next(oracle for name, _, oracle in await oracles(org) if name == "ada")
    return {key: oracle.tables[entity.__name__][key] for key in oracle.visible(entity.__name__)}


async def expected_ids(api: Api, entity: type[Entity], rows: dict[int, dict[str, Any]], order: Any) -> list[str]:
    """The ids in the order in which pages have to hold them: by the rows or, if it is computed, on one whole page."""
    field, direction = order["field"].lower(), order["direction"]
    if field not in entity.computed:
        return [ident(entity, key) for key in ordered(entity, rows, field, descending=direction == "DESC")]
    name = camel(str(entity.plural))
    page = (await api.ask(WHOLE.format(name=entity.__name__, list=name), order=order))[name]
    found = [row["id"] for row in page["nodes"]]
    assert len(set(found)) == page["totalCount"] == len(found) > 0
    return found


def ordered(entity: type[Entity], rows: dict[int, dict[str, Any]], field: str, *, descending: bool) -> list[int]:
    has_key = field != "id" and fields_of(entity)[field].has_key

    def place(key: int) -> tuple[Any, int]:
        value = rows[key][field]
        return (folded(value) if has_key else value, key)

    return sorted(rows, key=place, reverse=descending)
