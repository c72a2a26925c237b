"""What an administrator does, in a real browser: with the mouse, with the keyboard alone, and without scripts."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.admin_ui.browser import PHONE, Screens
from tests.api import ADMIN, Api

FIRST_AID = """
    query ($id: ID!) { qualification(id: $id) { name currentVersion { duration maintainPeriod
        achieve { activity { name } isUploadAllowed } maintain { activity { name } isUploadAllowed } } } }
"""
STANDINGS = "query ($id: ID!) { user(id: $id) { assignments { nodes { standing { status } } } } }"
MADE = {
    "name": "First Aid",
    "currentVersion": {
        "duration": "ROLLING",
        "maintainPeriod": "P1Y",
        "achieve": [{"activity": {"name": "BHV e-learning"}, "isUploadAllowed": True}],
        "maintain": [{"activity": {"name": "BHV refresher"}, "isUploadAllowed": False}],
    },
}


@pytest.fixture
async def activities(api: Api) -> None:
    await api.activity("BHV e-learning", code="bhv")
    await api.activity("BHV refresher", type="MEETUP")


async def done(page: Page) -> str:
    """Wait until something was done, and return the id of the row that it was done to."""
    await expect(page.locator(".told")).to_contain_text("Done")
    found = re.search(r"/admin/[a-z-]+/([\w-]+)", page.url)
    assert found, page.url
    return found[1]


async def pick(page: Page, field: str, words: str) -> None:
    """Look for a row in a picker, and take the only one that is found."""
    box = page.locator(f"#field-{field}-combo")
    await box.fill(words)
    await expect(page.locator("[role=option]:visible")).to_contain_text([words])
    await box.press("Enter")


async def test_first_aid_is_defined_on_the_board_with_the_mouse(screens: Screens, activities: None) -> None:
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/qualifications")

    await page.get_by_role("link", name="Add qualification").first.click()
    await page.get_by_label("Name").fill("First Aid")
    await page.get_by_role("radio", name="Rolling").check()
    await page.get_by_role("spinbutton", name="Maintain duration").fill("1")
    for words in ("BHV e-learning", "BHV refresher"):
        await pick(page, "achieve-add", words)
        await expect(page.locator("[data-tile]").filter(has_text=words)).to_be_visible()
    await drag(page, "BHV refresher", to="maintain")
    await expect(page.locator("[data-column=maintain] [data-tile]")).to_contain_text("BHV refresher")
    await page.locator("[data-column=achieve] .gear summary").click()
    await page.locator("[data-column=achieve]").get_by_label("Upload allowed").check()
    await page.locator("#save").click()
    made = await done(page)

    assert (await screens.api.ask(FIRST_AID, id=made))["qualification"] == MADE
    assert screens.trouble.errors == []


async def drag(page: Page, tile: str, *, to: str) -> None:
    """Drag a tile by its grip into a column."""
    await page.locator("[data-tile]").filter(has_text=tile).scroll_into_view_if_needed()
    grip = await page.locator("[data-tile]").filter(has_text=tile).locator("[data-grip]").bounding_box()
    column = await page.locator(f"[data-column={to}] ol").bounding_box()
    assert grip
    assert column
    await page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    await page.mouse.down()
    await page.mouse.move(column["x"] + 40, column["y"] + 10, steps=8)
    await page.mouse.up()


async def test_first_aid_is_defined_on_the_board_with_the_keyboard_alone(screens: Screens, activities: None) -> None:
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/qualifications/new")

    await tab_to(page, page.locator("input[name=name]"))
    await page.keyboard.type("First Aid")
    await tab_to(page, page.locator("input[name=duration]").first)
    await page.keyboard.press("ArrowDown")
    if not await page.get_by_role("radio", name="Rolling").is_checked():
        await page.keyboard.press("ArrowDown")
    await tab_to(page, page.locator("[name='maintainPeriod.count']"))
    await page.keyboard.type("1")
    for words in ("BHV e-learning", "BHV refresher"):
        await tab_to(page, page.locator("#field-achieve-add-combo"))
        await page.keyboard.type(words)
        await expect(page.locator("[role=option]:visible")).to_contain_text([words])
        await page.keyboard.press("Enter")
        await expect(page.locator("[data-tile]").filter(has_text=words)).to_be_visible()
    refresher = page.locator("[data-tile]").filter(has_text="BHV refresher")
    await tab_to(page, refresher.locator("[id$=-menu]"), back=True)
    await page.keyboard.press("Enter")
    await tab_to(page, refresher.locator("button[value$='to:maintain']"))
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-column=maintain] [data-tile]")).to_contain_text("BHV refresher")
    await expect(page.locator("#told")).to_contain_text("BHV refresher is now at place 1 of 1 in Maintain.")
    await expect(refresher.locator("[id$=-menu]")).to_be_focused()
    await tab_to(page, page.locator("[data-column=achieve] .gear summary"), back=True)
    await page.keyboard.press("Enter")
    await tab_to(page, page.locator("[name='achieve.0.isUploadAllowed']"))
    await page.keyboard.press("Space")
    await tab_to(page, page.locator("#save"))
    await page.keyboard.press("Enter")
    made = await done(page)

    assert (await screens.api.ask(FIRST_AID, id=made))["qualification"] == MADE


async def tab_to(page: Page, element: Locator, *, back: bool = False) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(120):
        if await element.evaluate("(element) => element === document.activeElement"):
            return
        await page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"the keyboard does not reach {element}")


async def test_what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost(screens: Screens, activities: None) -> None:
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/qualifications/new")

    await page.locator("#save").click()
    summary = page.get_by_role("alert")
    await expect(summary).to_contain_text("Duration: This is required.")
    await page.get_by_role("radio", name="Rolling").check()
    await page.get_by_role("spinbutton", name="Maintain duration").fill("1")
    await page.get_by_role("spinbutton", name="Renewal lead").fill("2")
    await pick(page, "achieve-add", "BHV e-learning")
    await page.locator("#save").click()
    await expect(summary).to_contain_text("Name: This is required.")

    await expect(page.get_by_role("spinbutton", name="Renewal lead")).to_have_value("2")
    await summary.get_by_role("link").first.click()
    await expect(page.get_by_label("Name")).to_be_focused()
    await expect(page.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    assert (await screens.api.ask("{ qualifications { totalCount } }"))["qualifications"]["totalCount"] == 0


@pytest.mark.every_engine
async def test_a_completion_makes_somebody_qualified_before_ones_eyes(screens: Screens, activities: None) -> None:
    api = screens.api
    lena = await api.user("Lena Visser", email="lena@care.example")
    await api.qualification("First Aid", achieve=["code:bhv"])
    page = await screens.sign_in(ADMIN)

    await page.goto("/admin/assignments/new")
    await pick(page, "user", "Lena Visser")
    await pick(page, "qualification", "First Aid")
    await page.locator("#save").click()
    await done(page)
    assignment = page.url.split("?")[0]
    await expect(page.get_by_role("main")).to_contain_text("In progress")
    await page.goto("/admin/completions/new")
    await pick(page, "user", "Lena Visser")
    await pick(page, "activity", "BHV e-learning")
    await page.locator("#save").click()
    await done(page)
    await page.goto(assignment)

    await expect(page.get_by_role("main")).to_contain_text("Qualified")
    found = await api.ask(STANDINGS, id=lena)
    assert found["user"]["assignments"]["nodes"] == [{"standing": {"status": "QUALIFIED"}}]


async def test_without_scripts_a_group_is_added_and_renamed(screens: Screens) -> None:
    page = await screens.sign_in(ADMIN, scripts=False, size=PHONE)
    await page.goto("/admin/groups/new")

    await page.get_by_label("Name").fill("First aiders")
    await page.locator("#save").click()
    await done(page)
    group = page.url.split("?")[0]
    await page.goto(f"{group}/edit")
    await page.get_by_label("Name").fill("Emergency team")
    await page.locator("#save").click()
    await done(page)

    assert (await screens.api.ask("{ groups { nodes { name } } }"))["groups"]["nodes"] == [{"name": "Emergency team"}]


async def test_words_that_nothing_was_chosen_for_are_not_sent_as_what_stood_there_before(
    screens: Screens, activities: None
) -> None:
    api = screens.api
    await api.user("Lena Visser", email="lena@care.example")
    await api.user("Emma Vos", email="emma@care.example")
    await api.qualification("First Aid", achieve=["code:bhv"])
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/assignments/new")

    await pick(page, "user", "Lena Visser")
    await pick(page, "qualification", "First Aid")
    await page.locator("#field-user-combo").fill("somebody else")
    await page.locator("#save").click()

    await expect(page.locator("#field-user-unmatched")).to_contain_text("Choose one of the results")
    await expect(page.locator("#field-user-combo")).to_have_value("somebody else")
    assert (await api.ask("{ assignments { totalCount } }"))["assignments"]["totalCount"] == 0
