"""Caches of parsed and validated documents."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode
from strawberry.extensions import ParserCache, SchemaExtension
from strawberry.types import ExecutionContext

from resolvers.compat import graphql_schema, set_findings, validate_document

CACHED_QUERY_CHARACTERS = 20_000  # longer texts are mostly literals, and would make the caches large
CACHED_DOCUMENTS = 256

Sizes = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class CachedDocument:
    """A document as it was asked, known by its text: comparing trees takes as long as working them out."""

    text: str
    tree: DocumentNode = field(compare=False)


def asked_in(context: ExecutionContext) -> CachedDocument | None:
    """Return the document of a request; None if it is so long that remembering it costs more than it saves."""
    assert context.graphql_document is not None
    text = context.query or ""
    return CachedDocument(text, context.graphql_document) if len(text) <= CACHED_QUERY_CHARACTERS else None


def sizes_in(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> Sizes:
    """Return of the variables what an operation's weight depends on: numbers, and how long lists are."""
    declared = [each.variable.name.value for each in operation.variable_definitions or ()]
    return tuple((name, _size(variables[name])) for name in declared if name in variables)


def _size(value: Any) -> object:
    if isinstance(value, list):
        return range(len(value))
    return value if value is None or type(value) is int else ""


class SmallParserCache(ParserCache):
    """Parses a text once, unless it is so long that remembering it costs more than it saves."""

    def on_parse(self) -> Iterator[None]:
        """Take the document from the cache; long texts are left to the schema's own parser."""
        if len(self.execution_context.query or "") <= CACHED_QUERY_CHARACTERS:
            yield from super().on_parse()
        else:
            yield


class SmallValidationCache(SchemaExtension):
    """Validates a document once, unless its text is so long that remembering it costs more than it saves.

    Strawberry's own cache compares trees: as much work as is left of a small page.
    """

    def on_validate(self) -> Iterator[None]:
        """Take the findings from the cache; long texts are left to the schema's own validation."""
        context = self.execution_context
        if (asked := asked_in(context)) is not None:
            set_findings(context, _findings(graphql_schema(context.schema), asked, context.validation_rules))
        yield


@lru_cache(CACHED_DOCUMENTS)
def _findings(schema: GraphQLSchema, asked: CachedDocument, rules: tuple[Any, ...]) -> list[GraphQLError]:
    return validate_document(schema, asked.tree, rules)
