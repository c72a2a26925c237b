"""A kind of field has one place on each floor: one that a test adds there is stored, checked, asked for and shown."""

import csv
import io
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from strawberry import Schema

from admin_ui.app import admin_site, create_admin
from admin_ui.http.ports import AdminPorts, Answer
from app.db.database import close_database, fetch, open_database, opened
from app.policy.access import Viewer
from app.words.languages import SpokenLanguage
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.derive.build import build_schema
from schema.entities import MODULES
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.units import OrgUnit
from tests.admin_ui import toy_kind
from tests.admin_ui.lists import among_toys, chips, headings, links, listed
from tests.admin_ui.test_forms_toys import SomebodyQuery, ada, nobody
from tests.admin_ui.toy_kind import Paint, PaintCreate, PaintEdit
from tests.admin_ui.toy_kind import colours as colours  # noqa: PLC0414 - a fixture: tests ask for it by its name
from tests.admin_ui.visitor import ORIGIN, Visitor
from tests.resolvers.test_derive_toys import ADA, CLOCK

ACTIONS = (PaintCreate, PaintEdit)
BASE = "/paint-shop"
"""Pages are compiled once for an address: these know a kind that no others do."""


@pytest.fixture
async def schema(colours: None, empty_database_url: str) -> AsyncIterator[Schema]:
    """An API of paints, on a database with tables for them and an administrator."""
    await open_database(empty_database_url, modules=[*MODULES, toy_kind.__name__])
    await opened().context.generate_schemas()
    unit = await OrgUnit.create(name="Home", kind=OrgUnitKind.COMPANY)
    await User.create(
        name="Ada", email="ada@x.example", role=Role.ADMIN, language="en", unit=unit, date_added=CLOCK.today()
    )
    yield build_schema("tests.paint_nouns", (Paint,), ACTIONS, computed={}, queries=(SomebodyQuery,))
    await close_database()


@pytest.fixture
async def visitor(schema: Schema) -> AsyncIterator[Visitor]:
    """A browser on an admin of paints."""

    async def execute(document: str, variables: Mapping[str, Any], viewer: Viewer, _language: SpokenLanguage) -> Answer:
        result = await schema.execute(document, variable_values=dict(variables), context_value=Context(viewer, CLOCK))
        return Answer(result.data, [dict(each.formatted) for each in result.errors or ()])

    ports = AdminPorts(graphql_schema(schema), CLOCK, execute, nobody, nobody, ada)
    app = Starlette(routes=[create_admin(admin_site(ports, entities=(Paint,), actions=ACTIONS, base=BASE))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test") as client:
        client.headers.update(ORIGIN)
        yield among_toys(client)


async def asked(schema: Schema, document: str) -> Any:
    result = await schema.execute(document, context_value=Context(ADA, CLOCK))
    assert result.errors is None
    return result.data


MIX = "mutation {{ paintCreate(input: {{{given}}}) {{ paint {{ name shade }} userErrors {{ code field message }} }} }}"


async def test_the_api_has_a_type_for_it_checks_it_keeps_it_tidy_and_finds_it(schema: Schema) -> None:
    made = await asked(schema, MIX.format(given='name: "Sunset", shade: "#FF8800"'))
    await asked(schema, MIX.format(given='name: "Night", shade: "#000011"'))
    wrong = await asked(schema, MIX.format(given='name: "Wrong", shade: "orange"'))
    some = await asked(schema, '{ paints(filter: {shade: ["#ff8800"]}) { nodes { name shade } } }')
    ordered = await asked(schema, "{ paints(first: 1, orderBy: {field: SHADE}) { nodes { name } edges { cursor } } }")
    cursor = ordered["paints"]["edges"][0]["cursor"]
    rest = await asked(schema, f'{{ paints(after: "{cursor}", orderBy: {{field: SHADE}}) {{ nodes {{ name }} }} }}')

    kinds = graphql_schema(schema).type_map
    assert str(kinds["Paint"].fields["shade"].type) == "WebColour!"  # type: ignore[attr-defined]  # it is an object
    assert str(kinds["PaintFilter"].fields["shade"].type) == "[WebColour!]"  # type: ignore[attr-defined]  # an input
    assert made["paintCreate"] == {"paint": {"name": "Sunset", "shade": "#ff8800"}, "userErrors": []}
    assert wrong["paintCreate"]["userErrors"] == [
        {"code": "INVALID", "field": ["input", "shade"], "message": "Write a colour such as #ff8800."}
    ]
    assert some["paints"]["nodes"] == [{"name": "Sunset", "shade": "#ff8800"}]
    assert (ordered["paints"]["nodes"], rest["paints"]["nodes"]) == ([{"name": "Night"}], [{"name": "Sunset"}])
    assert [row[0] for row in await fetch("SELECT shade FROM paint ORDER BY id")] == ["#ff8800", "#000011"]


async def test_the_admin_asks_for_it_and_says_what_is_wrong_with_it(visitor: Visitor) -> None:
    form = await visitor.see(f"{BASE}/paints/new")
    wrong = await visitor.send(f"{BASE}/paints/new", name="Sunset", shade="orange")
    made = await visitor.send(f"{BASE}/paints/new", name="Sunset", shade=" #FF8800 ")
    row = made.headers["location"].partition("?")[0]
    edit = await visitor.see(f"{row}/edit")
    edited = await visitor.fill(edit, shade="#000011")

    assert 'name="shade"' in form.text
    assert (wrong.status, "Write a colour such as #ff8800." in wrong.words) == (422, True)
    assert (made.status, edit.inputs()["shade"], edited.status) == (303, ["#ff8800"], 303)
    assert [tuple(row) for row in await fetch("SELECT name, shade FROM paint")] == [("Sunset", "#000011")]


async def test_the_admin_lists_details_narrows_and_exports_it(visitor: Visitor) -> None:
    for name, shade in (("Sunset", "#ff8800"), ("Night", "#000011")):
        await visitor.send(f"{BASE}/paints/new", name=name, shade=shade)

    every, some = await visitor.see(f"{BASE}/paints?sort=shade"), await visitor.see(f"{BASE}/paints?shade=%23ff8800")
    detail = await visitor.see(links(every)["Night"])
    file = await visitor.see(f"{BASE}/paints/export/csv")

    assert (headings(every), listed(every)) == (["Name", "Shade"], ["Night", "Sunset"])
    assert (listed(some), chips(some)) == (["Sunset"], ["Shade: the colour #ff8800"])
    assert "Shade #000011" in detail.words
    assert list(csv.reader(io.StringIO(file.text.lstrip("\ufeff")))) == [
        ["Name", "Shade"],
        ["Sunset", "the colour #ff8800"],
        ["Night", "the colour #000011"],
    ]


async def test_the_page_of_styles_shows_it(visitor: Visitor) -> None:
    page = await visitor.see(f"{BASE}/style")

    assert 'name="colour.filled"' in page.text
    assert "#ff8800" in page.words
