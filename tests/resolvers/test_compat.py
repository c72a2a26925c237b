"""What is used of Strawberry and graphql-core beyond what they document is still there, and still does what it did."""

import logging
from collections.abc import Iterator, Mapping
from enum import Enum
from inspect import signature
from typing import Any

import pytest
import strawberry
from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLString,
    VariableValues,
    parse,
)
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionContext

from resolvers import compat

SEEN: dict[str, Any] = {}
"""What the resolvers and extensions below were told."""


class Hat(Enum):
    BOWLER = "bowler"
    CAP = "cap"


strawberry.enum(Hat)
compat.describe_values(Hat, lambda each: f"Like a {each.value}.")


@strawberry.type
class Query:
    @strawberry.field
    def hat(self, info: strawberry.Info[None, None], size: int = 0) -> Hat:
        raw = compat.raw_info(info)
        SEEN.update(raw=raw, variables=compat.variables_of(raw), size=size)
        return Hat.CAP

    worn: int = compat.field_with(  # type: ignore[assignment]  # as with strawberry.field, the type is that of the value
        "How often.", [compat.argument("since_day", str, "The first day.", default="today")]
    )


class Watching(SchemaExtension):
    """Notes whether the operation was named, and leaves the findings of validation that a test asks for."""

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        SEEN["is_named"] = compat.names_its_operation(context)
        if "findings" in SEEN:
            compat.set_findings(context, SEEN["findings"])
        yield


schema = strawberry.Schema(Query, extensions=[Watching])


@pytest.fixture(autouse=True)
def nothing_seen() -> None:
    SEEN.clear()


def query_type() -> GraphQLObjectType:
    query = compat.graphql_schema(schema).query_type
    assert query is not None
    return query


def test_the_schema_of_graphql_core_is_inside_strawberrys():
    inside = compat.graphql_schema(schema)

    assert isinstance(inside, GraphQLSchema), "strawberry.Schema keeps the schema of graphql-core elsewhere"
    assert query_type().name == "Query"
    assert inside.extensions is not None, "a schema of graphql-core has no place for what it was derived from"


async def test_a_resolver_gets_at_what_graphql_core_tells():
    await schema.execute("query($size: Int) { top: hat(size: $size) }", variable_values={"size": 7})

    raw = SEEN["raw"]
    assert set(GraphQLResolveInfo._fields) <= set(dir(raw)), "strawberry.Info keeps what graphql-core tells elsewhere"
    assert [node.name.value for node in raw.field_nodes] == ["hat"]
    assert (raw.path.key, raw.schema) == ("top", compat.graphql_schema(schema))


async def test_variables_are_what_functions_of_graphql_core_take():
    await schema.execute("query($size: Int) { hat(size: $size) }", variable_values={"size": 7})

    variables = SEEN["variables"]
    assert isinstance(variables, VariableValues)
    assert variables.coerced == {"size": 7}, "Strawberry no longer executes with the bare values of the variables"


@pytest.mark.parametrize(("name", "is_named"), [(None, False), ("Worn", True)])
async def test_a_request_that_names_its_operation_is_told_from_one_that_does_not(name: str | None, is_named: bool):
    result = await schema.execute("query Worn { hat }", operation_name=name)

    assert result.errors is None
    assert SEEN["is_named"] is is_named, "ExecutionContext keeps the name from the request elsewhere"


async def test_findings_that_were_put_there_are_those_of_validation():
    SEEN["findings"] = [GraphQLError("remembered")]

    result = await schema.execute("{ hat }")

    assert [error.message for error in result.errors or ()] == ["remembered"]
    assert result.data is None


async def test_with_no_findings_put_there_nothing_is_validated_again():
    SEEN["findings"] = []

    result = await schema.execute("{ hat nothingOfThisName }")

    assert (result.data, result.errors) == ({"hat": "CAP"}, None), "Strawberry validates although there are findings"


def test_validation_finds_what_is_wrong_with_a_document():
    inside = compat.graphql_schema(schema)
    rules = ExecutionContext(query="", schema=schema, allowed_operations=()).validation_rules

    assert compat.validate_document(inside, parse("{ hat }"), rules) == []
    (finding,) = compat.validate_document(inside, parse("{ scarf }"), rules)
    assert isinstance(finding, GraphQLError)


