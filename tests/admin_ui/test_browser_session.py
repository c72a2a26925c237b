"""A session that ends while somebody fills in a form is begun again above it, with all that was typed and chosen."""

import re

from playwright.async_api import expect

from app.demo.proof import DIPLOMA
from schema.groups import Group
from schema.uploads import UploadedCertificate
from tests.admin_ui.accessible import LOOKS, wrong_with
from tests.admin_ui.browser import Screens
from tests.admin_ui.drawn import draws
from tests.admin_ui.visitor import PASSWORD
from tests.api import ADMIN
from tests.app.proof import first_aid_by_proof


@draws("places/sign_in_part.html")
async def test_a_chosen_file_is_sent_after_signing_in_again(screens: Screens) -> None:
    story = await first_aid_by_proof(screens.api)
    page = await screens.sign_in("lena@care.example")
    await page.goto(f"/admin/assignments/{story.assignment}")
    await page.get_by_role("link", name=re.compile("Upload certificate.*Exam")).click()
    await page.locator("dialog input[type=file]").set_input_files(DIPLOMA)
    await page.locator("dialog [name=obtainedOn]").fill("2026-01-10")

    await page.context.clear_cookies()
    await page.locator("dialog button.primary").click()
    again = page.locator("dialog.again")
    await expect(again).to_contain_text("Your session has ended")
    screens.trouble.errors.clear()  # that it was refused
    assert await wrong_with(screens, page, LOOKS) == []
    await again.get_by_label("E-mail").fill("lena@care.example")
    await again.get_by_label("Password").fill("wrong")
    await again.get_by_role("button", name="Sign in").click()
    await expect(again).to_contain_text("The e-mail address or the password is wrong.")
    await again.get_by_label("Password").fill(PASSWORD)
    await again.get_by_role("button", name="Sign in").click()

    await expect(page.locator(".told")).to_contain_text("Upload certificate")
    assert [str(row.obtained_on) for row in await UploadedCertificate.all()] == ["2026-01-10"]
    assert await screens.violations(page) == []


async def test_whoever_does_not_sign_in_again_keeps_what_was_typed(screens: Screens) -> None:
    page = await screens.sign_in(ADMIN)
    await page.goto("/admin/groups/new")
    await page.get_by_label("Name").fill("First aiders")

    await page.context.clear_cookies()
    await page.locator("#save").click()
    await page.locator("dialog.again").get_by_role("button", name="Cancel").click()

    await expect(page.get_by_label("Name")).to_have_value("First aiders")
    await expect(page.locator("[data-not-sent]")).to_be_visible()
    assert await Group.all().count() == 0
