"""Every view of everything that is declared, in a real browser: it works, it is accessible, and all of it is ours.

Accessible means: axe finds no violation of WCAG 2.2 AA, light and dark, on a desktop and on a phone.
"""

import pytest
from playwright.async_api import Page

from admin_ui.names import path_of, verb_path
from app.db.database import fetch
from app.policy.access import Viewer, visible
from resolvers.derive.names import encode_id
from schema.entities import ACTIONS, ENTITIES
from schema.enums import Role
from schema.kit.access import roles_of
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.people import User
from tests.admin_ui.accessible import LOOKS, Look, wrong_with
from tests.admin_ui.browser import Screens

pytestmark = pytest.mark.usefixtures("on_one_engine")
PEOPLE = {
    Role.ADMIN: "marijke.devries@delinde.example",
    Role.MANAGER: "fatima.elamrani@delinde.example",
    Role.LEARNER: "sanne.bakker@delinde.example",
}
PAGES = ("/admin/", "/admin/account", "/admin/style")


async def first_row(entity: type[Entity], email: str) -> str | None:
    """Return the id of the first row of an entity that somebody sees, or None."""
    person = await User.get(email=email)
    seen = visible(entity, "t", Viewer(person.id, person.role))
    rows = await fetch(f'SELECT t.id FROM "{table_of(entity)}" t WHERE {seen.text} ORDER BY t.id LIMIT 1', seen.params)
    return encode_id(entity.__name__, rows[0][0]) if rows else None


async def views_of(entity: type[Entity], role: Role) -> list[str]:
    """Return the addresses of all views of an entity that there are for a role."""
    place, row = f"/admin/{path_of(entity)}", await first_row(entity, PEOPLE[role])
    found = [place, f"{place}?q=zzzzzz"] if entity.plural else []
    for action in (each for each in ACTIONS if each.subject is entity and role in roles_of(each.allow)):
        if action.creates:
            found.append(f"{place}/new")
        elif row:
            found.append(f"{place}/{row}/{verb_path(action)}")
    return [*found, f"{place}/{row}"] if row else found


async def check(screens: Screens, page: Page, address: str, looks: list[Look]) -> list[str]:
    """Open a view in each of the looks, and return everything that is wrong with it."""
    answer = await page.goto(address)
    wrong = [] if answer and answer.status == 200 else [f"status {answer and answer.status}"]
    wrong += await wrong_with(screens, page, looks)
    return [f"{address}: {each}" for each in wrong]


@pytest.fixture
def on_one_engine(engine: str) -> None:
    """How a page is drawn does not depend on the database, and drawing all of them takes minutes."""
    if engine != "sqlite":
        pytest.skip("pages are drawn alike on every database; what stands in them is tested on each")


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.__name__)
async def test_every_view_is_accessible_in_every_look(demo_screens: Screens, entity: type[Entity]) -> None:
    page = await demo_screens.sign_in(PEOPLE[Role.ADMIN])

    wrong = [
        each for view in await views_of(entity, Role.ADMIN) for each in await check(demo_screens, page, view, LOOKS)
    ]

    assert wrong == []


@pytest.mark.parametrize("role", [Role.MANAGER, Role.LEARNER])
async def test_every_view_of_a_role_is_there_and_accessible(demo_screens: Screens, role: Role) -> None:
    page = await demo_screens.sign_in(PEOPLE[role])

    views = list(PAGES)
    for entity in ENTITIES:
        views += await views_of(entity, role)
    wrong = [each for view in views for each in await check(demo_screens, page, view, LOOKS[:1])]

    assert wrong == []


@pytest.mark.parametrize("address", PAGES)
async def test_pages_beside_the_declarations_are_accessible_in_every_look(demo_screens: Screens, address: str) -> None:
    page = await demo_screens.sign_in(PEOPLE[Role.ADMIN])

    assert await check(demo_screens, page, address, LOOKS) == []


@pytest.mark.parametrize("status", ["valid", "expired", "revoked", "unknown", "ask"])
async def test_the_public_page_of_a_certificate_is_accessible_in_every_look(screens: Screens, status: str) -> None:
    api = screens.api
    course = await api.activity(issues_certificate=True, certificate_valid_for="P1D" if status == "expired" else None)
    made = await api.complete(api.admin, course, "2025-12-01")
    if status == "revoked":
        await api.do("completionRevoke", id=made, reason="Not her")
    found = await api.node(made, "Completion", "certificate { number }")
    addresses = {"unknown": "/verify/QG-0000-0000-0000-0000", "ask": "/verify"}
    page = await screens.stranger()

    wrong = await check(screens, page, addresses.get(status, f"/verify/{found['certificate']['number']}"), LOOKS)

    told = ["Failed to load resource", "status 404"] if status == "unknown" else []
    assert [each for each in wrong if not any(word in each for word in told)] == []
    assert await page.locator("main").get_attribute("class") == f"verify verify-{status}"


async def test_the_sign_in_page_is_accessible_in_every_look(screens: Screens) -> None:
    page = await screens.stranger()

    assert await check(screens, page, "/admin/sign-in", LOOKS) == []
