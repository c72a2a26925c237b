"""Composes the derived and the hand-written parts into one schema."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

from resolvers.compat import graphql_schema, replace_resolver
from resolvers.derive.kinds import scalar_map
from resolvers.derive.members import MemberRole
from resolvers.derive.mutations import mutation_fields
from resolvers.derive.objects import DERIVED, Derived, derive_types
from resolvers.derive.roots import root_fields, take_nested, take_total
from resolvers.derive.subscriptions import EventDetails, subscription_fields
from resolvers.limits.meter import MeteredExecutor
from resolvers.limits.rules import EXTENSIONS, schema_config
from resolvers.scalars import specify_scalars
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.names import camel

NESTED = (MemberRole.LINK, MemberRole.LIST, MemberRole.CONNECTION)


@dataclass(frozen=True, slots=True)
class Addition:
    """What is made beside entities and actions: root fields, and how the fields of its types are resolved, by type."""

    roots: Mapping[str, tuple[Any, StrawberryField, Any]]
    resolvers: Mapping[str, Mapping[str, Any]]
    subscriptions: Mapping[str, tuple[Any, StrawberryField, Any]] = field(default_factory=dict)

    @classmethod
    def joined(cls, additions: Iterable["Addition"]) -> "Addition":
        """Put additions together; no two make the same."""
        roots: dict[str, Any] = {}
        resolvers: dict[str, Mapping[str, Any]] = {}
        subscriptions: dict[str, Any] = {}
        for each in additions:
            roots.update(each.roots)
            resolvers.update(each.resolvers)
            subscriptions.update(each.subscriptions)
        return cls(roots, resolvers, subscriptions)


def build_schema(
    name: str,
    entities: tuple[type[Entity], ...],
    actions: tuple[type[Action], ...],
    *,
    computed: Mapping[type[Entity], type],
    queries: Iterable[type] = (),
    mutations: Iterable[type] = (),
    more_refusals: Mapping[str, str] = MappingProxyType({}),
    events: tuple[type[Event], ...] = (),
    details: Mapping[type[Event], EventDetails] = MappingProxyType({}),
    additions: Iterable[Callable[[Derived], Addition]] = (),
) -> strawberry.Schema:
    """Make a schema of entities and actions.

    Args:
        name: the module its types will seem to live in; one for each schema of a process.
        entities: what is public.
        actions: what can be done.
        computed: by entity, a class with fields written by hand.
        queries: classes with root fields written by hand.
        mutations: the same, of what changes something.
        more_refusals: the codes and sentences of what is refused by those.
        events: what can be listened to.
        details: what some events tell beside their subjects.
        additions: what more is made, out of the derived types.
    """
    derived = derive_types(name, entities, actions, computed)
    more = Addition.joined(make(derived) for make in additions)
    roots, verbs = {**root_fields(derived), **more.roots}, mutation_fields(derived, more_refusals)
    query = _root("Query", "Everything that can be read.", roots, _by_hand(queries))
    mutation = _root("Mutation", "Everything that can be done.", verbs, _by_hand(mutations)) if actions else None
    listened = {**subscription_fields(derived, events, details), **more.subscriptions}
    subscription = _root("Subscription", "Everything that can be subscribed to.", listened, {}) if listened else None
    types = [*derived.types.values()]
    config = replace(schema_config(), scalar_map=scalar_map())
    schema = strawberry.Schema(
        query,
        mutation,
        subscription,
        types=types,
        extensions=EXTENSIONS,
        config=config,
        execution_context_class=MeteredExecutor,
    )
    graphql_schema(schema).extensions[DERIVED] = derived
    _resolve(schema, "Query", {key: resolve for key, (_, _, resolve) in roots.items()})
    _resolve(schema, "Mutation", {key: resolve for key, (_, _, resolve) in verbs.items()})
    _resolve(schema, "Subscription", {key: resolve for key, (_, _, resolve) in listened.items()})
    for type_name, resolvers in more.resolvers.items():
        _resolve(schema, type_name, resolvers)
    _resolve_rows(schema, derived)
    specify_scalars(graphql_schema(schema))
    return schema


def _by_hand(classes: Iterable[type]) -> dict[str, StrawberryField]:
    return {key: value for each in classes for key, value in vars(each).items() if isinstance(value, StrawberryField)}


def _resolve_rows(schema: strawberry.Schema, derived: Derived) -> None:
    """Let rows and pages hand out what was read together with them."""
    for entity, members in derived.members.items():
        _resolve(schema, entity.__name__, {each.name: take_nested for each in members.values() if each.role in NESTED})
        if (connection := f"{entity.__name__}Connection") in graphql_schema(schema).type_map:
            _resolve(schema, connection, {"total_count": take_total})


def _root(name: str, description: str, derived: Mapping[str, Any], by_hand: Mapping[str, StrawberryField]) -> type:
    annotations = {key: kind for key, (kind, _, _) in derived.items()}
    content = {key: made for key, (_, made, _) in derived.items()}
    made = type(name, (), {**by_hand, **content, "__annotations__": annotations, "__module__": __name__})
    return strawberry.type(made, description=description)


def _resolve(schema: strawberry.Schema, type_name: str, resolvers: Mapping[str, Any]) -> None:
    """Let graphql-core call these functions straight: there is nothing for Strawberry to convert in them."""
    kind: Any = graphql_schema(schema).type_map.get(type_name)
    for name, resolve in resolvers.items():
        replace_resolver(kind.fields[camel(name)], resolve)
