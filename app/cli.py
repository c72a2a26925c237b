"""The commands: `python -m app serve`, `migrate`, `password`, `token`, `import`, `demo`, `keys`, `jobs` and others."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from app.audit.verify import NoHead
from app.auth.access_tokens import UnknownPerson
from app.commands.audit import run_audit_verify
from app.commands.demo import run_demo
from app.commands.imports import DAY_ORDERS, run_import
from app.commands.insights import run_insights_check, run_insights_fold
from app.commands.jobs import run_jobs, run_jobs_list
from app.commands.passwords import run_password
from app.commands.running import CommandRefused
from app.commands.serve import run_migrate, run_serve
from app.commands.signing_keys import run_keys_rotate
from app.commands.timelines import run_timeline_check, run_timeline_rebuild
from app.commands.tokens import run_token_create, run_token_revoke
from app.db.database import DatabaseUnavailable
from app.db.migrations.runner import DatabaseNewerThanCode, MigrationFailed
from app.db.transaction_errors import TransactionTimeout
from app.demo.crowd import MOST_DEMO_PEOPLE, OWN_PEOPLE
from app.files.files import FilesUnavailable
from app.importing import NothingToImport
from app.setting_values import SettingsError
from app.settings import Settings
from jobs.commands import NAMES

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
    CommandRefused,
)


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
    except CORRECTABLE as error:
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
    served.set_defaults(command=lambda settings, _given: run_serve(settings))

    migrated = commands.add_parser("migrate", parents=[common], help="migrate the database to this version")
    migrated.set_defaults(command=lambda settings, _given: run_migrate(settings))

    password = commands.add_parser(
        "password", parents=[common], help="set someone's password, which ends their sessions"
    )
    password.add_argument("email", metavar="EMAIL", help="whose password; it is asked for, or read from standard input")
    password.set_defaults(command=lambda settings, given: run_password(settings, given.email))

    _add_token_commands(commands.add_parser("token", help="create and revoke access tokens for programs"), common)
    keys = commands.add_parser("keys", help="manage the keys that sign Open Badges")
    rotated = keys.add_subparsers(required=True, metavar="COMMAND").add_parser(
        "rotate", parents=[common], help="start signing with a new key; old badges stay valid"
    )
    rotated.set_defaults(command=lambda settings, _given: run_keys_rotate(settings))
    _add_loading_commands(commands, common)
    _add_job_commands(commands.add_parser("jobs", help="list and run the scheduled jobs"), common)
    _add_audit_commands(commands.add_parser("audit", help="check that the audit was not changed"), common)
    _add_timeline_commands(commands.add_parser("timeline", help="check and rebuild the stored timelines"), common)
    _add_insights_commands(commands.add_parser("insights", help="count numbers ahead, and check them"), common)
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
    imported.add_argument(
        "--dates", choices=[*DAY_ORDERS], help="how dates such as 03/04/2026 are meant; without this they are refused"
    )
    imported.set_defaults(
        command=lambda settings, given: run_import(settings, given.folder, dry_run=given.dry_run, dates=given.dates)
    )
    demo = commands.add_parser("demo", parents=[common], help="fill an empty database with the demo organisation")
    demo.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")
    demo.add_argument(
        "--people", metavar="N", type=_people, default=OWN_PEOPLE, help="how many people work there; 60 if left out"
    )
    demo.set_defaults(command=lambda settings, given: run_demo(settings, people=given.people))


def _people(said: str) -> int:
    """Read how many people a demo is to have."""
    if not said.isdecimal() or not OWN_PEOPLE <= int(said) <= MOST_DEMO_PEOPLE:
        raise argparse.ArgumentTypeError(f"“{said}” is not a whole number from {OWN_PEOPLE} to {MOST_DEMO_PEOPLE}.")
    return int(said)


def _add_token_commands(token: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = token.add_subparsers(required=True, metavar="COMMAND")
    created = commands.add_parser("create", parents=[common], help="create a token and print it, once only")
    created.add_argument("email", metavar="EMAIL", help="the user that the token signs in as")
    created.add_argument("--label", default="command line", help="what the token is for")
    created.set_defaults(command=lambda settings, given: run_token_create(settings, given.email, label=given.label))
    revoked = commands.add_parser("revoke", parents=[common], help="revoke someone's tokens")
    revoked.add_argument("email", metavar="EMAIL", help="whose tokens")
    revoked.add_argument("--label", help="only tokens with this label")
    revoked.set_defaults(command=lambda settings, given: run_token_revoke(settings, given.email, label=given.label))


def _add_job_commands(jobs: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = jobs.add_subparsers(required=True, metavar="COMMAND")
    timetable = commands.add_parser("list", parents=[common], help="show the timetable")
    timetable.set_defaults(command=lambda settings, _given: run_jobs_list(settings))
    started = commands.add_parser("run", parents=[common], help="run due jobs until stopped; the server does this too")
    started.add_argument("--once", metavar="NAME", choices=NAMES, help=f"only run this one, now: {', '.join(NAMES)}")
    started.set_defaults(command=lambda settings, given: run_jobs(settings, once=given.once))
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
    verified.set_defaults(command=lambda settings, given: run_audit_verify(settings, expected_head=given.expect))


def _add_timeline_commands(timeline: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = timeline.add_subparsers(required=True, metavar="COMMAND")
    checked = commands.add_parser(
        "check", parents=[common], help="compare what is stored of every assignment with what the facts say of it"
    )
    checked.set_defaults(command=lambda settings, _given: run_timeline_check(settings))
    rebuilt = commands.add_parser(
        "rebuild", parents=[common], help="the same, and write down anew what differs; nobody is told"
    )
    rebuilt.set_defaults(command=lambda settings, _given: run_timeline_rebuild(settings))
    for command in (checked, rebuilt):
        command.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")


def _add_insights_commands(insights: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    commands = insights.add_subparsers(required=True, metavar="COMMAND")
    folded = commands.add_parser(
        "fold", parents=[common], help="count numbers ahead for today and each month; the night's job does this too"
    )
    folded.set_defaults(command=lambda settings, _given: run_insights_fold(settings))
    checked = commands.add_parser(
        "check", parents=[common], help="compare numbers with the lists behind them, and with what the facts say"
    )
    checked.add_argument("--on", metavar="YYYY-MM-DD", type=date.fromisoformat, help="the day; today if left out")
    checked.set_defaults(command=lambda settings, given: run_insights_check(settings, given.on))
    for command in (folded, checked):
        command.add_argument("--clock", metavar="YYYY-MM-DD", help="pretend that today is this day")
