"""What a schema says of itself: once and whole for everybody, as graphql-core would, and never many times over."""

import pytest
from graphql import execute_sync, get_introspection_query, parse

from app.policy.access import Viewer
from app.policy.introspection import Introspection
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.errors import answer_error
from resolvers.graphql import schema
from schema.enums import Role
from tests.api import Api
from tests.clocks import FIRST_DAY, clock_at

ADA = Viewer(1, Role.ADMIN)

EVERYTHING = get_introspection_query(
    descriptions=True,
    specified_by_url=True,
    directive_is_repeatable=True,
    schema_description=True,
    input_value_deprecation=True,
).replace("specifiedByURL", "specifiedByURL isOneOf")
RELAY = EVERYTHING.replace("ofType {", "ofType { ...Named ", 1) + " fragment Named on __Type { name }"
ODD = """
    query($deprecated: Boolean = true, $no: Boolean = false) {
      __typename
      s: __schema { __typename queryType { n: name __typename } types @include(if: $no) { name } }
      user: __type(name: "User") {
        kind description interfaces { name } possibleTypes { name } isOneOf specifiedByURL ofType { name }
        fields(includeDeprecated: $deprecated) { name args { name defaultValue type { kind ofType { name } } } }
        ... @skip(if: true) { name }
      }
      node: __type(name: "Node") { ...More ...More possibleTypes { name ...More } }
      missing: __type(name: "Nonsense") { name }
      role: __type(name: "Role") { enumValues { name description isDeprecated } }
      input: __type(name: "UserCreateInput") { inputFields { name defaultValue type { ...More } } }
    }
    fragment More on __Type { name kind fields { name type { name } } }
"""
TWICE = "__schema { types { ...FullType } } again: __schema {"
MANY = {
    "aliases of the whole": "{"
    + " ".join(f"a{n}: __schema {{ types {{ name fields {{ name args {{ name }} }} }} }}" for n in range(30))
    + "}",
    "spreads of the whole": "{"
    + " ".join(f"a{n}: __schema {{ ...F }}" for n in range(29))
    + "} fragment F on __Schema { types { name description fields { name args { name } } } }",
    "the whole, twice": EVERYTHING.replace("__schema {", TWICE, 1),
    "types of fields of types": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
}  # fmt: skip


@pytest.mark.parametrize("text", [EVERYTHING, RELAY, ODD, get_introspection_query(descriptions=False)])
async def test_everybody_reads_the_schema_as_it_is(api: Api, text: str) -> None:
    expected = execute_sync(graphql_schema(schema), parse(text))

    body = (await api.signed_out().send({"query": text})).json()

    cost = body["extensions"]["cost"]
    assert expected.errors is None
    assert (body["data"], body.get("errors")) == (expected.data, None)
    assert 0 < cost["used"] <= cost["allowed"]
    assert cost["asked"] <= cost["allowed"]


@pytest.mark.parametrize("name", MANY)
async def test_many_descriptions_at_once_are_refused(api: Api, name: str) -> None:
    body = (await api.signed_out().send({"query": MANY[name]})).json()

    (error,) = body["errors"]
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    assert error["extensions"]["limit"] == "cost"
    assert body["extensions"]["cost"] == {"asked": error["extensions"]["asked"], "allowed": 5000, "used": 0}
    assert "data" not in body


@pytest.mark.parametrize(
    ("introspection", "viewer", "codes"),
    [
        (Introspection.ON, None, []),
        (Introspection.ON, ADA, []),
        (Introspection.SIGNED_IN, None, ["UNAUTHENTICATED"]),
        (Introspection.SIGNED_IN, ADA, []),
        (Introspection.OFF, None, ["INTROSPECTION_OFF"]),
        (Introspection.OFF, ADA, ["INTROSPECTION_OFF"]),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "{ __schema { queryType { name } } }",
        '{ ... { t: __type(name: "User") { name } } }',
        "{ ...F } fragment F on Query { __schema { queryType { name } } }",
    ],
)
async def test_an_installation_says_who_may_ask_the_schema_about_itself(
    introspection: Introspection, viewer: Viewer | None, codes: list[str], text: str
) -> None:
    context = Context(viewer, clock_at(FIRST_DAY), introspection=introspection)

    result = await schema.execute(text, context_value=context)

    found = [answer_error(each, executing=False, correlation_id="x").formatted for each in result.errors or ()]
    assert [each["extensions"]["code"] for each in found] == codes
    assert (result.data is None) == bool(codes)


async def test_the_type_of_the_root_is_no_secret_in_any_case() -> None:
    context = Context(None, clock_at(FIRST_DAY), introspection=Introspection.OFF)

    result = await schema.execute("{ __typename }", context_value=context)

    assert (result.data, result.errors) == ({"__typename": "Query"}, None)
