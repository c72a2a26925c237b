"""Somebody without a shell imports what a spreadsheet has saved: sees each change first, and then makes it."""

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.async_api import FilePayload, Page, expect

from app.importing import file_imports
from jobs.file_imports import import_files
from tests.admin_ui.accessible import LOOKS, wrong_with
from tests.admin_ui.browser import PHONE, Screens
from tests.admin_ui.drawn import draws
from tests.api import ADMIN
from tests.workbooks import workbook

NAMES = ["Zoë Brontë", "Łukasz Żak", "李小龍", "Σωκράτης Παππάς", "Михаил Орлов", "محمد علي", "अनीता शर्मा", "שרה כהן"]
PEOPLE = [
    "sep=;",
    "Functie;Afdeling;Opmerking;E-MAIL;Naam;Datum in dienst;;",
    *(f"Nurse;T1;note {place};P{place}@Care.Example;{name};31-12-2025;;" for place, name in enumerate(NAMES)),
    ";T1;;LENA@care.example;Lena de Wit;;;",
    ";;;;;;;",
]
TABLE = "\r\n".join(PEOPLE).encode("utf-16")


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def file(content: bytes, name: str = "medewerkers.csv") -> FilePayload:
    return {"name": name, "mimeType": XLSX if name.endswith("x") else "text/csv", "buffer": content}


async def bring(page: Page, content: bytes, name: str = "medewerkers.csv") -> None:
    await page.goto("/admin/file-imports")
    await page.get_by_role("link", name=re.compile("Import a file|Bestand importeren")).first.click()
    await page.locator("input[type=file]").set_input_files(file(content, name))
    await page.locator("main form button.primary").click()
    await expect(page.locator("h1")).to_have_text(name)


async def changes(page: Page) -> list[list[str]]:
    rows = page.locator(".findings tbody tr")
    cells = [await rows.nth(place).locator("th, td").all_inner_texts() for place in range(await rows.count())]
    return [[" ".join(cell.split()) for cell in line] for line in cells]


@pytest.fixture
async def lena(screens: Screens) -> None:
    await screens.api.unit("Team 1", code="T1")
    await screens.api.user("Lena")


@pytest.mark.usefixtures("lena")
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
async def test_what_a_spreadsheet_saved_is_seen_imported_and_exported_without_a_change(
    screens: Screens, tmp_path: Path, scripts: bool
) -> None:
    page = await screens.sign_in(ADMIN, scripts=scripts)

    await bring(page, TABLE)
    shown = await changes(page)
    before = await screens.api.ask("{ users { totalCount } }")
    await page.get_by_role("button", name="Import 9 lines").click()
    await expect(page.locator(".told")).to_contain_text("Imported on")
    async with page.expect_download() as saving:
        await page.evaluate("location.href = '/admin/users/export/import'")
    again = await (await saving.value).path()
    await bring(page, again.read_bytes())

    said = "Job title: Nurse; Unit: T1; E-mail: p{place}@care.example; Name: {name}; Date added: 31 Dec 2025"
    assert shown[:8] == [
        [f"Line {place + 3}", "New", "–", said.format(place=place, name=name)] for place, name in enumerate(NAMES)
    ]
    assert shown[8:] == [["Line 11", "Name", "Lena", "Lena de Wit"], ["Line 11", "Unit", "care", "T1"]]
    assert before["users"]["totalCount"] == 2
    users = (await screens.api.ask("{ users { nodes { name email } } }"))["users"]["nodes"]
    assert {each["name"] for each in users} == {"Ada", "Lena de Wit", *NAMES}
    await expect(page.locator(".note")).to_contain_text("there is nothing to import")
    assert await page.locator(".findings").count() == 0
    assert await page.locator(".tiles b").all_inner_texts() == ["0", "0", "10"]


