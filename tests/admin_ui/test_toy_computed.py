"""What is computed of a row is declared once: lists are then narrowed, sorted, saved and exported by it everywhere."""

import csv
import io
from collections.abc import AsyncIterator, Mapping
from typing import Any, ClassVar

import httpx
import pytest
import strawberry
from starlette.applications import Starlette
from strawberry import Schema

from admin_ui.app import admin_site, create_admin
from admin_ui.http.ports import AdminPorts, Answer
from app.db.database import close_database, execute, open_database, opened
from app.db.sql import in_list
from app.policy.access import Viewer
from app.reading.computed import NARROWED, ORDERS, NarrowedBy, OrderedBy
from app.words.languages import SpokenLanguage
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.derive.build import build_schema
from schema.entities import MODULES
from schema.enums import Described, OrgUnitKind, Role
from schema.kit.access import admins
from schema.kit.computed import computed_choice
from schema.kit.entity import Entity
from schema.kit.kinds import integer, text
from schema.people import User
from schema.units import OrgUnit
from tests.admin_ui.lists import among_toys, chips, headings, links, listed, sort_of
from tests.admin_ui.test_forms_toys import SomebodyQuery, ada, nobody
from tests.admin_ui.visitor import ORIGIN, Visitor
from tests.resolvers.test_derive_toys import ADA, CLOCK

BASE = "/cellar"
"""Pages are compiled once for an address: these know an entity that no others do."""


class Level(Described):
    """How full something is."""

    HALF_EMPTY = "HALF_EMPTY", "Less than half of it is left."
    HALF_FULL = "HALF_FULL", "At least half of it is left."


class Barrel(Entity):
    """A barrel, which holds 100 litres."""

    name = text("Name", help="What it is called.")
    litres = integer("Litres", minimum=0, maximum=100, help="How much is left.")

    plural = "barrels"
    read = admins
    computed: ClassVar = {
        "level": computed_choice("Level", Level, orders=True, shows="level", help="How full it is")  # the one line
    }

    class Admin:
        """What its lists show."""

        columns = ("name", "level")


# ----- app/reading/

KEY: tuple[type[Entity], str] = (Barrel, "level")
TOY_NARROWED = NarrowedBy(lambda values, _: in_list(LEVEL, values))
LEVEL = "CASE WHEN t.litres < 50 THEN 'HALF_EMPTY' ELSE 'HALF_FULL' END"

# ----- resolvers/


class BarrelFields:
    """What is computed of a barrel when it is shown."""

    @strawberry.field(description="How full it is.")
    async def level(self) -> str:
        """Ask what lists ask, too."""
        row = await Barrel.get(id=self.pk)  # type: ignore[attr-defined]  # of whatever is read
        return (Level.HALF_EMPTY if row.litres < 50 else Level.HALF_FULL).value


@pytest.fixture
async def schema(empty_database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Schema]:
    """An API of barrels, on a database with a table for them and an administrator."""
    monkeypatch.setitem(NARROWED, KEY, TOY_NARROWED)
    monkeypatch.setitem(ORDERS, KEY, OrderedBy(LEVEL))
    await open_database(empty_database_url, modules=[*MODULES, __name__])
    await opened().context.generate_schemas()
    unit = await OrgUnit.create(name="Home", kind=OrgUnitKind.COMPANY)
    await User.create(
        name="Ada", email="ada@x.example", role=Role.ADMIN, language="en", unit=unit, date_added=CLOCK.today()
    )
    for name, litres in (("Port", 90), ("Sherry", 10), ("Madeira", 50)):
        await Barrel.create(name=name, litres=litres)
    yield build_schema("tests.barrel_nouns", (Barrel,), (), computed={Barrel: BarrelFields}, queries=(SomebodyQuery,))
    await close_database()


@pytest.fixture
async def visitor(schema: Schema) -> AsyncIterator[Visitor]:
    """A browser on an admin of barrels."""

    async def run(document: str, variables: Mapping[str, Any], viewer: Viewer, _: SpokenLanguage) -> Answer:
        result = await schema.execute(document, variable_values=dict(variables), context_value=Context(viewer, CLOCK))
        return Answer(result.data, [dict(each.formatted) for each in result.errors or ()])

    ports = AdminPorts(graphql_schema(schema), CLOCK, run, nobody, nobody, ada)
    app = Starlette(routes=[create_admin(admin_site(ports, entities=(Barrel,), actions=(), base=BASE))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test") as client:
        client.headers.update(ORIGIN)
        yield among_toys(client)


async def test_the_api_narrows_sorts_and_pages_by_it(schema: Schema) -> None:
    async def barrels(arguments: str) -> Any:
        page = "totalCount nodes { name } pageInfo { endCursor }"
        result = await schema.execute(f"{{ barrels({arguments}) {{ {page} }} }}", context_value=Context(ADA, CLOCK))
        assert result.errors is None
        assert result.data is not None
        return result.data["barrels"]

    some = await barrels("filter: {level: [HALF_FULL]}")
    first = await barrels("first: 2, orderBy: {field: LEVEL, direction: DESC}")
    rest = await barrels(f'after: "{first["pageInfo"]["endCursor"]}", orderBy: {{field: LEVEL, direction: DESC}}')

    assert (some["totalCount"], [each["name"] for each in some["nodes"]]) == (2, ["Port", "Madeira"])
    assert [each["name"] for each in first["nodes"] + rest["nodes"]] == ["Madeira", "Port", "Sherry"]


async def test_the_admin_has_a_filter_a_chip_a_heading_to_sort_by_and_a_file(visitor: Visitor) -> None:
    every = await visitor.see(f"{BASE}/barrels")
    some = await visitor.see(f"{BASE}/barrels?level=HALF_FULL&sort=-name")
    ordered = await visitor.see(links(every)["Level"])
    file = await visitor.see(f"{BASE}/barrels/export/csv?level=HALF_EMPTY")
    await execute("UPDATE barrel SET litres = 0", ())
    none = await visitor.see(f"{BASE}/barrels?level=HALF_FULL")

    assert headings(every) == ["Name", "Level"]
    assert ("Half empty" in every.words, 'name="level" value="HALF_FULL"' in every.text) == (True, True)
    assert (listed(some), chips(some)) == (["Port", "Madeira"], ["Level: Half full"])
    assert (listed(ordered), sort_of(ordered)) == (["Sherry", "Port", "Madeira"], [("Level", "ascending")])
    assert list(csv.reader(io.StringIO(file.text.lstrip("\ufeff")))) == [["Name", "Level"], ["Sherry", "HALF_EMPTY"]]
    assert listed(none) == []
