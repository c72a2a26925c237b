"""Handlers: add, change and archive learning activities."""

from app.actions.shared import archive, change, refuse_taken
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.activities import LearningActivity, LearningActivityArchive, LearningActivityCreate, LearningActivityEdit
from schema.inventories import Inventory
from schema.requirements import Requirement


@handles(LearningActivityCreate)
async def learning_activity_create(work: Work, action: LearningActivityCreate) -> LearningActivity:
    await refuse_taken(action, "code")
    return await LearningActivity.create(**action.given())


@handles(LearningActivityEdit)
async def learning_activity_edit(
    work: Work, activity: LearningActivity, action: LearningActivityEdit
) -> LearningActivity:
    await refuse_taken(action, "code", but=activity.id)
    is_other = action.given().get("type", activity.type) is not activity.type
    if is_other and await Inventory.filter(activity_id=activity.id).exists():
        raise Refused(refusal(action, "HAS_INVENTORY", "type"))
    await change(activity, action.given())
    return activity


@handles(LearningActivityArchive)
async def learning_activity_archive(
    work: Work, activity: LearningActivity, action: LearningActivityArchive
) -> LearningActivity:
    """Archive an activity that no qualification requires any more (E32)."""
    required = Requirement.filter(
        activity_id=activity.id, version__superseded_at=None, version__qualification__archived_on=None
    )
    if await required.exists():
        raise Refused(refusal(action, "IN_USE"))
    await archive(work, activity)
    return activity
