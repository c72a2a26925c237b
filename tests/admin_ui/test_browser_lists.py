"""Lists in a real browser: rows are chosen and worked off in batches, links looked for, and nobody loses the place."""

from playwright.async_api import Page, expect

from schema.groups import Group
from tests.admin_ui.browser import Screens
from tests.api import ADMIN


async def groups(screens: Screens, count: int) -> Page:
    """Ada's browser, in an organisation with so many groups."""
    for number in range(count):
        await screens.api.do("groupCreate", name=f"G{number:02}")
    return await screens.sign_in(ADMIN, size=(1280, 500))


async def test_whoever_comes_back_from_a_row_stands_where_they_stood(screens: Screens) -> None:
    page = await groups(screens, 25)
    await page.goto("/admin/groups?sort=name")
    await page.evaluate("scrollTo(0, 300)")

    await page.get_by_role("link", name="G12").click()
    await page.locator(".crumb a").first.click()

    await expect(page.get_by_role("link", name="G12")).to_be_focused()
    assert await page.evaluate("scrollY") == 300
    assert page.url.startswith(f"{screens.address}/admin/groups?sort=name#row-")


async def test_all_rows_of_a_page_are_chosen_at_once_and_worked_off_in_batches(screens: Screens) -> None:
    page = await groups(screens, 23)
    await page.goto("/admin/groups")
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)

    await expect(page.locator(".bulk")).to_be_hidden()
    await page.get_by_label("Select all rows on this page").check()
    await page.get_by_label("Select G07").uncheck()
    await expect(page.locator(".bulk")).to_contain_text("22 selected")
    await page.locator(".bulk").get_by_role("button", name="Archive").click()
    await page.locator("#many").get_by_role("button", name="Archive").click()

    await expect(page.get_by_role("status")).to_have_text("22 rows done.")
    await expect(page.locator(".results .done")).to_have_count(22)
    assert [each.name for each in await Group.filter(archived_on=None)] == ["G07"]
    assert len(posts) == 4  # what to ask, and three batches of at most ten rows
    assert (screens.trouble.errors, await screens.violations(page)) == ([], [])


async def test_what_a_list_is_narrowed_by_is_looked_for_with_the_keyboard(screens: Screens) -> None:
    await screens.api.user("Lena", unit=await screens.api.unit("Nights"))
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/users")

    await page.locator("summary", has_text="Unit").press("Enter")
    await page.locator("input[role=combobox]").fill("nig")
    await expect(page.get_by_role("option", name="Nights")).to_be_visible()
    await page.locator("input[role=combobox]").press("ArrowDown")
    await page.locator("input[role=combobox]").press("Enter")
    await page.locator("details[open]").get_by_role("button", name="Apply").press("Enter")

    await expect(page.locator(".chip")).to_contain_text("Unit: Nights")
    assert await page.locator("tbody th").all_inner_texts() == ["Lena"]


async def test_the_counts_of_views_come_after_the_page(screens: Screens) -> None:
    page = await groups(screens, 3)
    await page.goto("/admin/groups?q=G0")

    await page.locator("summary", has_text="Views").click()
    await page.get_by_label("Save this list as").fill("Mine")
    await page.get_by_role("button", name="Save view").click()

    await expect(page.locator(".menu .views a")).to_have_text("Mine3")
    assert (screens.trouble.errors, await screens.violations(page)) == ([], [])


async def test_a_second_heading_sorts_with_the_shift_key_and_with_the_keyboard(screens: Screens) -> None:
    for name, day in (("Nora", "2021-05-01"), ("Bea", "2020-01-01"), ("Ali", "2021-05-01"), ("Zoe", "2020-01-01")):
        await screens.api.user(name, date_added=day)
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/users?columns=name,date_added&sort=-date_added")
    heading, rows = page.locator("thead a", has_text="Name"), page.locator("tbody th")

    await heading.click(modifiers=["Shift"])
    up = await rows.all_inner_texts()
    await heading.focus()
    await page.keyboard.press("Shift+Enter")
    await expect(page).to_have_url(f"{screens.address}/admin/users?columns=name%2Cdate_added&sort=-date_added%2C-name")
    down = await rows.all_inner_texts()

    assert [each.strip() for each in up if "Ada" not in each] == ["Ali", "Nora", "Bea", "Zoe"]
    assert [each.strip() for each in down if "Ada" not in each] == ["Nora", "Ali", "Zoe", "Bea"]
    assert await page.locator("thead [aria-sort]").all_inner_texts() == ["Date added\n1"]
    assert (screens.trouble.errors, await screens.violations(page)) == ([], [])


async def test_a_second_column_is_chosen_from_the_menu_without_scripts(screens: Screens) -> None:
    for name, day in (("Nora", "2021-05-01"), ("Bea", "2020-01-01"), ("Ali", "2021-05-01")):
        await screens.api.user(name, date_added=day)
    page = await screens.sign_in(ADMIN, scripts=False)

    await page.goto("/admin/users?columns=name,date_added")
    await page.locator("thead a", has_text="Date added").click()
    await page.locator("summary", has_text="Sort").click()
    await page.get_by_role("group", name="Then by").get_by_role("link", name="Name").click()

    assert page.url.endswith("/admin/users?columns=name%2Cdate_added&sort=date_added%2Cname")
    names = [each.strip() for each in await page.locator("tbody th").all_inner_texts() if "Ada" not in each]
    assert names == ["Bea", "Ali", "Nora"]
