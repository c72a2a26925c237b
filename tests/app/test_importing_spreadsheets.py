"""Files as spreadsheets of several countries save them: separators, encodings, headings, dates and loose ends."""

import codecs
from datetime import date
from pathlib import Path

import pytest

from app.importing import Count
from app.importing.days import NotADay, orders_shown, read_day
from schema.completions import Completion
from schema.enums import Role
from schema.groups import Group
from schema.import_enums import DayOrder
from schema.people import User
from tests.app.importing import HEADER, ORGANISATION, imported, problems_of, write_files

NAMES = ["Zoë", "Łukasz", "Ümit", "李小龍", "Σωκράτης", "Михаил", "محمد", "अनीता"]
LEA = "lea@care.example"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.usefixtures("database")
async def test_cells_are_apart_by_any_usual_sign(tmp_path: Path, separator: str):
    lines = [separator.join(line) for line in (("code", "name"), ("A", "Ay, and; more"), ("B", "Bee"))]
    text = "\n".join(lines).replace("Ay, and; more", '"Ay, and; more"')

    outcome = await imported(tmp_path, {"groups.csv": text})

    assert outcome.counts == (Count("groups.csv", 2, 0, 0),)
    assert await Group.all().order_by("code").values_list("code", "name") == [("A", "Ay, and; more"), ("B", "Bee")]


@pytest.mark.parametrize("first", ["sep=;\r\n", "SEP=;\n", '"sep=;"\r\n', "sep=;;;\n"])
@pytest.mark.usefixtures("database")
async def test_a_first_line_says_what_separates_cells_and_lines_are_counted_with_it(tmp_path: Path, first: str):
    found = await problems_of(tmp_path, {"groups.csv": f"{first}code;name\nA;Ay\nB;\n"})

    assert found == ["groups.csv:4 name: REQUIRED This cannot be empty."]


@pytest.mark.parametrize(
    ("encoding", "mark", "names"),
    [
        ("utf-8", b"", NAMES),
        ("utf-8", codecs.BOM_UTF8, NAMES),
        ("utf-16-le", codecs.BOM_UTF16_LE, NAMES),
        ("utf-16-be", codecs.BOM_UTF16_BE, NAMES),
        ("cp1252", b"", ["Zoë", "Café “De Œst”", "€ 5 – ß"]),
    ],
)
@pytest.mark.usefixtures("database")
async def test_texts_are_read_in_what_spreadsheets_save(tmp_path: Path, encoding: str, mark: bytes, names: list[str]):
    text = "code\tname\r\n" + "".join(f"G{number}\t{name}\r\n" for number, name in enumerate(names))

    outcome = await imported(tmp_path, {"groups.csv": mark + text.encode(encoding)})

    assert not outcome.problems
    assert [group.name for group in await Group.all().order_by("id")] == names


@pytest.mark.usefixtures("database")
async def test_loose_ends_of_a_spreadsheet_do_no_harm(tmp_path: Path):
    write_files(tmp_path, {"~$groups.csv": b"\x05Ada", "._groups.csv": b"\x00\x05", ".~lock.groups.csv#": b",ada"})
    files = {"groups.csv": "code;name;;\nA;Ay;;\n;;;\nB;Bee\nC;Cee;;;;\n", "units.csv": "code;name;kind\n"}

    outcome = await imported(tmp_path, files)

    assert outcome.counts == (Count("groups.csv", 3, 0, 0),)
    assert outcome.only_headings == ("units.csv",)


@pytest.mark.usefixtures("database")
async def test_a_cell_in_a_column_without_a_heading_is_told(tmp_path: Path):
    found = await problems_of(tmp_path, {"groups.csv": "code;name;\nA;Ay;\nB;Bee;x\n"})

    assert found == ["groups.csv:3: NAMELESS_COLUMN This cell stands in a column without a heading: “x”."]


