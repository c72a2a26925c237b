"""Handlers: add, change, archive and restore units of the organisation tree."""

from app.actions.shared import NAMED_IN_THE_WAY, archive, change, listed, locked, refuse_archived, refuse_taken, restore
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.enums import OrgUnitKind
from schema.people import User
from schema.units import OrgUnit, OrgUnitArchive, OrgUnitCreate, OrgUnitEdit, OrgUnitRestore

PARENT_KINDS: dict[OrgUnitKind, set[OrgUnitKind | None]] = {
    OrgUnitKind.COMPANY: {None},
    OrgUnitKind.DEPARTMENT: {OrgUnitKind.COMPANY},
    OrgUnitKind.TEAM: {OrgUnitKind.COMPANY, OrgUnitKind.DEPARTMENT},
}


@handles(OrgUnitCreate)
async def org_unit_create(work: Work, action: OrgUnitCreate) -> OrgUnit:
    """Add a unit below its parent."""
    await refuse_taken(action, "code")
    await refuse_archived(action, OrgUnit, "parent")
    await _refuse_misplaced(action, action.kind, action.parent)
    return await OrgUnit.create(name=action.name, code=action.code, kind=action.kind, parent_id=action.parent)


@handles(OrgUnitEdit)
async def org_unit_edit(work: Work, unit: OrgUnit, action: OrgUnitEdit) -> OrgUnit:
    """Change or move a unit; the kinds of its parent and of what is below it have to stay in order.

    Nobody below can change meanwhile: whoever does waits for the parent, which is this unit.
    """
    await refuse_taken(action, "code", but=unit.id)
    await refuse_archived(action, OrgUnit, "parent")
    given = action.given()
    kind, parent_id = given.get("kind", unit.kind), given.get("parent", unit.parent_id)
    await _refuse_misplaced(action, kind, parent_id)
    for below in await OrgUnit.filter(parent_id=unit.id):
        if kind not in PARENT_KINDS[below.kind]:
            raise Refused(refusal(action, "PARENT_KIND", "kind"))
    values = {name: value for name, value in given.items() if name != "parent"}
    if parent_id != unit.parent_id:
        work.touched(units=[unit.id])
    await change(unit, {**values, "parent_id": parent_id})
    return unit


@handles(OrgUnitArchive)
async def org_unit_archive(work: Work, unit: OrgUnit, action: OrgUnitArchive) -> OrgUnit:
    """Archive a unit in which nobody and nothing is left."""
    below = OrgUnit.filter(parent_id=unit.id, archived_on=None)
    people = User.filter(unit_id=unit.id, is_active=True)
    names = [each.name for rows in (below, people) for each in await rows.limit(NAMED_IN_THE_WAY + 1)]
    if names:
        raise Refused(refusal(action, "IN_USE", where=listed(names)))
    await archive(work, unit)
    return unit


@handles(OrgUnitRestore)
async def org_unit_restore(work: Work, unit: OrgUnit, action: OrgUnitRestore) -> OrgUnit:
    """Restore a unit below the one that it was in, which has to be in use."""
    above = await locked(OrgUnit, [] if unit.parent_id is None else [unit.parent_id])
    for parent in above.values():
        if parent.archived_on is not None:
            raise Refused(refusal(action, "PARENT_ARCHIVED", where=parent.name))
    await restore(unit)
    work.touched(units=[unit.id])
    return unit


async def _refuse_misplaced(action: OrgUnitCreate, kind: OrgUnitKind, parent_id: int | None) -> None:
    parents = await locked(OrgUnit, [] if parent_id is None else [parent_id])
    if (parents[parent_id].kind if parent_id is not None else None) not in PARENT_KINDS[kind]:
        raise Refused(refusal(action, "PARENT_KIND", "parent"))
