"""The menu: pages that are made by hand, and the lists of what is declared, in the groups that `schema` names."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphql import GraphQLSchema

from admin_ui.screens import Screen
from schema.enums import Role
from schema.kit.entity import Entity

Menu = Sequence[tuple[str, Sequence[type[Entity] | str]]]
"""Titles, and what stands below them: entities with a list, and the paths of places."""
LOOKS_AFTER = (Role.MANAGER, Role.ADMIN)


@dataclass(frozen=True, slots=True)
class MenuPlace:
    """A page that is made by hand and has a name in the menu."""

    path: str
    label: str
    icon: str
    needs: str
    """The type of the API without which there is no such page."""
    roles: Collection[Role] = tuple(Role)


INSIGHTS_PLACE = MenuPlace("insights", "Insights", "insights", "Insights", LOOKS_AFTER)
GROWTH = MenuPlace("my-growth", "My growth", "growth", "DueItem")
MENU_PLACES = {each.path: each for each in (INSIGHTS_PLACE, GROWTH)}


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One line of the menu."""

    label: str
    path: str
    address: str
    icon: str
    roles: Collection[Role]
    screen: Screen | None = None
    """The list that it leads to; None if it leads to a place."""


MenuGroups = list[tuple[str, list[MenuItem]]]


def menu_of(screens: Mapping[str, Screen], groups: Menu, schema: GraphQLSchema) -> MenuGroups:
    """Return what there is, in its groups; lists that nobody has grouped come last, without a title."""
    found = [(title, [*_items(screens, group, schema)]) for title, group in groups]
    grouped = {each.screen.name for _, items in found for each in items if each.screen}
    rest = [_list(screen) for name, screen in screens.items() if screen.is_listed and name not in grouped]
    return [*found, ("", rest)] if rest else found


def _items(
    screens: Mapping[str, Screen], group: Sequence[type[Entity] | str], schema: GraphQLSchema
) -> Iterable[MenuItem]:
    for each in group:
        if not isinstance(each, str):
            yield _list(screens[each.__name__])
        elif has_place(MENU_PLACES[each], schema):
            place = MENU_PLACES[each]
            yield MenuItem(place.label, place.path, place.path, place.icon, place.roles)


def _list(screen: Screen) -> MenuItem:
    return MenuItem(screen.plural, screen.path, screen.address, screen.icon, screen.roles, screen)


def has_place(place: MenuPlace, schema: GraphQLSchema) -> bool:
    """Whether the API has what a place is made of."""
    return place.needs in schema.type_map


def menu_for(role: Role, groups: MenuGroups) -> MenuGroups:
    """Return the lines of the menu that somebody of a role has."""
    found = [(title, [each for each in group if role in each.roles]) for title, group in groups]
    return [(title, group) for title, group in found if group]
