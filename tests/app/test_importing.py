"""What files of an organisation become in the database, and that saying it twice changes nothing."""

import asyncio
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.db.database import OpenDatabase, fetch
from app.domain.standing import standing
from app.gate.work import perform
from app.importing import Count, import_folder
from app.policy.access import Viewer
from app.standings.facts import histories
from schema.activities import LearningActivity
from schema.assignments import Assignment, AssignmentCreate, AssignmentSource, AssignmentWithdraw, Period
from schema.certificates import Certificate
from schema.completions import Completion, CompletionRecord, CompletionRevoke
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState, OrgUnitKind, Role, SourceKind, Stage, Status
from schema.groups import GroupMember
from schema.people import UnitManager, User
from schema.qualifications import Qualification, QualificationArchive, QualificationVersion
from schema.requirements import Requirement
from schema.units import OrgUnit
from tests.app.importing import ORGANISATION, TODAY, events, everything, imported, write_files
from tests.demo import demo_clock, load_demo

pytestmark = pytest.mark.usefixtures("database")
OPENED_ON = date(2026, 11, 17)  # when Lea's renewal opened: 14 days before 2026-12-01
HEADER = "user,activity,completed_on\n"
ASSIGNED = "user,qualification,assigned_on,withdrawn_on\n"


async def admin() -> Viewer:
    return Viewer((await User.get(role=Role.ADMIN)).id, Role.ADMIN)


async def status_of(email: str, qualification: str, on: date = TODAY) -> Status | None:
    found = await Assignment.get(user__email=email, qualification__code=qualification)
    now = standing((await histories([found.id]))[found.id], on)
    return now.status if now else None


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
    assert await Requirement.all().order_by("stage").values_list("stage", "activity__code", "upload_allowed") == [
        (Stage.ACHIEVE, "BHV-E", True),
        (Stage.MAINTAIN, "BHV-R", False),
    ]


