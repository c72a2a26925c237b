"""A list as a file has what is seen: no more, and nothing that a spreadsheet would calculate."""

import csv
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin_ui.downloads import reading
from app.words.formulas import as_meant, harmless
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r\n=1", "＝1"]


def table(page: Page) -> list[list[str]]:
    return list(csv.reader(io.StringIO(page.text.removeprefix("\ufeff"))))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_is_made_a_text(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"'{text}") == f"''{text}"


@pytest.mark.parametrize("text", ["Ada", "a=b", "", "'x", "'", "5"])
def test_all_else_stays_as_it_is(text: str) -> None:
    assert (harmless(text), as_meant(text)) == (text, text)


@given(st.text(alphabet="'=+-@ \tax5", max_size=6))
def test_whatever_was_made_harmless_is_read_as_it_was_meant(text: str) -> None:
    assert as_meant(harmless(text)) == text


async def test_a_file_has_the_rows_columns_and_order_that_are_seen(api: Api, admin: Visitor) -> None:
    for name in ("Ann", "Ben", "Zed"):
        await api.user(name)

    page = await admin.see("/admin/users/export/csv?role=LEARNER&sort=-name&columns=role,name,date_added")

    assert table(page) == [
        ["Name", "Role", "Date added"],
        ["Zed", "Learner", "2026-01-01"],
        ["Ben", "Learner", "2026-01-01"],
        ["Ann", "Learner", "2026-01-01"],
    ]
    assert page.headers["content-disposition"] == 'attachment; filename="users.csv"'
    assert page.headers["cache-control"] == "no-store"


async def test_a_file_is_written_the_way_the_spreadsheets_of_a_language_read_it(api: Api, admin: Visitor) -> None:
    await api.user("Ann", job_title='-5; "Zürich", =x')
    address = "/admin/users/export/csv?columns=name,role,job_title,date_added,is_active&role=LEARNER"
    english = (await admin.http.get(address)).content
    await api.do("userEdit", id=api.admin, language="DUTCH")
    dutch = (await admin.http.get(address)).content

    quoted = '"\'-5; ""Zürich"", =x"'
    assert english.decode() == (
        f"\ufeffName,Role,Job title,Date added,Is active\r\nAnn,Learner,{quoted},2026-01-01,Yes\r\n"
    )
    assert dutch.decode() == (
        f"\ufeffNaam;Rol;Functie;Toegevoegd op;Is actief\r\nAnn;Deelnemer;{quoted};2026-01-01;Ja\r\n"
    )


async def test_a_name_that_is_a_formula_is_a_text_in_both_files(api: Api, admin: Visitor) -> None:
    await api.do("groupCreate", name="=HYPERLINK(1)")

    comma = await admin.see("/admin/groups/export/csv?columns=name")
    sheet = (await admin.http.get("/admin/groups/export/xlsx?columns=name")).content

    assert table(comma) == [["Name"], ["'=HYPERLINK(1)"]]
    assert "<f>" not in _part(sheet, "worksheets/sheet1")
    assert '<t xml:space="preserve">=HYPERLINK(1)</t>' in _part(sheet, "worksheets/sheet1")


async def test_a_file_has_all_pages(api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(7):
        await api.do("groupCreate", name=f"G{number}")
    monkeypatch.setattr(reading, "ROWS_PER_PAGE", 3)

    page = await admin.see("/admin/groups/export/csv?columns=name&size=25&before=end")

    assert [row[0] for row in table(page)] == ["Name", *(f"G{number}" for number in range(7))]


async def test_days_and_moments_are_dates_in_a_spreadsheet_and_numbers_are_numbers(api: Api, admin: Visitor) -> None:
    await api.complete(await api.user("Ann"), await api.activity(), "2025-12-31")

    sheet = (await admin.http.get("/admin/completions/export/xlsx?columns=completed_on,recorded_at")).content

    days = re.findall(r'<c r="[BC]2" s="\d+"><v>([^<]*)</v>', _part(sheet, "worksheets/sheet1"))
    assert days[0] == "46022"  # 2025-12-31
    assert days[1].startswith("46023.375")  # 2026-01-01 09:00 in Amsterdam
    assert 'formatCode="yyyy-mm-dd"' in _part(sheet, "styles")


async def test_a_file_has_only_what_its_reader_may_see(api: Api, stranger: Visitor) -> None:
    await api.user("Lena")
    learner = await stranger.enter("lena@care.example")

    assert table(await learner.see("/admin/users/export/csv?columns=name")) == [["Name"], ["Lena"]]


def _part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(f"xl/{name}.xml").decode()
