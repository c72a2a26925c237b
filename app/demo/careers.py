"""People of the demo who came twice or left for good, a revocation by mistake, and proof that the office uploads."""

from datetime import timedelta
from typing import Any

from app.clock import Clock
from app.demo.proof import upload_for_somebody
from app.gate.validation import checked
from app.gate.work import Work, do, perform, run
from app.policy.access import Viewer
from schema.anonymisations import UserAnonymise
from schema.completions import Completion, CompletionRevoke
from schema.merges import UserMerge
from schema.people import User, UserCreate, UserDeactivate
from schema.revocations import CompletionCorrectRevocation, CompletionLiftRevocation
from schema.units import OrgUnit

TWICE = ("ruben.prins@delinde.example", "r.prins@delinde.example", "Ruben Prins")
"""Who has got a second account from HR, the address of that, and what it is called."""
FORGOTTEN = ("wendy.kool@delinde.example", "Wendy Kool")
"""Who left years ago, and asked to be forgotten."""


async def live_careers(clock: Clock) -> None:
    """Let it all happen, as the administrator would do it."""
    admin = await User.get(email="marijke.devries@delinde.example")
    viewer = Viewer(admin.id, admin.role)
    await _merge(clock, viewer)
    await _forget(clock, viewer)
    await _correct(clock, viewer)
    await upload_for_somebody(clock)


async def _merge(clock: Clock, viewer: Viewer) -> None:
    email, other, name = TWICE
    person = await User.get(email=email)
    again = UserCreate(name=name, email=other, unit=person.unit_id, personnel_number=f"{person.personnel_number}-2")
    second = await perform(again, viewer=viewer, clock=clock)
    await perform(UserMerge(into=person.id), viewer=viewer, clock=clock, target=second.id)


async def _forget(clock: Clock, viewer: Viewer) -> None:
    email, name = FORGOTTEN
    unit = await OrgUnit.get(code="CLEANING")
    added_on = clock.today() - timedelta(days=2000)
    created = UserCreate(name=name, email=email, unit=unit.id, date_added=added_on, personnel_number="0999")
    person = await perform(created, viewer=viewer, clock=clock)
    left = UserDeactivate(from_on=clock.today() - timedelta(days=900))
    await perform(left, viewer=viewer, clock=clock, target=person.id)
    await perform(UserAnonymise(is_confirmed=True), viewer=viewer, clock=clock, target=person.id)


async def _correct(clock: Clock, viewer: Viewer) -> None:
    """Revoke somebody's oldest completion by mistake, correct the day, and lift it: nothing is other than before."""

    async def decide(work: Work) -> None:
        completion = await Completion.filter(user__email="emma.visser@delinde.example").order_by("id").first()
        assert completion is not None, "Emma has completed something"
        steps: tuple[Any, ...] = (
            CompletionRevoke(reason="The trainer's list was mixed up."),
            CompletionCorrectRevocation(reason="Only from that day on.", revoked_from=completion.completed_on),
            CompletionLiftRevocation(reason="Emma was there after all: the trainer has confirmed it."),
        )
        for step in steps:
            await do(work, checked(step), completion.id)

    await run(decide, viewer=viewer, clock=clock)
