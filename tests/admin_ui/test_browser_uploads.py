"""Proof from elsewhere in a real browser: uploaded in a dialog, found in the queue, saved and approved."""

import re

from playwright.async_api import expect

from app.demo.proof import DIPLOMA, upload_proof
from tests.admin_ui.accessible import LOOKS, wrong_with
from tests.admin_ui.browser import Screens

SANNE, FATIMA = "sanne.bakker@delinde.example", "fatima.elamrani@delinde.example"


async def test_what_a_nurse_uploads_her_manager_saves_and_approves(demo_screens: Screens) -> None:
    await upload_proof(demo_screens.api.clock)
    sanne, fatima = await demo_screens.sign_in(SANNE), await demo_screens.sign_in(FATIMA)

    await sanne.goto("/admin/assignments")
    await sanne.locator("tr", has_text="First Aid").locator("th a").click()
    await sanne.wait_for_load_state()
    await sanne.get_by_role("link", name=re.compile("Certificaat uploaden.*BHV refresher")).click()
    assert await wrong_with(demo_screens, sanne, LOOKS) == []
    await sanne.locator("dialog input[type=file]").set_input_files(DIPLOMA)
    await sanne.locator("dialog [name=obtainedOn]").fill("2026-11-20")
    await sanne.locator("dialog button.primary").click()
    await expect(sanne.locator(".told")).to_contain_text("Certificaat uploaden")
    await fatima.goto("/admin/approvals?decision=PENDING&is_own=no")
    assert await wrong_with(demo_screens, fatima, LOOKS) == []
    await fatima.locator("tbody th a", has_text="Sanne Bakker").last.click()
    await fatima.wait_for_load_state()
    assert await wrong_with(demo_screens, fatima, LOOKS) == []
    async with fatima.expect_download() as saving:
        await fatima.get_by_role("link", name="Bestand opslaan").click()
    saved = await (await saving.value).path()
    await fatima.get_by_role("link", name="Goedkeuren").click()
    await fatima.locator("dialog button.primary").click()

    await expect(fatima.locator(".told")).to_contain_text("Goedkeuren")
    assert "/admin/uploaded-certificates/" in fatima.url  # the next one that waits
    assert saved.read_bytes() == DIPLOMA.read_bytes()
    assert (await saving.value).suggested_filename == "diploma.pdf"
    assert demo_screens.trouble.errors == []
    assert await demo_screens.violations(fatima) == []
