"""All that a folder of files would change, worked out without changing anything, and then written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.bulk import chunks
from app.consequences import settle
from app.importing.assignments import Assignments, plan_assignments, write_assignments
from app.importing.completions import Completions, plan_completions, write_completions
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, Draft
from app.importing.files import COMPLETIONS
from app.importing.learning import plan_activities, write_activities
from app.importing.people import People, plan_people, write_people
from app.importing.qualifications import Qualifications, plan_qualifications, write_qualifications
from app.importing.units import plan_groups, plan_units, write_groups, write_units
from app.work import Work
from schema.assignments import Assignment
from schema.learning import LearningActivity
from schema.people import Group, OrgUnit, User

SETTLED_AT_ONCE = 500  # assignments
CONSEQUENCES = "consequences"  # the name of the last step, which has no file

Tell = Callable[[str, int, int], None]
"""Hears of progress: the file or step, how much of it is done, and how much there is."""


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


async def plan(draft: Draft) -> Plan:
    """Work everything out, noting every problem in the draft."""
    units, groups, activities = await plan_units(draft), await plan_groups(draft), await plan_activities(draft)
    people = await plan_people(draft, units, groups)
    qualifications = await plan_qualifications(draft, activities)
    assignments = await plan_assignments(draft, people, qualifications)
    completions = await plan_completions(draft, people, activities)
    return Plan(units, groups, people, activities, qualifications, assignments, completions)


async def write(work: Work, planned: Plan, tell: Tell) -> None:
    """Write what is planned; facts first, and then what follows from all of them together."""
    await write_units(work, planned.units)
    await write_groups(work, planned.groups)
    await write_people(work, planned.people)
    await write_activities(work, planned.activities)
    revised = await write_qualifications(work, planned.qualifications)
    await _lock({each.user.id for each in planned.completions.planned})
    touched = await write_assignments(work, planned.assignments)
    total = len(planned.completions.planned)
    learners = await write_completions(work, planned.completions, lambda done: tell(COMPLETIONS.name, done, total))
    await _settle(work, await _affected(touched, learners, revised), tell)


async def _lock(user_ids: set[int]) -> None:
    """Let nobody else record anything about these people meanwhile (on SQLite nobody can anyhow)."""
    for chunk in chunks(sorted(user_ids), KEYS_A_STATEMENT):
        await User.filter(id__in=chunk).order_by("id").select_for_update(no_key=True).values_list("id")


async def _affected(touched: set[int], learners: set[int], revised: set[int]) -> list[int]:
    """Return the assignments whose facts are not what they were, those of one person beside each other."""
    found = {row.id: row.user_id for row in await _by("qualification_id", revised)}
    found |= {row.id: row.user_id for row in await _by("user_id", learners)}
    found |= {row.id: row.user_id for row in await _by("id", touched)}
    return sorted(found, key=lambda key: (found[key], key))


async def _by(column: str, keys: Iterable[int]) -> list[Assignment]:
    rows: list[Assignment] = []
    for chunk in chunks(sorted(keys), KEYS_A_STATEMENT):
        rows += await Assignment.filter(**{f"{column}__in": chunk})
    return rows


async def _settle(work: Work, assignment_ids: list[int], tell: Tell) -> None:
    done = 0
    for chunk in chunks(assignment_ids, SETTLED_AT_ONCE):
        await settle(work, chunk)
        done += len(chunk)
        tell(CONSEQUENCES, done, len(assignment_ids))
