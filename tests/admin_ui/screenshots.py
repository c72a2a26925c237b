"""Takes the pictures of the admin that stand in the README: `make screenshots`."""

import asyncio
import tempfile
from pathlib import Path

import pypdfium2
from playwright.async_api import Page, async_playwright

from app.demo.careers import live_careers
from app.demo.coverage import set_coverage
from app.demo.inventory import take_inventory
from app.demo.moves import move_people
from app.demo.proof import upload_proof
from app.demo.rules import add_rules
from schema.enums import Status
from tests.admin_ui.browser import PHONE, Screens, on_a_socket
from tests.api import api_on
from tests.chromium import ADVICE, SWITCHES, find
from tests.demo import DEMO_DAY, load_demo

FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "screens"
EMAIL = "marijke.devries@delinde.example"
ORGANISATION = "Zorggroep De Linde"
SIZE = (1280, 800)
EXPIRING = """
    { assignments(first: 100) { nodes { id qualification { name } standing { status } } } }
"""
RULES = "{ assignmentRules(first: 1) { nodes { id } } }"
LASTING = "{ certificates(first: 100) { nodes { number status validThrough pdfUrl } } }"


async def main() -> None:
    """Load the demo into a database of its own, and take each picture."""
    path = find()
    assert path is not None, ADVICE
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite://{Path(folder) / 'demo.sqlite3'}"
        async with api_on(database, organisation=ORGANISATION) as api, async_playwright() as playwright:
            api.clock.move_to(DEMO_DAY)
            await load_demo()
            for tell in (move_people, upload_proof, live_careers, set_coverage, add_rules, take_inventory):
                await tell(api.clock)
            marijke = await api.signed_in_as(EMAIL)
            found = (await marijke.ask(EXPIRING))["assignments"]["nodes"]
            expiring = next(row["id"] for row in found if row["standing"]["status"] == Status.EXPIRING)
            rule = (await marijke.ask(RULES))["assignmentRules"]["nodes"][0]["id"]
            certificates = (await marijke.ask(LASTING))["certificates"]["nodes"]
            certificate = next(row for row in certificates if row["status"] == "VALID" and row["validThrough"])
            _print((await marijke.get(certificate["pdfUrl"])).content, "certificate")
            browser = await playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
            async with on_a_socket(api) as address:
                screens = Screens(browser, api, address)
                await _take_all(screens, expiring, rule)
                await _take(await screens.stranger(size=PHONE), f"/verify/{certificate['number']}", "verify-phone")
                await browser.close()  # what follows the news of the server would keep it from stopping


async def _take_all(screens: Screens, expiring: str, rule: str) -> None:
    light = await screens.sign_in(EMAIL, size=SIZE)
    dark = await screens.sign_in(EMAIL, size=SIZE, dark=True)
    phone = await screens.sign_in(EMAIL, size=PHONE)
    await _take(light, "/admin/assignments?is_assigned=yes", "assignments")
    await _take(light, f"/admin/assignments/{expiring}", "assignment")
    await light.goto("/admin/qualifications?q=first")
    await light.locator("tbody a").first.click()
    await light.wait_for_load_state()
    await light.goto(light.url.split("?")[0] + "/edit")
    await light.locator(".board").scroll_into_view_if_needed()
    await light.evaluate("window.scrollBy(0, 260)")
    await _save(light, "board")
    await light.goto("/admin/insights")
    await light.locator(".wide-table th a", has_text=ORGANISATION).click()
    await light.wait_for_load_state("networkidle")
    await _save(light, "insights")
    await light.goto(f"/admin/assignment-rules/{rule}/edit")
    await light.wait_for_load_state("networkidle")
    await light.evaluate("window.scrollTo(0, document.getElementById('concerns').offsetTop - 420)")
    await _save(light, "rule")
    await _take(dark, "/admin/", "start-dark")
    await _take(phone, f"/admin/assignments/{expiring}", "assignment-phone")


def _print(pdf: bytes, name: str) -> None:
    FOLDER.mkdir(exist_ok=True)
    pypdfium2.PdfDocument(pdf)[0].render(scale=1.5).to_pil().save(FOLDER / f"{name}.png", optimize=True)
    print(FOLDER / f"{name}.png")  # noqa: T201 - a command


async def _take(page: Page, address: str, name: str) -> None:
    await page.goto(address)
    await page.wait_for_load_state("networkidle")
    await _save(page, name)


async def _save(page: Page, name: str) -> None:
    FOLDER.mkdir(exist_ok=True)
    await page.screenshot(path=FOLDER / f"{name}.png")
    print(FOLDER / f"{name}.png")  # noqa: T201 - a command


if __name__ == "__main__":
    asyncio.run(main())
