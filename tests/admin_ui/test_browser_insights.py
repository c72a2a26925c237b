"""Pages of Insights stay true while they are open: what is done in one browser is seen in another."""

from playwright.async_api import Page, expect

from tests.admin_ui.browser import Screens
from tests.api import ADMIN

OVERVIEW = "/admin/insights/overview"


def reads(page: Page) -> list[str]:
    """The times that a page reads itself again, from here on."""
    found: list[str] = []
    page.on("request", lambda each: found.append(each.url) if each.resource_type == "fetch" else None)
    return found


async def test_a_completion_in_one_browser_changes_the_overview_in_another(screens: Screens) -> None:
    api = screens.api
    first_aid = await api.activity("BHV e-learning")
    qualification = await api.qualification("First Aid", achieve=[first_aid])
    lena = await api.user("Lena")
    await api.assign(lena, qualification)
    wall, desk = await screens.sign_in(ADMIN), await screens.sign_in(ADMIN)
    again = reads(wall)
    async with wall.expect_request(lambda each: "text/event-stream" in each.headers.get("accept", "")):
        await wall.goto(OVERVIEW)
    part = wall.locator("[data-live]")
    before = await part.inner_text()
    await part.locator("summary", has_text="How this is counted").first.click()

    await desk.goto(f"/admin/completions/new?user={lena}&activity={first_aid}")
    await desk.locator("#save").click()
    await expect(desk.locator(".told")).to_contain_text("Done")

    await expect(part).not_to_have_text(before, use_inner_text=True)
    await expect(part.locator("details").first).to_have_attribute("open", "")
    assert await wall.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert len(again) == 1
    assert screens.trouble.errors == []
