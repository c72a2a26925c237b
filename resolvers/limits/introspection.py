"""Answers what is asked of the schema itself, in a third of the time: nothing in it waits, fails or has a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from graphql import (
    GraphQLObjectType,
    get_argument_values,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

from resolvers.compat import ObservedExecutor


@dataclass(frozen=True, slots=True)
class _Part:
    """One field of the schema's own description, as it was asked for: worked out once for all objects that have it."""

    key: str
    resolve: Any
    arguments: Mapping[str, Any]
    kind: Any
    is_list: bool
    below: Any
    """The fields selected of its objects; None for a plain value."""


@dataclass(slots=True)
class Describer:
    """Describes parts of the schema for one operation."""

    executor: ObservedExecutor
    parts: dict[int, tuple[Any, list[_Part]]] = field(default_factory=dict)

    def describe(self, kind: GraphQLObjectType, source: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return an object of the description with what was selected of it, in the order in which it was."""
        if id(fields) not in self.parts:
            # The fields are kept, so that nothing else gets their place in memory meanwhile.
            self.parts[id(fields)] = fields, [self._part(kind, key, asked) for key, asked in fields.items()]
        info = SimpleNamespace(schema=self.executor.schema, parent_type=kind)
        return {
            part.key: self._complete(part, part.resolve(source, info, **part.arguments))
            for part in self.parts[id(fields)][1]
        }

    def _part(self, kind: GraphQLObjectType, key: str, asked: Any) -> _Part:
        executor, node = self.executor, asked[0].node
        made = executor.schema.get_field(kind, node.name.value)
        assert made is not None, "validation has found every field"
        named: Any = get_named_type(made.type)
        return _Part(
            key,
            made.resolve,
            get_argument_values(made, node, executor.variable_values),
            named,
            is_list_type(get_nullable_type(made.type)),
            None if is_leaf_type(named) else executor.collect_subfields(named, asked).grouped_field_set,
        )

    def _complete(self, part: _Part, found: Any) -> Any:
        if found is None:
            return None
        if part.is_list:
            return [self._value(part, each) for each in found]
        return self._value(part, found)

    def _value(self, part: _Part, found: Any) -> Any:
        if part.below is None:
            value = part.kind.coerce_output_value(found)
            self.executor.on_leaf(value)
            return value
        self.executor.on_object(part.kind, part.below, None)
        return self.describe(part.kind, found, part.below)
