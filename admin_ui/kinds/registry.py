"""The registry of kinds on the screens."""

from graphql import GraphQLEnumType, GraphQLNamedType

from admin_ui.kinds.choices import SCREEN_CHOICES
from admin_ui.kinds.dates import SCREEN_DATES
from admin_ui.kinds.links import SCREEN_LINKS
from admin_ui.kinds.numbers import SCREEN_NUMBERS
from admin_ui.kinds.screen_kind import ScreenKind
from admin_ui.kinds.texts import SCREEN_TEXTS
from schema.kit.fields import Kind
from schema.kit.kinds import CHOICE, TEXT

SCREEN_KINDS: dict[Kind, ScreenKind] = {
    **SCREEN_TEXTS,
    **SCREEN_CHOICES,
    **SCREEN_NUMBERS,
    **SCREEN_DATES,
    **SCREEN_LINKS,
}


def kind_of_computed(type_: GraphQLNamedType) -> Kind:
    """Return the kind of a fact that the API computes, by its type: text, where no kind claims it."""
    if isinstance(type_, GraphQLEnumType):
        return CHOICE
    return next((kind for kind, each in SCREEN_KINDS.items() if type_.name in each.scalars), TEXT)
