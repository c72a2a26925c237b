"""The API as a whole: written down, described, named by rule, open to tools and closed to strangers."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    get_introspection_query,
    get_named_type,
    is_enum_type,
    is_introspection_type,
    is_scalar_type,
    is_specified_scalar_type,
)

from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from resolvers.sdl import FILE, sdl
from schema.entities import ENTITIES
from schema.kit.names import lower_first
from tests.api import Api

BEGINS = {lower_first(each.__name__): lower_first(each.verbs_begin_with) for each in ENTITIES if each.verbs_begin_with}
"""How verbs begin that are not called after what they return."""
CAMEL = re.compile(r"[a-z][a-zA-Z0-9]*")
STATEMENT = re.compile(r"(is|has|viewerCan|issues|follows)[A-Z]\w*")
INSTANT = re.compile(r"\w+(At|Until)")
INSTANT_BOUNDS = {"InstantRange.since", "InstantRange.before"}

Place = tuple[str, str, Any]
"""Where something stands, its name, and the thing itself."""


def types() -> list[Any]:
    return [kind for kind in graphql_schema(schema).type_map.values() if not is_introspection_type(kind)]


def fields() -> Iterator[Place]:
    """Every field, input field and argument."""
    for kind in types():
        for name, field in getattr(kind, "fields", {}).items():
            yield f"{kind.name}.{name}", name, field
            for argument, given in getattr(field, "args", {}).items():
                yield f"{kind.name}.{name}({argument})", argument, given


def described() -> Iterator[Place]:
    """Everything that has to have a description."""
    for kind in types():
        yield kind.name, kind.name, kind
        if is_enum_type(kind):
            for name, value in kind.values.items():
                yield f"{kind.name}.{name}", name, value
    yield from fields()


def bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def test_the_written_schema_is_that_of_the_code() -> None:
    written = FILE.read_text(encoding="utf-8")

    assert written == sdl(schema), "Run `make schema`, and look at what changed."


def test_everything_is_described_by_more_than_its_own_name() -> None:
    found = [place for place, name, thing in described() if bare(thing.description or "") in ("", bare(name))]

    assert found == []


def test_every_scalar_of_ours_says_what_it_looks_like_and_where_that_is_specified() -> None:
    ours = [kind for kind in types() if is_scalar_type(kind) and not is_specified_scalar_type(kind)]

    assert {kind.name for kind in ours} == {"CalendarPeriod", "Date", "DateTime", "Decimal", "Upload"}
    assert [kind.name for kind in ours if not (kind.specified_by_url or "").startswith("https://")] == []


def test_a_description_is_a_sentence() -> None:
    found = [
        (place, thing.description)
        for place, _, thing in described()
        if thing.description
        and bare(thing.description)
        and not (thing.description[0].isupper() or thing.description[0] in "`'\"«{")  # { begins a sentence about a name
    ]

    assert [each for each in found if "Built-in" not in each[1]] == []


def test_fields_and_arguments_are_in_camel_case_and_enum_values_are_not() -> None:
    names = [place for place, name, _ in fields() if not CAMEL.fullmatch(name)]
    values = [value for kind in types() if is_enum_type(kind) for value in kind.values if value != value.upper()]

    assert (names, values) == ([], [])


def test_booleans_are_statements() -> None:
    asked = [(place, name) for place, name, field in fields() if get_named_type(field.type).name == "Boolean"]

    assert [place for place, name in asked if not STATEMENT.fullmatch(name)] == []


def test_instants_end_in_at_and_nothing_else_does() -> None:
    kinds = {place: (name, get_named_type(field.type).name) for place, name, field in fields()}
    instants = {place for place, (_, kind) in kinds.items() if kind in ("DateTime", "InstantRange")} - INSTANT_BOUNDS
    others = {place for place, (name, _) in kinds.items() if name.endswith("At")}

    assert [place for place in instants if not INSTANT.fullmatch(kinds[place][0])] == []
    assert others - instants == set()


def test_there_are_objects_and_no_foreign_keys() -> None:
    named_by_clients = {"idempotencyKey"}
    found = [
        place for place, name, _ in fields() if name.endswith(("Id", "Ids", "Key")) and name not in named_by_clients
    ]

    assert found == []


def test_every_mutation_has_a_payload_with_user_errors_and_may_be_null() -> None:
    mutations = graphql_schema(schema).mutation_type
    assert mutations is not None

    for name, field in mutations.fields.items():
        payload: Any = field.type
        assert payload.name == f"{name[0].upper()}{name[1:]}Payload"
        assert str(payload.fields["userErrors"].type) == "[UserError!]!"
        nouns = [each for each in payload.fields if each not in ("userErrors", "token")]
        if name in ("signIn", "signOut"):  # they are about no row
            continue
        assert [name.startswith(BEGINS.get(noun, noun)) for noun in nouns] == [True]
        assert str(payload.fields[nouns[0]].type) == f"{nouns[0][0].upper()}{nouns[0][1:]}"


async def test_introspection_needs_no_token_and_data_does(api: Api) -> None:
    stranger = api.signed_out()

    described = await stranger.attempt(get_introspection_query())
    read = await stranger.attempt("{ viewer { user { name } } }")
    both = await stranger.attempt("{ __typename users { nodes { name } } }")

    assert (described.status, described.codes) == (200, [])
    assert len(described.data["__schema"]["types"]) == len(graphql_schema(schema).type_map)
    assert (read.status, read.data, read.codes) == (401, None, ["UNAUTHENTICATED"])
    assert (both.status, both.data, both.codes) == (401, None, ["UNAUTHENTICATED"])


@pytest.mark.parametrize(
    "document",
    [
        "{ usrs { nodes { id } } }",
        "{ users { nodes { nam } } }",
        "{ users(frst: 1) { nodes { id } } }",
        "{ users(filter: {rol: LEARNER}) { nodes { id } } }",
        "{ users(filter: {role: LERNER}) { nodes { id } } }",
        "{ node(id: 1) { ... on Usr { id } } }",
        "query($f: UserFilte) { users(filter: $f) { nodes { id } } }",
        'mutation { userCreate(input: {nme: "A"}) { user { id } } }',
    ],
)
async def test_no_answer_guesses_at_other_names(api: Api, document: str) -> None:
    response = await api.post(json.dumps({"query": document}).encode())

    assert response.status_code == 400
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {"VALIDATION_FAILED"}
    assert "Did you mean" not in response.text
