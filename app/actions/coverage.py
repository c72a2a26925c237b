"""Handlers: set and end how many qualified people a unit needs."""

from datetime import date, timedelta

from app.actions.shared import change, refuse_archived
from app.db.locks import to_link
from app.gate.work import Work, handles
from app.policy.refusals import refusal, refuse_all
from schema.coverage import CoverageTarget, CoverageTargetEnd, CoverageTargetSet
from schema.qualifications import Qualification
from schema.units import OrgUnit

_ONE_DAY = timedelta(days=1)


@handles(CoverageTargetSet)
async def coverage_target_set(work: Work, action: CoverageTargetSet) -> CoverageTarget:
    """Add a target; of others for the same days, what lies before and after is left."""
    begins_on = action.begins_on or work.today
    if action.through is not None and action.through < begins_on:
        refuse_all([refusal(action, "ENDS_TOO_EARLY", "through")])
    await refuse_archived(action, OrgUnit, "unit")
    await refuse_archived(action, Qualification, "qualification")
    await to_link(OrgUnit, [action.unit])  # of two who set at once, the second one replaces
    for other in await CoverageTarget.filter(unit_id=action.unit, qualification_id=action.qualification):
        await _make_room(other, begins_on, action.through)
    return await CoverageTarget.create(
        unit_id=action.unit,
        qualification_id=action.qualification,
        needed=action.needed,
        begins_on=begins_on,
        through=action.through,
        warn_days=action.warn_days,
    )


async def _make_room(other: CoverageTarget, begins_on: date, through: date | None) -> None:
    """Leave of another target what lies before and after some days."""
    last = through or date.max
    others_last = other.through or date.max
    if others_last < begins_on or other.begins_on > last:
        return
    if others_last > last:
        await CoverageTarget.create(
            unit_id=other.unit_id,
            qualification_id=other.qualification_id,
            needed=other.needed,
            begins_on=last + _ONE_DAY,
            through=other.through,
            warn_days=other.warn_days,
        )
    if other.begins_on < begins_on:
        await change(other, {"through": begins_on - _ONE_DAY})
    else:
        await other.delete()


@handles(CoverageTargetEnd)
async def coverage_target_end(work: Work, target: CoverageTarget, action: CoverageTargetEnd) -> CoverageTarget:
    """End a target on a day."""
    through = action.through or work.today
    if target.through is not None and target.through < through:
        refuse_all([refusal(action, "ENDS_TOO_LATE", "through")])
    if through < target.begins_on:
        refuse_all([refusal(action, "ENDS_TOO_EARLY", "through")])
    await change(target, {"through": through})
    return target
