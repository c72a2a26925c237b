"""Imports completions, with the same consequences as recording each by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from app.actions.recording import FUTURE, PLACES, NewCompletion, Recorded, is_future, record, recorded, refusals_of
from app.db.bulk import ROWS_PER_STATEMENT, chunks
from app.gate.work import Work
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft
from app.importing.files import COMPLETIONS
from app.importing.people import People
from app.importing.record import ImportRecord
from app.importing.tables import FileRow
from schema.activities import LearningActivity
from schema.completions import CompletionRecord
from schema.people import User


@dataclass(slots=True)
class PlannedCompletion:
    """A completion that is not on record yet, and the line that says so."""

    row: FileRow
    new: NewCompletion


@dataclass(slots=True)
class Completions:
    """What is to be recorded, and how many lines are on record already."""

    planned: list[PlannedCompletion] = field(default_factory=list)


async def plan_completions(draft: ImportDraft, people: People, activities: Catalogue[LearningActivity]) -> Completions:
    """Plan the completions that are not on record, neither as such nor as revoked ones."""
    plan = Completions()
    rows = draft.table(COMPLETIONS).rows
    on_record = await _recorded(rows, people.catalogue.known)
    for row in rows:
        user = draft.find(row, "user", people.catalogue)
        activity = draft.find(row, "activity", activities)
        day = row.values.get("completed_on")
        if day is not None and is_future(day, draft.calendar.today):
            draft.refuse(row, "completed_on", CompletionRecord, FUTURE)
        elif user and activity and day and (user.id, activity.id, day) not in on_record:
            plan.planned.append(PlannedCompletion(row, NewCompletion(user, activity, day)))
    refused = await refusals_of([each.new for each in plan.planned], draft.calendar.today)
    for each in plan.planned:
        if code := refused.get(each.new):
            draft.refuse(each.row, PLACES[code], CompletionRecord, code)
    return plan


async def _recorded(rows: list[FileRow], people: dict[str, User]) -> Recorded:
    named = {people[row.values["user"]].id for row in rows if row.values.get("user") in people} - {None}
    found: Recorded = {}
    for chunk in chunks(sorted(named), KEYS_A_STATEMENT):
        found.update(await recorded(chunk))
    return found


async def write_completions(
    work: Work, import_record: ImportRecord, plan: Completions, tell: Callable[[int], None]
) -> None:
    """Record the completions; `tell` hears how many are written."""
    plan.planned.sort(key=lambda each: (each.new.user.id, each.new.completed_on, each.new.activity.id))
    done = 0
    for chunk in _by_people(plan.planned):
        await record(work, [each.new for each in chunk])
        for each in chunk:
            import_record.gave("completions", each.new.user.id, each.row)
        done += len(chunk)
        tell(done)


def _by_people(planned: list[PlannedCompletion]) -> Iterator[list[PlannedCompletion]]:
    """Give pieces that never part what one person completed."""
    piece: list[PlannedCompletion] = []
    for _, group in groupby(planned, key=lambda each: each.new.user.id):
        piece += group
        if len(piece) >= ROWS_PER_STATEMENT:
            yield piece
            piece = []
    if piece:
        yield piece
