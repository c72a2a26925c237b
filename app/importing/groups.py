"""Imports groups."""

from app.importing.drafts import Catalogue, ImportDraft
from app.importing.files import GROUPS, USERS
from app.importing.nouns import plan_row, refuse_changes_of_archived, write_rows
from app.importing.record import ImportRecord
from app.importing.turns import in_turns
from schema.groups import Group, GroupCreate, GroupEdit


async def plan_groups(draft: ImportDraft) -> Catalogue[Group]:
    catalogue = Catalogue(Group, "group with the code", draft.table(GROUPS))
    await catalogue.load((draft.table(USERS), "groups"))
    async for row in in_turns(catalogue.table.rows):
        plan_row(draft, row, catalogue, (GroupCreate, GroupEdit))
    refuse_changes_of_archived(draft, catalogue)
    return catalogue


async def write_groups(record: ImportRecord, catalogue: Catalogue[Group]) -> None:
    await write_rows(record, "groups", catalogue.planned)
