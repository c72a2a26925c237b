"""The commands: `python -m app serve`, `migrate`, `password`, `token`, `import`, `demo`, `keys`, `jobs`, `audit`."""

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from getpass import getpass
from pathlib import Path
from typing import Any, TypeVar

from app.audit.verify import NoHead
from app.auth.access_tokens import UnknownPerson, create_token, revoke_tokens
from app.certificates.signing_keys import rotate_signing_key
from app.clock import Clock
from app.commands import give_password, report_audit, run_import
from app.db.database import DatabaseUnavailable, close_database, open_database
from app.db.migrations.runner import DatabaseNewerThanCode, MigrationFailed, pending
from app.db.transaction import TransactionTimeout
from app.demo.organisation import run_demo
from app.files.files import FilesUnavailable, open_files
from app.http.serving import prepare, serve
from app.importing import NothingToImport
from app.policy.refusals import Refused
from app.settings import Settings, SettingsError
from jobs.commands import NAMES, keep_timetable, list_jobs, run_once

T = TypeVar("T")

WRONG_USE = 2  # the exit code for everything the person at the terminal can put right
CORRECTABLE = (
    SettingsError,
    DatabaseUnavailable,
    FilesUnavailable,
    DatabaseNewerThanCode,
    MigrationFailed,
    TransactionTimeout,
    UnknownPerson,
    NothingToImport,
    NoHead,
)


class CommandRefused(Exception):
    """The command cannot be done; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        settings = Settings.read(
            os.environ,
            database=options.database,
            time_zone=options.time_zone,
            clock=getattr(options, "clock", None),
            host=getattr(options, "host", None),
            port=getattr(options, "port", None),
            demo=getattr(options, "demo", None),
        )
        command: Callable[[Settings, argparse.Namespace], int] = options.command
        return command(settings, options)
    except (*CORRECTABLE, CommandRefused) as error:
        print(f"qualgraph: {' '.join(str(error).split())}", file=sys.stderr)
        return WRONG_USE


def parser() -> argparse.ArgumentParser:
    """Every command with its options; what is not given comes from QUALGRAPH_… variables."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--database", metavar="URL", help="sqlite://path/to/file or postgres://user@host/name")
    common.add_argument("--time-zone", metavar="ZONE", help="the organisation's time zone (Europe/Amsterdam)")
    root = argparse.ArgumentParser(prog="python -m app", description="Qualgraph: who is qualified, and until when.")
    commands = root.add_subparsers(required=True, metavar="COMMAND")

    served = commands.add_parser("serve", parents=[common], help="migrate the database and start the server")
    served.add_argument("--host", help="the address to listen on (127.0.0.1)")
    served.add_argument("--port", help="the port to listen on (8000); 0 takes any free one")
    served.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")
    served.add_argument("--demo", action="store_const", const="yes", help="show everywhere that the data is made up")
    served.set_defaults(command=run_serve)

    migrated = commands.add_parser("migrate", parents=[common], help="migrate the database to this version")
    migrated.set_defaults(command=run_migrate)

    password = commands.add_parser(
        "password", parents=[common], help="set someone's password, which ends their sessions"
    )
    password.add_argument("email", metavar="EMAIL", help="whose password; it is asked for, or read from standard input")
    password.set_defaults(command=run_password)

    _add_token_commands(commands.add_parser("token", help="create and revoke access tokens for programs"), common)
    keys = commands.add_parser("keys", help="manage the keys that sign Open Badges")
    rotated = keys.add_subparsers(required=True, metavar="COMMAND").add_parser(
        "rotate", parents=[common], help="start signing with a new key; old badges stay valid"
    )
    rotated.set_defaults(command=run_keys_rotate)
    _add_loading_commands(commands, common)
    _add_job_commands(commands.add_parser("jobs", help="list and run the scheduled jobs"), common)
    _add_audit_commands(commands.add_parser("audit", help="check that the audit was not changed"), common)
    return root


def _add_loading_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    imported = commands.add_parser(
        "import", parents=[common], help="import an organisation from CSV files, all or nothing"
    )
    imported.add_argument(
        "folder", metavar="DIR", type=Path, help="the folder with units.csv, users.csv and the other files"
    )
    imported.add_argument("--dry-run", action="store_true", help="report problems and changes without importing")
    imported.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")
    imported.set_defaults(command=import_files)
    demo = commands.add_parser("demo", parents=[common], help="fill an empty database with the demo organisation")
    demo.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")
    demo.set_defaults(command=load_demo)


