"""Spreadsheets (XLSX) are imported as they are: days are days, numbers what they look like, and none does harm."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.importing import import_folder, packages
from app.importing.texts import NotATable, Unreadable, opened_table, records_of
from schema.people import User
from tests.api import Api
from tests.app.importing import ORGANISATION, changed, imported, problems_of
from tests.demo import demo_clock
from tests.uploads import Sent
from tests.workbooks import MAIN, archive, sheet_of, with_parts, workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEAD = ("E-mail", "Personeelsnummer", "Naam", "Afdeling", "Datum in dienst")
PEOPLE = workbook(
    HEAD,
    ("umit@Care.Example", "00417", "Ümit Öztürk", "T1", date(2025, 12, 31)),
    (),
    ("lena@care.example", 418, "Лена", "T1", datetime(2025, 1, 5)),  # noqa: DTZ001 - spreadsheets know no zones
    ("eva@care.example", 419, "Eva", "T1", "31 dec 2025"),
    (None, None, None, "  ", None),
    formats={"B4": "00000", "E4": "dd-mm-yyyy"},
    before=("Codes",),
)


def rows_of(content: bytes) -> list[tuple[int, list[str]]]:
    return [*records_of(opened_table(content))]


def test_cells_say_what_people_see_in_them():
    assert rows_of(PEOPLE) == [
        (1, [*HEAD]),
        (2, ["umit@Care.Example", "00417", "Ümit Öztürk", "T1", "2025-12-31"]),
        (4, ["lena@care.example", "00418", "Лена", "T1", "2025-01-05"]),
        (5, ["eva@care.example", "419", "Eva", "T1", "31 dec 2025"]),
    ]


CELLS: dict[str, tuple[Any, str, str]] = {
    "a whole number": (12, "General", "12"),
    "a whole number that was calculated": (12.0, "General", "12"),
    "a long number": (20261101123456, "0", "20261101123456"),
    "a number with a point": (0.1 + 0.2, "General", "0.3"),
    "yes": (True, "General", "TRUE"),
    "no": (False, "General", "FALSE"),
    "a day as the Dutch show it": (date(2026, 3, 4), "d mmmm yyyy", "2026-03-04"),
    "a day with a language and a colour": (date(2026, 3, 4), '[$-413][Red]dddd d"de" mmmm yyyy;@', "2026-03-04"),
    "a moment": (datetime(2026, 3, 4, 8, 30), "dd-mm-yyyy hh:mm", "2026-03-04 08:30:00"),  # noqa: DTZ001 - no zones there
    "a number in red": (7, "[Red]0.00", "7"),
    "an amount with a word that has a d": (7, '0 "dagen"', "7"),
    "a number filled with zeros": (7, "0000", "0007"),
    "a text that looks like a number": ("007", "General", "007"),
    "an error": ("#N/A", "General", "#N/A"),
}


@pytest.mark.parametrize(("value", "shown", "said"), CELLS.values(), ids=CELLS.keys())
def test_each_kind_of_cell_is_a_text(value: Any, shown: str, said: str):
    assert rows_of(workbook(("x",), (value,), formats={"A2": shown}))[1] == (2, [said])


def test_other_programs_write_texts_and_places_in_other_ways():
    strings = f"<sst {MAIN}><si><r><t>Ü</t></r><r><t>mit</t></r><rPh><t>no</t></rPh></si><si><t/></si></sst>"
    rows = (
        '<row><c t="inlineStr"><is><t>Plain</t></is></c><c r="C1" t="s"><v>0</v></c></row>',
        '<row r="7"><c r="B7" t="str"><f>A1</f><v>a_x000D_b</v></c><c t="d"><v>2026-01-15T00:00:00</v></c></row>',
        '<row r="8"><c r="A8" t="s"><v>1</v></c></row>',
    )

    found = rows_of(with_parts(workbook(("x",)), strings=strings, sheet=sheet_of(*rows)))

    assert found == [(1, ["Plain", "", "Ümit"]), (7, ["", "a\rb", "2026-01-15"])]


def test_days_of_a_workbook_that_counts_from_1904_are_the_same_days():
    content = workbook(("x",), (date(2026, 1, 15),))
    book = (
        f'<workbook {MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<workbookPr date1904="1"/><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )

    found = rows_of(with_parts(content, book=book))

    assert found[1] == (2, ["2030-01-16"])  # four years and a day later


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>'
HARMFUL: dict[str, bytes] = {
    "entities of entities": with_parts(workbook(("x",)), sheet=BOMB + sheet_of(ROW.format("&b;"))[21:]),
    "an entity from outside": with_parts(workbook(("x",)), sheet=OUTSIDE + sheet_of(ROW.format("&a;"))[21:]),
    "entities in its texts": with_parts(workbook(("x",)), strings=f"{BOMB}<sst {MAIN}><si><t>&b;</t></si></sst>"),
    "a column that no spreadsheet has": with_parts(workbook(("x",)), sheet=sheet_of('<row><c r="ZZZ1"/></row>')),
    "XML that ends": with_parts(workbook(("x",)), sheet="<worksheet><sheetData>"),
    "a style that is none": with_parts(workbook(("x",)), sheet=sheet_of('<row><c s="-1"><v>1</v></c></row>')),
}  # fmt: skip


@pytest.mark.parametrize("content", HARMFUL.values(), ids=HARMFUL.keys())
def test_what_could_do_harm_is_not_read(content: bytes):
    with pytest.raises(Unreadable) as found:
        rows_of(content)

    assert (found.value.line, str(found.value)) == (1, "the spreadsheet is damaged")


OTHERS: dict[str, tuple[bytes, str]] = {
    "an archive": (archive(readme="Hello"), "This is an archive or a document of another kind."),
    "a document": (
        archive(_rels__x="", word__document="<x/>"), "This is an archive or a document of another kind.",
    ),
    "an archive that is cut off": (PEOPLE[: len(PEOPLE) // 2], "This spreadsheet is damaged, or has no worksheet."),
    "a workbook without its sheets": (with_parts(PEOPLE, book=None), "This spreadsheet is damaged"),
    "a workbook of another sort": (with_parts(PEOPLE, links="<x/>"), "This spreadsheet is damaged"),
    "one with a password": (b"\xd0\xcf\x11\xe0" + b"\0" * 100, "This is an old spreadsheet (XLS), or one with a"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "said"), OTHERS.values(), ids=OTHERS.keys())
def test_what_is_no_spreadsheet_is_told_what_to_do_with_it(content: bytes, said: str):
    with pytest.raises(NotATable) as found:
        opened_table(content)

    assert str(found.value.reason).startswith(said)


def test_what_would_fill_the_memory_is_refused_before_it_is_unpacked():
    bomb = with_parts(workbook(("x",)), strings=b" " * (packages.MAX_UNPACKED_BYTES + 1))

    with pytest.raises(NotATable) as found:
        opened_table(bomb)

    assert len(bomb) < 200_000
    assert str(found.value.reason).startswith("This spreadsheet is too large.")


@pytest.mark.usefixtures("database")
async def test_a_folder_can_have_spreadsheets_and_names_them_in_what_it_says(tmp_path: Path):
    files: dict[str, str | bytes] = {**ORGANISATION, "users.xlsx": users()}
    del files["users.csv"]

    first = await imported(tmp_path, files)
    again = await import_folder(tmp_path, clock=demo_clock(), dry_run=True)
    wrong = await problems_of(
        tmp_path, {"users.xlsx": users(job=5, unit="T9"), "groups.csv": ORGANISATION["groups.csv"]}
    )

    assert (first.is_written, [count.file for count in first.counts][2]) == (True, "users.xlsx")
    assert (again.problems, again.change_count) == ((), 0)
    assert wrong == ['users.xlsx:3 unit: NOT_FOUND There is no unit with the code "T9".']
    people = await User.all().order_by("email").values_list("personnel_number", "job_title")
    assert people == [("007", None), (None, "Nurse"), ("12", None)]


def users(*, job: object = "Nurse", unit: str = "T1") -> bytes:
    return workbook(
        ("email", "personnel_number", "name", "role", "unit", "date_added", "job_title"),
        ("ada@care.example", "007", "Ada", "ADMIN", "C", date(2020, 1, 1)),
        ("lea@care.example", None, "Lea", None, unit, date(2022, 1, 1), job),
        ("max@care.example", 12, "Max", "MANAGER", "T1", date(2021, 1, 1)),
    )


@pytest.mark.usefixtures("database")
async def test_the_same_table_twice_is_refused(tmp_path: Path):
    found = await problems_of(tmp_path, {**changed(), "groups.xlsx": workbook(("code", "name"), ("A", "Ay"))})

    assert found == ["groups.xlsx:1: TWO_FILES There is groups.csv too; keep one of them."]


async def test_an_administrator_brings_a_spreadsheet_and_sees_which_of_its_sheets_is_read(api: Api) -> None:
    await api.unit("Team 1", code="T1")
    select = (
        "id holds encoding separator sheet headings { heading column samples } findings { nodes { kind line after } }"
    )

    found = await api.do("fileImportBegin", file=Sent(PEOPLE, "people.xlsx", XLSX), select=select + " name")
    done = await api.do("fileImportRun", id=found["id"], select="state")
    text = await api.do("fileImportBegin", file=Sent(b"code,name\nA,Ay\n", "x.csv", "text/csv"), select="sheet")

    assert {name: found[name] for name in ("name", "holds", "encoding", "separator", "sheet")} == {
        "name": "people.xlsx", "holds": "USERS", "encoding": "XLSX", "separator": "", "sheet": "Personeel",
    }  # fmt: skip
    assert [each["column"] for each in found["headings"]] == ["email", "personnel_number", "name", "unit", "date_added"]
    assert found["headings"][1]["samples"] == ["00417", "00418"]
    assert [(each["kind"], each["line"]) for each in found["findings"]["nodes"]] == [("NEW", 2), ("NEW", 4), ("NEW", 5)]
    assert (done["state"], text["sheet"]) == ("DONE", None)
    people = await User.filter(email__endswith="care.example", personnel_number__isnull=False).order_by("email")
    assert [(each.personnel_number, each.date_added) for each in people] == [
        ("419", date(2025, 12, 31)),
        ("00418", date(2025, 1, 5)),
        ("00417", date(2025, 12, 31)),
    ]
