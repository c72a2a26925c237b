"""`password`: sets someone's password, such as the first administrator's."""

import sys
from getpass import getpass

import app.actions  # noqa: F401  # makes the verbs known
from app.auth.access_tokens import person_with
from app.clock import Clock
from app.commands.running import DONE, CommandRefused, with_database
from app.gate.validation import checked
from app.gate.work import Work, do, run
from app.policy.refusals import Refused
from app.settings import Settings
from schema.kit.entity import Entity
from schema.sessions import UserSetPassword


def run_password(settings: Settings, email: str) -> int:
    password = _asked_password()
    try:
        with_database(settings, lambda clock: give_password(email, password, clock=clock))
    except Refused as unfit:
        raise CommandRefused(" ".join(problem.message for problem in unfit.problems)) from None
    print(f"{email} has a new password. Their sessions have ended.")
    return DONE


def _asked_password() -> str:
    """Read a password without showing it; from a pipe, read its first line."""
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


async def give_password(email: str, password: str, *, clock: Clock) -> None:
    """Give the person with this e-mail address a password.

    Raises:
        UnknownPerson: nobody has this address.
        Refused: the password is too short, or too easy.
    """
    action, person = checked(UserSetPassword(password=password)), await person_with(email)

    async def body(work: Work) -> Entity:
        return await do(work, action, person.id)

    await run(body, viewer=None, clock=clock)
