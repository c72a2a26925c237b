"""Plans everything that a folder of files would change, and then writes it."""

from collections.abc import Callable, Sized
from dataclasses import dataclass

from app.db.bulk import chunks
from app.db.locks import lock_where
from app.db.sql import Sql, in_list
from app.gate.work import Work
from app.importing.activities import plan_activities, write_activities
from app.importing.assignments import Assignments, plan_assignments, write_assignments
from app.importing.completions import Completions, plan_completions, write_certificates, write_completions
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft
from app.importing.files import (
    ACTIVITIES,
    ASSIGNMENTS,
    COMPLETIONS,
    GROUPS,
    QUALIFICATIONS,
    REQUIREMENTS_FILE,
    UNITS_FILE,
    USERS,
    FileFormat,
)
from app.importing.groups import plan_groups, write_groups
from app.importing.people import People, plan_people, write_people
from app.importing.persons import NUMBER
from app.importing.qualifications import Qualifications, plan_qualifications
from app.importing.record import ImportRecord
from app.importing.units import plan_units, write_units
from app.importing.writing_qualifications import write_qualifications
from schema.activities import LearningActivity
from schema.enums import Role
from schema.groups import Group
from schema.kit.entity import Entity
from schema.people import User
from schema.qualifications import Qualification
from schema.units import OrgUnit

CHECKS, CONSEQUENCES, RECORD = "checks", "consequences", "record"  # the names of the steps that have no file

HELD: tuple[tuple[type[Entity], tuple[str, ...], tuple[tuple[FileFormat, str], ...]], ...] = (
    (Qualification, ("code",), ((QUALIFICATIONS, "code"), (REQUIREMENTS_FILE, "qualification"))),
    (
        User,
        ("email", NUMBER),
        ((USERS, "email"), (USERS, NUMBER), (ASSIGNMENTS, "user"), (COMPLETIONS, "user")),
    ),
    (OrgUnit, ("code",), ((UNITS_FILE, "code"),)),
    (Group, ("code",), ((GROUPS, "code"),)),
    (LearningActivity, ("code",), ((ACTIVITIES, "code"),)),
)
"""What files change, with its keys and the columns that have these, in the order in which verbs lock it too."""

Tell = Callable[[str, int, int], None]
"""Hears of progress: the file or step, how much of it is done, and how much there is."""


def silent(_step: str, _done: int, _total: int) -> None:
    """Report no progress."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned, file by file."""

    units: Catalogue[OrgUnit]
    groups: Catalogue[Group]
    people: People
    activities: Catalogue[LearningActivity]
    qualifications: Qualifications
    assignments: Assignments
    completions: Completions


async def plan(draft: ImportDraft) -> Plan:
    """Work everything out, noting every problem in the draft."""
    units, groups, activities = await plan_units(draft), await plan_groups(draft), await plan_activities(draft)
    people = await plan_people(draft, units, groups)
    qualifications = await plan_qualifications(draft, activities)
    assignments = await plan_assignments(draft, people, qualifications)
    completions = await plan_completions(draft, people, activities)
    return Plan(units, groups, people, activities, qualifications, assignments, completions)


async def hold(draft: ImportDraft) -> None:
    """Let nobody else change what the files are about until they are written (on SQLite nobody can anyhow)."""
    for entity, keys, columns in HELD:
        cells = (row.values.get(column) for file, column in columns for row in draft.table(file).rows)
        named = {str(cell) for cell in cells if cell is not None}
        ids: set[int] = set()
        for key in keys:
            for chunk in chunks(sorted(named), KEYS_A_STATEMENT):
                for row in await entity.filter(**{f"{key}__in": chunk}):
                    ids.add(getattr(row, "merged_into_id", None) or row.id)
        for some in chunks(sorted(ids), KEYS_A_STATEMENT):
            await lock_where(entity, in_list("id", some))
    if draft.table(
        USERS
    ).rows:  # the file may take the role from one administrator while somebody takes it from another
        await lock_where(User, Sql("role = ? AND is_active", (Role.ADMIN,)))


async def write_plan(work: Work, planned: Plan, tell: Tell) -> ImportRecord:
    """Write the facts that are planned, and return what is to be put on record of them by `conclude`."""
    record = ImportRecord()
    await write_units(record, planned.units)
    work.touched(units=[each.entity.id for each in planned.units.planned if not each.is_new and each.links])
    await write_groups(record, planned.groups)
    await write_people(work, record, planned.people)
    _teller(tell, USERS, planned.people.catalogue.planned)(len(planned.people.catalogue.planned))
    await write_activities(record, planned.activities)
    await write_qualifications(work, record, planned.qualifications)
    await write_assignments(work, record, planned.assignments, _teller(tell, ASSIGNMENTS, planned.assignments.planned))
    await write_completions(work, record, planned.completions, _teller(tell, COMPLETIONS, planned.completions.planned))
    await write_certificates(record, planned.completions)
    return record


async def conclude(work: Work, record: ImportRecord, tell: Tell) -> None:
    """Write what follows from all facts together, and what is put on record; the plan is not needed any more."""
    await work.settle(lambda done, total: tell(CONSEQUENCES, done, total))
    work.journal.tell = lambda done, total: tell(RECORD, done, total)
    await record.write(work)


def _teller(tell: Tell, file: FileFormat, planned: Sized) -> Callable[[int], None]:
    """Return what hears how much of a file is written; of what is empty nothing is told."""
    return lambda done: tell(file.name, done, len(planned)) if done else None
