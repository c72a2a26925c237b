"""Handler: restore a qualification that was archived (E69)."""

from app.actions.shared import change, listed, locked, restore
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.standings.profiles import profile_of
from schema.activities import LearningActivity
from schema.archivings import QualificationArchiving, QualificationRestore
from schema.qualifications import Qualification, QualificationVersion


@handles(QualificationRestore)
async def qualification_restore(
    work: Work, qualification: Qualification, action: QualificationRestore
) -> Qualification:
    """Assign it again: what people have to do for it is as if it had never been archived."""
    profile = await profile_of(await QualificationVersion.get(qualification_id=qualification.id, superseded_at=None))
    rows = await locked(LearningActivity, profile.activities())
    if archived := [row.name for row in rows.values() if row.archived_on is not None]:
        raise Refused(refusal(action, "ARCHIVED_ACTIVITY", where=listed(archived)))
    await restore(qualification)
    for archiving in await QualificationArchiving.filter(qualification_id=qualification.id, until_on=None):
        await change(archiving, {"until_on": work.today, "restored_at": work.now})
    work.touched(qualification=qualification.id)
    return qualification
