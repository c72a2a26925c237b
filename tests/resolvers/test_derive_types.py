"""From one declaration come type, filter, order, input and payload in GraphQL's words: shown on toys."""

from typing import Any

import pytest
from graphql import print_type

from resolvers.compat import graphql_schema
from resolvers.derive.names import decode_id, encode_id
from schema.kit.names import camel
from tests.resolvers.derive_toys import schema


def printed(name: str) -> list[str]:
    """A type in GraphQL's words, without descriptions."""
    lines = print_type(graphql_schema(schema).type_map[name]).splitlines()
    found, inside = [], False
    for line in map(str.strip, lines):
        if line.startswith('"""'):
            inside = not inside and (line == '"""' or not line.endswith('"""') or len(line) == 3)
        elif not inside and line:
            found.append(line)
    return found


def test_a_type_has_what_is_labelled_and_nothing_else() -> None:
    assert printed("Plaything") == [
        "type Plaything implements Node {",
        "id: ID!",
        "name: String!",
        "tale: String!",
        "colour: Colour!",
        "pieces: Int!",
        "madeOn: Date",
        "soldAt: DateTime",
        "isBroken: Boolean!",
        "workshop: Workshop!",
        "owner: User",
        "revision: Int!",
        "viewerCanEdit: Boolean!",
        "viewerCanMend: Boolean!",
        "viewerCanTakeBack: Boolean!",
        "}",
    ]


def test_the_far_side_of_a_link_is_a_connection_a_list_or_one_row() -> None:
    workshop: Any = graphql_schema(schema).type_map["Workshop"]

    kinds = {name: str(field.type) for name, field in workshop.fields.items()}
    arguments = {name: str(given.type) for name, given in workshop.fields["playthings"].args.items()}

    assert kinds == {
        "id": "ID!",
        "name": "String!",
        "playthings": "PlaythingConnection!",
        "redOnes": "[Plaything!]!",
        "firstOne": "Plaything",
    }
    assert arguments == {
        "first": "Int",
        "after": "String",
        "last": "Int",
        "before": "String",
        "filter": "PlaythingFilter",
        "orderBy": "PlaythingOrder",
    }


def test_a_list_can_be_narrowed_and_ordered_by_what_makes_sense() -> None:
    assert printed("PlaythingFilter") == [
        "input PlaythingFilter {", "colour: [Colour!]", "madeOn: DateRange", "soldAt: InstantRange",
        "isBroken: Boolean", "workshop: [ID!]", "owner: [ID!]", "search: String", "}",
    ]  # fmt: skip
    assert set(printed("PlaythingOrderField")) >= {"ID", "NAME", "PIECES"}
    assert {"MADE_ON", "SOLD_AT", "COLOUR", "IS_BROKEN", "WORKSHOP"} & set(printed("PlaythingOrderField")) == set()
    assert printed("PlaythingOrder") == [
        "input PlaythingOrder {",
        "field: PlaythingOrderField!",
        "direction: OrderDirection",
        "thenField: PlaythingOrderField",
        "thenDirection: OrderDirection",
        "}",
    ]


