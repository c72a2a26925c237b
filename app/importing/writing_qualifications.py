"""Writes what files say of qualifications, each by the verb that somebody would use by hand."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from app.actions.qualifications import qualification_create, qualification_edit
from app.audit.snapshots import Change, snapshots
from app.gate.work import Work
from app.importing.qualifications import LIST_STAGES, Qualifications
from app.importing.record import ImportRecord
from schema.qualifications import Qualification, QualificationCreate, QualificationEdit


async def write_qualifications(work: Work, record: ImportRecord, plan: Qualifications) -> None:
    """Define what is new, and change what differs."""
    changed = [each for each in plan.planned if each.is_new or each.settings_change or each.lists_change]
    before = await snapshots(Qualification, [each.entity.id for each in changed if not each.is_new])
    for planned in changed:
        action = _with_ids(plan, planned.action)
        if isinstance(action, QualificationEdit):
            await qualification_edit(work, planned.entity, action)
        else:
            planned.entity.id = (await qualification_create(work, action)).id
    after = await snapshots(Qualification, [each.entity.id for each in changed])
    for planned in changed:
        key = planned.entity.id
        change = Change.between_rows(before.get(key), after[key])
        record.add("qualifications", planned.entity, plan.lines(planned), change)
    record.changed += [(Qualification.__name__, key) for key in before]


def _with_ids(plan: Qualifications, action: QualificationCreate) -> QualificationCreate:
    """Return the action with the ids that the activities have by now."""
    given = action.given()
    lists: dict[str, Any] = defaultdict(list)
    for name in LIST_STAGES:
        if name in given:
            lists[name] = [replace(item, activity=plan.activities[item.activity].id) for item in given[name]]
    return replace(action, **lists)
