"""The demo has as many people as somebody wants, the same ones each time, and what is stored of them holds."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from app.db.database import fetch
from app.demo.crowd import write_crowd
from app.demo.organisation import DEMO
from app.importing import import_folder
from app.importing.plans import silent
from tests.app.test_cli import command, within
from tests.demo import demo_clock

DAY = "2026-11-23"


def written(folder: Path, people: int) -> dict[str, str]:
    folder.mkdir()
    write_crowd(folder, people, silent)
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALGRAPH_FILES", str(tmp_path / "files"))


@pytest.mark.usefixtures("files")
def test_a_demo_of_300_people_holds_in_all_that_is_stored_of_it(
    empty_database_url: str, capsys: pytest.CaptureFixture[str]
):
    code = command("demo", "--people", "300", "--database", empty_database_url, "--clock", DAY)
    said = capsys.readouterr().out
    checked = command("timeline", "check", "--database", empty_database_url, "--clock", DAY)
    verified = command("audit", "verify", "--database", empty_database_url)

    assert (code, checked, verified) == (0, 0, 0)
    assert said.startswith(
        "Loaded the demo: 27 units, 3 groups, 300 users, 14 activities, 6 qualifications, 18 requirements, "
        "805 assignments, 1805 completions.\n"
    )
    statuses = within(empty_database_url, fetch(STATUSES.format(day=DAY)))
    kinds = within(empty_database_url, fetch("SELECT kind, COUNT(*) FROM org_unit GROUP BY kind"))
    roles = within(empty_database_url, fetch('SELECT role, COUNT(*) FROM "user" GROUP BY role'))
    signed_in = within(empty_database_url, fetch("SELECT COUNT(*) FROM credential"))
    assert {tuple(row) for row in kinds} == {("COMPANY", 1), ("DEPARTMENT", 6), ("TEAM", 20)}
    assert dict(map(tuple, roles)) == {"ADMIN": 1, "MANAGER": 24, "LEARNER": 277}
    assert dict(map(tuple, statuses)) == {
        "QUALIFIED": 660, "IN_PROGRESS": 99, "EXPIRED": 33, "EXPIRING": 29, "NOT_MET": 17, "IN_GRACE": 5,
    }  # fmt: skip
    assert signed_in[0][0] == 293


STATUSES = """
    SELECT status, COUNT(*) FROM standing_span
    WHERE superseded_at IS NULL AND begins_on <= '{day}' AND through >= '{day}' GROUP BY status
"""


@pytest.mark.usefixtures("database")
async def test_assignments_that_come_with_their_qualification_are_settled_once_and_not_rolled_out(tmp_path: Path):
    write_crowd(tmp_path, 700, silent)

    outcome = await import_folder(tmp_path, clock=demo_clock(), is_relative=True)

    many = await fetch("SELECT qualification_id FROM assignment GROUP BY qualification_id HAVING COUNT(*) > 500")
    assert (outcome.is_written, len(many)) == (True, 1)
    assert await fetch("SELECT id FROM rollout") == []


def test_the_same_number_of_people_are_the_same_people(tmp_path: Path):
    first, again, more = (written(tmp_path / name, people) for name, people in (("a", 120), ("b", 120), ("c", 121)))

    assert first == again
    assert more["users.csv"].startswith(first["users.csv"])
    assert more["users.csv"].count("\n") == 122


def test_a_demo_of_60_people_is_the_one_that_everybody_knows(tmp_path: Path):
    found = written(tmp_path / "a", 60)

    assert found == {path.name: path.read_text() for path in DEMO.glob("*.csv")}


def test_nobody_has_an_address_or_a_number_of_somebody_else_and_many_share_a_name(tmp_path: Path):
    rows = [*csv.DictReader(written(tmp_path / "a", 5_000)["users.csv"].splitlines())]

    assert len(rows) == len({row["email"] for row in rows}) == len({row["personnel_number"] for row in rows}) == 5_000
    assert all(row["email"].isascii() for row in rows)
    assert len(by_name := Counter(row["name"] for row in rows)) == 4_480
    assert by_name.most_common(1)[0][1] == 4


@pytest.mark.parametrize("people", ["59", "50001", "-3", "many", "1.5"])
def test_a_number_of_people_that_cannot_be_is_refused_before_anything_is_done(
    people: str, database_url: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as left:
        command("demo", "--people", people, "--database", database_url)

    assert left.value.code == 2
    assert f"“{people}” is not a whole number from 60 to 50000." in capsys.readouterr().err
    assert within(database_url, fetch('SELECT COUNT(*) FROM "user"'))[0][0] == 0