def test_a_verb_becomes_a_mutation_with_an_input_and_a_payload() -> None:
    mutations: Any = graphql_schema(schema).mutation_type
    found = {
        name: ({each: str(given.type) for each, given in field.args.items()}, str(field.type))
        for name, field in mutations.fields.items()
    }

    assert {arguments.pop("idempotencyKey") for arguments, _ in found.values()} == {"String"}
    assert found == {
        "playthingCreate": ({"input": "PlaythingCreateInput!"}, "PlaythingCreatePayload"),
        "playthingEdit": (
            {"id": "ID!", "expectedRevision": "Int", "input": "PlaythingEditInput"},
            "PlaythingEditPayload",
        ),
        "playthingMend": ({"id": "ID!", "expectedRevision": "Int"}, "PlaythingMendPayload"),
        "playthingTakeBack": ({"id": "ID!", "expectedRevision": "Int"}, "PlaythingTakeBackPayload"),
    }
    assert printed("PlaythingCreateInput") == [
        "input PlaythingCreateInput {", "name: String!", "colour: Colour = RED", "pieces: Int = 2", "madeOn: Date",
        "workshop: ID!", "owner: ID", "}",
    ]  # fmt: skip
    assert printed("PlaythingEditInput") == [
        "input PlaythingEditInput {", "name: String", "colour: Colour", "pieces: Int", "madeOn: Date", "workshop: ID",
        "owner: ID", "}",
    ]  # fmt: skip
    assert printed("PlaythingMendPayload") == [
        "type PlaythingMendPayload {",
        "plaything: Plaything",
        "userErrors: [UserError!]!",
        "}",
    ]


def test_refusals_become_codes_with_their_sentences() -> None:
    codes: Any = graphql_schema(schema).type_map["UserErrorCode"]
    create: Any = graphql_schema(schema).mutation_type.fields["playthingCreate"]  # type: ignore[union-attr]  # there are mutations

    assert {"UGLY", "TAKEN", "NOT_FOUND", "FORBIDDEN", "CONFLICT", "REQUIRED", "TOO_LONG"} <= set(codes.values)
    assert codes.values["UGLY"].description == "Nobody wants this."
    assert (
        create.description
        == "Make a plaything.\n\nRefusals:\n- UGLY: Nobody wants this.\n- TAKEN: There is one already."
    )


def test_descriptions_come_from_the_declaration() -> None:
    plaything: Any = graphql_schema(schema).type_map["Plaything"]
    colour: Any = graphql_schema(schema).type_map["Colour"]

    assert plaything.description == "A thing to play with."
    assert plaything.fields["pieces"].description == "How many pieces it has."
    assert plaything.fields["viewerCanMend"].description == "Whether you can use `playthingMend` on it now."
    assert (colour.description, colour.values["BLUE"].description) == ("What something looks like.", "As the sky.")


def test_two_schemas_of_one_process_do_not_know_each_other() -> None:
    from resolvers.graphql import schema as product  # noqa: PLC0415 - compared with here only

    assert "Plaything" not in graphql_schema(product).type_map
    assert "Assignment" not in graphql_schema(schema).type_map
    assert graphql_schema(schema).type_map["User"] is not graphql_schema(product).type_map["User"]


@pytest.mark.parametrize(("name", "shown"), [("valid_through", "validThrough"), ("id", "id"), ("a_b_c", "aBC")])
def test_names_are_written_the_way_of_graphql(name: str, shown: str) -> None:
    assert camel(name) == shown


@pytest.mark.parametrize(("name", "key"), [("Plaything", 0), ("A", 1), ("Plaything", 2**63 - 1), ("A" * 148, 1)])
def test_an_id_stands_for_one_row(name: str, key: int) -> None:
    assert decode_id(encode_id(name, key)) == (name, key)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "=",
        "1",
        "é",
        encode_id("A" * 149, 1),
        encode_id("A", 2**63),
        encode_id("A", -1),
        encode_id("A", 1) + "=",
        "QTowMQ",
        "QQ",
    ],
)
def test_a_text_that_is_no_id_stands_for_nothing(text: str) -> None:
    assert decode_id(text) is None


def test_an_event_becomes_a_subscription_with_its_subject_under_its_noun_and_a_private_one_none():
    assert printed("Subscription") == [
        "type Subscription {",
        "playthingChanged(",
        "after: String",
        "filter: PlaythingFilter",
        "): PlaythingChanged",
        "}",
    ]
    assert printed("PlaythingChanged") == [
        "type PlaythingChanged {",
        "cursor: String!",
        "happenedAt: DateTime!",
        "plaything: Plaything!",
        "actor: User",
        "}",
    ]
