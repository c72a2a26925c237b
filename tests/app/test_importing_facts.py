"""Assignments and completions that are imported have the consequences they have by hand."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.standing import periods, standing
from app.gate.work import perform
from app.importing import Count
from app.standings.facts import histories
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentWithdraw
from schema.certificates import Certificate
from schema.completions import Completion, CompletionRecord, CompletionRevoke
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState, SourceKind, Status
from schema.people import User
from tests.app.importing import ASSIGNED, HEADER, ORGANISATION, TODAY, admin, changed, everything, imported
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")
OPENED_ON = date(2026, 11, 17)  # when Lea's renewal opened: 14 days before 2026-12-01
CERTIFYING = "user,activity,completed_on,issue_certificate\n"
CERTIFIED = changed(
    completions=CERTIFYING + "lea@care.example,BHV-E,2025-12-01,yes\nmax@care.example,BHV-E,2024-02-01,yes\n"
    "max@care.example,BHV-E,2024-02-02,yes\n"
)


async def status_of(email: str, qualification: str, on: date = TODAY) -> Status | None:
    found = await Assignment.get(user__email=email, qualification__code=qualification)
    now = standing((await histories([found.id]))[found.id], on)
    return now.status if now else None


async def periods_of(email: str) -> list[tuple[date, date | None]]:
    found = await Assignment.get(user__email=email)
    return [(each.begins_on, each.valid_through) for each in periods((await histories([found.id]))[found.id])]


async def test_facts_have_the_consequences_they_have_by_hand(tmp_path: Path):
    await imported(tmp_path, CERTIFIED)

    assert await AssignmentSource.all().order_by("assigned_on").values_list(
        "assignment__user__name", "kind", "assigned_on", "withdrawn_on", "assignment__archived_on"
    ) == [
        ("Max", SourceKind.IMPORT, date(2024, 1, 1), date(2024, 6, 1), date(2024, 6, 1)),
        ("Lea", SourceKind.IMPORT, date(2025, 11, 1), None, None),
    ]
    assert await periods_of("max@care.example") == [(date(2024, 2, 1), date(2025, 2, 1))]
    assert await periods_of("lea@care.example") == [(date(2025, 12, 1), date(2026, 12, 1))]
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
    await imported(tmp_path, CERTIFIED)

    again = CERTIFYING + "lea@care.example,BHV-E,2026-03-01,yes\n"
    await imported(tmp_path, {"completions.csv": again})

    assert await Certificate.filter(user__name="Lea", revoked_at=None).count() == 2
    assert len(set(await Certificate.all().values_list("number", flat=True))) == 4


async def test_an_imported_certificate_says_what_the_activity_is_called_and_how_long_it_is_valid(tmp_path: Path):
    await imported(tmp_path, CERTIFIED)
    files = {
        "activities.csv": "code,name,type,certificate_valid_for\nBHV-E,BHV online,E_LEARNING,P1Y\n",
        "completions.csv": CERTIFYING + "lea@care.example,BHV-E,2024-02-29,yes\n",
    }

    await imported(tmp_path, files)

    found = Certificate.filter(user__name="Lea").order_by("id")
    assert await found.values_list("activity_name", "valid_through") == [
        ("BHV e-learning", None),
        ("BHV online", date(2025, 2, 28)),
    ]


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


async def test_attempts_are_numbered_by_day_whatever_the_order_of_the_lines(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    days = ("2026-05-02", "2026-03-01", "2026-04-01")

    await imported(tmp_path, {"completions.csv": HEADER + "".join(f"lea@care.example,BHV-E,{day}\n" for day in days)})

    found = Completion.filter(user__name="Lea", activity__code="BHV-E").order_by("enrolment__number")
    assert await found.values_list("enrolment__number", "completed_on") == [
        (1, date(2025, 12, 1)),
        (2, date(2026, 3, 1)),
        (3, date(2026, 4, 1)),
        (4, date(2026, 5, 2)),
    ]


async def test_who_is_assigned_or_withdrawn_on_the_very_day_of_the_import_is_so(tmp_path: Path):
    today = f"lea@care.example,BHV,2025-11-01,{TODAY}\nmax@care.example,BHV,{TODAY},\n"

    outcome = await imported(tmp_path, {**ORGANISATION, "assignments.csv": ASSIGNED + today})

    assert outcome.is_written
    assert await AssignmentSource.all().order_by("assigned_on").values_list(
        "assignment__user__name", "assigned_on", "withdrawn_on", "assignment__archived_on"
    ) == [("Lea", date(2025, 11, 1), TODAY, TODAY), ("Max", TODAY, None, None)]
