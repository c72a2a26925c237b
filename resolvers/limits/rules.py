"""The rules of every operation: its limits, and that reading needs signing in."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from graphql import DocumentNode, GraphQLSchema, OperationDefinitionNode, OperationType
from strawberry.extensions import MaxTokensLimiter, SchemaExtension
from strawberry.schema.config import StrawberryConfig

from app.policy.introspection import Introspection
from app.reading.plans import MAX_PAGE
from resolvers.compat import graphql_schema, names_its_operation
from resolvers.errors import AnswerTooLarge, LimitExceeded, RequestError, Unauthenticated, refusal_in
from resolvers.limits.caches import (
    CACHED_DOCUMENTS,
    CachedDocument,
    Sizes,
    SmallParserCache,
    SmallValidationCache,
    asked_in,
    sizes_in,
)
from resolvers.limits.cost import Scales, Weight
from resolvers.limits.documents import (
    fragments_of,
    operation_of,
    refuse_ambiguous_operation,
    refuse_null_characters,
    root_selections,
    tally,
)
from resolvers.limits.meter import COST_LIMIT
from resolvers.limits.prices import INTROSPECTION_FIELDS
from resolvers.once import AnswersOnce

TOKEN_LIMIT = 2_000
TIME_LIMIT = 20.0  # seconds
DEPTH_LIMIT = 12
ALIAS_LIMIT = 30
DIRECTIVE_LIMIT = 8
REPEAT_LIMIT = 10  # validation compares repeated fields pair by pair: 490 of them took 860 ms
FRAGMENT_LIMIT = 75  # and so it does with fragments: 150 of them took 320 ms
INTROSPECTION_LIMIT = 500  # the fields of GraphiQL's own query, expanded, are about 200

NOT_DESCRIBED = "This server does not describe its API. Ask the people who run it for its schema."

# Root fields that answer without a viewer, beside introspection.
PUBLIC_FIELDS = frozenset({"signIn"})

TAKES_TOO_LONG = "Reading this takes more than {max} seconds; ask for smaller pages or fewer fields."


class OperationLimits(SchemaExtension):
    """Refuses what is too large. It is computed anew for each size of page, since those may come from variables.

    It runs before validation, because some of validation's rules take quadratic time.
    """

    def on_validate(self) -> Iterator[None]:
        """Raise the first limit that the operation breaks."""
        context = self.execution_context
        document = context.graphql_document
        assert document is not None
        refuse_ambiguous_operation(document, named=names_its_operation(context))
        if "\\u" in (context.query or ""):
            refuse_null_characters(document)
        operation, asked = operation_of(document, context.operation_name), asked_in(context)
        sizes = sizes_in(operation, context.variables or {}) if operation else ()
        schema = graphql_schema(context.schema)
        if asked is not None:
            weight = _weigh_once(schema, asked, context.operation_name, sizes)
        else:
            weight = _weigh_checked(schema, document, operation, dict(sizes))
        context.context.meter.asked = weight.cost
        check_weight(weight)
        yield

    def on_execute(self) -> Iterator[None]:
        """Raise what made the answer too large, instead of a part of it; what a mutation did is told all the same."""
        yield
        context = self.execution_context
        assert context.graphql_document is not None
        operation = operation_of(context.graphql_document, context.operation_name)
        if operation is not None and operation.operation is not OperationType.MUTATION:
            for error in getattr(context.result, "errors", None) or ():
                if isinstance(refusal_in(error), AnswerTooLarge):
                    raise error

    def get_results(self) -> dict[str, Any]:
        """Tell what the operation costs, also if it is refused."""
        meter = getattr(self.execution_context.context, "meter", None)
        told = meter.told() if meter else {}
        return {"cost": told} if told else {}


@lru_cache(CACHED_DOCUMENTS)
def _weigh_once(schema: GraphQLSchema, asked: CachedDocument, operation_name: str | None, sizes: Sizes) -> Weight:
    """Weigh a document no more than once with the same sizes."""
    return _weigh_checked(schema, asked.tree, operation_of(asked.tree, operation_name), dict(sizes))


class SignInFirst(SchemaExtension):
    """Refuses every operation that reads data for nobody, or that asks about the schema where that is not answered."""

    def on_execute(self) -> Iterator[None]:
        """Raise Unauthenticated if there is no viewer and a root field is not public, or not to everybody."""
        context = self.execution_context
        assert context.graphql_document is not None
        operation = operation_of(context.graphql_document, context.operation_name)
        if operation is not None:
            _check_root(root_selections(context.graphql_document, operation), context.context)
        yield


def _check_root(selected: set[str], context: Any) -> None:
    introspection = getattr(context, "introspection", Introspection.ON)
    if introspection is Introspection.OFF and not selected.isdisjoint(INTROSPECTION_FIELDS):
        raise RequestError("INTROSPECTION_OFF", NOT_DESCRIBED, status=403)
    if context.viewer is None:
        public = PUBLIC_FIELDS | (INTROSPECTION_FIELDS.keys() if introspection is Introspection.ON else set())
        if not selected <= public | {"__typename"}:
            raise Unauthenticated


class TimeLimit(SchemaExtension):
    """Gives up on reading that takes too long. A mutation is waited for: its answer says whether it was done."""

    async def on_execute(self) -> AsyncIterator[None]:
        """Raise LimitExceeded when the time is over."""
        context = self.execution_context
        assert context.graphql_document is not None
        operation = operation_of(context.graphql_document, context.operation_name)
        patient = operation is not None and operation.operation is OperationType.MUTATION
        try:
            async with asyncio.timeout(None if patient else TIME_LIMIT):
                yield
        except TimeoutError:
            most = round(TIME_LIMIT)
            raise LimitExceeded(TAKES_TOO_LONG, limit="seconds", allowed=most, max=most) from None


def _tokens() -> SchemaExtension:
    return MaxTokensLimiter(TOKEN_LIMIT)


def _parser_cache() -> SchemaExtension:
    return SmallParserCache(CACHED_DOCUMENTS)


# Classes and factories, one object a request. The order counts: limits come before validation.
EXTENSIONS: list[type[SchemaExtension] | Callable[[], SchemaExtension]] = [
    _tokens,
    _parser_cache,
    OperationLimits,
    SmallValidationCache,
    AnswersOnce,
    SignInFirst,
    TimeLimit,
]


def schema_config() -> StrawberryConfig:
    """The configuration every schema behind the edge needs: no guesses at the names of fields, no batches."""
    return StrawberryConfig(disable_field_suggestions=True, batching_config=None)


def _weigh_checked(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode | None,
    variables: Mapping[str, object],
) -> Weight:
    """Return the weight of an operation with these variables; LimitExceeded if its document is beyond any limit."""
    check_document(document)
    return Weight() if operation is None else weigh(schema, document, operation, variables)


def check_document(document: DocumentNode) -> None:
    """Raise LimitExceeded for too many aliases, directives, fragments or repetitions."""
    count = tally(document)
    _check("fragments", len(fragments_of(document)), FRAGMENT_LIMIT, "fragments in one document")
    _check("aliases", count.aliases, ALIAS_LIMIT, "aliases in one document")
    _check("directives", count.directives, DIRECTIVE_LIMIT, "directives in one document")
    _check("repeats", count.repeats, REPEAT_LIMIT, "selections of the same field side by side")


def weigh(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Mapping[str, object]
) -> Weight:
    """The weight of an operation; LimitExceeded if its fragments nest deeper than Python can follow."""
    try:
        return Scales(schema, fragments_of(document), variables).operation(operation)
    except RecursionError:
        raise LimitExceeded("The operation is nested too deeply.", limit="depth", allowed=DEPTH_LIMIT) from None


def check_weight(weight: Weight) -> None:
    """Raise LimitExceeded for a page, a depth or a cost beyond the limits."""
    _check("page", weight.page, MAX_PAGE, "items on one page")
    _check("depth", weight.depth, DEPTH_LIMIT, "levels of fields")
    _check("cost", weight.cost, COST_LIMIT, "objects in one answer; ask for smaller pages or fewer fields")
    _check("introspection", weight.introspection, INTROSPECTION_LIMIT, "fields of the introspection schema")


def _check(limit: str, asked: int, allowed: int, of_what: str) -> None:
    if asked > allowed:
        figure = f"{asked:,}" if asked < 10**15 else "far more"
        message = f"At most {allowed:,} {of_what} ({limit}); this operation has {figure}."
        raise LimitExceeded(message, limit=limit, allowed=allowed, asked=asked)
