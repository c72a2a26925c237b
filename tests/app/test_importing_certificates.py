"""Imported history issues no certificate unless the file says so, or brings its number and days (E72)."""

from datetime import date
from pathlib import Path

import pytest

from app.gate.work import perform
from app.importing import Count
from schema.certificates import Certificate
from schema.completions import Completion, CompletionRevoke
from schema.enums import CertificateStatus
from tests.api import Api
from tests.app.importing import ORGANISATION, admin, events, everything, imported, problems_of
from tests.demo import demo_clock

LEA = "lea@care.example"
OLD = "user,activity,completed_on,certificate_number,certificate_issued_on,certificate_valid_through\n"
FOUND = ("number", "user__name", "completion__completed_on", "issued_on", "valid_through", "activity_name")
database = pytest.mark.usefixtures("database")


async def certificates() -> list[tuple[object, ...]]:
    return await Certificate.all().order_by("id").values_list(*FOUND)


@database
async def test_history_issues_no_certificate_unless_the_file_says_so(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    none = await certificates()

    said = "user,activity,completed_on,issue_certificate\n"
    await imported(tmp_path, {"completions.csv": f"{said}{LEA},BHV-E,2026-01-05,yes\n{LEA},BHV-E,2026-01-06,no\n"})

    assert none == []
    assert [found[2] for found in await certificates()] == [date(2026, 1, 5)]


@database
async def test_an_old_certificate_keeps_its_number_its_day_and_its_end(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    lines = f"{LEA},BHV-R,2020-05-04,VCA-2020.117,2020-05-20,2030-05-03\n{LEA},BHV-R,2021-05-04,NL_118,,\n"

    outcome = await imported(tmp_path, {"completions.csv": OLD + lines})
    before = await everything()
    again = await imported(tmp_path, {"completions.csv": OLD + lines})

    assert await certificates() == [
        ("VCA-2020.117", "Lea", date(2020, 5, 4), date(2020, 5, 20), date(2030, 5, 3), "BHV refresher"),
        ("NL_118", "Lea", date(2021, 5, 4), date(2021, 5, 4), None, "BHV refresher"),
    ]
    assert outcome.counts == (Count("completions.csv", 2, 0, 0),)
    assert again.counts == (Count("completions.csv", 0, 0, 2),)
    assert await everything() == before
    assert [name for name, _ in await events()].count("CertificateIssued") == 0


@database
async def test_what_is_on_record_gets_its_old_certificate_later(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    lines = f"{OLD}{LEA},BHV-E,2025-12-01,OLD-7,2025-12-02,2026-12-01\n"

    would = await imported(tmp_path, {"completions.csv": lines}, dry_run=True)
    done = await imported(tmp_path, {"completions.csv": lines})

    assert [str(each) for each in would.changes] == [
        "completions.csv:2 certificate_number: → OLD-7",
        "completions.csv:2 certificate_issued_on: → 2025-12-02",
        "completions.csv:2 certificate_valid_through: → 2026-12-01",
    ]
    assert done.counts == (Count("completions.csv", 0, 1, 0),)
    assert await Completion.all().count() == 3
    assert [found[:3] for found in await certificates()] == [("OLD-7", "Lea", date(2025, 12, 1))]


@database
async def test_what_cannot_be_is_told_at_its_cell(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    await imported(tmp_path, {"completions.csv": f"{OLD}{LEA},BHV-E,2025-12-01,A-1,,\n"})
    lines = [
        f"{LEA},BHV-E,2025-12-01,A-2,,",
        f"{LEA},BHV-R,2020-01-01,A-1,,",
        f"{LEA},BHV-R,2020-01-02,B-1,2020-01-01,",
        f"{LEA},BHV-R,2020-01-03,B-2,2027-01-01,",
        f"{LEA},BHV-R,2020-01-04,B-3,,2020-01-03",
        f"{LEA},BHV-R,2020-01-05,,2020-01-05,",
        f"{LEA},BHV-R,2020-01-06,B-4,,",
        f"{LEA},BHV-R,2020-01-07,B-4,,",
        f"{LEA},BHV-R,2020-01-08,B/5,,",
    ]

    found = await problems_of(tmp_path, {"completions.csv": OLD + "\n".join(lines)})

    assert [" ".join(each.split()[:3]) for each in found] == [
        "completions.csv:2 certificate_number: CERTIFIED",
        "completions.csv:3 certificate_number: TAKEN",
        "completions.csv:4 certificate_issued_on: BAD_DAY",
        "completions.csv:5 certificate_issued_on: BAD_DAY",
        "completions.csv:6 certificate_valid_through: ENDS_TOO_EARLY",
        "completions.csv:7 certificate_issued_on: NUMBER_MISSING",
        "completions.csv:9 certificate_number: DUPLICATE",
        "completions.csv:10 certificate_number: INVALID",
    ]
    assert found[0].endswith("This completion has the certificate A-1 already.")


@database
async def test_an_import_never_contradicts_a_revocation_and_says_which_line_it_left_out(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    completion = await Completion.get(user__name="Lea")
    await perform(CompletionRevoke(reason="Not her"), viewer=await admin(), clock=demo_clock(), target=completion.id)
    before = await everything()

    outcome = await imported(tmp_path, {"completions.csv": f"{OLD}{LEA},BHV-E,2025-12-01,A-1,,\n"})

    assert await everything() == before
    assert [str(each) for each in outcome.notices] == [
        "completions.csv:2 completed_on: REVOKED This completion was revoked, and stays so; this line is left out."
    ]
    assert (outcome.problem_count, outcome.counts) == (0, (Count("completions.csv", 0, 0, 1),))


async def test_whoever_has_an_old_number_sees_what_it_certifies_and_not_whose_it_is(api: Api, tmp_path: Path):
    await api.user("Lea")
    await api.activity("Course", code="ACT")
    await imported(tmp_path, {"completions.csv": f"{OLD}{LEA},ACT,2020-05-04,VCA-117,,2021-05-03\n"})
    number = (await api.ask("{ certificates { nodes { number pdfUrl status } } }"))["certificates"]["nodes"]

    page = await api.signed_out().get("/verify/VCA-117", accept="text/html")
    asked = await api.signed_out().get("/verify?number=%20VCA-117")
    unknown = await api.signed_out().get("/verify/VCA-118", accept="text/html")
    paper = await api.get(number[0]["pdfUrl"])

    assert number[0]["status"] == CertificateStatus.EXPIRED
    assert (page.status_code, unknown.status_code, paper.status_code) == (200, 404, 200)
    assert "Course" in page.text
    assert "Lea" not in page.text
    assert asked.headers["location"] == "/verify/VCA-117"
    assert paper.headers["content-disposition"] == 'attachment; filename="VCA-117.pdf"'
