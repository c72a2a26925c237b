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

from app.access import Viewer
from app.auth import TOKEN, viewer_for
from app.cli import main
from app.database import close_database, open_database
from schema.enums import Role
from tests.app.edge_app import NOW, add_ann
from tests.app.servers import PATIENCE

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


def test_a_token_for_nobody_is_refused(database_url: str, capsys: pytest.CaptureFixture[str]):
    code = command("token", "create", "nobody@care.example", "--database", database_url)

    assert (code, capsys.readouterr()) == (2, ("", "qualgraph: Nobody has the e-mail address nobody@care.example.\n"))


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
    assert "run `python -m app migrate` first" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--database", "mysql://somebody:hunter2@db/qualgraph"), "is no database URL"),
        (("--database", "qualgraph.sqlite3"), "is no database URL"),
        (("--database", "sqlite:///dev/null/qualgraph.sqlite3"), "Cannot open sqlite:///dev/null/qualgraph.sqlite3"),
        (("--database", "sqlite:///dev"), "Cannot open sqlite:///dev"),
        (("--database", "postgres://somebody:hunter2@127.0.0.1:1/qualgraph"), "Cannot open postgres://somebody:***@"),
        (("--clock", "yesterday"), "clock: “yesterday” is no day"),
        (("--time-zone", "Mars"), "time zone: “Mars” is unknown"),
        (("--port", "http"), "port: “http” is none"),
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

    (line,) = finished.stderr.splitlines()
    assert finished.returncode != 0
    assert "address already in use" in line
