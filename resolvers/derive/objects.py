"""Makes the GraphQL type of an entity with its connection, out of its members."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType, ModuleType
from typing import Annotated, Any, Optional

import strawberry
from strawberry.types.field import StrawberryField

from app.reading.plans import DEFAULT_PAGE, MAX_PAGE, Reader
from resolvers.compat import StrawberryArgument, argument, field_with
from resolvers.context import Context
from resolvers.derive.filters import filter_type, order_type
from resolvers.derive.input_classes import scalar_type
from resolvers.derive.kinds import API_KINDS
from resolvers.derive.members import Member, MemberRole, members_of
from resolvers.derive.names import encode_id
from resolvers.limits.prices import priced
from schema.kit.action import Action
from schema.kit.entity import Entity

ACTION_COST = 1
"""What it costs to say of one row whether the viewer may do something with it."""
COUNT_COST = 5
"""What it costs to count the rows of a list."""
DERIVED = "qualgraph.derived"
"""The key of the derived types in a schema's extensions, for hand-written fields that read rows."""


@strawberry.interface(description="Anything with an id.")
class Node:
    """Anything with an id."""

    id: strawberry.ID = strawberry.field(description="Opaque, stable and globally unique.")


@strawberry.type(description="The cursors at either end of a page.")
class PageInfo:
    """The cursors at either end of a page."""

    has_next_page: bool = strawberry.field(description="Whether there are rows after this page.")
    has_previous_page: bool = strawberry.field(description="Whether there are rows before this page.")
    start_cursor: Optional[str] = strawberry.field(
        description="The cursor of the first row, for `before`; null if the page is empty."
    )
    end_cursor: Optional[str] = strawberry.field(
        description="The cursor of the last row, for `after`; null if the page is empty."
    )


@dataclass(slots=True)
class Derived:
    """The GraphQL types made of a set of declarations, and what they were made of."""

    module: ModuleType
    entities: tuple[type[Entity], ...]
    actions: tuple[type[Action], ...]
    members: dict[type[Entity], dict[str, Member]] = field(default_factory=dict)
    types: dict[type[Entity], type] = field(default_factory=dict)
    connections: dict[type[Entity], type] = field(default_factory=dict)

    def lazily(self, name: str) -> Any:
        """Return a reference to a derived type that need not exist yet."""
        return Annotated[name, strawberry.lazy(self.module.__name__)]

    def new_row(self, entity: type[Entity]) -> Any:
        """Make an empty object of the entity's GraphQL type, to be filled with what was read."""
        kind = self.types[entity]
        return object.__new__(kind)

    def reader(self, context: Context) -> Reader:
        """Return what reads for an operation.

        Raises:
            Unauthenticated: nobody is signed in.
        """
        return Reader(context.signed_in(), self.new_row, context.days(), context.allowance, context.reach)

    def plain(
        self,
        name: str,
        description: str,
        fields: Mapping[str, tuple[Any, str]],
        arguments: Mapping[str, Sequence[StrawberryArgument]] = MappingProxyType({}),
        prices: Mapping[str, Mapping[object, Any]] = MappingProxyType({}),
    ) -> Any:
        """Make a type of names, types and descriptions, whose fields are its objects' attributes."""
        content = {key: field_with(text, arguments.get(key, ()), prices.get(key)) for key, (_, text) in fields.items()}
        made = _class(self, name, {key: kind for key, (kind, _) in fields.items()}, content)
        return self.publish(strawberry.type(made, description=description))

    def publish(self, made: type) -> type:
        """Put a derived type where references find it."""
        setattr(self.module, made.__name__, made)
        return made


def derive_types(
    name: str,
    entities: tuple[type[Entity], ...],
    actions: tuple[type[Action], ...],
    computed: Mapping[type[Entity], type],
) -> Derived:
    """Make the types of all entities; `computed` brings the fields that are written by hand.

    Args:
        name: the module that the types will seem to live in; one for each schema.
        entities: what is public.
        actions: what can be done, for `viewerCan…`.
        computed: classes with Strawberry fields to add.
    """
    derived = Derived(sys.modules.setdefault(name, ModuleType(name)), entities, actions)
    for entity in entities:
        derived.members[entity] = members_of(entity, entities, actions)
        derived.types[entity] = derived.publish(_object(derived, entity, computed.get(entity)))
        derived.connections[entity] = _connection(derived, entity)
    return derived


