"""Makes GraphQL enums of the closed sets, each value with its description."""

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import TypeVar

import strawberry

from resolvers.compat import describe_values
from schema.enums import Described
from schema.kit.entity import Entity
from schema.kit.info import fields_of
from schema.kit.listing import orderable

C = TypeVar("C", bound=Enum)

AGE = "The age of the row, oldest first."


def described_enum(choices: type[C], description: str, words: Callable[[C], str]) -> None:
    """Register an enum that is not declared in schema/; `words` describes each of its values."""
    strawberry.enum(choices, description=description)
    describe_values(choices, words)


@cache
def graphql_enum(choices: type[Described]) -> type[Described]:
    """Register a closed set with Strawberry."""
    described_enum(choices, (choices.__doc__ or "").strip(), lambda each: each.description)
    return choices


@cache
def order_field_enum(entity: type[Entity]) -> type[Enum]:
    """Make the enum of the fields that a list of the entity can be ordered by."""
    names = {name.upper(): name for name in orderable(entity)}
    made = Enum(f"{entity.__name__}OrderField", names)  # type: ignore[misc]  # the name is derived
    specs = {**fields_of(entity), **{name: each.spec for name, each in entity.computed.items()}}
    description = f"What a list of {entity.__name__} objects can be sorted by."
    described_enum(made, description, lambda each: specs[each.value].description if each.value in specs else AGE)
    return made
