"""An import is one deed: told once, and on record by person (E72)."""

from datetime import UTC
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.audit.verify import verify_audit
from app.db.database import fetch
from schema.audit import AuditEntry
from schema.imports import ImportRun
from schema.people import User
from tests.app.auditing import before_and_after, entries, last_number
from tests.app.importing import ASSIGNED, HEADER, ORGANISATION, TODAY, changed, events, imported
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")
COUNTS = {
    "units": 3,
    "groups": 1,
    "users": 3,
    "activities": 2,
    "qualifications": 1,
    "assignments": 2,
    "completions": 3,
}
LEA = "lea@care.example"


def asked(entry: AuditEntry) -> Any:
    return orjson.loads(entry.asked)


async def of(name: str, after: int = 0) -> AuditEntry:
    """The one entry about somebody or something of that name."""
    found = [each for each in await entries(after) if each.subject_title == name]
    assert len(found) == 1
    return found[0]


async def test_it_tells_once_how_many_of_each_there_were(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    assert await events() == [("ImportFinished", None)]
    import_run = await ImportRun.get()
    assert {name: getattr(import_run, name) for name in COUNTS} == COUNTS
    assert import_run.finished_at == demo_clock(TODAY).now()


async def test_the_audit_has_one_entry_for_it_one_for_each_row_and_one_for_each_person(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await entries()
    assert sorted((each.what, each.subject_type) for each in found) == [
        ("ImportFinished", "Group"),
        ("ImportFinished", "ImportRun"),
        ("ImportFinished", "LearningActivity"),
        ("ImportFinished", "LearningActivity"),
        ("ImportFinished", "OrgUnit"),
        ("ImportFinished", "OrgUnit"),
        ("ImportFinished", "OrgUnit"),
        ("ImportFinished", "Qualification"),
        ("ImportFinished", "User"),
        ("ImportFinished", "User"),
        ("ImportFinished", "User"),
    ]
    assert {(each.actor_id, each.happened_at) for each in found} == {(None, demo_clock(TODAY).now())}
    event = (await fetch("SELECT id FROM outbox_event"))[0][0]
    assert {each.event_id for each in found} == {event}
    verified = await verify_audit()
    assert (verified.count, verified.broken) == (len(found), None)


async def test_the_audit_calls_it_by_when_it_was_in_words_that_people_read(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    [found] = [each for each in await entries() if each.subject_type == "ImportRun"]
    assert found.subject_title == demo_clock(TODAY).now().astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


async def test_of_each_person_it_is_on_record_what_they_were_given_by_file_and_line(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    lea = await of("Lea")
    given = asked(lea)
    assert list(given) == ["assignments", "completions", "users"]
    assert given["assignments"] == [{"line": 2, "user": LEA, "qualification": "BHV", "assignedOn": "2025-11-01"}]
    assert given["completions"] == [{"line": 2, "user": LEA, "activity": "BHV-E", "completedOn": "2025-12-01"}]
    assert [(each["line"], each["unit"]) for each in given["users"]] == [(4, "T1")]
    before, after = before_and_after(lea)
    assert (before, after["email"]) == (None, LEA)
    assert [each["line"] for each in asked(await of("Max"))["completions"]] == [3, 4]
    profile = asked(await of("First Aid"))
    assert [each["maintainPeriod"] for each in profile["qualifications"]] == ["P1Y"]
    assert [(each["line"], each["stage"]) for each in profile["requirements"]] == [(2, "ACHIEVE"), (3, "MAINTAIN")]


async def test_of_who_was_there_before_it_is_on_record_what_changed(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    start, revisions = await last_number(), dict(await User.all().values_list("name", "revision"))

    await imported(
        tmp_path,
        {
            "users.csv": f"email,name,unit,job_title,groups\n{LEA},Lea,D1,Nurse,ERT\n",
            "completions.csv": f"{HEADER}max@care.example,BHV-R,2026-01-01\n",
        },
    )

    lea, max_ = await of("Lea", start), await of("Max", start)
    ids = {row[0]: row[1] for row in await fetch("SELECT subject_title, subject FROM audit_entry")}
    before, after = before_and_after(lea)
    assert (before.pop("memberships"), before) == (
        [{"unit": {"id": ids["Team 1"]}, "state": "ACTIVE", "beginsOn": "2022-01-01", "through": None}],
        {"unit": {"id": ids["Team 1"]}, "groups": []},
    )
    assert [each["through"] for each in after.pop("memberships")] == ["2026-11-22", None]
    assert after == {
        "unit": {"id": ids["Elderly Care"]},
        "groups": [{"group": {"id": ids["Emergency response team"]}}],
    }
    assert (max_.before, max_.after) == ("", "")
    assert list(asked(max_)) == ["completions"]
    assert len(await entries(start)) == 3
    now = dict(await User.all().values_list("name", "revision"))
    assert {name: now[name] - revisions[name] for name in now} == {"Ada": 0, "Lea": 1, "Max": 0}


async def test_of_standings_it_tells_those_that_are_not_today_what_they_were(tmp_path: Path):
    await imported(tmp_path, changed(completions=None))
    before = await events()
    lea, ada = [(await User.get(name=name)).id for name in ("Lea", "Ada")]

    await imported(
        tmp_path,
        {
            "assignments.csv": f"{ASSIGNED}ada@care.example,BHV,2024-01-01,\n",
            "completions.csv": (
                f"{HEADER}{LEA},BHV-E,2025-12-01\nada@care.example,BHV-E,2026-01-01\nmax@care.example,BHV-E,2024-02-01\n"
            ),
        },
    )

    assert ada
    assert (await events())[len(before) :] == [("AssignmentStandingChanged", lea), ("ImportFinished", None)]
    assert await AuditEntry.filter(what="AssignmentStandingChanged").count() == 0


async def test_what_changes_nothing_and_what_is_only_tried_is_not_told(tmp_path: Path):
    await imported(tmp_path, ORGANISATION, dry_run=True)
    tried = (await events(), await entries(), await ImportRun.all().count())
    await imported(tmp_path, ORGANISATION)

    await imported(tmp_path, ORGANISATION)

    assert tried == ([], [], 0)
    assert [name for name, _ in await events()] == ["ImportFinished"]
