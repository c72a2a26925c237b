"""Files say where people are from which day on, whether they are active, and nothing of what they leave out (E60)."""

from datetime import date
from pathlib import Path

import pytest

from app.importing import Count
from tests.app.importing import ORGANISATION, changed, events, everything, imported, problems_of
from tests.app.memberships import Row, shown, where

pytestmark = pytest.mark.usefixtures("database")

HEADER = "email,name,unit,unit_from,date_added,is_active,state,state_from,state_through\n"
LEA, MAX = "lea@care.example", "max@care.example"
SINCE_2022 = ("T1", "ACTIVE", "2022-01-01", None)


def users(*lines: str) -> dict[str, str | bytes]:
    """A file of people with the columns above."""
    return {"users.csv": HEADER + "".join(f"{line}\n" for line in lines)}


NEW = [
    ("T1,,,,,,", [("T1", "ACTIVE", "2026-11-23", None)]),
    ("T1,,2025-01-01,no,,,", [("T1", "INACTIVE", "2025-01-01", None)]),
    ("T1,2025-06-01,2025-01-01,,,,", [("T1", "ACTIVE", "2025-06-01", None)]),
    ("T1,,2027-01-01,,,,", [("T1", "ACTIVE", "2026-11-23", None)]),
    ("T1,,2025-01-01,,ABSENT,,", [("T1", "ABSENT", "2025-01-01", None)]),
    (
        "T1,,2025-01-01,yes,absent,2026-11-01,2026-12-24",
        [
            ("T1", "ACTIVE", "2025-01-01", "2026-10-31"),
            ("T1", "ABSENT", "2026-11-01", "2026-12-24"),
            ("T1", "ACTIVE", "2026-12-25", None),
        ],
    ),
    (
        "T1,,2025-01-01,no,INACTIVE,2026-06-01,",
        [("T1", "ACTIVE", "2025-01-01", "2026-05-31"), ("T1", "INACTIVE", "2026-06-01", None)],
    ),
    (
        "T1,,2025-01-01,yes,INACTIVE,2027-01-01,",
        [("T1", "ACTIVE", "2025-01-01", "2026-12-31"), ("T1", "INACTIVE", "2027-01-01", None)],
    ),
]


@pytest.mark.parametrize(("cells", "rows"), NEW, ids=[cells for cells, _ in NEW])
async def test_who_is_new_is_known_since_the_day_added_and_a_second_time_changes_nothing(
    tmp_path: Path, cells: str, rows: list[Row]
):
    await imported(tmp_path, ORGANISATION)
    files = users(f"kim@care.example,Kim,{cells}")

    await imported(tmp_path, files)
    first = await where("kim@care.example")
    once = await everything()
    again = await imported(tmp_path, files)

    assert first == rows
    assert again.counts == (Count("users.csv", 0, 0, 1),)
    assert {**await everything(), "audit_entry": []} == {**once, "audit_entry": []}


async def test_people_and_the_units_they_move_to_may_be_new_in_the_same_files(tmp_path: Path):
    units = "code,name,kind,parent\nT8,Team 8,TEAM,C\nT9,Team 9,TEAM,C\n"
    await imported(tmp_path, ORGANISATION)

    await imported(
        tmp_path,
        {"units.csv": units, **users(f"{LEA},Lea,T9,2026-03-01,,,,,", "kim@care.example,Kim,T8,,2026-05-01,,,,")},
    )

    assert await where(LEA) == [("T1", "ACTIVE", "2022-01-01", "2026-02-28"), ("T9", "ACTIVE", "2026-03-01", None)]
    assert await where("kim@care.example") == [("T8", "ACTIVE", "2026-05-01", None)]
    assert await shown(LEA) == ("T9", True, False, None)


KNOWN = [
    ("T1,,,,,,", [SINCE_2022]),
    ("T1,,2022-01-01,yes,ACTIVE,,", [SINCE_2022]),
    ("T1,,2021-01-01,,,,", [("T1", "ACTIVE", "2021-01-01", None)]),
    ("D1,,,,,,", [("T1", "ACTIVE", "2022-01-01", "2026-11-22"), ("D1", "ACTIVE", "2026-11-23", None)]),
    ("D1,2026-01-01,,,,,", [("T1", "ACTIVE", "2022-01-01", "2025-12-31"), ("D1", "ACTIVE", "2026-01-01", None)]),
    ("T1,,,no,,,", [("T1", "ACTIVE", "2022-01-01", "2026-11-22"), ("T1", "INACTIVE", "2026-11-23", None)]),
    (
        "T1,,,,INACTIVE,2026-12-31,",
        [("T1", "ACTIVE", "2022-01-01", "2026-12-30"), ("T1", "INACTIVE", "2026-12-31", None)],
    ),
    (
        "D1,2026-01-01,,,ABSENT,2025-12-01,2026-02-01",
        [
            ("T1", "ACTIVE", "2022-01-01", "2025-11-30"),
            ("T1", "ABSENT", "2025-12-01", "2025-12-31"),
            ("D1", "ABSENT", "2026-01-01", "2026-02-01"),
            ("D1", "ACTIVE", "2026-02-02", None),
        ],
    ),
]


