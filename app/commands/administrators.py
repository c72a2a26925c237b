"""Gives an empty database its company and first administrator (see app/asgi.py)."""

import app.actions  # noqa: F401  # makes the verbs known
from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, run
from schema.enums import OrgUnitKind, Role
from schema.kit.entity import Entity
from schema.people import User, UserCreate
from schema.units import OrgUnitCreate


class NotEmpty(Exception):
    """The database has people in it."""


async def create_administrator(email: str, *, name: str, company: str, clock: Clock) -> None:
    """Give an empty database its company and its first administrator, who can add everything else.

    Raises:
        NotEmpty: there is somebody already.
        Refused: an argument is not valid.
    """

    async def body(work: Work) -> Entity:
        if await User.exists():
            raise NotEmpty("The database is not empty: an administrator in it can add others.")
        unit = await do(work, checked(OrgUnitCreate(name=company, kind=OrgUnitKind.COMPANY)), None)
        return await do(work, checked(UserCreate(name=name, email=email, role=Role.ADMIN, unit=unit.id)), None)

    await run(body, viewer=None, clock=clock)
