"""Forms in a real browser: where the focus goes, what opens above them, and that they work without scripts."""

import asyncio
import re

from playwright.async_api import CDPSession, Locator, Page, Route, expect

from schema.groups import Group
from schema.people import User
from schema.qualifications import Qualification, QualificationVersion
from schema.requirements import Requirement
from schema.units import OrgUnit
from tests.admin_ui.browser import PHONE, Screens
from tests.api import ADMIN
from tests.waiting import PATIENCE

NEW = "/admin/qualifications/new"


async def opened(screens: Screens, address: str = NEW) -> Page:
    """A form, open in Ada's browser, in an organisation with two activities."""
    await screens.api.activity("BHV e-learning")
    await screens.api.activity("BHV refresher")
    page = await screens.sign_in(ADMIN)
    await page.goto(address)
    await expect(page.locator("[role=combobox]").first).to_be_attached()
    return page


async def focused(page: Page) -> str:
    """The id of what has the focus."""
    return str(await page.evaluate("document.activeElement.id"))


async def first_aid() -> list[tuple[object, ...]]:
    """What has been saved: the only qualification's duration and lists."""
    version = await QualificationVersion.get(qualification__name="First Aid")
    rows = await Requirement.filter(version=version).order_by("id").values_list("stage", "activity__name")
    return [(version.duration, version.maintain_period), *rows]


SAVED = [("ROLLING", "P1Y"), ("ACHIEVE", "BHV e-learning"), ("MAINTAIN", "BHV refresher")]


async def test_what_is_wrong_has_the_focus_and_leads_to_its_field(screens: Screens) -> None:
    page = await opened(screens)

    await page.get_by_label("Description").fill("What I typed")
    await page.locator("#save").click()
    await expect(page.locator("#problems")).to_be_focused()
    await page.locator("#problems").get_by_role("link", name="Name").click()

    assert await focused(page) == "field-name"
    assert await page.get_by_label("Description").input_value() == "What I typed"
    assert not await Qualification.exists()


async def test_what_is_missing_in_a_form_is_made_in_a_dialog_and_chosen(screens: Screens) -> None:
    page = await opened(screens, NEW.replace("qualifications", "users"))

    await page.get_by_label("Name").fill("Lena")
    await page.get_by_label("E-mail").fill("lena@care.example")
    await page.locator("a[data-create=field-unit]").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Add unit").click()
    await expect(dialog.locator(".problems[tabindex]")).to_be_focused()
    await dialog.get_by_label("Name").fill("Nights")
    await dialog.get_by_role("radio", name="Company").first.check()
    await dialog.get_by_role("button", name="Add unit").click()
    await expect(dialog).to_have_count(0)
    await expect(page.locator("#field-unit-combo")).to_have_value("Nights")
    await expect(page.locator("#field-unit-combo")).to_be_focused()
    await page.locator("#save").click()
    await expect(page.get_by_text("Done: Add person")).to_be_visible()

    assert (await User.get(name="Lena")).unit_id == (await OrgUnit.get(name="Nights")).id


async def test_an_edit_in_a_dialog_asks_before_it_is_left(screens: Screens) -> None:
    group = (await screens.api.do("groupCreate", name="Drivers"))["id"]
    page = await screens.sign_in(ADMIN)
    asked: list[str] = []

    async def stay(question: object) -> None:
        asked.append(question.message)  # type: ignore[attr-defined]  # Playwright's Dialog
        await question.dismiss()  # type: ignore[attr-defined]  # the same

    page.on("dialog", stay)
    await page.goto(f"/admin/groups/{group}")
    await page.get_by_role("link", name="Edit").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Riders")
    await dialog.get_by_role("link", name="Cancel").click()
    assert asked == ["You have unsaved changes. Leave this page?"]
    await dialog.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("Done: Edit")).to_be_visible()

    assert (await Group.get()).name == "Riders"
    assert len(asked) == 1  # what is saved is left without a question


