"""Says of units of the demo how many qualified people they need: some have enough, some will not for ever."""

from datetime import timedelta

from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, run
from schema.coverage import CoverageTargetSet
from schema.qualifications import Qualification
from schema.units import OrgUnit

NEEDED = (
    ("BEUKENHOF", "BHV", 2),
    ("LINDENHOF", "BHV", 3),
    ("NIGHT", "BHV", 2),
    ("ELDERLY", "MED", 4),
    ("NORTH", "MED", 2),
    ("KITCHEN", "HYG", 2),
    ("FACILITY", "FIRE", 2),
    ("TECHNICAL", "FORK", 1),
)
"""Which unit needs how many people with which qualification."""
SINCE_DAYS = 730


async def set_coverage(clock: Clock) -> None:
    """Set what each of them needs, since two years ago."""

    async def set_all(work: Work) -> None:
        since = work.today - timedelta(days=SINCE_DAYS)
        for unit, qualification, needed in NEEDED:
            place, needs = await OrgUnit.get(code=unit), await Qualification.get(code=qualification)
            action = CoverageTargetSet(unit=place.id, qualification=needs.id, needed=needed, begins_on=since)
            await do(work, checked(action), None)

    await run(set_all, viewer=None, clock=clock)