def _object(derived: Derived, entity: type[Entity], computed: type | None) -> type:
    fields = {member.name: _field(derived, member) for member in derived.members[entity].values()}
    extra = {key: value for key, value in vars(computed or object).items() if isinstance(value, StrawberryField)}
    content = {**{key: made for key, (_, made) in fields.items()}, **extra}
    annotations = {key: kind for key, (kind, _) in fields.items()}
    made = _class(derived, entity.__name__, annotations, content, (Node,))
    kind: Any = strawberry.type(made, description=(entity.__doc__ or "").strip())
    kind.id = property(lambda row: encode_id(entity.__name__, row.pk))
    return kind  # type: ignore[no-any-return]  # a class made a line above


def _class(
    derived: Derived,
    name: str,
    annotations: Mapping[str, Any],
    content: Mapping[str, Any],
    bases: tuple[type, ...] = (),
) -> type:
    module = {"__annotations__": dict(annotations), "__module__": derived.module.__name__}
    return type(name, bases, {**content, **module})


def _field(derived: Derived, member: Member) -> tuple[Any, StrawberryField]:
    arguments = list_arguments(member.target) if member.role is MemberRole.CONNECTION and member.target else ()
    costs = ACTION_COST if member.role is MemberRole.ACTION else 0
    price = priced(usually=member.back.back.usually if member.back else None, costs=costs)
    return _annotation(derived, member), field_with(member.description, arguments, price)


def _annotation(derived: Derived, member: Member) -> Any:
    if member.role is MemberRole.ACTION:
        return bool
    if member.target is None:
        item = scalar_type(member.spec)
        kind = list[item] if member.spec and API_KINDS[member.spec.kind].is_list else item  # type: ignore[valid-type]  # the item's type is derived
        return Optional[kind] if member.spec and member.spec.null else kind
    target = derived.lazily(member.target.__name__)
    if member.role is MemberRole.LIST:
        return list[target]  # type: ignore[valid-type]  # the target is derived
    if member.role is MemberRole.CONNECTION:
        return derived.lazily(f"{member.target.__name__}Connection")
    certain = member.spec is not None and not member.spec.may_be_hidden
    return target if certain else Optional[target]


def _connection(derived: Derived, entity: type[Entity]) -> Any:
    name = entity.__name__
    node = derived.lazily(name)
    edge = {"cursor": (str, "The cursor of this row in the list."), "node": (node, "The row.")}
    derived.plain(f"{name}Edge", f"One {name} in a list, with its cursor.", edge)
    parts = {
        "edges": (list[derived.lazily(f"{name}Edge")], "The rows of the page, with their cursors."),  # type: ignore[misc]  # the type is derived
        "nodes": (list[node], "The rows of the page."),  # type: ignore[valid-type]  # the type is derived
        "page_info": (PageInfo, "The cursors at either end of the page."),
        "total_count": (int, "How many rows there are on all pages."),
        "rows_before": (int, "How many rows come before this page: 50 if it starts with the 51st."),
    }
    up_to = argument("up_to", Optional[int], "Stop counting there: a list with more rows answers this number.")
    about = f"A page of a list of {name} objects."
    prices = {"total_count": priced(costs=COUNT_COST), "rows_before": priced(costs=COUNT_COST)}
    return derived.plain(f"{name}Connection", about, parts, {"total_count": [up_to]}, prices)


def list_arguments(entity: type[Entity]) -> list[StrawberryArgument]:
    return [
        argument("first", Optional[int], f"How many rows at most: 1 to {MAX_PAGE}; {DEFAULT_PAGE} if left out."),
        argument("after", Optional[str], "Only rows after this cursor; use with `first`."),
        argument("last", Optional[int], f"How many rows at most, counted from the end: 1 to {MAX_PAGE}."),
        argument("before", Optional[str], "Only rows before this cursor; use with `last`."),
        argument("filter", Optional[filter_type(entity)], "Only rows that meet all these conditions."),
        argument("order_by", Optional[order_type(entity)], "The order of the rows; by age if left out."),
        *(_DAY if entity.is_dated else ()),
    ]


_DAY = (
    argument(
        "on", Optional[date], "The day on which what the list is narrowed and sorted by is true; today if left out."
    ),
    argument("as_known_at", Optional[datetime], "Answer as it was known at this instant."),
)


def type_names(entities: Iterable[type[Entity]]) -> dict[str, type[Entity]]:
    return {entity.__name__: entity for entity in entities}
