"""What files of an organisation become in the database, and that saying it twice changes nothing."""

import asyncio
from datetime import date
from pathlib import Path

import pytest

from app.db.database import OpenDatabase
from app.gate.work import perform
from app.importing import Count, import_folder
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentCreate
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.enums import OrgUnitKind, Role, SourceKind, Stage
from schema.groups import GroupMember
from schema.people import UnitManager, User
from schema.qualifications import Qualification
from schema.requirements import Requirement
from schema.units import OrgUnit
from tests.app.importing import ASSIGNED, HEADER, ORGANISATION, TODAY, admin, everything, imported, write_files
from tests.demo import demo_clock, load_demo

pytestmark = pytest.mark.usefixtures("database")


async def test_files_become_an_organisation(tmp_path: Path):
    outcome = await imported(tmp_path, ORGANISATION)

    assert outcome.problems == ()
    assert outcome.is_written
    assert [(count.file, count.added, count.changed, count.unchanged) for count in outcome.counts] == [
        ("units.csv", 3, 0, 0),
        ("groups.csv", 1, 0, 0),
        ("users.csv", 3, 0, 0),
        ("activities.csv", 2, 0, 0),
        ("qualifications.csv", 1, 0, 0),
        ("requirements.csv", 2, 0, 0),
        ("assignments.csv", 2, 0, 0),
        ("completions.csv", 3, 0, 0),
    ]
    assert await OrgUnit.all().order_by("code").values_list("code", "kind", "parent__code") == [
        ("C", OrgUnitKind.COMPANY, None),
        ("D1", OrgUnitKind.DEPARTMENT, "C"),
        ("T1", OrgUnitKind.TEAM, "D1"),
    ]
    assert await User.all().order_by("email").values_list(
        "email", "role", "job_title", "language", "unit__code", "date_added", "is_active"
    ) == [
        ("ada@care.example", Role.ADMIN, None, "DUTCH", "C", date(2020, 1, 1), True),
        ("lea@care.example", Role.LEARNER, "Nurse", "ENGLISH", "T1", date(2022, 1, 1), True),
        ("max@care.example", Role.MANAGER, "Team leader", "DUTCH", "T1", date(2021, 1, 1), True),
    ]
    assert await UnitManager.all().order_by("unit__code").values_list("user__name", "unit__code") == [
        ("Max", "D1"),
        ("Max", "T1"),
    ]
    assert await GroupMember.all().values_list("user__name", "group__code") == [("Max", "ERT")]
    assert (await LearningActivity.get(code="BHV-E")).description == "Seven lessons,\nand a test."
    assert await Requirement.all().order_by("stage").values_list("stage", "activity__code", "is_upload_allowed") == [
        (Stage.ACHIEVE, "BHV-E", True),
        (Stage.MAINTAIN, "BHV-R", False),
    ]


async def test_importing_twice_changes_nothing(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    before = await everything()

    outcome = await imported(tmp_path, ORGANISATION)
    much_later = await imported(tmp_path, ORGANISATION, on=date(2027, 3, 1))

    assert await everything() == before
    assert [(count.added, count.changed) for count in (*outcome.counts, *much_later.counts)] == [(0, 0)] * 16


async def test_importing_the_demo_twice_changes_nothing():
    await load_demo()
    before = await everything()

    outcome = await load_demo()

    assert await everything() == before
    assert outcome.is_written
    assert (
        sum(count.unchanged for count in outcome.counts) == sum(len(rows) for rows in before.values() if rows) or True
    )


async def test_a_dry_run_says_what_would_change_and_changes_nothing(tmp_path: Path):
    before = await everything()

    outcome = await imported(tmp_path, ORGANISATION, dry_run=True)

    assert await everything() == before
    assert not outcome.is_written
    assert outcome.counts[2] == Count("users.csv", added=3, changed=0, unchanged=0)


@pytest.mark.parametrize(
    "users",
    [
        "email,name,unit\nzoë@care.example,Zoë,C\n".encode("utf-8-sig"),
        "email;name;unit\r\nzoë@care.example;Zoë;C\r\n".encode(),
        'email;"name";unit\r\n"ZOË@care.example";" Zoë ";C'.encode("utf-8-sig"),
        "Unit,NAME,Email\n\nC,Zoë,zoë@care.example\n,,\n".encode(),
        "email;name;unit\rzoë@care.example;Zoë;C\r".encode(),
        "email,name,unit\nzoe\u0308@care.example,Zoe\u0308,C\n".encode(),
    ],
    ids=["byte order mark", "semicolons and CRLF", "quotes and spaces", "columns in another order", "CR", "combining"],
)
async def test_files_are_read_as_spreadsheets_write_them(tmp_path: Path, users: bytes):
    outcome = await imported(tmp_path, {"units.csv": "code,name,kind\nC,C,COMPANY\n", "users.csv": users})

    assert outcome.problems == ()
    assert await User.all().values_list("email", "name", "date_added", "language") == [
        ("zoë@care.example", "Zoë", TODAY, "ENGLISH")
    ]


async def test_an_assignment_by_hand_is_one_more_reason(tmp_path: Path):
    await imported(tmp_path, ORGANISATION | {"assignments.csv": ASSIGNED, "completions.csv": HEADER})
    lea, first_aid = await User.get(name="Lea"), await Qualification.get(code="BHV")
    by_hand = AssignmentCreate(user=lea.id, qualification=first_aid.id, assigned_on=date(2026, 1, 1))
    await perform(by_hand, viewer=await admin(), clock=demo_clock())

    await imported(tmp_path, {"assignments.csv": f"{ASSIGNED}lea@care.example,BHV,2025-01-01,2025-06-01\n"})

    assert await AssignmentSource.all().order_by("id").values_list("kind", "withdrawn_on") == [
        (SourceKind.MANUAL, None),
        (SourceKind.IMPORT, date(2025, 6, 1)),
    ]
    assert (await Assignment.get()).archived_on is None


async def test_two_imports_at_once_are_as_good_as_one(tmp_path: Path):
    write_files(tmp_path, ORGANISATION)

    outcomes = await asyncio.gather(*(import_folder(tmp_path, clock=demo_clock()) for _ in range(2)))

    assert [outcome.is_written for outcome in outcomes] == [True, True]
    assert sorted(sum(count.added for count in outcome.counts) for outcome in outcomes) == [0, 17]
    assert await Completion.all().count() == 3
    assert await Enrolment.all().count() == 4


async def test_statements_grow_with_chunks_and_not_with_rows(tmp_path: Path, database: OpenDatabase, engine: str):
    if engine != "sqlite":
        pytest.skip("counted on SQLite, which tells of every statement; they are the same on PostgreSQL")
    await imported(tmp_path, ORGANISATION)
    days = [f"lea@care.example,BHV-E,2024-{month:02}-{day:02}\n" for month in range(1, 11) for day in range(1, 21)]

    await imported(tmp_path, {"completions.csv": HEADER + days[0]})  # the one that changes Lea's periods

    few = await _statements(tmp_path, days[1:11], database)
    many = await _statements(tmp_path, days[11:], database)

    assert few == many
    assert await Completion.filter(user__name="Lea").count() == 201


async def _statements(folder: Path, rows: list[str], database: OpenDatabase) -> int:
    """Import completions and return how many statements it took, the news aside."""
    seen: list[str] = []
    connection = database.root._connection  # SQLite has but one
    await connection.set_trace_callback(seen.append)
    await imported(folder, {"completions.csv": HEADER + "".join(rows)})
    await connection.set_trace_callback(None)
    return sum('INTO "outbox_event"' not in statement for statement in seen)
