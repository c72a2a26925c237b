"""Who completed what, and when, from a file; the consequences are those of recording each by hand."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from app.actions.completions import certificate_for
from app.db.bulk import ROWS_PER_STATEMENT, chunks, insert, update
from app.domain.facts import CompletionFact
from app.gate.work import Work
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft
from app.importing.files import COMPLETIONS
from app.importing.people import People
from app.importing.tables import FileRow
from app.standings.settlement import needed_activities
from schema.activities import LearningActivity
from schema.certificates import CertificateIssued
from schema.completions import Completion, CompletionRecord, CompletionRecorded
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState
from schema.people import User

_Pair = tuple[int, int]  # a user and an activity


@dataclass(slots=True)
class PlannedCompletion:
    """A completion that is not on record yet."""

    user: User
    activity: LearningActivity
    completion: Completion


@dataclass(slots=True)
class Completions:
    """What is to be recorded, and how many lines are on record already."""

    planned: list[PlannedCompletion] = field(default_factory=list)


async def plan_completions(draft: ImportDraft, people: People, activities: Catalogue[LearningActivity]) -> Completions:
    """Plan the completions that are not on record, neither as such nor as revoked ones."""
    plan = Completions()
    rows = draft.table(COMPLETIONS).rows
    recorded = await _recorded(rows, people.catalogue.known)
    for row in rows:
        user = draft.find(row, "user", people.catalogue)
        activity = draft.find(row, "activity", activities)
        day = row.values.get("completed_on")
        if day is not None and day > draft.calendar.today:
            draft.refuse(row, "completed_on", CompletionRecord, "IN_THE_FUTURE")
        elif user is not None and activity is not None and day is not None:
            if (user.id, activity.id, day) in recorded:
                continue
            if activity.archived_on is not None and day >= activity.archived_on:
                draft.refuse(row, "activity", CompletionRecord, "ARCHIVED")
            plan.planned.append(PlannedCompletion(user, activity, Completion(completed_on=day)))
    return plan


async def _recorded(rows: list[FileRow], people: dict[str, User]) -> set[tuple[int, int, object]]:
    named = {people[row.values["user"]].id for row in rows if row.values.get("user") in people} - {None}
    recorded: set[tuple[int, int, object]] = set()
    for chunk in chunks(sorted(named), KEYS_A_STATEMENT):
        query = Completion.filter(user_id__in=chunk)
        recorded.update(await query.values_list("user_id", "activity_id", "completed_on"))
    return recorded


async def write_completions(work: Work, plan: Completions, tell: Callable[[int], None]) -> set[int]:
    """Record the completions and return the ids of the people; `tell` hears how many are written."""
    for planned in plan.planned:
        completion = planned.completion
        completion.user_id, completion.activity_id = planned.user.id, planned.activity.id
        completion.recorded_at = work.now
    plan.planned.sort(key=lambda each: (each.user.id, each.completion.completed_on, each.activity.id))
    done = 0
    for chunk in _by_people(plan.planned):
        await _write_chunk(work, chunk)
        done += len(chunk)
        tell(done)
    return {planned.user.id for planned in plan.planned}


def _by_people(planned: list[PlannedCompletion]) -> Iterator[list[PlannedCompletion]]:
    """Give pieces that never part what one person completed."""
    piece: list[PlannedCompletion] = []
    for _, group in groupby(planned, key=lambda each: each.user.id):
        piece += group
        if len(piece) >= ROWS_PER_STATEMENT:
            yield piece
            piece = []
    if piece:
        yield piece


async def _write_chunk(work: Work, planned: list[PlannedCompletion]) -> None:
    completions = [each.completion for each in planned]
    attempts = await _attempts(work, completions)
    await insert([attempt for attempt in attempts if attempt.id is None])
    for completion, attempt in zip(completions, attempts, strict=True):
        completion.enrolment_id = attempt.id
    await insert(completions)
    certificates = [
        certificate_for(work, each.completion, each.activity) for each in planned if each.activity.issues_certificate
    ]
    await insert(certificates)
    for completion in completions:
        work.emit(CompletionRecorded, completion)
    for certificate in certificates:
        work.emit(CertificateIssued, certificate)


async def _attempts(work: Work, completions: list[Completion]) -> list[Enrolment]:
    """Return the finished attempt of each: an open one where recording by hand would finish it, else a new one."""
    latest, opened = await _on_record(completions)
    finished = await _finished(work, completions, opened)
    attempts = []
    for completion in completions:
        key = (completion.user_id, completion.activity_id)
        attempt = finished.get(id(completion))
        if attempt is None:
            latest[key] += 1
            attempt = Enrolment(
                user_id=key[0], activity_id=key[1], number=latest[key], opened_on=completion.completed_on
            )
        attempt.state = EnrolmentState.COMPLETED
        attempts.append(attempt)
    await update(list(finished.values()), ["state"])
    return attempts


async def _on_record(completions: list[Completion]) -> tuple[dict[_Pair, int], dict[_Pair, Enrolment]]:
    latest: dict[_Pair, int] = defaultdict(int)
    opened = {}
    users, activities = {each.user_id for each in completions}, {each.activity_id for each in completions}
    for attempt in await Enrolment.filter(user_id__in=users, activity_id__in=activities).order_by("number"):
        key = (attempt.user_id, attempt.activity_id)
        latest[key] = attempt.number
        if attempt.state is EnrolmentState.OPEN:
            opened[key] = attempt
    return latest, opened


async def _finished(work: Work, completions: list[Completion], opened: dict[_Pair, Enrolment]) -> dict[int, Enrolment]:
    """Return which completions finish an open attempt: the first that it fits, or the last if it is needed no more.

    A completion fits if it is dated after the attempt was opened (E15), as when it is recorded by hand.
    """
    finished: dict[int, Enrolment] = {}
    by_key: dict[_Pair, list[Completion]] = defaultdict(list)
    for completion in completions:
        by_key[completion.user_id, completion.activity_id].append(completion)
    unfit = {}
    for key, attempt in opened.items():
        mine = by_key.get(key, [])
        fits = next((each for each in mine if each.completed_on >= attempt.opened_on), None)
        if fits is not None:
            finished[id(fits)] = attempt
        elif mine:
            unfit[key] = mine[-1]
    needed = await needed_activities(work, _facts(work, completions, {user for user, _ in unfit})) if unfit else {}
    return finished | {id(last): opened[key] for key, last in unfit.items() if key[1] not in needed[key[0]]}


def _facts(work: Work, completions: list[Completion], users: set[int]) -> dict[int, list[CompletionFact]]:
    """Return what the people completed as facts, which are not on record yet."""
    facts: dict[int, list[CompletionFact]] = {user: [] for user in users}
    for number, each in enumerate(completions, 1):
        if each.user_id in users:
            facts[each.user_id].append(CompletionFact(-number, each.activity_id, each.completed_on, work.now))
    return facts
