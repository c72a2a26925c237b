"""All that is used here of Strawberry and graphql-core beyond what they document, one small function for each.

Nothing else in the house touches it. tests/resolvers/test_compat.py tries each entry alone, so that after an upgrade it
fails first and says which. Every entry says what it is, what it is for, and what to do when it breaks.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, TypeVar

import strawberry
from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLLeafType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    VariableValues,
)
from strawberry.annotation import StrawberryAnnotation
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext, validate_document
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.execution import PreExecutionError
from strawberry.types.field import StrawberryField
from strawberry.types.graphql import OperationType

# Named here and nowhere else, since no page of Strawberry's documentation promises where they are:
# - the kinds of operations that Schema.execute() may allow, and what it raises for the others;
# - validation as Schema.execute() does it, whose findings SmallValidationCache remembers.
# If one of them moves: import it from its new place.
__all__ = [
    "CannotGetOperationTypeError",
    "InvalidOperationTypeError",
    "ObservedExecutor",
    "OperationType",
    "StrawberryArgument",
    "argument",
    "describe_values",
    "field_with",
    "graphql_schema",
    "metadata_of",
    "names_its_operation",
    "raw_info",
    "replace_resolver",
    "set_findings",
    "silence_execution_log",
    "validate_document",
    "variables_of",
    "was_refused",
]

C = TypeVar("C", bound=Enum)


def graphql_schema(schema: strawberry.Schema) -> GraphQLSchema:
    """The schema of graphql-core inside Strawberry's: types by name, extensions, resolvers.

    If it breaks: whatever Strawberry hands to graphql-core's `execute` is meant; look there.
    """
    return schema._schema


def raw_info(info: strawberry.Info[Any, None]) -> GraphQLResolveInfo[Any]:
    """What graphql-core tells a resolver, whose `field_nodes` say what was selected below a field.

    Strawberry's own `selected_fields` is a copy without types, which Selection cannot plan by.
    If it breaks: resolvers/loaders.py is the one user; give it the nodes of the field and the schema in another way.
    """
    return info._raw_info


def variables_of(info: GraphQLResolveInfo[Any]) -> VariableValues:
    """The variables as graphql-core's functions take them: Strawberry executes with the bare coerced values.

    If it breaks: once `info.variable_values` is a VariableValues, return that.
    """
    return VariableValues({}, info.variable_values)  # type: ignore[arg-type]  # declared otherwise than it is


def names_its_operation(context: ExecutionContext) -> bool:
    """Whether the request says which operation it means; `operation_name` falls back on the first one.

    If it breaks: ask in the transport, where the request is read, and hand it on in the context.
    """
    return context._provided_operation_name is not None


def set_findings(context: ExecutionContext, findings: list[GraphQLError]) -> None:
    """Put the findings of validation where they keep Strawberry from validating; none is an empty list, not None.

    If it breaks: see how Strawberry's ValidationCache does it, which works in the same way.
    """
    context.pre_execution_errors = findings


def was_refused(result: ExecutionResult) -> bool:
    """Whether an operation was not executed at all: it could not be parsed, was not valid, or an extension refused it.

    If it breaks: whatever tells graphql-transport-ws to send `error` instead of `next` is meant.
    """
    return isinstance(result, PreExecutionError)


def replace_resolver(field: GraphQLField, resolve: Callable[..., Any]) -> None:
    """Let graphql-core call a function straight, past Strawberry's wrapper, which converts what needs no converting.

    If it breaks: give the functions to `strawberry.field(resolver=…)`; it works, with a conversion for every call.
    """
    field.resolve = resolve


def argument(name: str, kind: Any, description: str, *, default: Any = strawberry.UNSET) -> StrawberryArgument:
    """An argument of a field that has no Python function to read its arguments from.

    If it breaks: make a function with this signature, and let Strawberry read it.
    """
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(kind),
        description=description,
        default=default,
    )


def field_with(
    description: str, arguments: Iterable[StrawberryArgument] = (), metadata: Mapping[object, Any] | None = None
) -> StrawberryField:
    """A field with these arguments, whose resolver comes later: see replace_resolver. If it breaks: see argument."""
    made: StrawberryField = strawberry.field(description=description, metadata=metadata)
    made.arguments = list(arguments)
    return made


def describe_values(choices: type[C], words: Callable[[C], str]) -> None:
    """Describe the values of an enum that Strawberry knows; its own way would have them declared as enum_value().

    If it breaks: `strawberry.enum` keeps somewhere on the class what it made of the values; it is that.
    """
    for value in choices.__strawberry_definition__.values:  # type: ignore[attr-defined]  # put there by strawberry.enum
        value.description = words(choices[value.name])


def silence_execution_log() -> None:
    """Keep Strawberry from logging every refusal with a traceback: resolvers/errors.py logs what is worth it.

    If it breaks: the log fills up with refusals, and nothing else happens; see which logger `process_errors` uses.
    """
    logging.getLogger("strawberry.execution").setLevel(logging.CRITICAL + 1)


def metadata_of(field: GraphQLField) -> Mapping[object, Any]:
    """What was said of a field as its metadata; nothing of a field that Strawberry did not make.

    If it breaks: see under which key of `extensions` Strawberry leaves its own definition of a field.
    """
    made = field.extensions.get("strawberry-definition")
    return made.metadata if isinstance(made, StrawberryField) else {}


class ObservedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executes as Strawberry has it done, and tells of each object and each plain value that goes into the answer.

    If it breaks: see which methods of graphql-core's Executor take up an object's fields and complete a leaf's value.
    """

    def on_object(self, of: GraphQLObjectType, fields: Mapping[str, Any], path: Any) -> None:
        """Hear of an object whose fields are about to be resolved; `fields` is the same mapping for all like it."""

    def on_leaf(self, value: Any) -> None:
        """Hear of a value of a scalar or an enum, as the answer has it."""

    def execute_fields(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, grouped_field_set: Any, position: Any
    ) -> Any:
        self.on_object(parent_type, grouped_field_set, path)
        return super().execute_fields(parent_type, source_value, path, grouped_field_set, position)

    def execute_fields_serially(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, grouped_field_set: Any, position: Any
    ) -> Any:
        self.on_object(parent_type, grouped_field_set, path)
        return super().execute_fields_serially(parent_type, source_value, path, grouped_field_set, position)

    def complete_leaf_value(  # type: ignore[override]  # it is static there, and called on the executor
        self, return_type: GraphQLLeafType, result: Any
    ) -> Any:
        value = super().complete_leaf_value(return_type, result)
        self.on_leaf(value)
        return value
