"""The views of the admin of the demo organisation, and what is wrong with them."""

from playwright.async_api import Page

from app.db.database import fetch
from app.policy.access import Viewer, visible
from resolvers.derive.names import encode_id
from schema.enums import Phase, Role
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.people import User
from schema.timelines import Opening
from tests.admin_ui.accessible import Look, wrong_with
from tests.admin_ui.browser import Screens

PEOPLE = {
    Role.ADMIN: "marijke.devries@delinde.example",
    Role.MANAGER: "fatima.elamrani@delinde.example",
    Role.LEARNER: "sanne.bakker@delinde.example",
}

OF_TODAY = f"t.superseded_at IS NULL AND t.phase = '{Phase.RUNNING.value}'"
"""What is stored of other days has no page: it is read as of those days."""


async def first_row(entity: type[Entity], email: str) -> str | None:
    """Return the id of the first row of an entity that somebody sees, or None."""
    person = await User.get(email=email)
    seen = visible(entity, "t", Viewer(person.id, person.role))
    where = f"{seen.text} AND {OF_TODAY}" if entity is Opening else seen.text
    rows = await fetch(f'SELECT t.id FROM "{table_of(entity)}" t WHERE {where} ORDER BY t.id LIMIT 1', seen.params)
    return encode_id(entity.__name__, rows[0][0]) if rows else None


async def check(screens: Screens, page: Page, address: str, looks: list[Look]) -> list[str]:
    """Open a view in each of the looks, and return everything that is wrong with it."""
    answer = await page.goto(address)
    wrong = [] if answer and answer.status == 200 else [f"status {answer and answer.status}"]
    wrong += await wrong_with(screens, page, looks)
    return [f"{address}: {each}" for each in wrong]
