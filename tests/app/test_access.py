"""A phrase becomes a condition: true for all, false for all, or a question about one row."""

import pytest

from app.db.database import OpenDatabase, fetch
from app.db.sql import FALSE, TRUE
from app.events.outbox import about
from app.policy.access import Viewer, condition, is_surely_hidden, visible
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.entities import EVENTS
from schema.enums import OrgUnitKind, Role
from schema.kit.access import Phrase, admins, having, managers, managers_of, nobody, own, without
from schema.kit.info import table_of
from schema.people import UnitManager, User
from schema.units import OrgUnit

LEARNER, MANAGER, ADMIN = (Viewer(7, role) for role in (Role.LEARNER, Role.MANAGER, Role.ADMIN))


@pytest.mark.parametrize(
    ("phrase", "viewer", "expected"),
    [
        (admins, ADMIN, TRUE),
        (admins, MANAGER, FALSE),
        (admins, LEARNER, FALSE),
        (managers, MANAGER, TRUE),
        (managers, ADMIN, FALSE),
        (managers, LEARNER, FALSE),
        (nobody, ADMIN, FALSE),
        (managers_of("user"), LEARNER, FALSE),
        (managers_of("user"), ADMIN, FALSE),
        (own("user") | admins, ADMIN, TRUE),
        (nobody | managers, MANAGER, TRUE),
    ],
)
def test_a_role_decides_alone_where_the_phrase_is_about_roles(phrase: Phrase, viewer: Viewer, expected: object) -> None:
    assert condition(Assignment, "t", phrase, viewer) == expected


def test_an_own_row_is_known_by_its_column() -> None:
    found = condition(Assignment, "t", own("user"), LEARNER)

    assert (found.text, found.params) == ("(t.user_id = ?)", (7,))


def test_a_path_follows_links_and_far_sides() -> None:
    forwards = condition(AssignmentSource, "t", own("assignment.user"), LEARNER)
    backwards = condition(OrgUnit, "t", own("users"), LEARNER)

    assert forwards.params == backwards.params == (7,)
    assert forwards.text == '(EXISTS (SELECT 1 FROM "assignment" tx WHERE tx.id = t.assignment_id AND tx.user_id = ?))'
    assert backwards.text == '(EXISTS (SELECT 1 FROM "user" tx WHERE tx.unit_id = t.id AND tx.id = ?))'


def test_rows_without_something_at_a_far_side_are_known_by_what_is_not_there() -> None:
    found = condition(Assignment, "t", without("sources", kind=("MANUAL", "IMPORT"), withdrawn_on=None), ADMIN)

    assert found.params == ("MANUAL", "IMPORT")
    assert found.text == (
        '(NOT EXISTS (SELECT 1 FROM "assignment_source" tx WHERE '
        "tx.assignment_id = t.id AND tx.kind IN (?, ?) AND tx.withdrawn_on IS NULL))"
    )


def test_rows_with_something_at_a_far_side_are_known_by_what_is_there() -> None:
    found = condition(Assignment, "t", having("sources", kind="MANUAL"), LEARNER)

    assert found.params == ("MANUAL",)
    assert found.text == (
        '(EXISTS (SELECT 1 FROM "assignment_source" tx WHERE tx.assignment_id = t.id AND tx.kind IN (?)))'
    )


def test_a_single_value_at_a_far_side_is_one_of_one() -> None:
    found = condition(Assignment, "t", without("sources", kind="MANUAL"), ADMIN)

    assert (found.params, "tx.kind IN (?))" in found.text) == (("MANUAL",), True)


@pytest.fixture
async def chain(database: OpenDatabase) -> dict[str, int]:
    """Company > department > team, a person in each, and a manager who sits in the team."""
    ids, parent = {}, None
    for name, kind in (("care", OrgUnitKind.COMPANY), ("north", OrgUnitKind.DEPARTMENT), ("n1", OrgUnitKind.TEAM)):
        unit = await OrgUnit.create(name=name, kind=kind, parent_id=parent)
        parent = ids[name] = unit.id
    for name, unit_id in (("boss", ids["n1"]), *((f"in_{name}", key) for name, key in dict(ids).items())):
        role = Role.MANAGER if name == "boss" else Role.LEARNER
        day = "2026-01-01"
        user = await User.create(
            name=name, email=f"{name}@x.example", role=role, language="en", unit_id=unit_id, date_added=day
        )
        ids[name] = user.id
    return ids


async def seen(viewer: Viewer) -> list[str]:
    where = visible(User, "t", viewer)
    rows = await fetch(f'SELECT t.name FROM "user" t WHERE {where.text} ORDER BY t.name', where.params)
    return [row[0] for row in rows]


@pytest.mark.parametrize(
    ("managed", "expected"),
    [
        ([], ["boss"]),
        (["n1"], ["boss", "in_n1"]),
        (["north"], ["boss", "in_n1", "in_north"]),
        (["care"], ["boss", "in_care", "in_n1", "in_north"]),
        (["n1", "care"], ["boss", "in_care", "in_n1", "in_north"]),
    ],
)
async def test_a_manager_sees_the_people_of_managed_units_and_below(
    chain: dict[str, int], managed: list[str], expected: list[str]
) -> None:
    for name in managed:
        await UnitManager.create(unit_id=chain[name], user_id=chain["boss"])

    assert await seen(Viewer(chain["boss"], Role.MANAGER)) == expected
    assert await seen(Viewer(chain["boss"], Role.LEARNER)) == ["boss"]
    assert await seen(Viewer(chain["in_n1"], Role.MANAGER)) == ["in_n1"]


async def test_a_circle_of_units_ends(chain: dict[str, int]) -> None:
    await OrgUnit.filter(id=chain["care"]).update(parent_id=chain["n1"])
    await UnitManager.create(unit_id=chain["north"], user_id=chain["boss"])

    assert await seen(Viewer(chain["boss"], Role.MANAGER)) == ["boss", "in_care", "in_n1", "in_north"]


@pytest.mark.usefixtures("demo_database")
async def test_what_is_hidden_without_asking_the_database_is_hidden_by_it_too():
    viewers = [Viewer(user.id, user.role) for user in await User.all().order_by("id")]
    hidden = dict.fromkeys(Role, 0)
    for event in {each.subject: each for each in EVENTS if each.is_public}.values():
        rows = await event.subject.all().limit(60)
        for viewer in viewers[:: len(viewers) // 12]:
            seen = visible(event.subject, "t", viewer)
            query = seen.within(f'SELECT t.id FROM "{table_of(event.subject)}" t WHERE {{}}')
            shown = {row[0] for row in await fetch(query.text, query.params)}
            unseen = {row.id for row in rows if is_surely_hidden(event, viewer, user_id=about(event, row))}
            assert not shown & unseen, (event, viewer)
            hidden[viewer.role] += len(unseen)

    assert hidden[Role.LEARNER] > 500
    assert hidden[Role.ADMIN] == 0
