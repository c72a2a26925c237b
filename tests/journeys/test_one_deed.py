"""Imports and jobs are one deed: told once, to administrators, and in the history of each person concerned (E72)."""

from pathlib import Path
from typing import Any

from app.db.database import fetch
from app.importing import import_folder
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.app.importing import ASSIGNED, HEADER, write_files
from tests.jobs.renewals import tick
from tests.journeys.care import Care
from tests.journeys.first_aid import first_aid
from tests.listening import listening

IMPORTED = """subscription($after: String) { importFinished(after: $after) {
    cursor actor { name } importRun { completions } } }"""
VERIFY = "{ auditVerify { isIntact } }"
HISTORY = """{ user(id: "email:lena@care.example") { history(first: 1) { totalCount nodes {
    name happenedAt actor { name } changes { field before after } } } } }"""


async def gives(api: Api, folder: Path, name: str, **steps: Any) -> None:
    """Import one completion of somebody."""
    files = {"completions.csv": f"{HEADER}{name}@care.example,course,2026-01-01\n"}
    outcome = await import_folder(write_files(folder, files), clock=api.clock, **steps)
    assert outcome.is_written


async def test_an_import_is_told_once_and_to_administrators_alone(care: Care, tmp_path: Path):
    await care.ada.do("learningActivityEdit", id=care.course, code="course")
    async with listening(care.ada, IMPORTED) as ada, listening(care.mia, IMPORTED) as mia:
        await gives(care.ada, tmp_path, "lena")
        first = (await ada.next())["importFinished"]  # before anybody else is an administrator
        await care.ada.do("userEdit", id="email:mia@care.example", role="ADMIN", managed_units=[])
        await gives(care.ada, tmp_path, "zoe")
        second = (await ada.next())["importFinished"]
        of_mia = (await mia.next())["importFinished"]

    assert [each["importRun"]["completions"] for each in (first, second)] == [1, 1]
    assert [each["actor"] for each in (first, second)] == [None, None]
    assert of_mia == second  # of the first one nobody told her


async def test_a_persons_history_says_what_an_import_gave_them_and_when(api: Api, tmp_path: Path):
    story = await first_aid(api)
    await api.do("learningActivityEdit", id=story.e_learning, code="course")
    api.clock.move_to("2026-01-20")

    await gives(api, tmp_path, "lena")

    lena = (await api.ask(HISTORY))["user"]["history"]
    line = "activity: course; completedOn: 2026-01-01; line: 2; user: lena@care.example"
    assert lena["nodes"] == [
        {
            "name": "IMPORT_FINISHED",
            "happenedAt": "2026-01-20T08:00:00+00:00",
            "actor": None,
            "changes": [{"field": "completions", "before": "", "after": line}],
        }
    ]
    assert lena["totalCount"] == 2  # that she was added, too
    user = (await api.ask('{ user(id: "email:lena@care.example") { id } }'))["user"]["id"]
    page = await (await Visitor(api).enter(ADMIN)).see(f"/admin/users/{user}")
    assert "Import finished" in page.words
    assert "Activity: course; Completed on: 1 Jan 2026; Line: 2; User: lena@care.example" in page.words
    assert (await api.ask(VERIFY))["auditVerify"]["isIntact"]


async def test_an_import_shows_how_far_it_is_to_the_end(api: Api, tmp_path: Path):
    story = await first_aid(api)
    await api.do("learningActivityEdit", id=story.e_learning, code="course")
    await api.do("qualificationEdit", id=story.qualification, code="first-aid")
    write_files(tmp_path, {"assignments.csv": f"{ASSIGNED}lena@care.example,first-aid,2025-01-01,\n"})
    steps: list[tuple[str, int, int]] = []

    await gives(api, tmp_path, "lena", tell=lambda *step: steps.append(step))

    # one for the import as a whole, one for Lena, and the standing that is another one today has none
    assert steps == [
        ("checks", 0, 2), ("checks", 2, 2), ("assignments.csv", 1, 1), ("completions.csv", 1, 1),
        ("consequences", 1, 1), ("record", 2, 2),
    ]  # fmt: skip


async def test_a_job_that_did_something_is_told_once_and_one_that_did_nothing_is_not(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    told = "SELECT r.job, r.done FROM outbox_event o JOIN job_run r ON r.id = o.subject_id WHERE o.name = 'JobFinished'"

    api.clock.move_to("2026-12-31")
    await tick(api.clock)
    before = [tuple(row) for row in await fetch(told)]
    api.clock.move_to("2027-01-01")
    await tick(api.clock)
    await tick(api.clock)

    assert before == []
    assert [tuple(row) for row in await fetch(told)] == [("turn_of_the_day", 2)]  # her standing, and an attempt
    audited = await fetch("SELECT subject_type, subject_title FROM audit_entry WHERE what = 'JobFinished'")
    assert [row[0] for row in audited] == ["JobRun"]
