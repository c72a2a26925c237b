"""Attempts follow what there is to do: one is open as long as something asks for its activity (S22, S31, E15)."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from app.db.bulk import insert, update
from app.domain.facts import History
from app.domain.openings import ended_on, openings
from app.gate.work import Work
from app.standings.facts import histories
from app.standings.terms import activities_of
from schema.assignments import Assignment
from schema.enrolments import Enrolment, EnrolmentOpened, EnrolmentWithdrawn
from schema.enums import EnrolmentState

_Pair = tuple[int, int]  # a user and an activity


async def sync_enrolments(work: Work, rows: list[Assignment], known: Mapping[int, History]) -> None:
    """Bring the attempts at what some assignments are about in line with what there is to do."""
    wanted = _wanted(rows, known, work.today)
    attempts = await _attempts(rows, known)
    opened = {key: one for key, found in attempts.items() for one in found if one.state is EnrolmentState.OPEN}
    await _end(work, [attempt for key, attempt in opened.items() if key not in wanted])
    await _open(work, {key: since for key, since in wanted.items() if key not in opened}, attempts)


async def _attempts(rows: list[Assignment], known: Mapping[int, History]) -> dict[_Pair, list[Enrolment]]:
    """Return all attempts at the activities of the assignments, also those that only an older version asks for."""
    users, activities = {row.user_id for row in rows}, activities_of(t for row in rows for t in known[row.id].terms)
    found: dict[_Pair, list[Enrolment]] = defaultdict(list)
    for attempt in await Enrolment.filter(user_id__in=users, activity_id__in=activities).order_by("number"):
        found[attempt.user_id, attempt.activity_id].append(attempt)
    return found


def _wanted(rows: list[Assignment], known: Mapping[int, History], today: date) -> dict[_Pair, date]:
    """Return what each user has to work on, and since when: one attempt serves all who ask for it (E15)."""
    wanted: dict[_Pair, date] = {}
    for row in rows:
        for activity, since in openings(known[row.id], today).items():
            key = (row.user_id, activity)
            wanted[key] = min(since, wanted.get(key, since))
    return wanted


async def _end(work: Work, attempts: list[Enrolment]) -> None:
    """End those of the open attempts for which no other assignment of their users asks either (E15)."""
    if not attempts:
        return
    rows = await Assignment.filter(user_id__in={attempt.user_id for attempt in attempts})
    known = await histories([row.id for row in rows])
    wanted = _wanted(rows, known, work.today)
    ended = [attempt for attempt in attempts if (attempt.user_id, attempt.activity_id) not in wanted]
    for attempt in ended:
        mine = [known[row.id] for row in rows if row.user_id == attempt.user_id]
        attempt.state = EnrolmentState.WITHDRAWN
        attempt.withdrawn_on = ended_on(
            mine, attempt.activity_id, attempt.opened_on, work.today, known_at=work.now - timedelta.resolution
        )
        work.emit(EnrolmentWithdrawn, attempt)
    await update(ended, ["state", "withdrawn_on"])


async def _open(work: Work, wanted: dict[_Pair, date], attempts: Mapping[_Pair, list[Enrolment]]) -> None:
    """Open an attempt at each, since the day it is wanted; today if there was another attempt since."""
    opened = []
    for key, since in wanted.items():
        earlier = attempts.get(key, [])
        last_day = max((each.withdrawn_on or each.opened_on for each in earlier), default=since)
        # the number is unique, so that two openers at once cannot both make it
        opened.append(
            Enrolment(
                user_id=key[0],
                activity_id=key[1],
                number=earlier[-1].number + 1 if earlier else 1,
                state=EnrolmentState.OPEN,
                opened_on=since if since >= last_day else work.today,
            )
        )
    await insert(opened)
    for attempt in opened:
        work.emit(EnrolmentOpened, attempt)
