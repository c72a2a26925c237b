"""Makes GraphQL enums of the closed sets, each value with its description."""

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import TypeVar

import strawberry

from schema.enums import Described
from schema.kit.entity import Entity
from schema.kit.info import noun
from schema.kit.listing import orderable
from schema.kit.names import camel

C = TypeVar("C", bound=Enum)


def described_enum(choices: type[C], description: str, words: Callable[[C], str]) -> None:
    """Register an enum that is not declared in schema/; `words` describes each of its values."""
    strawberry.enum(choices, description=description)
    for value in choices.__strawberry_definition__.values:  # type: ignore[attr-defined]  # put there by the line above
        value.description = words(choices[value.name])


@cache
def graphql_enum(choices: type[Described]) -> type[Described]:
    """Register a closed set with Strawberry."""
    strawberry.enum(choices, description=(choices.__doc__ or "").strip())
    for value in choices.__strawberry_definition__.values:  # type: ignore[attr-defined]  # put there by the line above
        value.description = choices[value.name].description
    return choices


@cache
def order_field_enum(entity: type[Entity]) -> type[Enum]:
    """Make the enum of the fields that a list of the entity can be ordered by."""
    names = {name.upper(): name for name in orderable(entity)}
    made = Enum(f"{entity.__name__}OrderField", names)  # type: ignore[misc]  # the name is derived
    readable = noun(entity).replace("_", " ")
    strawberry.enum(made, description=f"What a list of {readable} rows can be ordered by.")
    for value in made.__strawberry_definition__.values:  # type: ignore[attr-defined]  # put there by the line above
        value.description = f"By {camel(value.value)}."
    return made
