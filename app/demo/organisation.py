"""The demo organisation: its files, its passwords and its sign-ins."""

from pathlib import Path

from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.passwords import hashed
from app.clock import Clock
from app.db.bulk import insert
from app.db.transaction import transaction
from schema.enums import Role
from schema.people import User
from schema.sessions import Credential

DEMO = Path(__file__).resolve().parents[2] / "demo"
DEMO_ACCOUNTS = ("marijke.devries@delinde.example", "fatima.elamrani@delinde.example", "sanne.bakker@delinde.example")
DEMO_PASSWORD = "demo-de-linde"  # noqa: S105 - known to everybody, for people who do not exist
DEMO_ROLES = (Role.ADMIN, Role.MANAGER, Role.LEARNER)
"""What each of them is, in the same order."""
DEMO_SIGN_INS = tuple((email, DEMO_PASSWORD, role.value) for email, role in zip(DEMO_ACCOUNTS, DEMO_ROLES, strict=True))


async def give_passwords(clock: Clock) -> None:
    """Give everybody in a demo that has just been loaded the same password."""
    digest = await hashed(DEMO_PASSWORD)

    async def give(_connection: BaseDBAsyncClient) -> None:
        people = await User.filter(is_active=True)
        await insert([Credential(user=person, digest=digest, changed_at=clock.now()) for person in people])

    await transaction(give)
