"""Handlers: add, change, archive and restore learning activities."""

from app.actions.shared import NAMED_IN_THE_WAY, archive, change, listed, refuse_taken, restore
from app.db.database import fetch
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.activities import (
    UPLOADABLE,
    LearningActivity,
    LearningActivityArchive,
    LearningActivityCreate,
    LearningActivityEdit,
    LearningActivityRestore,
)
from schema.inventories import Inventory
from schema.requirements import Requirement

_REQUIRING = """
    SELECT DISTINCT q.name FROM qualification q
    JOIN qualification_version v ON v.qualification_id = q.id AND v.superseded_at IS NULL
    JOIN requirement r ON r.version_id = v.id
    LEFT JOIN permanent_education e ON e.requirement_id = r.id
    LEFT JOIN permanent_education_activity p ON p.permanent_education_id = e.id
    WHERE q.archived_on IS NULL AND (r.activity_id = ? OR p.activity_id = ?) ORDER BY q.name LIMIT ?
"""


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
    await _refuse_lost_uploads(activity, action)
    await change(activity, action.given())
    return activity


async def _refuse_lost_uploads(activity: LearningActivity, action: LearningActivityEdit) -> None:
    """Refuse a type for which nothing can be uploaded where a qualification says that it may (S35)."""
    kind = action.given().get("type", activity.type)
    if kind not in UPLOADABLE and activity.type in UPLOADABLE:
        allowed = Requirement.filter(
            activity_id=activity.id, is_upload_allowed=True, version__superseded_at=None,
            version__qualification__archived_on=None,
        )  # fmt: skip
        if await allowed.exists():
            raise Refused(refusal(action, "UPLOAD_ALLOWED", "type"))


@handles(LearningActivityArchive)
async def learning_activity_archive(
    work: Work, activity: LearningActivity, action: LearningActivityArchive
) -> LearningActivity:
    """Archive an activity that no qualification requires any more (E32)."""
    names = await _requiring(activity)
    if names:
        raise Refused(refusal(action, "IN_USE", where=listed(names)))
    await archive(work, activity)
    return activity


@handles(LearningActivityRestore)
async def learning_activity_restore(
    work: Work, activity: LearningActivity, action: LearningActivityRestore
) -> LearningActivity:
    await restore(activity)
    return activity


async def _requiring(activity: LearningActivity) -> list[str]:
    """Return the names of the qualifications whose current version asks for it, as permanent education too."""
    return [row[0] for row in await fetch(_REQUIRING, (activity.id, activity.id, NAMED_IN_THE_WAY + 1))]