async def test_facts_have_the_consequences_they_have_by_hand(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    assert await AssignmentSource.all().order_by("assigned_on").values_list(
        "assignment__user__name", "kind", "assigned_on", "withdrawn_on", "assignment__archived_on"
    ) == [
        ("Max", SourceKind.IMPORT, date(2024, 1, 1), date(2024, 6, 1), date(2024, 6, 1)),
        ("Lea", SourceKind.IMPORT, date(2025, 11, 1), None, None),
    ]
    assert await Period.all().order_by("begins_on").values_list(
        "assignment__user__name", "begins_on", "valid_through"
    ) == [
        ("Max", date(2024, 2, 1), date(2025, 2, 1)),
        ("Lea", date(2025, 12, 1), date(2026, 12, 1)),
    ]
    assert await Enrolment.all().order_by("user__name", "activity__code", "number").values_list(
        "user__name", "activity__code", "number", "state", "opened_on"
    ) == [
        ("Lea", "BHV-E", 1, EnrolmentState.COMPLETED, date(2025, 12, 1)),
        ("Lea", "BHV-R", 1, EnrolmentState.OPEN, OPENED_ON),
        ("Max", "BHV-E", 1, EnrolmentState.COMPLETED, date(2024, 2, 1)),
        ("Max", "BHV-E", 2, EnrolmentState.COMPLETED, date(2024, 2, 2)),
    ]
    assert await Completion.all().order_by("completed_on").values_list(
        "enrolment__number", "completed_on", "recorded_by_id", "certificate_rows__issued_on"
    ) == [
        (1, date(2024, 2, 1), None, TODAY),
        (2, date(2024, 2, 2), None, TODAY),
        (1, date(2025, 12, 1), None, TODAY),
    ]
    assert await status_of("lea@care.example", "BHV") is Status.EXPIRING


async def test_the_news_is_that_of_the_verbs(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    ada, lea, max_ = [(await User.get(name=name)).id for name in ("Ada", "Lea", "Max")]
    assert Counter(await events()) == {
        ("OrgUnitChanged", None): 3,
        ("GroupChanged", None): 1,
        ("UserChanged", ada): 1,
        ("UserChanged", lea): 1,
        ("UserChanged", max_): 1,
        ("LearningActivityChanged", None): 2,
        ("QualificationChanged", None): 1,
        ("AssignmentCreated", lea): 1,
        ("AssignmentCreated", max_): 1,
        ("AssignmentWithdrawn", max_): 1,
        ("CompletionRecorded", lea): 1,
        ("CompletionRecorded", max_): 2,
        ("CertificateIssued", lea): 1,
        ("CertificateIssued", max_): 2,
        ("AssignmentPeriodsChanged", lea): 1,
        ("AssignmentPeriodsChanged", max_): 1,
        ("AssignmentStandingChanged", lea): 1,
        ("EnrolmentOpened", lea): 1,
    }


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


async def test_what_differs_is_changed_and_what_a_file_leaves_out_stays(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    outcome = await imported(
        tmp_path,
        {
            "units.csv": "code,name,kind,parent\nT1,Beukenhof,TEAM,C\nT2,Night Team,TEAM,D1\n",
            "users.csv": "email,name,unit,managed_units\nmax@care.example,Max,T2,T2\nlea@care.example,Lea,T1,\n",
            "groups.csv": "code,name\nERT,Emergency response team\n",
        },
    )

    assert outcome.counts == (
        Count("units.csv", 1, 1, 0),
        Count("groups.csv", 0, 0, 1),
        Count("users.csv", 0, 1, 1),
    )
    assert await OrgUnit.all().order_by("code").values_list("code", "name", "parent__code") == [
        ("C", "De Linde", None),
        ("D1", "Elderly Care", "C"),
        ("T1", "Beukenhof", "C"),
        ("T2", "Night Team", "D1"),
    ]
    assert await User.filter(name="Max").values_list("unit__code", "job_title", "role") == [
        ("T2", "Team leader", Role.MANAGER)
    ]
    assert await UnitManager.all().values_list("unit__code") == [("T2",)]
    assert await GroupMember.all().count() == 1


async def test_whoever_is_no_longer_a_manager_manages_nothing(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    await imported(tmp_path, {"users.csv": "email,name,unit,role,is_active\nmax@care.example,Max,T1,LEARNER,no\n"})

    assert await UnitManager.all().count() == 0
    assert await User.filter(is_active=False).values_list("name", "role") == [("Max", Role.LEARNER)]


async def test_a_different_profile_is_a_new_version(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    lists = "BHV,ACHIEVE,BHV-E\nBHV,ACHIEVE,BHV-R\nBHV,MAINTAIN,BHV-E\n"
    lists_only = await imported(tmp_path, {"requirements.csv": f"qualification,stage,activity\n{lists}"})
    settings_only = await imported(
        tmp_path, {"qualifications.csv": "code,name,duration,maintain_period,grace_days\nBHV,First Aid,ROLLING,P2Y,7\n"}
    )

    assert lists_only.counts == (Count("requirements.csv", 0, 3, 0),)
    assert settings_only.counts == (Count("qualifications.csv", 0, 1, 0),)
    assert await QualificationVersion.all().order_by("number").values_list(
        "number", "maintain_period", "grace_days"
    ) == [
        (1, "P1Y", 0),
        (2, "P1Y", 0),
        (3, "P2Y", 7),
    ]
    assert await Requirement.filter(version__number=3).order_by("id").values_list("stage", "activity__code") == [
        (Stage.ACHIEVE, "BHV-E"),
        (Stage.ACHIEVE, "BHV-R"),
        (Stage.MAINTAIN, "BHV-E"),
    ]


async def test_a_new_name_of_a_qualification_is_no_new_version(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    renamed = ORGANISATION["qualifications.csv"].replace("First Aid", "Emergency response")
    outcome = await imported(tmp_path, {"qualifications.csv": renamed})

    assert outcome.counts == (Count("qualifications.csv", 0, 1, 0),)
    assert await Qualification.all().values_list("name") == [("Emergency response",)]
    assert await QualificationVersion.all().count() == 1


async def test_an_assignment_is_ended_and_restored_with_its_history(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    lea, max_ = "lea@care.example,BHV,2025-11-01,2026-02-01\n", "max@care.example,BHV,2026-01-01,\n"

    outcome = await imported(tmp_path, {"assignments.csv": ASSIGNED + lea + max_})

    assert outcome.counts == (Count("assignments.csv", 1, 1, 0),)
    assert await Assignment.all().order_by("user__name").values_list("user__name", "archived_on") == [
        ("Lea", date(2026, 2, 1)),
        ("Max", None),
    ]
    assert await AssignmentSource.all().count() == 3
    assert await status_of("max@care.example", "BHV") is Status.EXPIRED
    assert await status_of("lea@care.example", "BHV") is None


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


async def test_a_revoked_completion_stays_revoked(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    completion = await Completion.get(user__name="Lea")
    await perform(CompletionRevoke(reason="Not her"), viewer=await admin(), clock=demo_clock(), target=completion.id)
    before = await everything()

    await imported(tmp_path, ORGANISATION)

    assert await everything() == before


@pytest.mark.parametrize("by_hand", [True, False], ids=["by hand", "from a file"])
@pytest.mark.parametrize(
    ("completed_on", "attempts"),
    [
        (date(2026, 11, 24), [(1, EnrolmentState.COMPLETED, OPENED_ON)]),
        (date(2026, 11, 20), [(1, EnrolmentState.COMPLETED, OPENED_ON)]),
        (date(2025, 12, 24), [(1, EnrolmentState.OPEN, OPENED_ON), (2, EnrolmentState.COMPLETED, date(2025, 12, 24))]),
    ],
    ids=["after it was opened", "before it was opened and needed no more", "before it was opened and still needed"],
)
async def test_an_open_attempt_is_finished_as_by_hand(
    tmp_path: Path, by_hand: bool, completed_on: date, attempts: list[object]
):
    await imported(tmp_path, ORGANISATION)
    later = date(2026, 11, 25)

    if by_hand:
        lea, refresher = await User.get(name="Lea"), await LearningActivity.get(code="BHV-R")
        action = CompletionRecord(user=lea.id, activity=refresher.id, completed_on=completed_on)
        await perform(action, viewer=await admin(), clock=demo_clock(later))
    else:
        row = f"lea@care.example,BHV-R,{completed_on}\n"
        await imported(tmp_path, {"completions.csv": HEADER + row}, on=later)

    found = Enrolment.filter(user__name="Lea", activity__code="BHV-R").order_by("number")
    assert await found.values_list("number", "state", "opened_on") == attempts


async def test_completing_again_issues_another_certificate_and_keeps_the_first(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    await imported(tmp_path, {"completions.csv": f"{HEADER}lea@care.example,BHV-E,2026-03-01\n"})

    assert await Certificate.filter(user__name="Lea", revoked_at=None).count() == 2
    assert len(set(await Certificate.all().values_list("number", flat=True))) == 4


async def test_an_imported_certificate_says_what_the_activity_is_called_and_how_long_it_is_valid(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    files = {
        "activities.csv": "code,name,type,certificate_valid_for\nBHV-E,BHV online,E_LEARNING,P1Y\n",
        "completions.csv": f"{HEADER}lea@care.example,BHV-E,2024-02-29\n",
    }

    await imported(tmp_path, files)

    found = Certificate.filter(user__name="Lea").order_by("id")
    assert await found.values_list("activity_name", "valid_through") == [
        ("BHV e-learning", None), ("BHV online", date(2025, 2, 28)),
    ]  # fmt: skip


async def test_what_somebody_withdrew_is_not_assigned_again_by_the_same_file(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    assignment = await Assignment.get(user__email="lea@care.example")
    withdraw = AssignmentWithdraw(reason="Moved away")
    await perform(withdraw, viewer=await admin(), clock=demo_clock(TODAY), target=assignment.id)

    again = await imported(tmp_path, ORGANISATION)

    assert again.is_written
    source = await AssignmentSource.get(assignment_id=assignment.id)
    assert (source.kind, source.withdrawn_on, source.withdrawal_reason) == (SourceKind.IMPORT, TODAY, "Moved away")
    assert (await Assignment.get(id=assignment.id)).archived_on == TODAY


async def test_what_is_archived_may_be_said_again(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    first_aid = await Qualification.get(code="BHV")
    await perform(QualificationArchive(), viewer=await admin(), clock=demo_clock(), target=first_aid.id)
    before = await everything()

    outcome = await imported(tmp_path, ORGANISATION)

    assert outcome.problems == ()
    assert await everything() == before


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


async def test_a_fixed_duration_comes_with_its_period_and_time_frames(tmp_path: Path):
    # given a qualification that is due every year, with an exam in spring and a course soon after the assignment
    fixed = {
        **{name: text for name, text in ORGANISATION.items() if name != "completions.csv"},
        "qualifications.csv": (
            "code,name,duration,period_from,period_through,repeats_every\nHYG,Hygiene,FIXED,2026-01-01,2026-12-31,P1Y\n"
        ),
        "requirements.csv": (
            "qualification,stage,activity,frame_from,frame_through,within\n"
            "HYG,ACHIEVE,BHV-E,2026-03-01,2026-05-31,\n"
            "HYG,ACHIEVE,BHV-R,,,P3M\n"
        ),
        "assignments.csv": "user,qualification,assigned_on\nlea@care.example,HYG,2026-01-10\n",
    }

    # when it is imported twice
    first = await imported(tmp_path, fixed)
    before = await everything()
    second = await imported(tmp_path, fixed)

    # then both lists have it (S10), and the second time changes nothing
    assert (list(first.problems), list(second.problems)) == ([], [])
    rows = await fetch("SELECT stage, frame_through, within FROM requirement ORDER BY stage, position")
    assert [(row[0], str(row[1]), row[2]) for row in rows] == [
        ("ACHIEVE", "2026-05-31", None),
        ("ACHIEVE", "None", "P3M"),
        ("MAINTAIN", "2026-05-31", None),
        ("MAINTAIN", "None", "P3M"),
    ]
    assert await everything() == before
