"""A list is downloaded as a file that `import` reads again, and reading it changes nothing."""

from pathlib import Path
from typing import Any

import pytest

from admin_ui.lists.importable import IMPORT_FILES
from app.importing import Count, import_folder
from app.importing.files import FILES
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api

LISTS = {
    "units.csv": "org-units/export/import",
    "groups.csv": "groups/export/import",
    "users.csv": "users/export/import",
    "activities.csv": "learning-activities/export/import",
    "qualifications.csv": "qualifications/export/import",
    "requirements.csv": "qualifications/export/import-requirements",
    "assignments.csv": "assignments/export/import",
    "completions.csv": "completions/export/import",
}


async def downloaded(visitor: Visitor, folder: Path) -> dict[str, int]:
    """Put all lists into a folder, and return how many lines each file has below its headings."""
    lines = {}
    for name, path in LISTS.items():
        answer = await visitor.http.get(f"/admin/{path}")
        assert (answer.status_code, answer.headers["content-disposition"]) == (200, f'attachment; filename="{name}"')
        (folder / name).write_bytes(answer.content)
        lines[name] = answer.text.count("\r\n") - 1
    return lines


async def told(api: Api, folder: Path) -> Any:
    """What an import of the folder would do, and what is wrong with it."""
    outcome = await import_folder(folder, clock=api.clock, dry_run=True)
    return list(map(str, outcome.problems)) or outcome.counts


def test_headings_are_those_that_import_knows() -> None:
    known = {file.name: {column.name for column in file.columns} for file in FILES}

    written = {file.name: set(file.columns) for files in IMPORT_FILES.values() for file in files}
    strange = {name: columns - known[name] for name, columns in written.items()}
    assert strange == {name: set() for name in LISTS}


@pytest.mark.parametrize("language", ["ENGLISH", "DUTCH"])
async def test_the_lists_of_the_demo_are_read_again_and_change_nothing(
    demo: Api, tmp_path: Path, language: str
) -> None:
    await demo.do("userEdit", id=demo.admin, language=language)
    lines = await downloaded(await Visitor(demo).enter(ADMIN), tmp_path)

    assert await told(demo, tmp_path) == tuple(Count(name, 0, 0, count) for name, count in lines.items())
    assert min(lines.values()) > 1


async def test_all_that_can_be_known_of_people_and_assignments_is_read_as_it_is(api: Api, tmp_path: Path) -> None:
    first, second = await api.unit("Team; |A", code="A"), await api.unit("=B", code="-B")
    group, activity = await api.do("groupCreate", name="'@G", code="+G"), await api.activity(code="ACT", name='a"b')
    aid = await api.qualification("Aid", achieve=[activity], code="AID")
    people = {name: await api.user(name, unit=first) for name in ("Ann", "Ben", "Cas", "Dee", "Eva", "Max")}
    await api.do("userEdit", id=people["Max"], role="MANAGER", managed_units=[first, second], groups=[group["id"]])
    api.clock.move_to("2026-01-20")
    await api.do("assignmentWithdraw", id=await api.assign(people["Ann"], aid, "2026-01-10"))
    api.clock.move_to("2026-03-01")
    await api.assign(people["Ann"], aid, "2026-02-01")
    await api.do("userMove", id=people["Ann"], unit=second, from_on="2026-02-01")
    await api.do("userRecordAbsence", id=people["Ben"], begins_on="2026-02-01", through="2026-04-01")
    await api.do("userMove", id=people["Ben"], unit=second, from_on="2026-02-10")
    await api.do("userRecordAbsence", id=people["Cas"], begins_on="2026-02-01")
    await api.do("userDeactivate", id=people["Dee"], from_on="2026-02-15")
    await api.do("userDeactivate", id=people["Eva"], from_on="2026-05-01")
    await api.do("userRecordAbsence", id=people["Eva"], begins_on="2026-02-01")
    done = [await api.complete(people["Max"], activity, f"2026-01-0{day}") for day in (2, 3)]
    await api.do("completionRevoke", id=done[0], reason="It was someone else.")

    lines = await downloaded(await Visitor(api).enter(ADMIN), tmp_path)

    assert (tmp_path / "users.csv").read_bytes().decode().splitlines()[2:] == [
        "ann@care.example,,Ann,LEARNER,,ENGLISH,'-B,2026-02-01,2026-01-01,ACTIVE,,,,",
        "ben@care.example,,Ben,LEARNER,,ENGLISH,'-B,2026-02-10,2026-01-01,ABSENT,2026-02-01,2026-04-01,,",
        "cas@care.example,,Cas,LEARNER,,ENGLISH,A,2026-01-01,2026-01-01,ABSENT,2026-02-01,,,",
        "dee@care.example,,Dee,LEARNER,,ENGLISH,A,2026-01-01,2026-01-01,INACTIVE,2026-02-15,,,",
        "eva@care.example,,Eva,LEARNER,,ENGLISH,A,2026-01-01,2026-01-01,ABSENT,2026-02-01,2026-04-30,,",
        "max@care.example,,Max,MANAGER,,ENGLISH,A,2026-01-01,2026-01-01,ACTIVE,,,A|-B,'+G",
    ]
    assert (tmp_path / "assignments.csv").read_bytes().decode().splitlines()[1:] == [
        "ann@care.example,AID,2026-01-10,2026-01-20",
        "ann@care.example,AID,2026-02-01,",
    ]
    assert lines == dict(zip(LISTS, (3, 1, 7, 1, 1, 1, 2, 1), strict=True))
    assert await told(api, tmp_path) == tuple(Count(name, 0, 0, count) for name, count in lines.items())


