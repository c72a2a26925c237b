"""What follows when facts change: periods are written down anew, attempts are opened and ended (S31, S22), and told.

None of it decides a standing (R1): periods are a cache of what the facts say, attempts are there to be worked on.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.db.bulk import insert
from app.db.locks import lock_people_of, to_change
from app.domain.facts import CompletionFact, History
from app.domain.findings import PeriodFinding
from app.domain.openings import openings
from app.domain.standing import periods
from app.gate.work import Work
from app.standings.announcements import announce_standings
from app.standings.enrolments import sync_enrolments
from app.standings.facts import histories
from schema.assignments import Assignment, AssignmentPeriodsChanged, Period
from schema.people import User
from schema.qualifications import QualificationVersion


async def settle(work: Work, assignment_ids: Iterable[int]) -> None:
    """Bring the periods and the open attempts of some assignments in line with the facts."""
    ids = list(assignment_ids)
    # one at a time for a person: whoever comes second reads what the first has written, so nothing is read before
    await lock_people_of(Assignment, ids)
    rows = await Assignment.filter(id__in=ids).order_by("id")
    known = await histories([row.id for row in rows])
    await _write_periods(work, rows, known)
    await sync_enrolments(work, rows, known)
    await announce_standings(work, rows, known)


async def tell_crossed(work: Work, assignment_ids: Iterable[int]) -> None:
    """Tell what the days have changed that came meanwhile, each under its true date (E40); it changes nothing else."""
    ids = list(assignment_ids)
    await lock_people_of(Assignment, ids)
    rows = await Assignment.filter(id__in=ids).order_by("id")
    await announce_standings(work, rows, await histories(ids), tells_new=False)


async def settle_user(work: Work, user_id: int) -> None:
    """Do so for all assignments of a user."""
    await to_change(User, [user_id])  # somebody else may be assigning to them
    await settle(work, [row.id for row in await Assignment.filter(user_id=user_id)])


async def needed_activities(work: Work, facts: Mapping[int, Iterable[CompletionFact]]) -> dict[int, set[int]]:
    """Return the activities that each user would still have to complete today if the facts were on record."""
    rows = await Assignment.filter(user_id__in=list(facts), archived_on=None)
    known = await histories([row.id for row in rows])
    needed: dict[int, set[int]] = {user_id: set() for user_id in facts}
    for row in rows:
        needed[row.user_id].update(openings(_with(known[row.id], facts[row.user_id]), work.today))
    return needed


def _with(history: History, facts: Iterable[CompletionFact]) -> History:
    return replace(history, completions=(*history.completions, *facts))


async def _write_periods(work: Work, rows: list[Assignment], known: dict[int, History]) -> None:
    versions = await _version_ids({row.qualification_id for row in rows})
    stored: dict[int, dict[int, Period]] = defaultdict(dict)
    for period in await Period.filter(assignment_id__in=[row.id for row in rows], superseded_at=None):
        stored[period.assignment_id][period.number] = period
    added, superseded = [], []
    for row in rows:
        found = {each.number: _row(work, row, each, versions) for each in periods(known[row.id])}
        gone = [old for number, old in stored[row.id].items() if not _same(old, found.get(number))]
        new = [each for number, each in found.items() if not _same(each, stored[row.id].get(number))]
        superseded += [old.id for old in gone]
        added += new
        if gone or new:
            work.emit(AssignmentPeriodsChanged, row)
    await Period.filter(id__in=superseded).update(superseded_at=work.now)
    await insert(added)


async def _version_ids(qualification_ids: set[int]) -> dict[tuple[int, int], int]:
    versions = await QualificationVersion.filter(qualification_id__in=qualification_ids)
    return {(version.qualification_id, version.number): version.id for version in versions}


def _row(work: Work, row: Assignment, found: PeriodFinding, versions: dict[tuple[int, int], int]) -> Period:
    return Period(
        assignment_id=row.id,
        number=found.number,
        begins_on=found.begins_on,
        valid_through=found.valid_through,
        version_id=versions[row.qualification_id, found.terms_number],
        recorded_at=work.now,
    )


def _same(one: Period, other: Period | None) -> bool:
    fields = ("begins_on", "valid_through", "version_id")
    return other is not None and all(getattr(one, name) == getattr(other, name) for name in fields)
