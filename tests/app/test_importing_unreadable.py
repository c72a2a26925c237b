"""Files that cannot be read: everything that is wrong is told, at its place, and nothing is changed."""

from pathlib import Path

import pytest

from app.db.database import OpenDatabase
from app.importing import NothingToImport, files, import_folder, problems, reading
from tests.app.importing import Cases, changed, everything, imported, problems_of, write_files
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")
UNREADABLE: Cases = {
    "unknown and missing columns": (
        changed(groups="code,nickname\nG,x\n"),
        [
            "groups.csv:1 nickname: UNKNOWN_COLUMN This column is unknown; the columns are code, name.",
            "groups.csv:1 name: MISSING_COLUMN This column is missing; the first line has to contain the column names.",
        ],
    ),
    "a column twice": (
        {"groups.csv": "code,name,name\nG,x,y\n"},
        ["groups.csv:1 name: DUPLICATE_COLUMN This column occurs more than once."],
    ),
    "an empty file": (
        {"groups.csv": ""},
        [
            "groups.csv:1 code: MISSING_COLUMN This column is missing; the first line has to contain the column names.",
            "groups.csv:1 name: MISSING_COLUMN This column is missing; the first line has to contain the column names.",
        ],
    ),
    "a file of another name": (
        changed(people="email\n"),
        [f"people.csv:1: UNKNOWN_FILE This file is unknown; the files are {', '.join(files.FILE_NAMES)}."],
    ),
    "how long a certificate is valid": (
        {"activities.csv": "code,name,type,certificate_valid_for\nA,A,EXAM,a year\nB,B,EXAM,P51Y\nC,C,EXAM,\n"},
        [
            "activities.csv:2 certificate_valid_for: INVALID Write a length of time, such as P1Y, P6M, P2W or P10D.",
            "activities.csv:3 certificate_valid_for: OUT_OF_RANGE A period lasts at most 50 years.",
        ],
    ),
    "a wrong number of cells": (
        {"groups.csv": "code,name\nA\nB,Bee,More\nC,Cee\n"},
        [
            "groups.csv:2 name: REQUIRED This cannot be empty.",
            "groups.csv:3: WRONG_NUMBER_OF_CELLS This line has 3 cells, but the header has 2.",
        ],
    ),
    "broken UTF-8": (
        {"groups.csv": b"code,name\nA,Caf\xe9\nB,B\xc3\xa9\n\xff,Cee\n"},
        [
            "groups.csv:2 name: NOT_UTF_8 This file is not UTF-8; save it as UTF-8.",
            "groups.csv:4 code: NOT_UTF_8 This file is not UTF-8; save it as UTF-8.",
        ],
    ),
    "an archive that is damaged": (
        {"groups.csv": b"PK\x03\x04" + b"\x00" * 50},
        [
            (
                "groups.csv:1: NOT_A_TABLE This spreadsheet is damaged, or has no worksheet. Open it, save it again, "
                "and import that."
            ),
        ],
    ),
    "characters that cannot be shown": (
        {"groups.csv": "code,name\nA,Nul\0\nB\x07,Bell\n"},
        [
            "groups.csv:2 name: INVALID This contains characters that cannot be displayed.",
            "groups.csv:3 code: INVALID This contains characters that cannot be displayed.",
        ],
    ),
    "quotes that do not match": (
        {"groups.csv": 'code,name\nA,Ay\nB,"Bee\nC,Cee\n'},
        ["groups.csv:3: MALFORMED The file cannot be read from here on: unexpected end of data."],
    ),
    "lines after a cell of several lines": (
        changed(
            activities='code,name,type,description\nA,Ay,VIDEO,"one\r\ntwo\nthree"\nB,Bee,DANCE,\n',
            qualifications=None,
            requirements=None,
            assignments=None,
            completions=None,
        ),
        [
            (
                'activities.csv:5 type: INVALID "DANCE" is not one of E_LEARNING, EXAM, MEETUP, ASSIGNMENT, VIDEO, '
                "DOCUMENT, QUALIFICATION_INVENTORY."
            ),
        ],
    ),
}


@pytest.mark.parametrize(("content", "said"), UNREADABLE.values(), ids=UNREADABLE.keys())
async def test_what_cannot_be_read_is_said_at_its_place(
    tmp_path: Path, content: dict[str, str | bytes], said: list[str]
):
    found = await problems_of(tmp_path, content)

    assert found == said


async def test_only_the_first_problems_are_listed_and_all_are_counted(tmp_path: Path, database: OpenDatabase):
    count = problems.MAX_SHOWN + 7

    outcome = await imported(tmp_path, {"groups.csv": "code,name\n" + "".join(f"G{n},\n" for n in range(count))})

    assert outcome.problem_count == count
    assert [problem.line for problem in outcome.problems] == list(range(2, problems.MAX_SHOWN + 2))


async def test_files_have_a_size_and_rows_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "MAX_FILE_ROWS", 2)  # the limits themselves would take minutes to write
    monkeypatch.setattr(reading, "MAX_BYTES", 60)

    found = await problems_of(
        tmp_path,
        {
            "groups.csv": "code,name\nA,Ay\nB,Bee\nC,Cee\nD,Dee\n",
            "units.csv": f"code,name,kind\nC,{'x' * 60},COMPANY\n",
        },
    )

    assert found == [
        "units.csv:1: TOO_LARGE A file can have at most 60 bytes; split it over several folders.",
        "groups.csv:4: TOO_MANY_ROWS A file can have at most 2 rows.",
    ]


@pytest.mark.parametrize(
    ("folder", "said"),
    [("nothing", "cannot be read: No such file or directory"), ("empty", "has none of these files: units.csv, ")],
)
async def test_a_folder_without_files_is_no_import(tmp_path: Path, folder: str, said: str):
    write_files(tmp_path / "empty", {"notes.txt": "Nothing here."})
    before = await everything()

    with pytest.raises(NothingToImport, match=said):
        await import_folder(tmp_path / folder, clock=demo_clock())

    assert await everything() == before


async def test_folders_of_noise_are_problems_and_never_crashes(tmp_path: Path):
    noise = [
        b"\x00" * 50, b"\xef\xbb\xbf", b'"', b"code;name\n;\n;;;x\n", b"code,name\n\xf0\x9f,\xed\xa0\x80\n",
        b'code,name\n"a""b","c\nd', b"\r\r\r", b"code,name\n" + b"x" * 200_000 + b",y\n", b"=cmd|' /C calc'!A0,x\n",
    ]  # fmt: skip

    for content in noise:
        for file in files.FILES:
            found = await problems_of(tmp_path, {file.name: content})

            assert found
