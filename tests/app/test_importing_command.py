"""What the person who imports files at a terminal gets to read."""

import io
from pathlib import Path

import pytest

from app.commands.imports import ImportProgress
from app.db.database import fetch
from tests.app.importing import ORGANISATION, write_files
from tests.app.test_cli import command, within


def test_importing_says_what_each_file_changed(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = str(write_files(tmp_path, ORGANISATION))

    tried = command("import", folder, "--dry-run", "--database", database_url, "--clock", "2026-11-23")
    would = capsys.readouterr()
    nobody = within(database_url, fetch('SELECT count(*) FROM "user"'))[0][0]
    done = command("import", folder, "--database", database_url, "--clock", "2026-11-23")
    was = capsys.readouterr()

    assert (tried, nobody, done) == (0, 0, 0)
    assert would.out.endswith(was.out + "This was a dry run; nothing was imported.\n")
    assert would.out.splitlines()[6] == (
        "users.csv:4 new: email: lea@care.example; name: Lea; job_title: Nurse; language: ENGLISH; unit: T1; "
        "date_added: 2022-01-01"
    )
    assert was.out.splitlines()[2] == "users.csv: 3 added, 0 changed, 0 unchanged"
    assert (would.err, was.err) == ("", "")
    assert within(database_url, fetch('SELECT count(*) FROM "user"'))[0][0] == 3


def test_a_file_with_headings_only_is_told_and_how_dates_are_meant_can_be(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    command("import", str(write_files(tmp_path / "all", ORGANISATION)), "--database", database_url)
    lea = "user;activity;completed_on\nlea@care.example;BHV-R;03/04/2026\n"
    folder = str(write_files(tmp_path / "some", {"groups.csv": "code;name\n", "completions.csv": lea}))
    capsys.readouterr()

    refused = command("import", folder, "--database", database_url)
    done = command("import", folder, "--dates", "day-first", "--dry-run", "--database", database_url)

    assert (refused, done) == (1, 0)
    assert capsys.readouterr().out.splitlines()[3:] == [
        "groups.csv: there is nothing below the headings",
        "completions.csv:2 new: user: lea@care.example; activity: BHV-R; completed_on: 2026-04-03",
        "completions.csv: 1 added, 0 changed, 0 unchanged",
        "This was a dry run; nothing was imported.",
    ]


def test_problems_are_lines_and_exit_code_1(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = str(write_files(tmp_path, {"groups.csv": "code,name\nA,\nA,B\n"}))

    code = command("import", folder, "--database", database_url)

    assert code == 1
    assert capsys.readouterr().out.splitlines() == [
        "groups.csv:2 name: REQUIRED This cannot be empty.",
        "groups.csv:3 code: DUPLICATE Line 2 already has the same code.",
        "2 problems; nothing was imported.",
    ]


def test_a_folder_that_is_not_there_is_exit_code_2(database_url: str, capsys: pytest.CaptureFixture[str]):
    code = command("import", "nowhere", "--database", database_url)

    assert (code, capsys.readouterr()) == (2, ("", "qualgraph: nowhere cannot be read: No such file or directory.\n"))


def test_importing_needs_the_tables_of_this_version(empty_database_url: str, capsys: pytest.CaptureFixture[str]):
    code = command("import", "demo", "--database", empty_database_url)

    assert code == 2
    assert "Run `.venv/bin/python -m app migrate` first" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_in_place_on_a_terminal():
    terminal = Terminal()
    progress = ImportProgress(terminal)

    progress("completions.csv", 500, 1200)
    progress("completions.csv", 1200, 1200)

    assert terminal.getvalue() == "\rcompletions.csv: 500 of 1,200\rcompletions.csv: 1,200 of 1,200\n"


def test_progress_in_a_log_is_a_line_every_10_000_rows():
    log = io.StringIO()
    progress = ImportProgress(log)

    for done in range(500, 25_001, 500):
        progress("completions.csv", done, 25_000)

    assert (
        log.getvalue()
        == "completions.csv: 10,000 of 25,000\ncompletions.csv: 20,000 of 25,000\ncompletions.csv: 25,000 of 25,000\n"
    )
