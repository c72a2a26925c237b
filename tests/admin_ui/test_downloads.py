"""A download is sent while it is read: in little memory, for as long as somebody takes it, and a few at a time."""

import asyncio
import gc
import io
import re
import sys
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest

from admin_ui.downloads import download, reading, xlsx_writer
from admin_ui.downloads.csv_writer import CsvWriter
from admin_ui.downloads.download import RUNNING
from admin_ui.downloads.tables import Row
from admin_ui.downloads.xlsx_writer import XlsxWriter
from admin_ui.http.page_request import Failed
from app.db.bulk import insert
from app.db.entities import made
from app.db.transaction import transaction
from app.words.languages import languages
from schema.groups import Group
from tests.admin_ui.taking import Taking
from tests.admin_ui.visitor import Visitor
from tests.api import Api

CSV, XLSX = "/admin/groups/export/csv?columns=name,code", "/admin/groups/export/xlsx?columns=name,code"


async def fill(count: int) -> None:
    """Add so many groups."""

    async def body(_: object) -> None:
        await insert([made(Group, name=f"Group {number:06}", code=f"G{number}") for number in range(count)])

    await transaction(body)


def parts_of(content: bytes | bytearray) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_numbers_and_moments_are_written_as_the_spreadsheets_of_a_language_read_them() -> None:
    row: Row = [Decimal("2.5"), -3, datetime(2026, 1, 5, 9, 30), date(2026, 1, 5), None, "a;b"]  # noqa: DTZ001 - as cells have it

    files = {code: CsvWriter(languages()[code]) for code in ("en", "nl")}

    assert files["en"].add([row]) == b"2.5,-3,2026-01-05 09:30:00,2026-01-05,,a;b\r\n"
    assert files["nl"].add([row]) == b'2,5;-3;2026-01-05 09:30:00;2026-01-05;;"a;b"\r\n'


def test_a_spreadsheet_says_every_cell_as_what_it_is() -> None:
    writer = XlsxWriter()
    texts = ["=1", "<&>", "a\x00b", "_x0041_", "x" * 40_000]
    days = [date(1900, 2, 28), date(1900, 3, 1), date(1899, 12, 31), datetime(2026, 1, 5, 18)]  # noqa: DTZ001 - as above

    head = [f"H{number}" for number in range(5)]
    file = (
        writer.begin(head, [texts, [*days, None]])
        + writer.add([[Decimal("2.50"), -3, None, None, None]])
        + writer.end()
    )

    sheet = parts_of(file)["xl/worksheets/sheet1.xml"]
    assert re.findall(r"<t [^>]*>([^<]*)</t>", sheet) == [
        *head, "=1", "&lt;&amp;&gt;", "ab", "_x005F_x0041_", "x" * 32_767, "1899-12-31",
    ]  # fmt: skip
    assert re.findall(r'<c r="(\w+)"(?: s="(\d)")?><v>([^<]*)</v>', sheet) == [
        ("A3", "2", "59"), ("B3", "2", "61"), ("D3", "3", "46027.75"), ("A4", "", "2.50"), ("B4", "", "-3"),
    ]  # fmt: skip
    assert '<autoFilter ref="A1:E4"/>' in sheet


def test_an_empty_list_is_a_sheet_with_headings_and_the_same_bytes_every_time() -> None:
    first, second = (writer.begin(["Name"], []) + writer.end() for writer in (XlsxWriter(), XlsxWriter()))

    assert first == second
    assert '<row r="1"><c r="A1" s="1" t="inlineStr">' in parts_of(first)["xl/worksheets/sheet1.xml"]


def test_what_does_not_fit_on_a_sheet_goes_on_on_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_writer, "ROWS_PER_SHEET", 3)
    writer = XlsxWriter()

    parts = parts_of(writer.begin(["N"], [["a"], ["b"]]) + writer.add([["c"]]) + writer.end())

    told = [re.findall(r"<t [^>]*>([^<]*)</t>", parts[f"xl/worksheets/sheet{each}.xml"]) for each in (1, 2)]
    assert told == [["N", "a", "b"], ["N", "c"]]
    assert re.findall(r'<sheet name="(\w+)"', parts["xl/workbook.xml"]) == ["Sheet1", "Sheet2"]
    assert parts["[Content_Types].xml"].count("worksheet+xml") == 2