async def test_all_that_qualifications_demand_is_read_as_it_is(api: Api, tmp_path: Path) -> None:
    first, second = await api.activity(code="FIRST"), await api.activity(code="SECOND")
    demands = [{"activity": first, "isUploadAllowed": True}, {"activity": second}]
    await api.do(
        "qualificationCreate", name="Rolling; with, signs", code="ROLL", description='Two\n"lines"', duration="ROLLING",
        maintainPeriod="P1Y", endsWith="YEAR", renewalLead="P6W", graceDays=7, reachieveAfterDays=90,
        priorLearningMaxAge="P2Y", followsCertificateExpiry=True, achieve=demands, maintain=[demands[1]],
    )  # fmt: skip
    education = {"mode": "ALL", "repeatsEvery": "P1Y", "activities": [{"activity": second}]}
    frame = {"frameFrom": "2026-02-01", "frameThrough": "2026-03-01"}
    achieve = [{"activity": first, **frame, "permanentEducation": education}, {"activity": second, "within": "P30D"}]
    await api.do(
        "qualificationCreate", name="Fixed", code="FIXED", duration="FIXED", achieve=achieve, periodFrom="2026-01-01",
        periodThrough="2026-06-30", repeatsEvery="P1Y", countsBefore="P2M",
    )  # fmt: skip

    lines = await downloaded(await Visitor(api).enter(ADMIN), tmp_path)

    assert (tmp_path / "requirements.csv").read_bytes().decode().splitlines()[1:] == [
        "ROLL,ACHIEVE,FIRST,yes,,,",
        "ROLL,ACHIEVE,SECOND,no,,,",
        "ROLL,MAINTAIN,SECOND,no,,,",
        "FIXED,ACHIEVE,FIRST,no,2026-02-01,2026-03-01,",
        "FIXED,ACHIEVE,SECOND,no,,,P30D",
    ]
    expected = tuple(Count(name, 0, 0, count) for name, count in lines.items() if count)
    assert await told(api, tmp_path) == expected
    await api.do("qualificationEdit", id="code:ROLL", graceDays=8, maintain=demands[:1])

    would = await import_folder(tmp_path, clock=api.clock, dry_run=True)

    assert list(map(str, would.changes)) == [
        "qualifications.csv:2 grace_days: 8 → 7",
        "requirements.csv:2 activity: FIRST →",
        "requirements.csv:4 new: qualification: ROLL; stage: MAINTAIN; activity: SECOND; upload_allowed: no",
    ]


async def test_what_has_no_code_is_told_by_the_import_and_not_left_out(
    api: Api, admin: Visitor, tmp_path: Path
) -> None:
    await api.user("Lea", unit=await api.unit("Night shift"))

    await downloaded(admin, tmp_path)

    assert await told(api, tmp_path) == [
        "units.csv:3 code: REQUIRED This cannot be empty.",
        'users.csv:3 unit: NOT_FOUND There is no unit with the code "(no code: Night shift)".',
    ]


async def test_such_a_file_is_narrowed_and_ordered_like_the_list(api: Api, admin: Visitor) -> None:
    for name in ("Ann", "Ben", "Cas"):
        await api.do("groupCreate", name=name, code=name.upper())

    page = await admin.see("/admin/groups/export/import?sort=-name&q=n")

    assert page.text == "\ufeffcode,name\r\nBEN,Ben\r\nANN,Ann\r\n"


async def test_only_administrators_have_such_files_as_others_do_not_see_all_of_them(api: Api, admin: Visitor) -> None:
    await api.user("Max", role="MANAGER")
    manager = await Visitor(api).enter("max@care.example")

    offered = [await each.see("/admin/users") for each in (admin, manager)]
    refused = [await manager.see("/admin/users/export/import"), await admin.see("/admin/webhooks/export/import")]

    assert ["users/export/import" in each.text for each in offered] == [True, False]
    assert [each.status for each in refused] == [404, 404]
