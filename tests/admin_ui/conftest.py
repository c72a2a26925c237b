"""What tests of the admin can ask for: somebody who is signed in to it."""

from collections.abc import AsyncIterator, Iterator

import pytest
from playwright.async_api import Browser, async_playwright

from app.demo.coverage import set_coverage
from app.demo.inventory import take_inventory
from app.demo.proof import upload_proof
from app.demo.rules import add_rules
from schema.enums import Role
from schema.groups import Group
from tests.admin_ui.browser import Screens, on_a_socket
from tests.admin_ui.drawn import noted
from tests.admin_ui.views import PEOPLE, first_row
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.chromium import ADVICE, SWITCHES, find


@pytest.fixture
async def stranger(api: Api) -> Visitor:
    """Somebody with a browser who is not signed in."""
    return Visitor(api)


@pytest.fixture
async def admin(api: Api) -> Visitor:
    """Ada, the administrator, signed in."""
    return await Visitor(api).enter(ADMIN)


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The browser, started once."""
    path = find()
    assert path is not None, ADVICE
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
        yield browser
        await browser.close()


@pytest.fixture
async def screens(chromium: Browser, api: Api) -> AsyncIterator[Screens]:
    """The admin of an almost empty organisation, in a browser."""
    async with on_a_socket(api) as address:
        opened = Screens(chromium, api, address)
        yield opened
        for context in chromium.contexts:
            await context.close()
        assert opened.trouble.elsewhere == []


@pytest.fixture
def demo_screens(demo: Api, screens: Screens) -> Screens:
    """The admin of the demo organisation, in a browser, on the day on which the demo is loaded."""
    return screens


@pytest.fixture
async def full_screens(demo_screens: Screens) -> Screens:
    """The same, with what the demo has none of: proof that waits, rules, changes, a list kept, and another system."""
    await upload_proof(demo_screens.api.clock)
    await set_coverage(demo_screens.api.clock)
    await take_inventory(demo_screens.api.clock)
    await add_rules(demo_screens.api.clock)
    admin, group = await demo_screens.api.signed_in_as(PEOPLE[Role.ADMIN]), await first_row(Group, PEOPLE[Role.ADMIN])
    await admin.do("groupEdit", id=group, name="Changed")
    await admin.do("savedViewCreate", name="Managers", screen="users", query="role=MANAGER")
    await admin.do("webhookCreate", name="LMS", url="https://lms.example/")
    return demo_screens


@pytest.fixture(autouse=True)
def drawn(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whoever is in the sample for some templates really draws with them."""
    promised = {name for mark in request.node.iter_markers("draws") for name in mark.args}
    if not promised:
        yield
        return
    with noted() as found:
        yield
    assert promised - found == set()
