"""From one declaration come type, filter, order, list, finder, mutation and button: shown on toys."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import print_type

from app.db.database import close_database, fetch, open_database, opened
from app.policy.access import Viewer
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.derive.build import build_schema
from resolvers.derive.names import decode_id, encode_id
from schema.entities import MODULES
from schema.enums import OrgUnitKind, Role
from schema.kit.names import camel
from schema.people import User
from schema.units import OrgUnit
from tests.clocks import clock_at
from tests.resolvers import derive_toys
from tests.resolvers.derive_toys import ACTIONS, ENTITIES, EVENTS, Workshop

CLOCK = clock_at(datetime(2026, 1, 1, 9, tzinfo=UTC))
schema = build_schema("tests.toy_nouns", (*ENTITIES, User, OrgUnit), ACTIONS, computed={}, events=EVENTS)


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


@pytest.fixture
async def toys(empty_database_url: str) -> AsyncIterator[None]:
    """Tables for toys, a workshop, and two people: one who plays and an administrator."""
    await open_database(empty_database_url, modules=[*MODULES, derive_toys.__name__])
    await opened().context.generate_schemas()
    unit = await OrgUnit.create(name="Home", kind=OrgUnitKind.COMPANY)
    for name, role in (("Ada", Role.ADMIN), ("Kid", Role.LEARNER)):
        day = CLOCK.today()
        await User.create(name=name, email=f"{name}@x.example", role=role, language="en", unit=unit, date_added=day)
    await Workshop.create(name="Santa's")
    yield
    await close_database()


ADA, KID = Viewer(1, Role.ADMIN), Viewer(2, Role.LEARNER)
SHOP = encode_id("Workshop", 1)


async def ask(document: str, viewer: Viewer | None = ADA, **variables: Any) -> Any:
    result = await schema.execute(document, variable_values=variables, context_value=Context(viewer, CLOCK))
    assert result.errors is None, result.errors
    return result.data


async def made(**given: Any) -> Any:
    document = (
        "mutation($input: PlaythingCreateInput!) "
        "{ playthingCreate(input: $input) { plaything { id } userErrors { code } } }"
    )
    payload = (await ask(document, input={"workshop": SHOP, **given}))["playthingCreate"]
    assert payload["userErrors"] == []
    return payload["plaything"]["id"]


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
        "version: Int!",
        "viewerCanEdit: Boolean!",
        "viewerCanMend: Boolean!",
        "}",
    ]


def test_the_far_side_of_a_link_is_a_connection_a_list_or_one_row() -> None:
    workshop: Any = graphql_schema(schema).type_map["Workshop"]

    kinds = {name: str(field.type) for name, field in workshop.fields.items()}
    arguments = {name: str(given.type) for name, given in workshop.fields["playthings"].args.items()}

    assert kinds == {
        "id": "ID!", "name": "String!", "playthings": "PlaythingConnection!", "redOnes": "[Plaything!]!",
        "firstOne": "Plaything",
    }  # fmt: skip
    assert arguments == {
        "first": "Int", "after": "String", "last": "Int", "before": "String",
        "filter": "PlaythingFilter", "orderBy": "PlaythingOrder",
    }  # fmt: skip


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
        "}",
    ]


def test_a_verb_becomes_a_mutation_with_an_input_and_a_payload() -> None:
    mutations: Any = graphql_schema(schema).mutation_type
    found = {
        name: ({each: str(given.type) for each, given in field.args.items()}, str(field.type))
        for name, field in mutations.fields.items()
    }

    assert found == {
        "playthingCreate": ({"input": "PlaythingCreateInput!"}, "PlaythingCreatePayload"),
        "playthingEdit": (
            {"id": "ID!", "expectedVersion": "Int", "input": "PlaythingEditInput"},
            "PlaythingEditPayload",
        ),
        "playthingMend": ({"id": "ID!", "expectedVersion": "Int"}, "PlaythingMendPayload"),
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
        "type PlaythingMendPayload {", "plaything: Plaything", "userErrors: [UserError!]!", "}",
    ]  # fmt: skip


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
    assert plaything.fields["viewerCanMend"].description == "Whether you may do this now: Mend."
    assert (colour.description, colour.values["BLUE"].description) == ("What something looks like.", "As the sky.")


async def test_a_row_is_made_changed_and_read_with_every_kind_of_field(toys: None) -> None:
    row = await made(name=" Bear ", colour="BLUE", madeOn="2025-12-24", owner=encode_id("User", 2))
    fields = (
        "name tale colour pieces madeOn soldAt isBroken workshop { name } owner { name } viewerCanMend viewerCanEdit"
    )
    document = f"query($id: ID!) {{ plaything(id: $id) {{ {fields} }} }}"

    as_admin = (await ask(document, id=row))["plaything"]
    as_owner = (await ask(document.replace("workshop { name }", ""), KID, id=row))["plaything"]

    bear = {
        "name": "Bear", "tale": "", "colour": "BLUE", "pieces": 2, "madeOn": "2025-12-24", "soldAt": None,
        "isBroken": True, "owner": {"name": "Kid"},
    }  # fmt: skip
    assert as_admin == {**bear, "workshop": {"name": "Santa's"}, "viewerCanMend": True, "viewerCanEdit": True}
    assert as_owner == {**bear, "viewerCanMend": True, "viewerCanEdit": False}


async def test_absent_is_not_null_in_an_edit(toys: None) -> None:
    row = await made(name="Bear", madeOn="2025-12-24", pieces=7)
    document = (
        "mutation($id: ID!, $input: PlaythingEditInput) "
        "{ playthingEdit(id: $id, input: $input) { plaything { name madeOn pieces } userErrors { code field } } }"
    )

    async def edited(given: Any) -> Any:
        return (await ask(document, id=row, input=given))["playthingEdit"]

    assert (await edited({}))["plaything"] == {"name": "Bear", "madeOn": "2025-12-24", "pieces": 7}
    assert (await edited({"pieces": 8}))["plaything"] == {"name": "Bear", "madeOn": "2025-12-24", "pieces": 8}
    assert (await edited({"madeOn": None}))["plaything"] == {"name": "Bear", "madeOn": None, "pieces": 8}
    refused = await edited({"name": None, "pieces": 0})
    assert refused["plaything"] is None
    assert refused["userErrors"] == [
        {"code": "REQUIRED", "field": ["input", "name"]},
        {"code": "OUT_OF_RANGE", "field": ["input", "pieces"]},
    ]
    assert [tuple(each) for each in await fetch("SELECT name, pieces FROM plaything")] == [("Bear", 8)]


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"name": "Ugly"}, [("UGLY", "input.name")]),
        ({"name": "x" * 21}, [("TOO_LONG", "input.name")]),
        ({"name": "  "}, [("REQUIRED", "input.name")]),
        ({"name": "a\nb", "pieces": 1001}, [("INVALID", "input.name"), ("OUT_OF_RANGE", "input.pieces")]),
        ({"name": "Bear", "workshop": encode_id("Workshop", 9)}, [("NOT_FOUND", "input.workshop")]),
        ({"name": "Bear", "workshop": encode_id("User", 1)}, [("NOT_FOUND", "input.workshop")]),
        ({"name": "Bear", "madeOn": "1899-12-31"}, [("OUT_OF_RANGE", "input.madeOn")]),
    ],
)
async def test_a_refusal_says_why_and_where_and_makes_nothing(toys: None, given: Any, errors: Any) -> None:
    document = (
        "mutation($input: PlaythingCreateInput!) "
        "{ playthingCreate(input: $input) { plaything { id } userErrors { code field message } } }"
    )

    payload = (await ask(document, input={"workshop": SHOP, **given}))["playthingCreate"]

    assert payload["plaything"] is None
    assert [(each["code"], ".".join(each["field"])) for each in payload["userErrors"]] == errors
    assert all(each["message"] for each in payload["userErrors"])
    assert [row[0] for row in await fetch("SELECT COUNT(*) FROM plaything")] == [0]


async def test_a_verb_is_there_as_long_as_it_is_available(toys: None) -> None:
    row = await made(name="Bear", owner=encode_id("User", 2))
    document = (
        "mutation($id: ID!) { playthingMend(id: $id) { plaything { isBroken viewerCanMend } userErrors { code } } }"
    )

    done = (await ask(document, KID, id=row))["playthingMend"]
    again = (await ask(document, KID, id=row))["playthingMend"]

    assert done == {"plaything": {"isBroken": False, "viewerCanMend": False}, "userErrors": []}
    assert again == {"plaything": None, "userErrors": [{"code": "CONFLICT"}]}


async def test_far_sides_hold_what_fits_in_their_order(toys: None) -> None:
    for name, colour, pieces in (("C", "RED", 3), ("B", "BLUE", 1), ("A", "RED", 2)):
        await made(name=name, colour=colour, pieces=pieces)

    data = await ask(
        """{ workshops { nodes {
          playthings(first: 2, filter: {colour: [RED]}, orderBy: {field: PIECES}) { totalCount nodes { name } }
          redOnes { name } firstOne { name }
        } } }"""
    )

    assert data["workshops"]["nodes"] == [
        {
            "playthings": {"totalCount": 2, "nodes": [{"name": "A"}, {"name": "C"}]},
            "redOnes": [{"name": "A"}, {"name": "C"}],
            "firstOne": {"name": "B"},
        }
    ]


async def test_a_link_that_may_be_empty_is_also_empty_for_those_who_may_not_see_its_end(toys: None) -> None:
    row = await made(name="Bear", owner=encode_id("User", 2))

    seen = await ask("query($id: ID!) { plaything(id: $id) { owner { name } } }", id=row)
    gone = await schema.execute("{ playthings { nodes { id } } }", context_value=Context(None, CLOCK))

    assert seen == {"plaything": {"owner": {"name": "Kid"}}}
    assert gone.data is None


def test_two_schemas_of_one_process_do_not_know_each_other() -> None:
    from resolvers.graphql import schema as product  # noqa: PLC0415 - compared with here only

    assert "Plaything" not in graphql_schema(product).type_map
    assert "Assignment" not in graphql_schema(schema).type_map
    assert graphql_schema(schema).type_map["User"] is not graphql_schema(product).type_map["User"]


@pytest.mark.parametrize(("name", "shown"), [("valid_through", "validThrough"), ("id", "id"), ("a_b_c", "aBC")])
def test_names_are_written_the_way_of_graphql(name: str, shown: str) -> None:
    assert camel(name) == shown


@pytest.mark.parametrize("key", [0, 1, 2**63 - 1])
def test_an_id_stands_for_one_row(key: int) -> None:
    assert decode_id(encode_id("Plaything", key)) == ("Plaything", key)


@pytest.mark.parametrize(
    "text",
    ["", "=", "1", "é", "A" * 201, encode_id("A", 2**63), encode_id("A", -1), encode_id("A", 1) + "=", "QTowMQ", "QQ"],
)
def test_a_text_that_is_no_id_stands_for_nothing(text: str) -> None:
    assert decode_id(text) is None


def test_an_event_becomes_a_subscription_with_its_subject_under_its_noun_and_a_private_one_none():
    assert printed("Subscription") == [
        "type Subscription {",
        "playthingChanged(",
        "after: String",
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


async def test_a_subscription_is_no_question_that_has_one_answer():
    told = await schema.execute("subscription { playthingChanged { cursor } }", context_value=Context(ADA, CLOCK))

    assert [error.extensions for error in told.errors or ()] == [{"code": "BAD_REQUEST"}]
