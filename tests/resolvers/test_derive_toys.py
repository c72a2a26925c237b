"""From one declaration come list, finder, mutation and button that work: shown on toys."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.db.database import close_database, fetch, open_database, opened
from app.policy.access import Viewer
from resolvers.context import Context
from resolvers.derive.names import encode_id
from schema.entities import MODULES
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.units import OrgUnit
from tests.clocks import clock_at
from tests.resolvers import derive_toys
from tests.resolvers.derive_toys import Plaything, Workshop, schema

CLOCK = clock_at(datetime(2026, 1, 1, 9, tzinfo=UTC))


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
    assert again == {"plaything": done["plaything"], "userErrors": [{"code": "CONFLICT"}]}


async def test_a_verb_can_be_there_as_long_as_something_is_set(toys: None) -> None:
    sold, kept = await made(name="Bear"), await made(name="Kite")
    await Plaything.filter(name="Bear").update(sold_at=datetime(2026, 1, 2, tzinfo=UTC))
    document = """mutation($id: ID!) {
        playthingTakeBack(id: $id) { plaything { soldAt viewerCanTakeBack } userErrors { code message } }
    }"""
    may = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Plaything { viewerCanTakeBack } } }"

    before = (await ask(may, ADA, ids=[sold, kept]))["nodes"]
    done, again, never = [(await ask(document, ADA, id=each))["playthingTakeBack"] for each in (sold, sold, kept)]

    assert before == [{"viewerCanTakeBack": True}, {"viewerCanTakeBack": False}]
    assert done == {"plaything": {"soldAt": None, "viewerCanTakeBack": False}, "userErrors": []}
    refused = [{"code": "CONFLICT", "message": "It is not sold."}]
    assert again == never == {"plaything": done["plaything"], "userErrors": refused}


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


async def test_a_subscription_is_no_question_that_has_one_answer():
    told = await schema.execute("subscription { playthingChanged { cursor } }", context_value=Context(ADA, CLOCK))

    assert [error.extensions for error in told.errors or ()] == [{"code": "BAD_REQUEST"}]
