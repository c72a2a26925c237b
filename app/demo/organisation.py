"""The made-up organisation that shows what there is to see: loads it, and says how to come in."""

import sys
from pathlib import Path

from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.access_tokens import create_token, revoke_tokens
from app.auth.passwords import hashed, matches
from app.clock import Clock
from app.commands import DONE, FAILED, ImportProgress, say
from app.db.bulk import insert
from app.db.database import close_database, open_database
from app.db.migrations.runner import migrate
from app.db.transaction import transaction
from app.demo.proof import upload_proof
from app.files.files import open_files
from app.importing import import_folder
from app.settings import Settings
from schema.people import User
from schema.sessions import Credential

DEMO = Path(__file__).resolve().parents[2] / "demo"
DEMO_LABEL = "demo"
DEMO_ACCOUNTS = ("marijke.devries@delinde.example", "fatima.elamrani@delinde.example", "sanne.bakker@delinde.example")
DEMO_PASSWORD = "demo-de-linde"  # noqa: S105 - known to everybody, for people who do not exist
DEMO_SIGN_INS = tuple((email, DEMO_PASSWORD) for email in DEMO_ACCOUNTS)
DEMO_WARNING = """
  *** DEMO DATA ***  Zorggroep De Linde is made up, and so is everyone in it.
  Anyone with one of these passwords or tokens can sign in, and the password is the same in every demo:
  do not enter real people in this database.
"""


async def run_demo(settings: Settings) -> int:
    """Bring the database to this version, fill it if nobody is in it, and print how to come in as each role."""
    clock = settings.clock()
    open_files(settings.place_of_files)
    await open_database(settings.database)
    try:
        await migrate()
        if await User.exists():
            print("The database is not empty, so the demo was not loaded.")
        else:
            outcome = await import_folder(DEMO, clock=clock, is_relative=True, tell=ImportProgress(sys.stderr))
            if outcome.problem_count:
                say(outcome)
                return FAILED
            await give_passwords(clock)
            await upload_proof(clock)
            print("Loaded the demo: " + ", ".join(f"{count.added} {count.file[:-4]}" for count in outcome.counts) + ".")
        await _print_accounts(clock)
    finally:
        await close_database()
    return DONE


async def give_passwords(clock: Clock) -> None:
    """Give everybody in a demo that has just been loaded the same password."""
    digest = await hashed(DEMO_PASSWORD)

    async def give(_connection: BaseDBAsyncClient) -> None:
        people = await User.filter(is_active=True)
        await insert([Credential(user=person, digest=digest, changed_at=clock.now()) for person in people])

    await transaction(give)


async def _print_accounts(clock: Clock) -> None:
    """Print how to come in as each demo account that is there; tokens printed before are worth nothing any more."""
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