@pytest.mark.parametrize(
    "headings",
    [
        "E-mail;Name;Role;Job title;Unit",
        "E-MAIL ADDRESS;Full name;ROLE;Job_Title;Department",
        "e-mailadres;Naam;Rol;Functie;Afdeling",
        "  Mail ;employee;role;Position;team",
    ],
)
@pytest.mark.usefixtures("database")
async def test_headings_are_what_people_call_them_in_english_and_dutch(tmp_path: Path, headings: str):
    files = {
        "units.csv": ORGANISATION["units.csv"],
        "users.csv": f"{headings}\nLEA@Care.Example;Lea;leidinggevende;Nurse;T1\nada@care.example;Ada;Admin;;C\n",
    }

    outcome = await imported(tmp_path, files)

    assert not outcome.problems
    assert await User.all().order_by("email").values_list("email", "name", "role", "job_title") == [
        ("ada@care.example", "Ada", Role.ADMIN, None),
        (LEA, "Lea", Role.MANAGER, "Nurse"),
    ]


DAY = date(2026, 1, 15)
NOTATIONS = [
    *("2026-01-15", "2026/1/15", "20260115", "15-01-2026", "15-1-2026", "15/01/2026", "15.01.2026", "15. 1. 2026"),
    *("15 Jan 2026", "15-jan-2026", "15 jan. 2026", "15 januari 2026", "15 January 2026", "Jan 15, 2026", "46037"),
    *("January 15th 2026", "46037.0", "2026-01-15 00:00:00", "2026-01-15T00:00:00Z", "15-01-2026 0:00", "01/15/2026"),
]


@pytest.mark.parametrize("notation", NOTATIONS)
def test_a_day_is_read_in_every_notation_that_says_one_day(notation: str):
    assert read_day(notation) == DAY


@pytest.mark.parametrize(
    ("notation", "expected"),
    [("5 mrt 2026", date(2026, 3, 5)), ("31 mei 2026", date(2026, 5, 31)), ("1 okt. 2026", date(2026, 10, 1))],
)
def test_months_are_read_in_dutch(notation: str, expected: date):
    assert read_day(notation) == expected


@pytest.mark.parametrize(
    ("notation", "code"),
    [
        ("03/04/2026", "AMBIGUOUS_DATE"),
        ("15-01-26", "NO_CENTURY"),
        ("30-02-2026", "INVALID"),
        ("01.15.2026", "INVALID"),
        ("2026-01-15 08:30", "INVALID"),
        ("15 Foo 2026", "INVALID"),
        ("2026", "INVALID"),
        ("123456", "INVALID"),
    ],
)
def test_what_is_no_day_or_two_of_them_is_refused(notation: str, code: str):
    with pytest.raises(NotADay) as refused:
        read_day(notation)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("others", "said", "expected"),
    [
        ([], DayOrder.DAY_FIRST, date(2026, 4, 3)),
        ([], DayOrder.MONTH_FIRST, date(2026, 3, 4)),
        (["31/12/2025"], None, date(2026, 4, 3)),
        (["12/31/2025"], None, date(2026, 3, 4)),
        (["31/12/2025"], DayOrder.MONTH_FIRST, date(2026, 3, 4)),
    ],
)
def test_which_number_comes_first_is_what_was_said_or_what_other_dates_show(
    others: list[str], said: DayOrder | None, expected: date
):
    assert read_day("03/04/2026", orders_shown(others, said)) == expected


@pytest.mark.parametrize("others", [["31-12-2025"], ["31/12/2025", "12/31/2025"]])
def test_dates_with_another_sign_and_dates_that_disagree_show_nothing(others: list[str]):
    with pytest.raises(NotADay):
        read_day("03/04/2026", orders_shown(others))


@pytest.mark.usefixtures("database")
async def test_dates_that_can_be_two_are_refused_at_their_place_unless_the_order_is_said(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    files = {"completions.csv": f"{HEADER}{LEA},BHV-R,03/04/2026\n"}

    refused = await problems_of(tmp_path, files)
    outcome = await imported(tmp_path, files, day_order=DayOrder.MONTH_FIRST)

    assert refused == [
        (
            'completions.csv:2 completed_on: AMBIGUOUS_DATE "03/04/2026" can be two dates. Say whether the day or the '
            "month comes first, or write it like 2026-01-15."
        ),
    ]
    assert outcome.is_written
    assert await Completion.filter(activity__code="BHV-R").values_list("completed_on", flat=True) == [date(2026, 3, 4)]
