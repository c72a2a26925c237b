"""Fields that are written by hand, beside those that are derived from the declarations."""

from collections.abc import Callable
from typing import Annotated, Any

import strawberry
from strawberry.types.field import StrawberryField

from resolvers.limits.prices import priced
from schema.kit.entity import Entity

TYPES_MODULE = "resolvers.nouns"
"""The module that the derived types appear to belong to."""


def computed(
    description: str,
    *,
    shows: type[Entity] | None = None,
    null: bool = False,
    many: bool = False,
    usually: int | None = None,
    costs: int = 0,
    kind: Any = None,
) -> Callable[[Callable[..., Any]], StrawberryField]:
    """Make a field of a method; for one that hands out a row (or many) as selected, `shows` says of which entity.

    `usually` is how many objects it gives, if it is a list; `costs` what it takes to work it out, in rows of a list
    (about 12 microseconds each). `kind` is its type in GraphQL, where that is none of Python's and no entity's.
    """
    if shows:
        kind = Annotated[shows.__name__, strawberry.lazy(TYPES_MODULE)]
    if null:
        kind = kind | None
    if many:
        kind = list[kind]

    def field(resolver: Callable[..., Any]) -> StrawberryField:
        metadata = priced(usually=usually, costs=costs)
        return strawberry.field(resolver, description=description, graphql_type=kind, metadata=metadata)

    return field
