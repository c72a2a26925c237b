"""Every view of everything that is declared, in a real browser: it works, it is accessible, and all of it is ours.

Accessible means: axe finds no violation of WCAG 2.2 AA or of its best practices, light and dark, on a desktop and on a
phone. All of them take minutes (`make soak`); test_browser_sample.py looks at some of them, drawn with every template
there is.
"""

import pytest

from admin_ui.names import verb_path
from admin_ui.screens import begins_in_lists
from schema.entities import ACTIONS, ENTITIES
from schema.enums import Role
from schema.kit.access import roles_of
from schema.kit.entity import Entity
from schema.kit.info import path_of
from tests.admin_ui.accessible import EVERY_LOOK
from tests.admin_ui.browser import Screens
from tests.admin_ui.views import PEOPLE, check, first_row

pytestmark = pytest.mark.soak
PAGES = ("/admin/", "/admin/account", "/admin/style")


def lists_of(entity: type[Entity], role: Role) -> list[str]:
    """Return the addresses of the list of an entity, if a role can see any of its rows."""
    place = f"/admin/{path_of(entity)}"
    return [place, f"{place}?q=zzzzzz"] if entity.plural and role in roles_of(entity.read) else []


async def views_of(entity: type[Entity], role: Role) -> list[str]:
    """Return the addresses of all views of an entity that there are for a role."""
    place, row = f"/admin/{path_of(entity)}", await first_row(entity, PEOPLE[role])
    found = lists_of(entity, role)
    for action in (each for each in ACTIONS if each.subject is entity and role in roles_of(each.allow)):
        if begins_in_lists(action):
            continue  # it has a page of its own, which test_browser_bulk_runs.py looks at
        if action.creates:
            found.append(f"{place}/new")
        elif row:
            found.append(f"{place}/{row}/{verb_path(action)}")
    return [*found, f"{place}/{row}"] if row else found


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.__name__)
async def test_every_view_is_accessible_in_every_look(full_screens: Screens, entity: type[Entity]) -> None:
    page = await full_screens.sign_in(PEOPLE[Role.ADMIN])

    wrong = [
        each
        for view in await views_of(entity, Role.ADMIN)
        for each in await check(full_screens, page, view, EVERY_LOOK)
    ]

    assert wrong == []


@pytest.mark.parametrize("role", [Role.MANAGER, Role.LEARNER])
async def test_every_view_of_a_role_is_there_and_accessible(full_screens: Screens, role: Role) -> None:
    page = await full_screens.sign_in(PEOPLE[role])

    views = list(PAGES)
    for entity in ENTITIES:
        views += await views_of(entity, role)
    wrong = [each for view in views for each in await check(full_screens, page, view, EVERY_LOOK[:1])]

    assert wrong == []
    for entity in (each for each in ENTITIES if each.plural and not lists_of(each, role)):
        answer = await page.goto(f"/admin/{path_of(entity)}")
        assert (answer.status if answer else None) == 404, entity


@pytest.mark.parametrize("address", PAGES)
async def test_pages_beside_the_declarations_are_accessible_in_every_look(full_screens: Screens, address: str) -> None:
    page = await full_screens.sign_in(PEOPLE[Role.ADMIN])

    assert await check(full_screens, page, address, EVERY_LOOK) == []
