"""Imports completions, with the same consequences as recording each by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from app.actions.recording import (
    FUTURE,
    PLACES,
    NewCompletion,
    OldCertificate,
    Recorded,
    is_future,
    kept_certificate,
    record,
    recorded,
    refusals_of,
)
from app.db.bulk import ROWS_PER_STATEMENT, chunks, insert
from app.db.entities import made
from app.gate.work import Work
from app.importing.certificates import OldCertificates, old_certificate, stored_certificates
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft
from app.importing.files import COMPLETIONS
from app.importing.people import People
from app.importing.record import ImportRecord
from app.importing.tables import FileRow
from app.importing.turns import in_turns
from schema.activities import LearningActivity
from schema.completions import Completion, CompletionRecord
from schema.people import User


@dataclass(slots=True)
class PlannedCompletion:
    """A completion that is not on record yet, and the line that says so."""

    row: FileRow
    new: NewCompletion


@dataclass(slots=True)
class PlannedCertificate:
    """A certificate of another system for a completion that is on record, and the line that brings it."""

    row: FileRow
    user: User
    activity: LearningActivity
    completion: int
    old: OldCertificate


@dataclass(slots=True)
class Completions:
    """What is to be recorded, and how many lines are on record already."""

    planned: list[PlannedCompletion] = field(default_factory=list)
    certificates: list[PlannedCertificate] = field(default_factory=list)


async def plan_completions(draft: ImportDraft, people: People, activities: Catalogue[LearningActivity]) -> Completions:
    """Plan the completions that are not on record. A revoked one stays so: its line is left out, and told (E72)."""
    plan = Completions()
    rows = draft.table(COMPLETIONS).rows
    on_record = await _recorded(rows, people.catalogue.known)
    certified = await stored_certificates(rows, [key for key in on_record.values() if key is not None])
    async for row in in_turns(rows):
        user = draft.find(row, "user", people.catalogue)
        activity = draft.find(row, "activity", activities)
        day = row.values.get("completed_on")
        if day is not None and is_future(day, draft.calendar.today):
            draft.refuse(row, "completed_on", CompletionRecord, FUTURE)
        elif user and activity and day:
            _plan_one(draft, plan, row, (user, activity, day), on_record, certified)
    refused = await refusals_of([each.new for each in plan.planned], draft.calendar.today)
    for each in plan.planned:
        if code := refused.get(each.new):
            draft.refuse(each.row, PLACES[code], CompletionRecord, code)
    return plan


def _plan_one(
    draft: ImportDraft,
    plan: Completions,
    row: FileRow,
    said: tuple[User, LearningActivity, date],
    on_record: Recorded,
    certified: OldCertificates,
) -> None:
    user, activity, day = said
    same = user.id, activity.id, day
    completion = on_record.get(same)
    if same in on_record and completion is None:
        message = "This completion was revoked, and stays so; this line is left out."
        draft.leave_out(row, "completed_on", "REVOKED", message)
        return
    old = old_certificate(draft, row, certified, completion)
    if completion is None:
        issues = bool(row.values.get("issue_certificate"))
        plan.planned.append(PlannedCompletion(row, NewCompletion(*said, is_certified=issues, old_certificate=old)))
    elif old is not None:
        plan.certificates.append(PlannedCertificate(row, user, activity, completion, old))


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


async def write_certificates(import_record: ImportRecord, plan: Completions) -> None:
    """Keep the certificates of another system for what is on record already."""
    for planned in plan.certificates:
        completion = made(Completion, id=planned.completion, user_id=planned.user.id)
        await insert([kept_certificate(completion, planned.activity, planned.old)])
        import_record.gave("completions", planned.user.id, planned.row)


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