async def test_without_scripts_the_same_form_is_filled_in_and_arranged(screens: Screens) -> None:
    await screens.api.activity("BHV e-learning")
    await screens.api.activity("BHV refresher")
    page = await screens.sign_in(ADMIN, scripts=False)

    await page.goto(NEW)
    await page.get_by_label("Name").fill("First Aid")
    await page.get_by_role("radio", name="Rolling").check()
    await page.get_by_role("button", name="Update the form").first.click()
    await page.locator("#field-maintainPeriod").fill("1")
    for column, title in (("achieve", "BHV e-learning"), ("achieve", "BHV refresher")):
        await page.locator(f"#field-{column}-add").select_option(label=f"{title} · E-learning")
        await page.locator(f"[data-adds=field-{column}-add]").click()
    await page.locator(".more summary").nth(1).click()
    await page.get_by_role("button", name="Move to Maintain : BHV refresher").click()
    await page.locator("#save").click()
    await expect(page.get_by_text("Done: Add qualification")).to_be_visible()

    assert await first_aid() == SAVED


async def test_a_finger_drags_a_tile_by_its_grip_and_scrolls_the_page_everywhere_else(screens: Screens) -> None:
    row = await screens.api.qualification(
        achieve=[await screens.api.activity(name) for name in ("BHV e-learning", "BHV refresher")]
    )
    page = await screens.sign_in(ADMIN, size=PHONE, touch=True)
    await page.goto(f"/admin/qualifications/{row}/edit")
    finger = await page.context.new_cdp_session(page)
    grip = page.locator("[data-tile='achieve.1'] [data-grip]")
    await grip.scroll_into_view_if_needed()
    await page.evaluate("scrollBy(0, 250)")

    await swipe(finger, await middle(grip), await middle(page.locator("[data-column=maintain]")))
    await expect(page.locator("[data-tile='maintain.0']")).to_contain_text("BHV refresher")
    name = page.locator("[data-tile='achieve.0'] .item-title")
    await name.evaluate("(name) => name.scrollIntoView({ block: 'center' })")
    before, start = await page.evaluate("scrollY"), await middle(name)
    await swipe(finger, start, {**start, "y": start["y"] + 200})

    async with asyncio.timeout(PATIENCE):
        while await page.evaluate("scrollY") >= before:  # the window follows the finger in its own time
            await page.evaluate("new Promise(requestAnimationFrame)")
    for target in (page.locator("[data-grip]"), page.locator("[data-tile] .more summary")):
        box = await target.first.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44


async def middle(place: Locator) -> dict[str, float]:
    """Where the middle of an element is in the window."""
    box = await place.bounding_box()
    assert box is not None
    return {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}


async def swipe(finger: CDPSession, start: dict[str, float], end: dict[str, float]) -> None:
    """Put a finger down, move it, and take it off."""
    await finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [start]})
    for part in (0.1, 0.3, 0.7, 1):
        at = {axis: start[axis] + (end[axis] - start[axis]) * part for axis in ("x", "y")}
        await finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [at]})
    await finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


async def test_what_is_sent_while_a_tile_is_being_added_is_sent_with_the_tile(screens: Screens) -> None:
    page = await opened(screens)
    await page.get_by_label("Name").fill("First Aid")
    await page.get_by_role("radio", name="Fixed").check()
    may_answer = asyncio.Event()

    async def hold(route: Route) -> None:
        if "_do=save" not in (route.request.post_data or ""):
            await may_answer.wait()
        await route.continue_()

    await page.route("**/new", hold)
    await page.locator("#field-achieve-add-combo").fill("BHV e-learning")
    await page.get_by_role("option", name="BHV e-learning").click()
    await expect(page.locator("form[aria-busy=true]")).to_be_attached()
    await page.locator("#save").click()
    may_answer.set()
    await expect(page.locator(".told")).to_be_visible()

    assert await first_aid() == [("FIXED", None), ("ACHIEVE", "BHV e-learning"), ("MAINTAIN", "BHV e-learning")]


async def test_a_form_that_is_sent_before_its_script_has_come_has_its_pickers_afterwards(screens: Screens) -> None:
    page = await screens.sign_in(ADMIN, hurries=True)
    is_sent, may_answer = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        if route.request.method == "POST":
            is_sent.set()
            await may_answer.wait()
        elif "forms.js" in route.request.url:
            await is_sent.wait()
        await route.continue_()

    await page.route(re.compile(r"forms\.js|/qualifications/new"), hold)
    try:
        await page.goto("/admin/qualifications/new")
        await page.locator("#save").click()
        await expect(page.locator("#field-achieve-add-combo")).to_be_visible()
    finally:
        is_sent.set()
        may_answer.set()

    await expect(page.get_by_role("alert")).to_contain_text("This is required.")
    await expect(page.locator("#field-achieve-add-combo")).to_be_visible()
