"""The queue of approvals in a real browser: it is true while it is open, and proof is seen where it is judged."""

from playwright.async_api import expect

from app.demo.proof import upload_proof
from tests.admin_ui.browser import Screens
from tests.app.proof import first_aid_by_proof

QUEUE = "/admin/approvals?decision=PENDING&is_own=no"


async def test_what_comes_in_appears_in_an_open_queue_and_what_was_chosen_stays_chosen(screens: Screens) -> None:
    story = await first_aid_by_proof(screens.api)
    await story.submit("2026-01-10")
    mona = await screens.sign_in("mona@care.example")
    async with mona.expect_request(lambda each: "text/event-stream" in each.headers.get("accept", "")):
        await mona.goto(QUEUE)
    await mona.locator("[name=_row]").check()

    await story.submit("2026-01-11")

    await expect(mona.locator("tbody tr")).to_have_count(2)
    await expect(mona.locator("[name=_row]").first).to_be_checked()
    await expect(mona.locator("[data-chosen]")).to_have_text("1 selected")
    assert screens.trouble.errors == []


async def test_a_pdf_is_seen_beside_the_decision(demo_screens: Screens) -> None:
    await upload_proof(demo_screens.api.clock)
    fatima = await demo_screens.sign_in("fatima.elamrani@delinde.example")

    await fatima.goto(QUEUE)
    await fatima.locator("tbody th a").first.click()
    await fatima.wait_for_load_state()

    frame = fatima.locator("iframe")
    await expect(frame).to_be_visible()
    assert await demo_screens.violations(fatima) == []
    assert demo_screens.trouble.elsewhere == []
