"""Imports units of the organisation tree."""

from app.actions.units import PARENT_KINDS
from app.importing.drafts import Catalogue, ImportDraft, Planned
from app.importing.files import UNITS_FILE
from app.importing.nouns import plan_row, refuse_changes_of_archived, write_rows
from app.importing.record import ImportRecord
from app.importing.turns import in_turns
from schema.enums import OrgUnitKind
from schema.units import OrgUnit, OrgUnitCreate, OrgUnitEdit


async def plan_units(draft: ImportDraft) -> Catalogue[OrgUnit]:
    """Plan the units; the whole tree is looked at, for what is below a changed unit has to stay in order."""
    catalogue = Catalogue(OrgUnit, "unit with the code", draft.table(UNITS_FILE))
    everywhere = {unit.id: unit for unit in await OrgUnit.all()}
    catalogue.known = {unit.code: unit for unit in everywhere.values() if unit.code is not None}
    async for row in in_turns(catalogue.table.rows):
        plan_row(draft, row, catalogue, (OrgUnitCreate, OrgUnitEdit), links=("parent",))
    for planned in catalogue.planned:
        _plan_parent(draft, planned, catalogue)
    for planned in catalogue.planned:
        _refuse_misplaced(draft, planned, everywhere)
    _refuse_misplaced_below(draft, catalogue, everywhere)
    refuse_changes_of_archived(draft, catalogue)
    return catalogue


def _plan_parent(draft: ImportDraft, planned: Planned[OrgUnit], catalogue: Catalogue[OrgUnit]) -> None:
    row = planned.row
    parent = draft.find(row, "parent", catalogue)
    if "parent" in row.values and (parent is not None or row.values["parent"] is None):
        planned.link("parent_id", parent)
        if parent is not None and parent.archived_on is not None and "parent_id" in planned.links:
            draft.refuse(row, "parent", OrgUnitCreate, "ARCHIVED")
    elif row.values.get("parent") is not None:
        row.spoil("parent")


def _refuse_misplaced(draft: ImportDraft, planned: Planned[OrgUnit], everywhere: dict[int, OrgUnit]) -> None:
    """Refuse a parent of the wrong kind. This also excludes cycles, since each kind sits below another."""
    if planned.row.bad & {"parent", "kind"}:
        return
    parent = _parent(planned, everywhere)
    if (parent.kind if parent else None) not in PARENT_KINDS[planned.entity.kind]:
        draft.refuse(planned.row, "parent", OrgUnitCreate, "PARENT_KIND")


def _parent(planned: Planned[OrgUnit], everywhere: dict[int, OrgUnit]) -> OrgUnit | None:
    if "parent_id" in planned.links:
        parent = planned.links["parent_id"]
        return parent if isinstance(parent, OrgUnit) else None
    key = planned.entity.parent_id
    return everywhere[key] if key is not None else None


def _refuse_misplaced_below(draft: ImportDraft, catalogue: Catalogue[OrgUnit], everywhere: dict[int, OrgUnit]) -> None:
    """Refuse a change of kind that does not suit a unit below of which the file says nothing."""
    in_file = {planned.entity.id: planned for planned in catalogue.planned}
    for unit in everywhere.values():
        above = in_file.get(unit.parent_id) if unit.parent_id is not None else None
        if above and unit.id not in in_file and above.entity.kind not in PARENT_KINDS[unit.kind]:
            draft.refuse(above.row, "kind", OrgUnitCreate, "PARENT_KIND")


async def write_units(record: ImportRecord, catalogue: Catalogue[OrgUnit]) -> None:
    """Write the units from the top down, then those that change."""
    for kind in OrgUnitKind:
        await write_rows(
            record, "units", [each for each in catalogue.planned if each.is_new and each.entity.kind is kind]
        )
    await write_rows(record, "units", [each for each in catalogue.planned if not each.is_new])
