"""Files that cannot be imported: everything that is wrong is said, at its place, and nothing is changed."""

from datetime import date
from pathlib import Path

import pytest

from app.db.database import OpenDatabase
from app.gate.work import perform
from app.importing import NothingToImport, files, import_folder, problems, tables
from app.policy.access import Viewer
from schema.activities import LearningActivity
from schema.enums import Role
from schema.people import User, UserDeactivate
from schema.qualifications import Qualification, QualificationArchive
from schema.units import OrgUnit
from tests.app.importing import ORGANISATION, TODAY, everything, imported, problems_of, write_files
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")
COLUMNS_OF_USERS = "email, name, role, job_title, language, unit, date_added, is_active, managed_units, groups"


def changed(**changes: str | None) -> dict[str, str | bytes]:
    """Return the organisation with other files in the place of some, and without some."""
    both = {**ORGANISATION, **{f"{name}.csv": content for name, content in changes.items()}}
    return {name: content for name, content in both.items() if content is not None}


CASES: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
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
            "groups.csv:2: WRONG_NUMBER_OF_CELLS This line has 1 cells, but the header has 2.",
            "groups.csv:3: WRONG_NUMBER_OF_CELLS This line has 3 cells, but the header has 2.",
        ],
    ),
    "broken UTF-8": (
        {"groups.csv": b"code,name\nA,Caf\xe9\nB,Bee\n\xff,Cee\n"},
        [
            "groups.csv:2 name: NOT_UTF_8 This file is not UTF-8; save it as UTF-8.",
            "groups.csv:4 code: NOT_UTF_8 This file is not UTF-8; save it as UTF-8.",
        ],
    ),
    "UTF-16": (
        {"groups.csv": "code,name\n".encode("utf-16")},
        ["groups.csv:1: NOT_UTF_8 This file is UTF-16; save it as UTF-8."],
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
    "the same thing twice": (
        {
            "units.csv": "code,name,kind\nC,One,COMPANY\nD,Two,COMPANY\nC,Three,COMPANY\n",
            "users.csv": "email,name,unit\nAnn@care.example,Ann,C\nann@CARE.example,Ann,C\n",
        },
        [
            "units.csv:4 code: DUPLICATE Line 2 already has the same code.",
            "users.csv:3 email: DUPLICATE Line 2 already has the same email.",
        ],
    ),
    "the same fact twice": (
        changed(
            completions="user,activity,completed_on\nlea@care.example,BHV-E,2026-01-01\nLEA@care.example,BHV-E,2026-01-01\n"
        ),
        ["completions.csv:3 completed_on: DUPLICATE Line 2 already has the same user and activity and completed_on."],
    ),
    "cells that may not be empty": (
        {"units.csv": "code,name,kind\n,One,COMPANY\nD,,\n"},
        [
            "units.csv:2 code: REQUIRED This cannot be empty.",
            "units.csv:3 name: REQUIRED This cannot be empty.",
            "units.csv:3 kind: REQUIRED This cannot be empty.",
        ],
    ),
    "what the verbs refuse": (
        {
            "units.csv": f"code,name,kind\nC,{'x' * 201},COMPANY\n",
            "users.csv": "email,name,unit,language,date_added,is_active\nnobody,N,C,dutch!,1899-12-31,perhaps\n",
        },
        [
            "units.csv:2 name: TOO_LONG At most 200 characters; this has 201.",
            'users.csv:2 language: INVALID "dutch!" is not one of ENGLISH, DUTCH.',
            "users.csv:2 date_added: OUT_OF_RANGE This has to be between 1900-01-01 and 2200-12-31.",
            'users.csv:2 is_active: INVALID "perhaps" is not one of true, yes, 1, false, no, 0.',
            "users.csv:2 email: INVALID This is not a valid e-mail.",
        ],
    ),
    "units in the wrong place": (
        {"units.csv": "code,name,kind,parent\nC,C,COMPANY,D\nD,D,DEPARTMENT,T\nT,T,TEAM,T\nU,U,TEAM,\nV,V,TEAM,X\n"},
        [
            *(
                f"units.csv:{line} parent: PARENT_KIND A company has no parent. The parent of a "
                "department is a company; that of a team is a department or a company."
                for line in (2, 3, 4, 5)
            ),
            'units.csv:6 parent: NOT_FOUND There is no unit with the code "X".',
        ],
    ),
    "references to what is not there": (
        changed(
            users="email,name,unit,role,managed_units,groups\nlea@care.example,Lea,T9,MANAGER,T1|T8,ERT|G\n",
            assignments="user,qualification,assigned_on\nbob@care.example,BHW,2026-01-01\n",
            completions="user,activity,completed_on\nbob@care.example,BHV-X,2026-01-01\n",
            requirements="qualification,stage,activity\nBHV,ACHIEVE,BHV-E\nBHW,MAINTAIN,BHV-X\nBHV,MAINTAIN,BHV-R\n",
        ),
        [
            'users.csv:2 unit: NOT_FOUND There is no unit with the code "T9".',
            'users.csv:2 managed_units: NOT_FOUND There is no unit with the code "T8".',
            'users.csv:2 groups: NOT_FOUND There is no group with the code "G".',
            'requirements.csv:3 qualification: NOT_FOUND There is no qualification with the code "BHW".',
            'requirements.csv:3 activity: NOT_FOUND There is no activity with the code "BHV-X".',
            'assignments.csv:2 user: NOT_FOUND There is no person with the e-mail address "bob@care.example".',
            'assignments.csv:2 qualification: NOT_FOUND There is no qualification with the code "BHW".',
            'completions.csv:2 user: NOT_FOUND There is no person with the e-mail address "bob@care.example".',
            'completions.csv:2 activity: NOT_FOUND There is no activity with the code "BHV-X".',
        ],
    ),
    "somebody who manages without being a manager": (
        changed(
            users="email,name,unit,managed_units\nlea@care.example,Lea,T1,T1\n", assignments=None, completions=None
        ),
        ["users.csv:2 managed_units: NOT_A_MANAGER Only someone with the role Manager can manage units."],
    ),
    "profiles that cannot be": (
        changed(
            qualifications=(
                "code,name,duration,maintain_period,renewal_lead,grace_days\n"
                "BHV,First Aid,ROLLING,P30D,P30D,0\nA,Ay,ROLLING,,,0\nB,Bee,ROLLING,,,4000\nC,Cee,ROLLING,P0D,,x\n"
            ),
            requirements=(
                "qualification,stage,activity,upload_allowed\n"
                "BHV,ACHIEVE,BHV-E,\nBHV,ACHIEVE,BHV-E,\nA,MAINTAIN,BHV-R,\nA,ACHIEVE,DOC,yes\n"
            ),
            activities="code,name,type\nBHV-E,E,E_LEARNING\nBHV-R,R,MEETUP\nDOC,Doc,DOCUMENT\n",
        ),
        [
            (
                "qualifications.csv:2 code: MAINTAIN_EMPTY With a Maintain duration, something has to renew the "
                "qualification: add a Maintain list, or remove the duration."
            ),
            (
                "qualifications.csv:2 renewal_lead: LEAD_TOO_LONG The renewal lead has to be shorter than the "
                "Maintain duration."
            ),
            "qualifications.csv:3 maintain_period: MAINTAIN_WITHOUT_PERIOD A Maintain list needs a Maintain duration.",
            "qualifications.csv:4 grace_days: OUT_OF_RANGE This has to be between 0 and 3660.",
            'qualifications.csv:5 grace_days: INVALID "x" is not a whole number of at most 9 digits.',
            "qualifications.csv:5 maintain_period: OUT_OF_RANGE A period lasts at least 1 day.",
            "requirements.csv:3 activity: DUPLICATE Line 2 already has the same qualification and stage and activity.",
            (
                "requirements.csv:5 upload_allowed: UPLOAD_NOT_POSSIBLE Certificates can be uploaded only for an "
                "e-learning, exam, meetup or assignment."
            ),
        ],
    ),
    "a qualification that demands nothing": (
        changed(
            qualifications="code,name,duration\nBHV,First Aid,ROLLING\nA,Ay,ROLLING\n",
            requirements="qualification,stage,activity\nBHV,ACHIEVE,BHV-E\n",
        ),
        ["qualifications.csv:3 code: EMPTY_ACHIEVE Add at least one activity to achieve the qualification."],
    ),
    "days that cannot be": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2026-11-24,\nada@care.example,BHV,2026-01-01,2025-12-31\n"
                "max@care.example,BHV,2026-01-01,2026-11-24\n"
            ),
            completions=(
                "user,activity,completed_on\n"
                "lea@care.example,BHV-E,2026-11-24\nlea@care.example,BHV-E,24-11-2026\nlea@care.example,BHV-E,2026-02-30\n"
                "lea@care.example,BHV-E,today-3\nlea@care.example,BHV-E,9999-12-31\n"
            ),
        ),
        [
            "assignments.csv:2 assigned_on: IN_THE_FUTURE An assignment cannot begin in the future.",
            "assignments.csv:3 withdrawn_on: BEFORE_ASSIGNMENT It cannot end before it begins.",
            "assignments.csv:4 withdrawn_on: IN_THE_FUTURE A withdrawal cannot be in the future.",
            "completions.csv:2 completed_on: IN_THE_FUTURE A completion cannot be dated in the future.",
            'completions.csv:3 completed_on: INVALID "24-11-2026" is not a date; write it like 2026-01-15.',
            'completions.csv:4 completed_on: INVALID "2026-02-30" is not a date; write it like 2026-01-15.',
            'completions.csv:5 completed_on: INVALID "today-3" is not a date; write it like 2026-01-15.',
            "completions.csv:6 completed_on: OUT_OF_RANGE This has to be between 1900-01-01 and 2200-12-31.",
        ],
    ),
    "a stretch of time within one that runs on": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2025-03-01,\nlea@care.example,BHV,2025-01-01,2025-02-01\n"
                "lea@care.example,BHV,2025-02-01,2025-03-02\nlea@care.example,BHV,2025-06-01,2025-07-01\n"
            )
        ),
        [
            (
                f"assignments.csv:{line} assigned_on: OVERLAPS An import already assigned it on some of these days; "
                "periods of assignment cannot overlap."
            )
            for line in (4, 5)
        ],
    ),
    "stretches of time that overlap": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2025-01-01,2025-06-01\nlea@care.example,BHV,2025-06-01,2025-09-01\n"
                "lea@care.example,BHV,2025-08-31,\n"
            )
        ),
        [
            (
                "assignments.csv:4 assigned_on: OVERLAPS An import already assigned it on some of these days; "
                "periods of assignment cannot overlap."
            ),
        ],
    ),
}


