"""Moves people of the demo: a file says only in which unit they are now, and not where they have been before."""

from datetime import timedelta

from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, run
from schema.memberships import UserMove
from schema.people import User
from schema.units import OrgUnit

MOVED = (("saskia.blom@delinde.example", "SOUTH", 400), ("bas.dijkstra@delinde.example", "KITCHEN", 150))
"""Who was in which unit at first, and how many days ago they came to the one they are in now."""


async def move_people(clock: Clock) -> None:
    """Record for each of them where they were, since the day they were added, and that they moved."""

    async def move(work: Work) -> None:
        for email, code, days_ago in MOVED:
            person = await User.get(email=email)
            first, now = await OrgUnit.get(code=code), person.unit_id
            moved_on = work.today - timedelta(days=days_ago)
            await do(work, checked(UserMove(unit=first.id, from_on=person.date_added)), person.id)
            await do(work, checked(UserMove(unit=now, from_on=moved_on)), person.id)

    await run(move, viewer=None, clock=clock)
