"""What tests of the application begin with."""

from datetime import date

import pytest

from app.auth.sessions import Authenticator
from app.clock import SettableClock
from app.db.database import OpenDatabase, open_database, opened
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.units import OrgUnit
from tests.api import Api
from tests.app.actions_world import World
from tests.app.adjustments import LENA
from tests.app.proof import Story, first_aid_by_proof
from tests.app.sessions import NOW, PASSWORD, give
from tests.clocks import clock_at

TOYS = ("tests.app.toys",)


@pytest.fixture
async def shelves(empty_database_url: str) -> str:
    """A database, open, with toys instead of qualifications in it."""
    await open_database(empty_database_url, modules=TOYS)
    await opened().context.generate_schemas()
    return empty_database_url


@pytest.fixture
def clock() -> SettableClock:
    """It stands at nine in the morning of 2026-01-15."""
    return clock_at(NOW)


@pytest.fixture
def door(clock: SettableClock) -> Authenticator:
    """Where people come in with a password."""
    return Authenticator(clock)


@pytest.fixture
def pauses() -> list[float]:
    """For how many seconds attempts were held up at the quick door, which does not wait for them."""
    return []


@pytest.fixture
def quick_door(clock: SettableClock, pauses: list[float]) -> Authenticator:
    """The same, where nobody waits."""

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    return Authenticator(clock, pause=pause)


@pytest.fixture
async def ann(database: OpenDatabase) -> User:
    """A manager with a password."""
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY)
    ann = await User.create(
        name="Ann",
        email="ann@care.example",
        role=Role.MANAGER,
        language="en",
        unit=company,
        date_added=date(2020, 1, 1),
    )
    await give(ann, PASSWORD)
    return ann


@pytest.fixture
async def story(api: Api) -> Story:
    """Somebody who may prove First Aid from elsewhere, and who decides about it."""
    return await first_aid_by_proof(api)


@pytest.fixture
async def qualified(world: World) -> World:
    """The small organisation, where Lena has First Aid from 2026-01-15 through 2027-01-15."""
    await world.admin.complete(LENA, "code:course", "2026-01-15")
    return world
