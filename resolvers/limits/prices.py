"""What the fields of a schema cost: said beside each field, and looked up by type and name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLSchema,
    SchemaMetaFieldDef,
    TypeMetaFieldDef,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
)

from resolvers.compat import metadata_of

SMALL_LIST = 20
"""How many objects a list is taken to hold that does not say how many there usually are."""
SIZED_BY = ("first", "last", "ids")
PAGE_ROWS = ("nodes", "edges")
INTROSPECTION_FIELDS: Mapping[str, GraphQLField] = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}
_USUALLY, _COSTS, _ROWS = "qualgraph.usually", "qualgraph.costs", "qualgraph.rows"


def priced(*, usually: int | None = None, costs: int = 0, are_rows: bool = False) -> dict[object, Any]:
    """Return what a field says of its cost, to be declared as its metadata.

    Args:
        usually: how many objects a list holds, if nature bounds it and no page size says so.
        costs: what it takes to work the field out, in objects read from a list.
        are_rows: whether they are the rows of the page around them, whose size it has.
    """
    said: dict[object, Any] = {} if usually is None else {_USUALLY: usually}
    return {**said, **({_COSTS: costs} if costs else {}), **({_ROWS: True} if are_rows else {})}


@dataclass(frozen=True, slots=True)
class Price:
    """What is known of the cost of a field before it is resolved."""

    named: str
    """The type of its values, lists taken apart."""
    holds_objects: bool
    is_list: bool
    is_paged: bool
    is_page_row: bool
    """Whether it is the list within a page, whose size the page has."""
    usually: int | None
    costs: int

    @property
    def small_list(self) -> int | None:
        """How many objects a list without pages holds; None if it is no such list."""
        if not self.is_list or not self.holds_objects or self.is_page_row or self.is_paged:
            return None
        return SMALL_LIST if self.usually is None else self.usually


Prices = Mapping[str, Mapping[str, Price]]


@lru_cache(16)
def prices_of(schema: GraphQLSchema) -> Prices:
    """Return the prices of all fields, by the type that has them."""
    introspection = _introspection_sizes(schema)
    return {
        name: {each: _price(name, each, made, introspection) for each, made in kind.fields.items()}
        for name, kind in schema.type_map.items()
        if hasattr(kind, "fields") and not isinstance(kind, GraphQLInputObjectType)
    }


def price_of(schema: GraphQLSchema, parent: str | None, name: str) -> Price | None:
    """Return the price of a field; None if there is no such field."""
    if name in INTROSPECTION_FIELDS:
        return _price("", name, INTROSPECTION_FIELDS[name], {})
    return prices_of(schema).get(parent or "", {}).get(name)


def is_page(type_name: str | None) -> bool:
    """Whether lists of the type are parts of a page, whose size was counted already."""
    return type_name is not None and type_name.endswith("Connection")


def is_number(type_name: str | None) -> bool:
    """Whether objects of the type are a number of a report: all of them are counted together, and each is a value."""
    return type_name is not None and type_name.endswith("Count")


def _price(parent: str, name: str, made: GraphQLField, introspection: Mapping[str, int]) -> Price:
    said, named = metadata_of(made), get_named_type(made.type)
    return Price(
        named=named.name,
        holds_objects=is_composite_type(named),
        is_list=is_list_type(get_nullable_type(made.type)),
        is_paged=not made.args.keys().isdisjoint(SIZED_BY),
        is_page_row=(is_page(parent) and name in PAGE_ROWS) or _ROWS in said,
        usually=introspection.get(f"{parent}.{name}", said.get(_USUALLY)),
        costs=said.get(_COSTS, 0),
    )


def _introspection_sizes(schema: GraphQLSchema) -> dict[str, int]:
    """Return how long the lists are in which the schema describes itself: on average, rounded up."""
    kinds, directives = schema.type_map.values(), schema.directives
    fields = [made for kind in kinds if hasattr(kind, "fields") for made in kind.fields.values()]
    outputs = [made for made in fields if isinstance(made, GraphQLField)]
    return {
        "__Schema.types": len(schema.type_map),
        "__Schema.directives": len(directives),
        "__Type.fields": _average(len(outputs), len(kinds)),
        "__Type.inputFields": _average(len(fields) - len(outputs), len(kinds)),
        "__Type.enumValues": _average(sum(len(getattr(kind, "values", ())) for kind in kinds), len(kinds)),
        "__Type.interfaces": _average(sum(len(getattr(kind, "interfaces", ())) for kind in kinds), len(kinds)),
        "__Type.possibleTypes": 1,
        "__Type.ofType": 0,  # most types have none, and all ask for a chain of them
        "__Field.args": _average(sum(len(made.args) for made in outputs), len(outputs)),
        "__Directive.args": _average(sum(len(each.args) for each in directives), len(directives)),
    }


def _average(together: int, among: int) -> int:
    return ceil(together / max(among, 1))


def is_introspection(type_name: str | None) -> bool:
    """Whether a type belongs to the schema's own description."""
    return type_name is not None and type_name.startswith("__")
