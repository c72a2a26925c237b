"""What opens, comes up or comes back on a page is as accessible as the page, in every look.

Menus, pickers and dialogs that are open, rows that are chosen, the way of a bulk action, and the page of a conflict.
"""

import asyncio
import re

from playwright.async_api import Locator, Page, Route, expect

from schema.enums import Role
from schema.groups import Group
from schema.people import User
from schema.qualifications import Qualification
from tests.admin_ui.accessible import LOOKS, Look, wrong_with
from tests.admin_ui.browser import DESKTOP, PHONE, Screens
from tests.admin_ui.drawn import draws
from tests.admin_ui.views import PEOPLE, first_row

ADMIN = PEOPLE[Role.ADMIN]
ON_A_PHONE = [each for each in LOOKS if each[1] == PHONE]
TOKEN = re.compile(r"qg_[\w-]{43}")
IN_USE = "/admin/assignments?is_assigned=yes"
REFUSED = "Failed to load resource"
"""What a browser says of every answer that is a refusal, as some of these have to be."""


class Eye:
    """Looks at a page again and again, and keeps what is wrong with it by what was open."""

    def __init__(self, screens: Screens, page: Page) -> None:
        self.screens, self.page = screens, page
        self.wrong: list[str] = []

    async def opens(self, summary: Locator) -> None:
        """Open what drops down, on a desktop, with nothing else open."""
        await self.page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
        await self.page.keyboard.press("Escape")
        await summary.click()

    async def sees(self, what: str, looks: list[Look] = LOOKS) -> None:
        found = await wrong_with(self.screens, self.page, looks)
        self.wrong += [f"{what}: {each}" for each in found if not each.startswith(REFUSED)]


async def looking(screens: Screens) -> Eye:
    return Eye(screens, await screens.sign_in(ADMIN))


async def test_what_drops_down_over_a_list_is_accessible(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page = eye.page

    await page.goto("/admin/users")
    for words in ("Role", "Date added", "Columns", "Views"):
        await eye.opens(page.locator("main summary", has_text=words).first)
        await eye.sees(words)
    await eye.opens(page.locator("summary", has_text="Unit").first)
    await page.locator("input[role=combobox]").click()
    await expect(page.locator(".picker [role=option]").first).to_be_visible()
    await eye.sees("picker in a filter")
    await page.goto("/admin/users")
    await page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await page.locator("summary", has_text="Sort").click()
    await eye.sees("sorting on a phone", ON_A_PHONE)
    await page.get_by_role("button", name="Menu", exact=True).click()
    await eye.sees("menu on a phone", ON_A_PHONE)

    assert eye.wrong == []


async def test_what_opens_above_a_page_is_accessible(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page = eye.page
    own = await first_row(User, ADMIN)

    await page.goto(f"/admin/users/{own}")
    await page.locator("summary", has_text="More").click()
    await eye.sees("what else can be done")
    await eye.opens(page.locator("summary", has_text="GraphQL"))
    await eye.sees("what is behind the page")
    await page.get_by_role("link", name="Edit").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.locator(".problems[tabindex]")).to_be_visible()
    await eye.sees("a dialog with an error")
    await dialog.locator("input[role=combobox]").first.click()
    await expect(dialog.locator(".picker [role=option]").first).to_be_visible()
    await eye.sees("a picker in a dialog")
    await page.keyboard.press("Escape")
    await dialog.locator("a[data-create]").first.click()
    await expect(page.get_by_role("dialog")).to_have_count(2)
    await eye.sees("a dialog above a dialog")

    assert eye.wrong == []


async def test_a_board_whose_tiles_are_open_is_accessible(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page = eye.page

    await page.goto(f"/admin/qualifications/{await first_row(Qualification, ADMIN)}/edit")
    await page.locator(".gear summary").first.click()
    await page.locator(".more summary").first.click()
    await eye.sees("a tile's settings and moves")

    assert eye.wrong == []


@draws("actions/bulk_part.html", "actions/bulk_rows.html", "actions/bulk_begun.html", "actions/bulk_more.html")
async def test_rows_are_chosen_and_worked_off_accessibly(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page, held = eye.page, asyncio.Event()

    await page.goto(IN_USE)
    await page.get_by_label("Select all rows on this page").check()
    await eye.sees("chosen rows")
    for distance in range(0, 48, 6):
        await page.evaluate("(distance) => scrollTo(0, distance)", distance)
        await eye.sees(f"chosen rows, {distance} pixels down", LOOKS[:1])
    await page.locator(".bulk").get_by_role("button", name="Extend").click()
    await eye.sees("what is asked for many rows")
    await page.locator("#many").get_by_role("button", name="Extend").click()
    await expect(page.locator(".problems[data-focus]")).to_be_visible()
    await eye.sees("what is wrong with it")

    async def hold(route: Route) -> None:
        await held.wait()
        await route.continue_()

    await page.locator("#many [name=through]").fill("2020-01-01")
    await page.locator("#many [name=reason]").fill("Ill")
    await page.locator("#many").get_by_role("button", name="Extend").click()
    await expect(page.locator(".results")).to_be_visible()
    await page.route("**/do/extend", hold)
    await eye.sees("how far it is")
    held.set()
    await expect(page.locator(".results .next")).to_have_count(0)
    await eye.sees("what came of it")

    assert eye.wrong == []


@draws("forms/handed_out_part.html")
async def test_a_token_that_is_shown_this_once_is_accessible_read_out_first_and_copied(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page = eye.page

    await page.goto("/admin/access-tokens/new")
    await page.get_by_label("Name").fill("Payroll")
    await page.get_by_label("Ends on").fill("2026-12-31")
    await page.locator("#save").click()
    await expect(page.locator("#secret")).to_have_text(TOKEN)
    await expect(page.get_by_role("heading", name="Copy it now")).to_be_focused()
    await eye.sees("a token")
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.get_by_role("button", name="Copy", exact=True).click()
    await expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert TOKEN.fullmatch(await page.evaluate("navigator.clipboard.readText()"))

    assert eye.wrong == []


@draws("forms/conflict_part.html", "frame/failed_inside.html", "frame/failure.html")
async def test_the_page_of_a_conflict_and_pages_that_failed_are_accessible(demo_screens: Screens) -> None:
    eye = await looking(demo_screens)
    page, group = eye.page, await first_row(Group, ADMIN)

    await page.goto(f"/admin/groups/{group}/edit")
    await Group.all().update(name="Theirs", revision=7)
    await page.get_by_label("Name").fill("Mine")
    await page.locator("#save").click()
    await expect(page.get_by_text("Someone else saved first")).to_be_visible()
    await eye.sees("a conflict")
    await page.goto("/admin/nowhere")
    await eye.sees("a page that is not there")

    assert eye.wrong == []
