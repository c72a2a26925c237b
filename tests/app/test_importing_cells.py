"""What a cell of a file may say, to the last day and the last character."""

from datetime import date
from typing import Any

import pytest

from app.importing.cells import (
    BadCell,
    Calendar,
    CellReader,
    choice_cell,
    civil_date_cell,
    flag_cell,
    integer_cell,
    listed_cell,
    lower_case_cell,
    shortened,
)
from schema.enums import Role

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("read", "cell", "expected"),
    [
        (lower_case_cell, "Ada@X.example", "ada@x.example"),
        (flag_cell, "Yes", True),
        (flag_cell, "0", False),
        (integer_cell, "-999999999", -999_999_999),
        (civil_date_cell, "1900-01-01", date(1900, 1, 1)),
        (civil_date_cell, "2200-12-31", date(2200, 12, 31)),
        (choice_cell(Role), "manager", Role.MANAGER),
        (listed_cell, "b | a||b", ("b", "a")),
    ],
)
def test_a_good_cell_is_read(read: CellReader, cell: str, expected: Any) -> None:
    assert read(cell, Calendar(TODAY)) == expected


@pytest.mark.parametrize(
    ("read", "cell", "code", "message"),
    [
        (flag_cell, "maybe", "INVALID", '"maybe" is not one of true, yes, 1, false, no, 0.'),
        (integer_cell, "1000000000", "INVALID", '"1000000000" is not a whole number of at most 9 digits.'),
        (civil_date_cell, "1899-12-31", "OUT_OF_RANGE", "This has to be between 1900-01-01 and 2200-12-31."),
        (civil_date_cell, "2201-01-01", "OUT_OF_RANGE", "This has to be between 1900-01-01 and 2200-12-31."),
        (civil_date_cell, "2026-02-30", "INVALID", '"2026-02-30" is not a date; write it like 2026-01-15.'),
        (civil_date_cell, "today", "INVALID", '"today" is not a date; write it like 2026-01-15.'),
        (choice_cell(Role), "boss", "INVALID", '"boss" is not one of LEARNER, MANAGER, ADMIN.'),
    ],
)
def test_a_bad_cell_is_refused_with_what_it_says(read: CellReader, cell: str, code: str, message: str) -> None:
    with pytest.raises(BadCell) as refused:
        read(cell, Calendar(TODAY))

    assert (refused.value.problem.code, refused.value.problem.message) == (code, message)


@pytest.mark.parametrize(
    ("cell", "expected"), [("today", TODAY), ("today+1", date(2026, 11, 24)), ("today-23", date(2026, 10, 31))]
)
def test_days_count_from_the_day_of_loading_where_files_are_kept_so(cell: str, expected: date) -> None:
    assert civil_date_cell(cell, Calendar(TODAY, is_relative=True)) == expected


def test_a_long_cell_is_shown_in_forty_characters_on_one_line() -> None:
    assert shortened("a\n " + "b" * 38) == "a " + "b" * 38
    assert shortened("a\n " + "b" * 39) == "a " + "b" * 37 + "…"
