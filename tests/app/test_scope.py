"""Nobody sees more or less than the rules say, wherever the database begins to look: random trees and random people.

`Rules` says it once more in plain Python, as the domain's table of who may do what has it.
"""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import pytest

from app.db.bulk import insert
from app.db.database import OpenDatabase, fetch
from app.policy.access import Start, Viewer, has_people, implies, visible
from app.reading import reach
from app.reading.days import Days
from app.reading.lists import read_list
from app.reading.plans import LinkPlan, ListPlan, PageWindow, Reader, RowPlan
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.audit import AuditEntry
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.enums import OrgUnitKind, Role, SourceKind
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.people import UnitManager, User
from schema.qualifications import Qualification
from schema.units import OrgUnit
from tests.seed import SEED

E = TypeVar("E", bound=Entity)
ROLES = (Role.ADMIN, Role.MANAGER, Role.MANAGER, Role.MANAGER, Role.LEARNER)
DAY, INSTANT = date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC)
ENTITIES = (User, UnitManager, Assignment, AssignmentSource)


class Row:
    """What becomes of a row that was read: it keeps what it is told."""

    def __init__(self, _entity: type[Entity]) -> None:
        self.pk = 0
        self.nested: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may see whom: oneself; a manager also the people of managed units and below; an administrator everybody."""

    parents: dict[int, int | None]
    units: dict[int, int]
    managed: set[tuple[int, int]]

    def sees(self, viewer: Viewer, user_id: int) -> bool:
        if viewer.role is Role.ADMIN or user_id == viewer.user_id:
            return True
        unit: int | None = self.units[user_id]
        while unit is not None and viewer.role is Role.MANAGER:
            if (unit, viewer.user_id) in self.managed:
                return True
            unit = self.parents[unit]
        return False


@dataclass(frozen=True, slots=True)
class Organisation:
    """A random one: its people as viewers, the rules, and whose each row is."""

    viewers: list[Viewer]
    rules: Rules
    owners: dict[type[Entity], dict[int, int]]

    def expected(self, entity: type[Entity], viewer: Viewer) -> list[int]:
        return [key for key, owner in sorted(self.owners[entity].items()) if self.rules.sees(viewer, owner)]


async def tree(chance: random.Random) -> list[OrgUnit]:
    """Units of which some move after they were made, the later ones below earlier ones: there are no circles."""
    units: list[OrgUnit] = []
    for _ in range(chance.randint(1, 12)):
        parent = chance.choice([None, *units])
        units.append(await OrgUnit.create(name="Unit", kind=OrgUnitKind.TEAM, parent=parent))
    for unit in chance.sample(units[1:], k=len(units) // 3):
        unit.parent_id = chance.choice([each for each in units if each.id < unit.id]).id
        await unit.save(update_fields=["parent_id"])
    return units


async def inserted(rows: list[E]) -> list[E]:
    await insert(rows)
    return rows


async def people_in(chance: random.Random, units: list[OrgUnit]) -> list[User]:
    known = {"language": "en", "date_added": DAY}
    return await inserted(
        [
            User(name=f"P{n}", email=f"{n}@x", role=chance.choice(ROLES), unit=chance.choice(units), **known)
            for n in range(chance.randint(2, 25))
        ]
    )


async def assignments_of(chance: random.Random, people: list[User]) -> list[Assignment]:
    made = [await Qualification.create(name=f"Q{n}") for n in range(3)]
    wanted = [(person, each) for person in people for each in made if chance.random() < 0.6]
    chance.shuffle(wanted)
    return await inserted([Assignment(user=person, qualification=each) for person, each in wanted])


async def organisation(chance: random.Random) -> Organisation:
    """Some people manage nothing, some several units, one perhaps below another; learners who managed once do not."""
    units = await tree(chance)
    people = await people_in(chance, units)
    pairs = {(chance.choice(units).id, chance.choice(people).id) for _ in people}
    managed = await inserted([UnitManager(unit_id=unit, user_id=user) for unit, user in sorted(pairs)])
    assignments = await assignments_of(chance, people)
    day = {"assigned_on": DAY, "assigned_at": INSTANT}
    sources = await inserted([AssignmentSource(assignment=each, kind=SourceKind.MANUAL, **day) for each in assignments])
    owners: dict[type[Entity], dict[int, int]] = {
        User: {each.id: each.id for each in people},
        UnitManager: {each.id: each.user_id for each in managed},
        Assignment: {each.id: each.user_id for each in assignments},
        AssignmentSource: {each.id: each.assignment.user_id for each in sources},
    }
    parents = {each.id: each.parent_id for each in units}
    rules = Rules(parents, {each.id: each.unit_id for each in people}, pairs)
    return Organisation([Viewer(each.id, each.role) for each in people], rules, owners)


async def shown(entity: type[Entity], viewer: Viewer, start: Start) -> list[int]:
    query = visible(entity, "t", viewer, start).within(
        f'SELECT t.id FROM "{table_of(entity)}" t WHERE {{}} ORDER BY t.id'
    )
    return [row[0] for row in await fetch(query.text, query.params)]


@pytest.mark.parametrize("round_", range(6))
async def test_a_condition_shows_what_the_rules_say(database: OpenDatabase, round_: int):
    found = await organisation(random.Random(SEED + round_))

    for viewer in found.viewers:
        for entity in ENTITIES:
            expected = found.expected(entity, viewer)
            assert await shown(entity, viewer, Start.ROWS) == expected, (entity, viewer)
            assert await shown(entity, viewer, Start.PEOPLE) == expected, (entity, viewer)


@pytest.mark.parametrize("few", [0, 5, 500])
async def test_a_list_shows_counts_and_links_what_the_rules_say(
    database: OpenDatabase, monkeypatch: pytest.MonkeyPatch, few: int
):
    found = await organisation(random.Random(SEED + few))
    monkeypatch.setattr(reach, "FEW_PEOPLE", few)
    monkeypatch.setattr(reach, "MANY_PEOPLE", few)

    for viewer in found.viewers:
        for entity in (User, Assignment):
            links = {} if entity is User else {"person": LinkPlan("user", RowPlan(User))}
            plan = ListPlan(RowPlan(entity, links=links), window=PageWindow(100), wants_total=True)
            page = await read_list(plan, Reader(viewer, Row, Days(date(2026, 1, 5))))
            expected = found.expected(entity, viewer)
            assert [row.pk for row in page.rows] == expected
            assert page.total == len(expected)
            people = [row.nested["person"].pk for row in page.rows if links]
            assert people == [found.owners[entity][key] for key in expected if links]


@pytest.mark.parametrize(
    ("entity", "link", "target", "expected"),
    [
        (Assignment, "user", User, True),
        (AssignmentSource, "assignment", Assignment, True),
        (Certificate, "completion", Completion, False),
        (Completion, "recorded_by", User, False),
        (AssignmentSource, "assigned_by", User, False),
        (Enrolment, "activity", LearningActivity, False),
        (UnitManager, "unit", OrgUnit, False),
        (AuditEntry, "actor", User, True),
    ],
)
def test_what_is_linked_is_seen_by_whoever_sees_the_row_only_if_the_phrases_say_so(
    entity: type[Entity], link: str, target: type[Entity], expected: bool
):
    assert implies(entity, link, target) is expected


def test_people_are_where_to_begin_for_managers_and_for_rows_that_are_somebodys():
    manager, learner, admin = (Viewer(7, role) for role in (Role.MANAGER, Role.LEARNER, Role.ADMIN))

    assert [each for each in ENTITIES if has_people(each, manager)] == [User, UnitManager, Assignment]
    assert not has_people(Qualification, manager)
    assert not has_people(Assignment, learner)
    assert not has_people(Assignment, admin)
