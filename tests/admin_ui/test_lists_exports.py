"""A list as a file has what is seen: no more, and nothing that a spreadsheet would calculate."""

import csv
import io
import re
import zipfile
from typing import Any

import pytest

from admin_ui.lists import exports
from admin_ui.lists.exports import _harmless, _xlsx
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r\n=1", "＝1"]


def table(page: Page) -> list[list[str]]:
    return list(csv.reader(io.StringIO(page.text.removeprefix("\ufeff"))))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_is_made_a_text(text: str) -> None:
    assert _harmless(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["Ada", "a=b", "", "'x", -5, 3, None])
def test_all_else_stays_as_it_is(cell: Any) -> None:
    assert _harmless(cell) == cell


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


async def test_a_name_that_is_a_formula_is_a_text_in_both_files(api: Api, admin: Visitor) -> None:
    await api.do("groupCreate", name="=HYPERLINK(1)")

    comma = await admin.see("/admin/groups/export/csv?columns=name")
    sheet = (await admin.http.get("/admin/groups/export/xlsx?columns=name")).content

    assert table(comma) == [["Name"], ["'=HYPERLINK(1)"]]
    assert "<f>" not in _part(sheet, "worksheets/sheet1")
    assert "=HYPERLINK(1)" in _part(sheet, "sharedStrings")


async def test_a_file_has_all_pages(api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(7):
        await api.do("groupCreate", name=f"G{number}")
    monkeypatch.setattr(exports, "ROWS_PER_EXPORT_PAGE", 3)

    page = await admin.see("/admin/groups/export/csv?columns=name&size=25&before=end")

    assert [row[0] for row in table(page)] == ["Name", *(f"G{number}" for number in range(7))]


@pytest.mark.parametrize("extension", ["csv", "xlsx"])
async def test_more_rows_than_a_file_may_have_are_refused_before_it_begins(
    api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch, extension: str
) -> None:
    for number in range(3):
        await api.do("groupCreate", name=f"G{number}")
    monkeypatch.setattr(exports, "MAX_EXPORT_ROWS", 2)

    page = await admin.see(f"/admin/groups/export/{extension}")

    assert (page.status, "Filter the list first." in page.words) == (400, True)


async def test_days_and_moments_are_dates_in_a_spreadsheet_and_numbers_are_numbers(api: Api, admin: Visitor) -> None:
    await api.complete(await api.user("Ann"), await api.activity(), "2025-12-31")

    sheet = (await admin.http.get("/admin/completions/export/xlsx?columns=completed_on,recorded_at")).content

    days = re.findall(r'<c r="[BC]2" s="\d+"><v>([^<]*)</v>', _part(sheet, "worksheets/sheet1"))
    assert days[0] == "46022"  # 2025-12-31
    assert days[1].startswith("46023.375")  # 2026-01-01 09:00 in Amsterdam
    assert 'formatCode="yyyy-mm-dd"' in _part(sheet, "styles")


def test_an_empty_list_is_an_empty_sheet() -> None:
    assert "Name" in _part(_xlsx(["Name"], []), "sharedStrings")


async def test_a_file_has_only_what_its_reader_may_see(api: Api, stranger: Visitor) -> None:
    await api.user("Lena")
    learner = await stranger.enter("lena@care.example")

    assert table(await learner.see("/admin/users/export/csv?columns=name")) == [["Name"], ["Lena"]]


def _part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(f"xl/{name}.xml").decode()
