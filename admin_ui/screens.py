"""The screens: one per entity, with its columns, filters and actions."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from graphql import GraphQLSchema

from admin_ui.columns import ReadableColumn, column_named, narrowing_columns, readable_columns, title_parts
from admin_ui.forms.drafts import targets_of
from admin_ui.names import plural, singular
from schema.enums import Role
from schema.kit.access import Own, roles_of
from schema.kit.action import Action, arguments_of
from schema.kit.entity import Entity
from schema.kit.info import fields_of, path_of

_COLUMNS = 6
"""How many facts a list shows of an entity that does not say which."""
FILTERS = 4
"""How many filters a list offers at once of an entity that does not say which."""
ARCHIVED = "archived_on"
"""What the day is called since which a row is out of use."""
PLAIN_ICON = "rows"


@dataclass(frozen=True)
class Screen:
    """All that is seen of one entity."""

    entity: type[Entity]
    schema: GraphQLSchema
    actions: tuple[type[Action], ...]
    is_own: bool = False
    """Whether it is shown to somebody whose rows they all are, so that nothing needs to say whose."""

    @property
    def name(self) -> str:
        return self.entity.__name__

    @property
    def path(self) -> str:
        """Its part of an address."""
        return path_of(self.entity)

    @property
    def singular(self) -> str:
        return singular(self.entity)

    @property
    def plural(self) -> str:
        """What its list is called: in the words of those who use it, if they have others than the API."""
        return str(getattr(getattr(self.entity, "Admin", None), "list_name", "")) or plural(self.entity)

    @property
    def icon(self) -> str:
        """The name of its icon in the menu."""
        return str(getattr(getattr(self.entity, "Admin", None), "icon", PLAIN_ICON))

    @property
    def about(self) -> str:
        """What one row is: the first paragraph of the entity's description."""
        return " ".join((self.entity.__doc__ or "").strip().partition("\n\n")[0].split())

    @property
    def is_listed(self) -> bool:
        """Whether it has a list of its own."""
        return self.entity.plural is not None

    @cached_property
    def facts(self) -> dict[str, ReadableColumn]:
        """Everything that can be shown of a row: what is declared, and what `Admin.columns` adds from the API."""
        declared = readable_columns(self.entity, self.schema)
        extra = {key: column_named(self.entity, key, self.schema) for key in self._chosen if key not in declared}
        return {**declared, **extra}

    @cached_property
    def whose(self) -> tuple[str, ...]:
        """The links that say whose a row is."""
        paths = {each.path for each in self.entity.read.parts() if isinstance(each, Own)}
        return tuple(name for name in fields_of(self.entity) if name in paths)

    @property
    def without(self) -> tuple[str, ...]:
        """What goes without saying in the list."""
        return self.whose if self.is_own else ()

    @property
    def title(self) -> tuple[str, ...]:
        """The facts that a row is called after in the list."""
        return title_parts(self.entity, self.without)

    @property
    def told_by_others(self) -> tuple[str, ...]:
        """The facts that others say better on the page of a row."""
        return tuple(getattr(getattr(self.entity, "Admin", None), "told_by_others", ()))

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """What the list shows unless somebody chooses."""
        short = [key for key, each in self.facts.items() if is_short(each)]
        shown = self._chosen or tuple(short[:_COLUMNS])
        return tuple(key for key in shown if key not in self.without) or shown

    @cached_property
    def filters(self) -> dict[str, ReadableColumn]:
        """What the list can be narrowed by: all that the API's filter has."""
        filter_type = self.schema.type_map.get(f"{self.name}Filter")
        fields = getattr(filter_type, "fields", {})
        chosen = getattr(getattr(self.entity, "Admin", None), "filters", ())
        computed = narrowing_columns(self.entity, self.schema)
        known = {key: each for key, each in self.facts.items() if each.path[-1] in fields and len(each.path) == 1}
        known = {**known, **computed}
        first = {key: known[key] for key in chosen if key in known}
        return {key: each for key, each in {**first, **known}.items() if key not in self.without}

    @property
    def first_filters(self) -> tuple[str, ...]:
        """Those that are offered at once; the others are offered when somebody asks for more."""
        chosen = getattr(getattr(self.entity, "Admin", None), "filters", ())
        return tuple(key for key in chosen if key in self.filters) or tuple(self.filters)[:FILTERS]

    @property
    def address(self) -> str:
        """Its part of an address as the menu has it: narrowed as declared, else without what is no longer in use."""
        in_use = f"{ARCHIVED}.is=empty" if ARCHIVED in self.filters else ""
        narrowed = getattr(getattr(self.entity, "Admin", None), "starts_with", in_use)
        return f"{self.path}?{narrowed}" if narrowed else self.path

    @property
    def roles(self) -> Collection[Role]:
        """Whose menu it stands in; everybody may open what they may see."""
        return tuple(getattr(getattr(self.entity, "Admin", None), "for_roles", Role))

    @property
    def is_everyday(self) -> bool:
        """Whether its rows are made every day, so that making one is offered large, and they come before others."""
        return bool(getattr(getattr(self.entity, "Admin", None), "is_everyday", False))

    @property
    def readers(self) -> Collection[Role]:
        """Who can ever see a row of it."""
        return roles_of(self.entity.read)

    @property
    def acts_on(self) -> str:
        """The link to what stands behind a row and is acted on in its place; empty for most."""
        return str(getattr(getattr(self.entity, "Admin", None), "acts_on", ""))

    @property
    def is_queue(self) -> bool:
        """Whether its rows wait to be worked on one after the other, by several people at once."""
        return bool(getattr(getattr(self.entity, "Admin", None), "is_queue", False))

    @property
    def leads_to(self) -> str:
        """The link to what else can stand behind a row: it is shown in its place, and not acted on in a list."""
        return str(getattr(getattr(self.entity, "Admin", None), "leads_to", ""))

    @property
    def beginnings(self) -> tuple[type[Action], ...]:
        """What makes a row from nothing: what needs something without a list of its own begins at its page."""
        if getattr(getattr(self.entity, "Admin", None), "begins_elsewhere", False):
            return ()
        return tuple(each for each in self.creations if all(target.plural for target in targets_of(each)))

    @property
    def is_searchable(self) -> bool:
        """Whether words can be looked for."""
        return "search" in getattr(self.schema.type_map.get(f"{self.name}Filter"), "fields", {})

    @property
    def creations(self) -> tuple[type[Action], ...]:
        return tuple(action for action in self.actions if action.creates)

    @property
    def changes(self) -> tuple[type[Action], ...]:
        return tuple(action for action in self.actions if not action.creates)

    @property
    def _chosen(self) -> tuple[str, ...]:
        return tuple(getattr(getattr(self.entity, "Admin", None), "columns", ()))


def screens_of(
    schema: GraphQLSchema, entities: Iterable[type[Entity]], actions: Iterable[type[Action]]
) -> dict[str, Screen]:
    listed = tuple(action for action in actions if not begins_in_lists(action))
    return {
        entity.__name__: Screen(entity, schema, tuple(each for each in listed if each.subject is entity))
        for entity in entities
    }


def begins_in_lists(action: type[Action]) -> bool:
    """Whether it is about all rows of a list, and has a page of its own that begins there."""
    return any(each.spec is not None and each.spec.narrows is not None for each in arguments_of(action))


def targets_in(screen: Screen) -> list[type[Entity]]:
    """Return the entities by whose rows the list can be narrowed."""
    return [each.target for each in screen.filters.values() if each.target is not None]


def may(action: type[Action], role: Role) -> bool:
    """Whether somebody of the role can ever do it; where, the API decides row by row."""
    return role in roles_of(action.allow)


def is_short(column: ReadableColumn) -> bool:
    """Whether it fits into a cell."""
    return not column.has_lines and column.kind.is_content