@pytest.mark.parametrize(("cells", "rows"), KNOWN, ids=[cells for cells, _ in KNOWN])
async def test_of_who_is_known_only_what_a_file_says_changes(tmp_path: Path, cells: str, rows: list[Row]):
    await imported(tmp_path, ORGANISATION)
    before, max_before = len(await events()), await where(MAX)

    await imported(tmp_path, users(f"{LEA},Lea,{cells}"))
    told = [name for name, _ in (await events())[before:]]
    await imported(tmp_path, users(f"{LEA},Lea,{cells}"))

    assert await where(LEA) == rows
    assert told.count("ImportFinished") == (rows != [SINCE_2022])
    assert await where(MAX) == max_before


async def test_an_absence_gets_its_last_day_and_who_has_left_comes_back(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    await imported(tmp_path, users(f"{LEA},Lea,T1,,,,ABSENT,2026-11-01,", f"{MAX},Max,T1,,,,INACTIVE,2026-10-01,"))
    absent = await shown(LEA), await shown(MAX)

    await imported(
        tmp_path, users(f"{LEA},Lea,T1,,,yes,ABSENT,2026-11-01,2026-11-30", f"{MAX},Max,T1,,,,ACTIVE,2026-11-01,")
    )
    ended = await where(LEA)
    await imported(tmp_path, users(f"{LEA},Lea,T1,,,,ACTIVE,,"), on=date(2026, 11, 25))

    assert absent == (("T1", True, True, None), ("T1", False, False, None))
    assert ended == [
        ("T1", "ACTIVE", "2022-01-01", "2026-10-31"),
        ("T1", "ABSENT", "2026-11-01", "2026-11-30"),
        ("T1", "ACTIVE", "2026-12-01", None),
    ]
    assert await where(MAX) == [
        ("T1", "ACTIVE", "2021-01-01", "2026-09-30"),
        ("T1", "INACTIVE", "2026-10-01", "2026-10-31"),
        ("T1", "ACTIVE", "2026-11-01", None),
    ]
    assert (await where(LEA))[1:] == [
        ("T1", "ABSENT", "2026-11-01", "2026-11-24"),
        ("T1", "ACTIVE", "2026-11-25", None),
    ]


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ("D1,2026-11-24,,,,,", "unit_from: IN_THE_FUTURE"),
        ("T1,,,,,2026-11-01,", "state_from: STATE_MISSING"),
        ("T1,,,,,,2026-11-01", "state_through: STATE_MISSING"),
        ("T1,,,,ACTIVE,,2026-12-01", "state_through: NOT_ABSENT"),
        ("T1,,,,ABSENT,2026-12-02,2026-12-01", "state_through: ENDS_TOO_EARLY"),
        ("T1,,,yes,INACTIVE,,", "is_active: CONTRADICTORY"),
        ("T1,,,no,ACTIVE,,", "is_active: CONTRADICTORY"),
        ("T1,,,no,INACTIVE,2026-12-01,", "is_active: CONTRADICTORY"),
        ("T1,,,,AWAY,,", "state: INVALID"),
    ],
)
async def test_what_cannot_be_is_told_at_its_cell(tmp_path: Path, cells: str, problem: str):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(tmp_path, users(f"{LEA},Lea,{cells}"))

    assert [problem in text for text in found] == [True], found


async def test_who_has_left_cannot_be_absent_leave_later_or_come_back_ahead(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    await imported(tmp_path, users(f"{LEA},Lea,T1,,,,INACTIVE,2026-10-01,"))

    found = [
        (await problems_of(tmp_path, users(f"{LEA},Lea,T1,,,,{cells}")))[0]
        for cells in ("ABSENT,2026-11-01,", "INACTIVE,2026-11-01,", "ACTIVE,2026-12-01,")
    ]

    assert ["state: INACTIVE" in found[0], "LEAVES_EARLIER" in found[1], "IN_THE_FUTURE" in found[2]] == [True] * 3, (
        found
    )


async def test_a_file_lets_the_last_administrator_stay_on_days_ahead_too(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(tmp_path, users("ada@care.example,Ada,C,,,,INACTIVE,2027-01-01,"))

    assert ["LAST_ADMIN" in text for text in found] == [True], found
    assert await shown("ada@care.example") == ("C", True, False, None)


async def test_files_without_these_columns_are_read_as_before(tmp_path: Path):
    await imported(tmp_path, changed(users="email,name,unit,is_active\nada@care.example,Ada,C,\n"
                                     "max@care.example,Max,T1,no\nlea@care.example,Lea,T1,\n"))  # fmt: skip

    assert await where(MAX) == [("T1", "INACTIVE", "2026-11-23", None)]
