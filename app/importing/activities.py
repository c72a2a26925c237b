"""Imports learning activities."""

from app.importing.drafts import Catalogue, ImportDraft
from app.importing.files import ACTIVITIES, COMPLETIONS, REQUIREMENTS_FILE
from app.importing.nouns import plan_row, refuse_changes_of_archived, write_rows
from app.importing.record import ImportRecord
from app.importing.turns import in_turns
from schema.activities import LearningActivity, LearningActivityCreate, LearningActivityEdit


async def plan_activities(draft: ImportDraft) -> Catalogue[LearningActivity]:
    """Plan the activities of the file, and look up those that other files name."""
    catalogue = Catalogue(LearningActivity, "activity with the code", draft.table(ACTIVITIES))
    await catalogue.load((draft.table(REQUIREMENTS_FILE), "activity"), (draft.table(COMPLETIONS), "activity"))
    async for row in in_turns(catalogue.table.rows):
        plan_row(draft, row, catalogue, (LearningActivityCreate, LearningActivityEdit))
    refuse_changes_of_archived(draft, catalogue)
    return catalogue


async def write_activities(record: ImportRecord, catalogue: Catalogue[LearningActivity]) -> None:
    await write_rows(record, "activities", catalogue.planned)