@pytest.mark.parametrize(
    ("rows", "address", "every"),
    [(25_000, CSV, 25), (6_000, XLSX, 1), pytest.param(300_000, XLSX, 5, marks=pytest.mark.soak)],
)
async def test_a_long_list_takes_no_more_memory_at_its_end_than_at_its_beginning(
    api: Api, admin: Visitor, rows: int, address: str, every: int
) -> None:
    await fill(rows)
    held: list[int] = []

    async def look(taking: Taking) -> None:
        if taking.pieces % every == 0:
            gc.collect()
            held.append(sys.getallocatedblocks())

    taken = await Taking(admin, address, look).run()

    assert (taken.status, taken.is_whole, len(held) > 3) == (200, True, True)
    assert max(held[2:]) - held[1] < rows // 2  # one row that is kept has more than four of them
    if address == CSV:
        lines = taken.content.decode().splitlines()
        assert (len(lines), lines[1], lines[-1]) == (rows + 1, "Group 000000,G0", f"Group {rows - 1:06},G{rows - 1}")
        assert taken.pieces == rows // reading.ROWS_PER_PAGE
    else:
        assert parts_of(taken.content)["xl/worksheets/sheet1.xml"].count("<row ") == rows + 1


@pytest.mark.parametrize("address", [CSV, XLSX])
async def test_whoever_hangs_up_ends_the_reading_at_once(api: Api, admin: Visitor, address: str) -> None:
    await fill(4_000)

    async def hang_up(taking: Taking) -> None:
        taking.gone.set()

    taken = await Taking(admin, address, hang_up).run()

    assert (taken.is_whole, taken.pieces <= 2) == (False, True)
    assert RUNNING.of.total() == 0


async def test_two_downloads_of_a_person_run_at_a_time_and_a_third_has_to_wait(api: Api, admin: Visitor) -> None:
    await fill(300)
    await api.user("Max", role="MANAGER")
    other, go_on, begun = await Visitor(api).enter("max@care.example"), asyncio.Event(), asyncio.Semaphore(0)

    async def wait(_taking: Taking) -> None:
        begun.release()
        await go_on.wait()

    async with asyncio.TaskGroup() as group:
        running = [group.create_task(Taking(admin, CSV, wait).run()) for _ in range(2)]
        for _ in running:
            await begun.acquire()
        third, of_another = await admin.see(CSV), await other.see(CSV)
        go_on.set()
    afterwards = await admin.see(CSV)

    assert (third.status, download.TOO_MANY_OF_ONE in third.words) == (429, True)
    assert [each.result().is_whole for each in running] == [True, True]
    assert (of_another.status, afterwards.status, RUNNING.of.total()) == (200, 200, 0)


async def test_a_server_runs_only_so_many(api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "MOST_OF_ALL", 0)

    page = await admin.see(CSV)

    assert (page.status, download._TOO_MANY in page.words) == (503, True)


async def test_a_file_ends_with_the_session_and_is_not_told_to_be_whole(api: Api, admin: Visitor) -> None:
    await fill(1_000)
    taking = Taking(admin, CSV)

    async def sign_out(now: Taking) -> None:
        if now.pieces == 2:
            await admin.send("/admin/sign-out")

    taking.on_piece = sign_out
    with pytest.raises(Failed, match="Sign in first"):
        await taking.run()

    assert (taking.status, taking.pieces, taking.is_whole) == (200, 2, False)
    assert RUNNING.of.total() == 0


async def test_a_page_that_does_not_come_in_time_ends_the_file(
    api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SECONDS_PER_PAGE", 0)

    page = await admin.see(CSV)

    assert (page.status, RUNNING.of.total()) == (503, 0)


async def test_whoever_leaves_a_piece_lying_is_cut_off(
    api: Api, admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "SECONDS_TO_TAKE", 0.01)

    async def leave(taking: Taking) -> None:
        await taking.gone.wait()

    with pytest.raises(TimeoutError):
        await Taking(admin, CSV, leave).run()

    assert RUNNING.of.total() == 0


async def test_asking_for_the_head_of_a_file_reads_none_of_it(api: Api, admin: Visitor) -> None:
    head = await admin.http.head(CSV)

    assert (head.status_code, head.content, RUNNING.of.total()) == (200, b"", 0)
    assert head.headers["content-type"] == "text/csv; charset=utf-8"
