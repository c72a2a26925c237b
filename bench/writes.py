"""What recording a completion costs, with the stored timeline and without: `python -m bench.writes [database]`.

People have four qualifications each that all ask for the same, and complete it; everything that follows is written
down and told. By turns, 20 people each: as it is; nothing is stored, and nothing told of standings either: what is to
do is asked of the engine for today alone; what is true today is all that is stored and told, as it was before whole
timelines were; or nobody notes what changed since slices of Insights were made. What counts is the CPU of this
process, not the waiting for the database: that it is at most 1.3 times what it is with today alone, and 1.1 times what
it is without notes. Without an address a fresh SQLite file is used; of another database the tables are made, and it
has to be empty.

On SQLite (1 December 2026, two busy cores), in three runs, it takes 5.8, 4.5 and 5.7 ms: 1.17, 1.18 and 1.15 times
what it is with today alone (5.0, 3.8 and 5.0), 1.02 to 1.09 times what it is without notes, and 1.8 times what it is
if nothing is stored or told (3.3, 2.5 and 3.2). A quarter of it writes the pages that a commit has changed: 140, for
58 tables and indexes. The commit before timelines were stored took 3.3 to 4.0 ms in runs beside these: all that has
come since, with the timelines, makes it 1.3 to 1.5 times that.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

import app.actions  # noqa: F401  # makes the verbs known
from app.clock import Clock
from app.db.database import close_database, open_database, opened
from app.db.sql import Sql
from app.domain.openings import to_do
from app.domain.standing import StandingEvaluator
from app.domain.timelines import OpeningFinding, SpanFinding, TimelineFinding
from app.gate.work import Work, perform
from app.policy.access import Viewer
from app.settings import Settings
from app.standings import settlement, timelines
from app.standings.evaluated import EvaluatedAssignment
from app.standings.stored import OnRecord, StoredTimeline, on_record
from app.standings.timelines import KeptTimeline, TimelineChange
from schema.activities import LearningActivityCreate
from schema.assignments import AssignmentCreate
from schema.completions import CompletionRecord
from schema.enums import ActivityType, Duration, Language, OrgUnitKind, Role, Stage
from schema.people import User, UserCreate
from schema.qualifications import QualificationCreate
from schema.requirements import RequirementInput
from schema.units import OrgUnit

PEOPLE = 300
ROUND = 20
QUALIFICATIONS = 4


async def main(url: str) -> None:
    """Open the database, measure, and close it again."""
    await open_database(url)
    try:
        await opened().context.generate_schemas()
        await measure(Settings.read({}).clock())
    finally:
        await close_database()


async def measure(clock: Clock) -> None:
    """Have everybody complete it, and say what that cost."""
    unit = await OrgUnit.create(name="Home", kind=OrgUnitKind.COMPANY)
    known = {"unit_id": unit.id, "language": Language.ENGLISH, "is_active": True, "date_added": clock.today()}
    ada = await User.create(name="Ada", email="ada@care.example", role=Role.ADMIN, **known)
    do = partial(perform, viewer=Viewer(ada.id, Role.ADMIN), clock=clock)
    course = (await do(LearningActivityCreate(name="Course", type=ActivityType.EXAM, issues_certificate=True))).id
    asked = [RequirementInput(activity=course)]
    settings: dict[str, Any] = {"duration": Duration.ROLLING, "maintain_period": "P1Y"}
    made = [
        (await do(QualificationCreate(name=f"Number {number}", achieve=asked, maintain=asked, **settings))).id
        for number in range(QUALIFICATIONS)
    ]
    people = []
    for number in range(PEOPLE):
        person = await do(UserCreate(name=f"Person {number}", email=f"{number}@care.example", unit=unit.id))
        for qualification in made:
            await do(AssignmentCreate(user=person.id, qualification=qualification))
        people.append(person.id)

    ways: list[Callable[[], Any]] = [
        nullcontext,
        partial(settling, sync_timelines=no_timelines, on_record=attempts_alone),
        partial(patch.object, timelines, "timeline_of", partial(today_alone, clock.today())),
        partial(patch.object, timelines, "note_changes", no_notes),
    ]
    cpu: list[list[float]] = [[] for _ in ways]
    for at, person_id in enumerate(people):
        way = at // ROUND % len(ways)
        with ways[way]():
            began = time.process_time()
            await do(CompletionRecord(user=person_id, activity=course))
            cpu[way].append(1000 * (time.process_time() - began))
    with_it, untold, without, unnoted = (median(each) for each in cpu)
    print(f"{PEOPLE} completions: {with_it:.1f} ms of CPU each", end="; ")
    print(f"with today alone stored {without:.1f}: {with_it / without:.2f} times", end="; ")
    print(f"with nothing stored or told {untold:.1f}: {with_it / untold:.2f} times", end="; ")
    print(f"without notes for slices {unnoted:.1f}: {with_it / unnoted:.2f} times")


def settling(**others: Any) -> Any:
    """Settle with other functions than there are."""
    return patch.multiple(settlement, **others)


async def no_timelines(work: Work, found: Sequence[EvaluatedAssignment], *_: Any, **__: Any) -> list[TimelineChange]:
    """Store nothing, so that nobody is told that a standing changed either; ask the engine what is to do today."""
    return [
        TimelineChange(
            each.row, each.evaluator, TimelineFinding((), (*_to_do(each, work.today),), None),
            StoredTimeline(), KeptTimeline((), ()), {}, None, False,
        )
        for each in found
    ]  # fmt: skip


def today_alone(today: date, evaluator: StandingEvaluator, horizon_on: date) -> TimelineFinding:
    """Return what is true and open today, as if it were so for ever."""
    standing = evaluator.standing(today)
    if standing is None:
        return TimelineFinding((), (), horizon_on)
    span = SpanFinding(
        today, date.max, standing.status, standing.valid_through, standing.renewal_opens_on, standing.due_on,
        standing.period_number, standing.terms_number, standing.approval_pending, standing.assigned_too_late,
    )  # fmt: skip
    openings = [
        OpeningFinding(row.activity, row.stage, today, today, date.max, row.due_on)
        for row in standing.progress
        if row.is_open and not row.is_satisfied
    ]
    return TimelineFinding((span,), tuple(openings), horizon_on)


async def no_notes(*_: Any) -> None:
    """Note nothing for slices."""


def _to_do(each: EvaluatedAssignment, today: date) -> Iterator[OpeningFinding]:
    for activity in to_do(each.evaluator, today):
        for stage in Stage:
            yield OpeningFinding(activity, stage, today, today, today, None)


async def attempts_alone(_: Sequence[Any], *, attempts: Sql, **__: Any) -> OnRecord:
    """Read no stored timelines, nor where people sat."""
    return await on_record([], attempts=attempts)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else f"sqlite://{Path(folder, 'bench.db')}"))