@pytest.mark.usefixtures("lena")
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
async def test_a_spreadsheet_is_brought_as_it_is(screens: Screens, scripts: bool) -> None:
    content = workbook(
        ("Functie", "Afdeling", "E-MAIL", "Naam", "Personeelsnummer", "Datum in dienst"),
        ("Nurse", "T1", "Zoe@Care.Example", "Zoë Brontë", "00417", date(2025, 12, 31)),
    )
    page = await screens.sign_in(ADMIN, scripts=scripts)

    await bring(page, content, "medewerkers.xlsx")
    lead, shown = await page.locator(".lead").inner_text(), await changes(page)
    await page.get_by_role("button", name="Import 1 line").click()
    await expect(page.locator(".told")).to_contain_text("Imported on")

    said = "Job title: Nurse; Unit: T1; E-mail: zoe@care.example; Name: Zoë Brontë; Personnel number: 00417"
    assert "1 line, XLSX, worksheet “Personeel”." in lead
    assert shown == [["Line 2", "New", "–", f"{said}; Date added: 31 Dec 2025"]]


@pytest.mark.usefixtures("lena")
@draws("places/file_import.html", "kinds/table_upload.html", "actions/file_import_run.html")
async def test_each_step_is_for_everybody_on_any_device(screens: Screens) -> None:
    page = await screens.sign_in(ADMIN, size=PHONE)

    await page.goto("/admin/file-imports/new")
    assert await wrong_with(screens, page, LOOKS) == []
    await bring(page, TABLE)
    await page.locator(".mapping summary").click()
    assert await wrong_with(screens, page, LOOKS) == []
    await page.goto(f"{page.url.partition('?')[0]}/run")
    assert await wrong_with(screens, page, LOOKS) == []
    await bring(page, b"e-mail;Naam;Wie;Afdeling;Datum in dienst\nx@care.example;X;;T9;03/04/2025\n")
    assert await wrong_with(screens, page, LOOKS) == []
    await page.locator("main form button.primary, main button", has_text="Check again").click()
    await page.wait_for_load_state()

    assert [line[2] for line in await changes(page)] == [
        '"03/04/2025" can be two dates. Say whether the day or the month comes first, or write it like 2026-01-15.',
        'There is no unit with the code "T9".',
    ]


@pytest.mark.usefixtures("lena")
async def test_somebody_says_what_a_heading_means_and_how_dates_are_meant(screens: Screens) -> None:
    page = await screens.sign_in(ADMIN, scripts=False)
    odd = b"Postbus;Naam;Plek;Datum in dienst\nX@care.example;Xavier;T1;03/04/2025\n"

    await page.goto("/admin/file-imports/new")
    await page.locator("input[type=file]").set_input_files(file(odd))
    await page.locator("select[name=holds]").select_option("USERS")
    await page.locator("main form button.primary").click()
    await page.get_by_label("Column for Postbus").select_option("email")
    await page.get_by_label("Column for Plek").select_option("unit")
    await page.locator("select[name=dayOrder]").select_option("MONTH_FIRST")
    await page.get_by_role("button", name="Check again").click()
    seen = await changes(page)
    await bring(page, odd)

    assert seen == [
        ["Line 2", "New", "–", "E-mail: x@care.example; Name: Xavier; Unit: T1; Date added: 4 Mar 2025"],
    ]
    await page.locator(".mapping summary").click()
    await expect(page.get_by_label("Column for Postbus")).to_have_value("email")


@pytest.mark.usefixtures("lena")
async def test_a_long_file_is_imported_while_somebody_looks_on(
    screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_imports, "LINES_AT_ONCE", 0)
    page = await screens.sign_in(ADMIN)

    await bring(page, TABLE)
    await page.get_by_role("button", name="Import 9 lines").click()
    await expect(page.locator("[data-running]")).to_contain_text("being imported")
    assert await wrong_with(screens, page, LOOKS) == []
    assert [done async for done in import_files(screens.api.clock)] == [9]

    await expect(page.locator(".told")).to_contain_text("Imported on")
