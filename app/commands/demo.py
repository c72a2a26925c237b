"""`demo`: loads the made-up organisation, and prints how to sign in as each role."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.auth.access_tokens import create_token, revoke_tokens
from app.auth.passwords import matches
from app.clock import Clock
from app.commands.imports import ImportProgress, say
from app.commands.running import DONE, FAILED, wait_for
from app.db.database import close_database, open_database
from app.db.migrations.runner import migrate
from app.demo.careers import live_careers
from app.demo.coverage import set_coverage
from app.demo.crowd import OWN_PEOPLE, write_crowd
from app.demo.inventory import take_inventory
from app.demo.moves import move_people
from app.demo.organisation import DEMO, DEMO_ACCOUNTS, DEMO_PASSWORD, give_passwords
from app.demo.proof import upload_proof
from app.demo.rules import add_rules
from app.files.files import open_files
from app.importing import ImportOutcome, import_folder
from app.settings import Settings
from schema.people import User
from schema.sessions import Credential

DEMO_LABEL = "demo"
DEMO_WARNING = """
  *** DEMO DATA ***  Zorggroep De Linde is made up, and so is everyone in it.
  Anyone with one of these passwords or tokens can sign in, and the password is the same in every demo:
  do not enter real people in this database.
"""


def run_demo(settings: Settings, *, people: int = OWN_PEOPLE) -> int:
    """Fill an empty database with so many people, and print tokens."""
    return wait_for(_load(settings, people))


async def _load(settings: Settings, people: int) -> int:
    """Bring the database to this version, fill it if nobody is in it, and print how to sign in as each role."""
    clock = settings.clock()
    open_files(settings.place_of_files)
    await open_database(settings.database)
    try:
        await migrate()
        if await User.exists():
            print("The database is not empty, so the demo was not loaded.")
        else:
            outcome = await _imported(clock, people)
            if outcome.problem_count:
                say(outcome)
                return FAILED
            await give_passwords(clock)
            await move_people(clock)
            await upload_proof(clock)
            await live_careers(clock)
            await set_coverage(clock)
            await add_rules(clock)
            await take_inventory(clock)
            print("Loaded the demo: " + ", ".join(f"{count.added} {count.file[:-4]}" for count in outcome.counts) + ".")
        await _print_accounts(clock)
    finally:
        await close_database()
    return DONE


async def _imported(clock: Clock, people: int) -> ImportOutcome:
    """Import the demo's files, or files of more people that are written for it."""
    progress = ImportProgress(sys.stderr)
    if people == OWN_PEOPLE:
        return await import_folder(DEMO, clock=clock, is_relative=True, tell=progress)
    with TemporaryDirectory() as folder:
        write_crowd(Path(folder), people, progress)
        return await import_folder(Path(folder), clock=clock, is_relative=True, tell=progress)


async def _print_accounts(clock: Clock) -> None:
    """Print how to sign in as each demo account; tokens that were printed before are revoked."""
    people = {user.email: user for user in await User.filter(email__in=DEMO_ACCOUNTS, is_active=True)}
    if people:
        print(DEMO_WARNING)
    for email in DEMO_ACCOUNTS:
        if email in people:
            await revoke_tokens(email, label=DEMO_LABEL, now=clock.now())
            token = await create_token(email, label=DEMO_LABEL, now=clock.now())
            person, password = people[email], await _password_of(people[email])
            print(
                f"  {person.role.value.lower():8} {person.name} <{email}>\n  password {password}\n  token    {token}\n"
            )


async def _password_of(person: User) -> str:
    credential = await Credential.get_or_none(user_id=person.id)
    fits = credential is not None and await matches(DEMO_PASSWORD, credential.digest)
    return DEMO_PASSWORD if fits else "(changed since)"