@pytest.mark.parametrize(("content", "said"), CASES.values(), ids=CASES.keys())
async def test_what_is_wrong_is_said_at_its_place(tmp_path: Path, content: dict[str, str | bytes], said: list[str]):
    found = await problems_of(tmp_path, content)

    assert found == said


async def test_a_stretch_of_time_must_not_overlap_one_on_record_that_runs_on(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    head, row = "user,qualification,assigned_on,withdrawn_on\n", "lea@care.example,BHV"

    within = await problems_of(tmp_path, {"assignments.csv": f"{head}{row},2026-01-01,2026-02-01\n"})
    up_to_it = await imported(tmp_path, {"assignments.csv": f"{head}{row},2025-01-01,2025-11-01\n"})

    assert [each.partition(" An ")[0] for each in within] == ["assignments.csv:2 assigned_on: OVERLAPS"]
    assert up_to_it.is_written


async def test_what_is_archived_or_inactive_is_left_alone(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    await OrgUnit.create(code="OLD", name="Old", kind="COMPANY", archived_on=TODAY)
    await LearningActivity.filter(code="BHV-E").update(archived_on=date(2026, 1, 1))
    ada = Viewer((await User.get(role=Role.ADMIN)).id, Role.ADMIN)
    clock = demo_clock()
    await perform(QualificationArchive(), viewer=ada, clock=clock, target=(await Qualification.get()).id)
    await perform(UserDeactivate(), viewer=ada, clock=clock, target=(await User.get(name="Lea")).id)

    found = await problems_of(
        tmp_path,
        {
            "units.csv": "code,name,kind,parent\nOLD,New,COMPANY,\nD2,D,DEPARTMENT,OLD\n",
            "users.csv": "email,name,unit,role,managed_units\nmax@care.example,Max,OLD,MANAGER,OLD\n",
            "activities.csv": "code,name,type\nBHV-E,Other,E_LEARNING\n",
            "qualifications.csv": "code,name,duration\nBHV,Other,ROLLING\nNEW,New,ROLLING\n",
            "requirements.csv": "qualification,stage,activity\nNEW,ACHIEVE,BHV-E\n",
            "assignments.csv": (
                "user,qualification,assigned_on\nlea@care.example,NEW,2026-01-01\nmax@care.example,BHV,2026-01-01\n"
            ),
            "completions.csv": (
                "user,activity,completed_on\nmax@care.example,BHV-E,2025-12-31\nmax@care.example,BHV-E,2026-01-01\n"
            ),
        },
    )

    assert found == [
        "units.csv:2 code: ARCHIVED This is archived and cannot be changed.",
        "units.csv:3 parent: ARCHIVED The parent unit is archived.",
        "users.csv:2 unit: ARCHIVED This is archived.",
        "users.csv:2 managed_units: ARCHIVED This is archived.",
        "activities.csv:2 code: ARCHIVED This is archived and cannot be changed.",
        "qualifications.csv:2 code: ARCHIVED This is archived and cannot be changed.",
        "requirements.csv:2 activity: ARCHIVED This activity is archived.",
        "assignments.csv:2 user: INACTIVE This person is not active.",
        "assignments.csv:3 qualification: ARCHIVED This qualification is archived.",
        "completions.csv:3 activity: ARCHIVED This activity is archived.",
    ]


async def test_units_below_have_to_suit_a_changed_unit(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(tmp_path, {"units.csv": "code,name,kind,parent\nD1,D,TEAM,C\n"})

    assert found == [
        (
            "units.csv:2 kind: PARENT_KIND A company has no parent. The parent of a department is a company; that "
            "of a team is a department or a company."
        )
    ]


async def test_a_profile_is_judged_with_what_is_on_record(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(
        tmp_path, {"requirements.csv": "qualification,stage,activity,upload_allowed\nBHV,MAINTAIN,BHV-E,\n"}
    )

    assert found == [
        "requirements.csv:2 qualification: EMPTY_ACHIEVE Add at least one activity to achieve the qualification."
    ]


async def test_only_the_first_problems_are_listed_and_all_are_counted(tmp_path: Path, database: OpenDatabase):
    count = problems.MAX_SHOWN + 7

    outcome = await imported(tmp_path, {"groups.csv": "code,name\n" + "".join(f"G{n},\n" for n in range(count))})

    assert outcome.problem_count == count
    assert [problem.line for problem in outcome.problems] == list(range(2, problems.MAX_SHOWN + 2))


async def test_files_have_a_size_and_rows_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "MAX_FILE_ROWS", 2)  # the limits themselves would take minutes to write
    monkeypatch.setattr(tables, "MAX_BYTES", 60)

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


async def test_the_last_active_administrator_stays_one(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    header = "email,name,role,unit,is_active\n"
    away = "ada@care.example,Ada,LEARNER,C,yes\n"
    last = "This is the last active administrator. Make someone else an administrator first."

    demoted = await problems_of(tmp_path, {"users.csv": header + away})
    deactivated = await problems_of(tmp_path, {"users.csv": header + "ada@care.example,Ada,ADMIN,C,no\n"})
    replaced = await imported(tmp_path, {"users.csv": header + away + "eve@care.example,Eve,ADMIN,C,yes\n"})

    assert demoted == [f"users.csv:2 role: LAST_ADMIN {last}"]
    assert deactivated == [f"users.csv:2 is_active: LAST_ADMIN {last}"]
    assert replaced.is_written


async def test_nobody_is_brought_back_into_an_archived_unit(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    header = "email,name,unit,is_active\n"
    await imported(tmp_path, {"users.csv": header + "lea@care.example,Lea,T1,no\nmax@care.example,Max,C,yes\n"})
    await OrgUnit.filter(code="T1").update(archived_on=TODAY)

    found = await problems_of(tmp_path, {"users.csv": header + "lea@care.example,Lea,T1,yes\n"})

    assert found == [
        "users.csv:2 is_active: ARCHIVED_UNIT The person's unit is archived; move them to another unit first."
    ]
