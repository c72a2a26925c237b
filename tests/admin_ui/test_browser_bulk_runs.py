"""A run in a real browser: its page goes on by itself, and is sound in every look."""

import os

from playwright.async_api import Page, expect

from jobs.bulk_runs import continue_bulk_runs
from tests.admin_ui.accessible import LOOKS, wrong_with
from tests.admin_ui.browser import Screens
from tests.admin_ui.drawn import draws
from tests.api import ADMIN
from tests.bulk import Ward, done, worked


@draws("actions/run.html", "actions/run_checked.html", "actions/run_parts.html")
async def test_four_people_are_assigned_something_from_the_list_and_the_page_shows_how_far_it_is(
    ward: Ward, in_chunks: None, screens: Screens
) -> None:
    await ward.api.assign(ward.people["Ann"], ward.first_aid)
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/users?role=LEARNER")
    await page.get_by_text("For all 4").click()
    wrong = await look(screens, page, "list")
    await page.locator(".head").get_by_role("link", name="Assign", exact=True).click()
    await page.locator("#field-qualification-combo").fill("First")
    await page.get_by_role("option", name="First Aid").click()
    wrong += await look(screens, page, "form")
    await page.get_by_role("button", name="Check first").click()
    await expect(page.get_by_role("heading", name="Will be done")).to_be_visible()
    wrong += await look(screens, page, "checked")
    await page.get_by_role("button", name="Assign: 3 people").click()

    await expect(page.locator("progress")).to_have_attribute("value", "0")
    wrong += await look(screens, page, "running")
    assert await anext(continue_bulk_runs(ward.api.clock)) == 2
    await expect(page.locator("progress")).to_have_attribute("value", "2")
    await worked(ward.api)
    await expect(page.get_by_role("link", name="3 Done")).to_be_visible()
    await expect(page.get_by_role("link", name="Undo")).to_be_visible()
    wrong += await look(screens, page, "finished")
    assert wrong == []


@draws("details/bulk_run.html")
async def test_a_run_with_all_that_can_come_of_it_is_sound(ward: Ward, screens: Screens) -> None:
    await ward.api.do("userDeactivate", id=ward.people["Cas"])
    await ward.api.assign(ward.people["Ann"], ward.first_aid)
    run = await done(ward.api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    page = await screens.sign_in(ADMIN)

    wrong = []
    for address in (
        f"/admin/bulk-runs/{run}",
        f"/admin/bulk-results?run={run}",
        "/admin/bulk-runs",
        f"/admin/users/{ward.people['Ann']}",
    ):
        await page.goto(address)
        wrong += await look(screens, page, address.rpartition("/")[2][:12])

    assert wrong == []


async def look(screens: Screens, page: Page, name: str) -> list[str]:
    if folder := os.environ.get("SHOTS"):
        for scheme, (width, height) in LOOKS:
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of its words
            await page.set_viewport_size({"width": width, "height": height})
            await page.screenshot(path=f"{folder}/{name}-{scheme}-{width}.png", full_page=True)
    wrong = await wrong_with(screens, page, LOOKS)
    await page.set_viewport_size({"width": 1280, "height": 900})
    return wrong
