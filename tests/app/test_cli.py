"""What a person at a terminal types, and what they get to read."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app.auth.access_tokens import TOKEN, viewer_for
from app.auth.sessions import Authenticator, SignedInUser
from app.cli import main
from app.db.database import close_database, fetch, open_database
from app.policy.access import Viewer
from schema.enums import Role
from tests.app.auditing import tamper
from tests.app.edge_app import NOW, add_ann
from tests.clocks import clock_at
from tests.waiting import PATIENCE

T = TypeVar("T")
REPOSITORY = Path(__file__).parents[2]


def command(*arguments: str) -> int:
    """Run a command in this process, in a thread without an event loop, as a terminal would."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(main, arguments).result()


def within(url: str, work: Coroutine[Any, Any, T]) -> T:
    """Do something in a database between two commands."""

    async def run() -> T:
        await open_database(url)
        try:
            return await work
        finally:
            await close_database()

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(asyncio.run, run()).result()


def test_a_token_is_printed_alone_and_works_until_it_is_revoked(database_url: str, capsys: pytest.CaptureFixture[str]):
    ann = within(database_url, add_ann())

    created = command("token", "create", "ann@care.example", "--database", database_url)
    token = capsys.readouterr().out.removesuffix("\n")
    before = within(database_url, viewer_for(token, now=NOW))
    revoked = command("token", "revoke", "ann@care.example", "--database", database_url)
    said = capsys.readouterr().out
    after = within(database_url, viewer_for(token, now=NOW))

    assert (created, revoked, said) == (0, 0, "1 token revoked.\n")
    assert TOKEN.fullmatch(token)
    assert (before, after) == (Viewer(ann.id, Role.ADMIN), None)


def test_a_new_signing_key_is_named_and_the_old_ones_stay(database_url: str, capsys: pytest.CaptureFixture[str]):
    codes = [command("keys", "rotate", "--database", database_url) for _ in range(2)]

    printed = capsys.readouterr().out.split()
    stored = within(database_url, fetch("SELECT name FROM signing_key ORDER BY generation", ()))
    assert codes == [0, 0]
    assert printed == [row[0] for row in stored]
    assert len(set(printed)) == 2


def test_a_token_for_nobody_is_refused(database_url: str, capsys: pytest.CaptureFixture[str]):
    code = command("token", "create", "nobody@care.example", "--database", database_url)

    assert (code, capsys.readouterr()) == (2, ("", "qualgraph: Nobody has the e-mail address nobody@care.example.\n"))


def typed(url: str, password: bytes, *, email: str = "ann@care.example") -> "subprocess.CompletedProcess[str]":
    """Run `password` in a process of its own, with this coming through a pipe."""
    finished = subprocess.run(
        [sys.executable, "-m", "app", "password", email, "--database", url],
        input=password, capture_output=True, timeout=PATIENCE, cwd=REPOSITORY, check=False,
    )  # fmt: skip
    said = (finished.stdout.decode(), finished.stderr.decode())
    return subprocess.CompletedProcess(finished.args, finished.returncode, *said)


async def comes_in(password: str) -> bool:
    answer = await Authenticator(clock_at(NOW)).sign_in("ann@care.example", password, address="192.0.2.7")
    return isinstance(answer, SignedInUser)


def test_a_password_is_given_through_a_pipe_and_is_not_printed(database_url: str):
    within(database_url, add_ann())

    finished = typed(database_url, "drei Wölkchen ziehen \r\nthe rest is not read".encode(), email=" Ann@care.example")

    assert (finished.returncode, finished.stderr) == (0, "")
    assert "has a new password" in finished.stdout
    assert "Wölkchen" not in finished.stdout
    assert within(database_url, comes_in("drei Wölkchen ziehen "))
    assert not within(database_url, comes_in("drei Wölkchen ziehen"))
    assert within(database_url, fetch("SELECT name, actor_id FROM outbox_event"))[0][:] == ("UserPasswordChanged", None)