def _add_token_commands(token: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = token.add_subparsers(required=True, metavar="COMMAND")
    created = commands.add_parser("create", parents=[common], help="create a token and print it, once only")
    created.add_argument("email", metavar="EMAIL", help="the user that the token signs in as")
    created.add_argument("--label", default="command line", help="what the token is for")
    created.set_defaults(command=run_token_create)
    revoked = commands.add_parser("revoke", parents=[common], help="revoke someone's tokens")
    revoked.add_argument("email", metavar="EMAIL", help="whose tokens")
    revoked.add_argument("--label", help="only tokens with this label")
    revoked.set_defaults(command=run_token_revoke)


def _add_job_commands(jobs: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = jobs.add_subparsers(required=True, metavar="COMMAND")
    timetable = commands.add_parser("list", parents=[common], help="show the timetable")
    timetable.set_defaults(command=run_jobs_list)
    started = commands.add_parser("run", parents=[common], help="run due jobs until stopped; the server does this too")
    started.add_argument("--once", metavar="NAME", choices=NAMES, help=f"only run this one, now: {', '.join(NAMES)}")
    started.set_defaults(command=run_jobs)
    for command in (timetable, started):
        command.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")


def _add_audit_commands(audit: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = audit.add_subparsers(required=True, metavar="COMMAND")
    verified = commands.add_parser(
        "verify", parents=[common], help="read the whole audit and report the first entry that was changed"
    )
    verified.add_argument(
        "--expect", metavar="HEAD", help="a head noted earlier, which must still be part of the audit"
    )
    verified.set_defaults(command=run_audit_verify)


def run_serve(settings: Settings, _options: argparse.Namespace) -> int:
    """Answer requests until stopped."""
    _wait_for(prepare(settings))
    serve(settings)
    return 0


def run_migrate(settings: Settings, _options: argparse.Namespace) -> int:
    """Apply what is pending and name it."""
    applied = _wait_for(prepare(settings))
    for name in applied:
        print(f"applied {name}")
    if not applied:
        print("The database is up to date.")
    return 0


def run_password(settings: Settings, options: argparse.Namespace) -> int:
    """Give somebody a password."""
    password = _asked_password()
    try:
        _with_database(settings, lambda clock: give_password(options.email, password, clock=clock))
    except Refused as unfit:
        raise CommandRefused(" ".join(problem.message for problem in unfit.problems)) from None
    print(f"{options.email} has a new password. Their sessions have ended.")
    return 0


def _asked_password() -> str:
    """Read a password where nobody can look over a shoulder; from a pipe, its first line."""
    if not sys.stdin.isatty():
        line = sys.stdin.buffer.readline()
        try:
            return line.decode().rstrip("\r\n")
        except UnicodeDecodeError:
            raise CommandRefused("The password has to be UTF-8.") from None
    password = getpass("New password: ")
    if getpass("Repeat new password: ") != password:
        raise CommandRefused("The two passwords differ; nothing was changed.")
    return password


def run_token_create(settings: Settings, options: argparse.Namespace) -> int:
    """Print a new token and nothing else, so that it can be piped."""
    print(_with_database(settings, lambda clock: create_token(options.email, label=options.label, now=clock.now())))
    return 0


def run_token_revoke(settings: Settings, options: argparse.Namespace) -> int:
    """Take back tokens and say how many."""
    count = _with_database(settings, lambda clock: revoke_tokens(options.email, label=options.label, now=clock.now()))
    print(f"{count} {'token' if count == 1 else 'tokens'} revoked.")
    return 0


def run_keys_rotate(settings: Settings, _options: argparse.Namespace) -> int:
    """Make a new signing key and print its name."""
    print(_with_database(settings, lambda clock: rotate_signing_key(clock.now())))
    return 0


def import_files(settings: Settings, options: argparse.Namespace) -> int:
    """Import a folder, or say what is wrong with it (1)."""
    return _with_database(settings, lambda clock: run_import(options.folder, clock=clock, dry_run=options.dry_run))


def load_demo(settings: Settings, _options: argparse.Namespace) -> int:
    """Fill an empty database, and print tokens."""
    return _wait_for(run_demo(settings))


def run_jobs_list(settings: Settings, _options: argparse.Namespace) -> int:
    """Print the timetable."""
    print(list_jobs(settings.clock()))
    return 0


def run_jobs(settings: Settings, options: argparse.Namespace) -> int:
    """Run one job, or keep the timetable until interrupted."""
    if options.once is not None:
        print(_with_database(settings, lambda clock: run_once(options.once, clock)))
        return 0
    allowed = settings.allows_private_webhooks
    _with_database(settings, lambda clock: keep_timetable(clock, private_webhooks=allowed))
    return 0


def run_audit_verify(settings: Settings, options: argparse.Namespace) -> int:
    """Say whether the audit is as it was written (1 if not)."""
    return _with_database(settings, lambda _clock: report_audit(options.expect))


def _with_database(settings: Settings, work: Callable[[Clock], Awaitable[T]]) -> T:
    """Do some work on the database, which has to be at this version."""

    async def run() -> T:
        open_files(settings.place_of_files)
        await open_database(settings.database)
        try:
            if await pending():
                raise CommandRefused(
                    "The database is not at this version yet. Run `.venv/bin/python -m app migrate` first."
                )
            return await work(settings.clock())
        finally:
            await close_database()

    return _wait_for(run())


def _wait_for(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end. A database that cannot be opened leaves a thread behind, which may say goodbye to the loop."""

    async def run() -> T:
        try:
            return await work
        except DatabaseUnavailable:
            await asyncio.sleep(0.1)  # else aiosqlite's thread finds the loop closed, and prints a traceback
            raise

    return asyncio.run(run())
