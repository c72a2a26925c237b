"""`enums`: the closed sets of the API with the labels of their values, in the language of the viewer."""

from typing import Annotated

import strawberry
from graphql import GraphQLEnumType

from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from resolvers.compat import raw_info
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.limits.prices import priced

_ALL = 80
"""About how many enums there are."""
_Names = Annotated[
    list[str] | None,
    strawberry.argument(description="Which of them, such as `Status`, in this order; all of them if left out."),
]


@strawberry.type(description="One value of an enum, as people read it.")
class EnumValueLabel:
    """One value of an enum, as people read it."""

    name: str = strawberry.field(description="The value as the API has it, such as `IN_PROGRESS`.")
    label: str = strawberry.field(description="The value as people read it, such as “In progress”.")
    description: str = strawberry.field(description="What it means.")


@strawberry.type(description="An enum of this API, with labels in the language of the viewer.")
class EnumLabels:
    """An enum of this API, with the labels of its values."""

    name: str = strawberry.field(description="The name of the enum, such as `Status`.")
    values: list[EnumValueLabel] = strawberry.field(
        description="Its values, in their order.", metadata=priced(usually=6)
    )


class EnumQuery:
    """The root field."""

    @computed(
        "The enums of this API with labels for their values, in the language of the viewer: ask once for all that you "
        "show, and again when the language changes. Names that are no enum are left out.",
        usually=_ALL,
    )
    def enums(self, info: Info, names: _Names = None) -> list[EnumLabels]:
        schema = raw_info(info).schema
        wanted = sorted(name for name in schema.type_map if not name.startswith("__")) if names is None else names
        found = (schema.type_map.get(name) for name in dict.fromkeys(wanted))
        return [_labels(each, info.context.language) for each in found if isinstance(each, GraphQLEnumType)]


def _labels(kind: GraphQLEnumType, language: SpokenLanguage) -> EnumLabels:
    values = [
        EnumValueLabel(
            name=name, label=language.say(sentence_case(name)), description=language.say(value.description or "")
        )
        for name, value in kind.values.items()
    ]
    return EnumLabels(name=kind.name, values=values)
