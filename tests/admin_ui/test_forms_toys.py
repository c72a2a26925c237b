"""A form for whatever is declared: toys get theirs with no line in the admin."""

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx
import pytest
import strawberry
from starlette.applications import Starlette

from admin_ui.app import admin_site, create_admin
from admin_ui.forms.drafts import empty
from admin_ui.forms.field_tree import fields_of_form
from admin_ui.forms.fields import Around
from admin_ui.forms.inputs import InputProblems, input_of
from admin_ui.http.pages import pages_at
from admin_ui.http.ports import AdminPorts, Answer
from app.policy.access import Viewer
from app.words.languages import SpokenLanguage
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.derive.build import build_schema
from schema.enums import Described
from schema.kit.action import Struct, ask
from schema.kit.kinds import PASSWORD
from schema.people import User
from schema.units import OrgUnit
from tests.admin_ui.visitor import ORIGIN
from tests.resolvers.derive_toys import ACTIONS, ENTITIES, Plaything
from tests.resolvers.test_derive_toys import ADA, CLOCK, SHOP
from tests.resolvers.test_derive_toys import toys as toys  # noqa: PLC0414 - a fixture: tests ask for it by its name


@strawberry.type(description="Somebody.")
class Me:
    """Somebody."""

    id: strawberry.ID
    name: str
    email: str
    role: str
    language: str


@strawberry.type(description="A list that is kept.")
class Kept:
    """A list that is kept."""

    id: strawberry.ID
    name: str
    screen: str
    query: str
    shared_with: str | None
    owner: Me


@strawberry.type(description="The person who is signed in.")
class Somebody:
    """The person who is signed in."""

    user: Me
    saved_views: list[Kept]


class SomebodyQuery:
    """What the admin needs beside what is derived."""

    @strawberry.field(description="The person who is signed in.")
    def viewer(self) -> Somebody:
        ada = Me(id=strawberry.ID("1"), name="Ada", email="ada@x.example", role="ADMIN", language="en")
        return Somebody(user=ada, saved_views=[])


schema = build_schema(
    "tests.toy_desk_nouns", (*ENTITIES, User, OrgUnit), ACTIONS, computed={}, queries=(SomebodyQuery,)
)


class Size(Described):
    """How large something is."""

    SMALL = "SMALL", "Fits into a pocket."
    LARGE = "LARGE", "Does not."


class Parcel(Struct):
    """A parcel with every kind of thing that can be asked."""

    size: Size = ask("Size", default=Size.SMALL)
    weight: int | None = ask("Weight", default=None, show_if={"size": Size.LARGE})
    secret: str = ask("Secret", kind=PASSWORD)
    is_fragile: bool = ask("Is fragile", default=False)

    subject = Plaything


async def execute(document: str, variables: Mapping[str, Any], viewer: Viewer, _language: SpokenLanguage) -> Answer:
    result = await schema.execute(document, variable_values=dict(variables), context_value=Context(viewer, CLOCK))
    return Answer(result.data, [dict(each.formatted) for each in result.errors or ()])


async def ada(_token: str | None) -> Viewer:
    return ADA


async def nobody(*_: object, **__: object) -> Any:
    raise AssertionError("nobody signs in here")


@pytest.fixture
async def visitor(toys: None) -> AsyncIterator[httpx.AsyncClient]:
    """A browser on an admin that knows toys and nothing else, in which everybody is Ada."""
    ports = AdminPorts(graphql_schema(schema), CLOCK, execute, nobody, nobody, ada)
    app = Starlette(routes=[create_admin(admin_site(ports, entities=ENTITIES, actions=ACTIONS))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test") as client:
        client.headers.update(ORIGIN)
        yield client


async def test_a_toy_is_made_refused_edited_and_mended(visitor: httpx.AsyncClient) -> None:
    new = "/admin/playthings/new"

    form = await visitor.get(new)
    wrong = await visitor.post(new, data={"name": "Ugly", "colour": "BLUE", "pieces": "2", "workshop": SHOP})
    made = await visitor.post(new, data={"name": "Bear", "colour": "BLUE", "pieces": "2", "workshop": SHOP})
    row = made.headers["location"].partition("?")[0]
    seen = re.findall(r'name="_revision" value="(\d+)"', (await visitor.get(f"{row}/edit")).text)
    teddy = {"name": "Teddy", "colour": "RED", "pieces": "2", "workshop": SHOP, "_revision": seen[0]}
    edited = await visitor.post(f"{row}/edit", data=teddy)
    refused = await visitor.get(f"{row}/mend")

    assert (form.status_code, "As a tomato." in form.text, "Santa&#39;s" in form.text) == (200, True, True)
    assert (wrong.status_code, "Nobody wants this." in wrong.text) == (422, True)
    assert (made.status_code, edited.status_code) == (303, 303)
    assert refused.status_code == 200


def test_what_is_asked_on_a_condition_is_sent_on_that_condition() -> None:
    draft = {**empty(Parcel), "weight": "7", "secret": "s3cret"}

    small = input_of(Parcel, draft, InputProblems())
    large = input_of(Parcel, {**draft, "size": "LARGE"}, InputProblems())

    assert small == {"size": "SMALL", "secret": "s3cret", "isFragile": False}
    assert large == {"size": "LARGE", "secret": "s3cret", "isFragile": False, "weight": 7}


def test_a_password_is_never_sent_back() -> None:
    field = fields_of_form(Parcel, {**empty(Parcel), "secret": "s3cret"}, Around())[2]
    kinds = pages_at("/admin", CLOCK.zone).environments["en"].globals["kinds"]

    drawn = kinds["password"].input(field)  # type: ignore[index]  # Jinja's globals have any type

    assert 'type="password"' in drawn
    assert "s3cret" not in drawn
