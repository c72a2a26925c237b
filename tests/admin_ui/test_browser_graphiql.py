"""GraphiQL in a real browser: whoever is signed in to the admin listens to what happens, under its own policy."""

from urllib.parse import quote

from playwright.async_api import expect

from tests.admin_ui.browser import Screens
from tests.api import ADMIN
from tests.listening import until_listening

LISTEN = "subscription { completionRecorded { completion { user { name } } } }"


async def test_a_subscription_shows_what_happens_until_it_is_stopped(screens: Screens):
    api, page = screens.api, await screens.sign_in(ADMIN)
    course = await api.activity()

    await page.goto(f"/graphql#query={quote(LISTEN)}")
    await page.get_by_role("button", name="Execute query").click()
    await until_listening(1)
    await api.complete(api.admin, course)
    await expect(page.locator(".graphiql-response")).to_contain_text('"name": "Ada"')
    await page.get_by_role("button", name="Stop query").click()
    await until_listening(0)

    assert await screens.violations(page) == []
    assert screens.trouble.errors == []