def test_a_password_is_asked_for_twice_at_a_terminal(
    database_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    within(database_url, add_ann())
    answers = iter(["drie wolken drijven", "drie wolken dreven", "drie wolken drijven", "drie wolken drijven"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("app.commands.passwords.getpass", lambda _: next(answers))

    different = command("password", "ann@care.example", "--database", database_url)
    error = capsys.readouterr().err
    before = within(database_url, comes_in("drie wolken drijven"))
    same = command("password", "ann@care.example", "--database", database_url)

    assert (different, same, before) == (2, 0, False)
    assert "The two passwords differ" in error
    assert within(database_url, comes_in("drie wolken drijven"))


@pytest.mark.parametrize(
    ("password", "email", "said"),
    [
        (b"", "ann@care.example", "At least 10 characters."),
        (b"too short\n", "ann@care.example", "At least 10 characters."),
        (b"wachtwoord1\n", "ann@care.example", "This is too easy to guess."),
        (b"ann@care.example\n", "ann@care.example", "This is too easy to guess."),
        (b"not utf-8: \xff\xfe\n", "ann@care.example", "The password has to be UTF-8."),
        (b"drie wolken drijven\n", "nobody@care.example", "Nobody has the e-mail address nobody@care.example."),
    ],
    ids=ascii,
)
def test_a_password_that_cannot_be_given_is_one_line(database_url: str, password: bytes, email: str, said: str):
    within(database_url, add_ann())

    finished = typed(database_url, password, email=email)

    assert (finished.returncode, finished.stdout, finished.stderr) == (2, "", f"qualgraph: {said}\n")


def test_the_audit_is_read_through_and_what_was_changed_is_named(database_url: str, capsys: pytest.CaptureFixture[str]):
    within(database_url, add_ann())
    for _ in range(2):
        assert command("token", "create", "ann@care.example", "--database", database_url) == 0
    capsys.readouterr()

    intact = command("audit", "verify", "--database", database_url)
    said = capsys.readouterr().out
    head = said.split("Head: ")[1].strip()
    expected = command("audit", "verify", "--database", database_url, "--expect", head)
    capsys.readouterr()
    nonsense = command("audit", "verify", "--database", database_url, "--expect", "yesterday")
    complaint = capsys.readouterr().err
    within(database_url, tamper("UPDATE audit_entry SET what = 'Nothing' WHERE number = 2"))
    changed = command("audit", "verify", "--database", database_url)

    assert (intact, expected, nonsense, changed) == (0, 0, 2, 1)
    assert said.startswith("2 entries are intact.\nHead: 2:")
    assert complaint.startswith("qualgraph: A head is a number")
    assert capsys.readouterr().out.startswith(
        "Entry 2 has been changed or is missing. Its content does not match its hash"
    )


def test_migrating_names_what_was_applied_and_then_finds_nothing_to_do(
    empty_database_url: str, capsys: pytest.CaptureFixture[str]
):
    first = command("migrate", "--database", empty_database_url)
    applied = capsys.readouterr().out.splitlines()
    second = command("migrate", "--database", empty_database_url)

    assert (first, second) == (0, 0)
    assert applied
    assert all(line.startswith("applied ") and line.endswith(".py") for line in applied)
    assert capsys.readouterr().out == "The database is up to date.\n"


def test_a_token_needs_the_tables_of_this_version(empty_database_url: str, capsys: pytest.CaptureFixture[str]):
    code = command("token", "create", "ann@care.example", "--database", empty_database_url)

    assert code == 2
    assert "Run `.venv/bin/python -m app migrate` first" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--database", "mysql://somebody:hunter2@db/qualgraph"), "is not a database URL"),
        (("--database", "qualgraph.sqlite3"), "is not a database URL"),
        (("--database", "sqlite:///dev/null/qualgraph.sqlite3"), "Cannot open sqlite:///dev/null/qualgraph.sqlite3"),
        (("--database", "sqlite:///dev"), "Cannot open sqlite:///dev"),
        (("--database", "postgres://somebody:hunter2@127.0.0.1:1/qualgraph"), "Cannot open postgres://somebody:***@"),
        (("--clock", "yesterday"), "clock: “yesterday” is not a date"),
        (("--time-zone", "Mars"), "time zone: “Mars” is unknown"),
        (("--port", "http"), "port: “http” is not a port"),
    ],
)
def test_what_cannot_be_served_is_one_line_and_exit_code_2(arguments: tuple[str, ...], said: str):
    environment = {**os.environ, "QUALGRAPH_DATABASE": "sqlite:///dev/null/never"}

    finished = subprocess.run(
        [sys.executable, "-m", "app", "serve", *arguments],
        capture_output=True, text=True, timeout=PATIENCE, env=environment, cwd=REPOSITORY, check=False,
    )  # fmt: skip

    assert finished.returncode == 2
    assert finished.stdout == ""
    (line,) = finished.stderr.splitlines()
    assert line.startswith("qualgraph: ")
    assert said in line
    assert "hunter2" not in line


@pytest.mark.parametrize("arguments", [(), ("token",), ("serve", "--wrong"), ("token", "create"), ("dance",)])
def test_a_misspelt_command_is_explained(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ending:
        main(arguments)

    assert ending.value.code == 2
    assert "usage: python -m app" in capsys.readouterr().err


def test_a_port_that_is_taken_is_one_line_too(database_url: str):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        finished = subprocess.run(
            [sys.executable, "-m", "app", "serve", "--database", database_url, "--port", str(taken.getsockname()[1])],
            capture_output=True, text=True, timeout=PATIENCE, cwd=REPOSITORY, check=False,
        )  # fmt: skip

    line, *more = finished.stderr.splitlines()
    assert more == []
    assert finished.returncode != 0
    assert "address already in use" in line