@pytest.mark.parametrize(
    ("document", "is_refused"), [("{ hat }", False), ('{ hat(size: "x") }', True), ("{ scarf }", True), ("{", True)]
)
async def test_an_operation_that_was_refused_is_told_from_one_that_ran(document: str, is_refused: bool):
    assert compat.was_refused(await schema.execute(document)) is is_refused


async def test_an_operation_that_failed_while_it_ran_was_not_refused():
    result = await schema.execute("{ worn }")

    assert result.errors
    assert not compat.was_refused(result)


async def test_operations_of_a_kind_that_is_not_allowed_are_refused_by_name():
    kinds = compat.OperationType

    with pytest.raises(compat.InvalidOperationTypeError) as refused:
        await schema.execute("{ hat }", allowed_operation_types={kinds.MUTATION})

    assert refused.value.operation_type is kinds.QUERY
    assert {kind.name for kind in kinds} == {"QUERY", "MUTATION", "SUBSCRIPTION"}


async def test_an_operation_that_is_not_in_the_document_is_refused():
    with pytest.raises(compat.CannotGetOperationTypeError) as refused:
        await schema.execute("query Worn { hat }", operation_name="Stolen")

    assert "Stolen" in refused.value.as_http_error_reason()


def test_an_operation_runs_with_what_the_transport_hands_on():
    taken = signature(schema.execute).parameters

    assert {"variable_values", "context_value", "root_value", "operation_name"} <= taken.keys()
    assert {"operation_extensions", "allowed_operation_types"} <= taken.keys()


async def test_graphql_core_calls_the_function_that_replaced_a_resolver():
    other = strawberry.Schema(Query)
    query = compat.graphql_schema(other).query_type
    assert query is not None

    compat.replace_resolver(query.fields["worn"], lambda _source, _info, **given: len(given["sinceDay"]))
    result = await other.execute("{ worn }")

    assert (result.data, result.errors) == ({"worn": len("today")}, None)


def test_a_field_has_the_arguments_that_it_was_given():
    field = query_type().fields["worn"]

    assert field.description == "How often."
    (taken,) = field.args.items()
    assert (taken[0], str(taken[1].type), taken[1].default_value) == ("sinceDay", "String!", "today")
    assert taken[1].description == "The first day."


def test_the_values_of_an_enum_are_described():
    hats: Any = compat.graphql_schema(schema).type_map["Hat"]

    assert {name: value.description for name, value in hats.values.items()} == {
        "BOWLER": "Like a bowler.",
        "CAP": "Like a cap.",
    }


async def test_strawberry_logs_no_refusals(caplog: pytest.LogCaptureFixture):
    compat.silence_execution_log()

    with caplog.at_level(logging.DEBUG):
        await schema.execute("{ scarf }")

    assert [record.name for record in caplog.records if record.name.startswith("strawberry")] == []


async def test_strawberry_would_log_refusals_where_we_silence_it(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR, logger="strawberry.execution"):
        await schema.execute("{ scarf }")

    assert [record.name for record in caplog.records] == ["strawberry.execution"], "Strawberry logs under another name"


def test_what_was_said_of_a_field_is_found_again():
    worn = compat.field_with("How often.", (), {"dear": 7})
    described = strawberry.type(type("Query", (), {"__annotations__": {"worn": int}, "worn": worn}))
    query: Any = compat.graphql_schema(strawberry.Schema(described)).query_type

    assert dict(compat.metadata_of(query.fields["worn"])) == {"dear": 7}
    assert dict(compat.metadata_of(GraphQLField(GraphQLString))) == {}


class Counting(compat.ObservedExecutor):
    """Notes what it hears of."""

    def on_object(self, of: GraphQLObjectType, fields: Mapping[str, Any], path: Any) -> None:
        HEARD.append((of.name, list(fields)))

    def on_leaf(self, value: Any) -> None:
        HEARD.append(value)


HEARD: list[Any] = []


@pytest.mark.parametrize(("kind", "root"), [("query", "Query"), ("mutation", "Changes")])
async def test_an_executor_hears_of_all_that_goes_into_an_answer(kind: str, root: str):
    HEARD.clear()
    changes = strawberry.type(type("Changes", (Query,), {}))
    observed = strawberry.Schema(Query, changes, execution_context_class=Counting)

    result = await observed.execute(f"{kind} {{ a: hat b: hat }}")

    assert (result.data, result.errors) == ({"a": "CAP", "b": "CAP"}, None)
    assert [(root, ["a", "b"]), "CAP", "CAP"] == HEARD, "Executor takes up objects, or completes leaves, elsewhere"
