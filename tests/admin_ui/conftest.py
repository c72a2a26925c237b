"""What tests of the admin can ask for: somebody who is signed in to it."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright

from tests.admin_ui.browser import Screens, on_a_socket
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.chromium import ADVICE, SWITCHES, find
from tests.demo import DEMO_DAY, load_demo


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
async def demo_screens(screens: Screens) -> Screens:
    """The admin of the demo organisation, in a browser, on the day on which the demo is loaded."""
    screens.api.clock.move_to(DEMO_DAY)
    await load_demo()
    return screens
