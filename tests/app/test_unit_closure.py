"""Each unit is kept with all units above it, whoever writes the tree and in whatever way."""

import asyncio
import random

import pytest

from app.db.bulk import insert, update
from app.db.database import OpenDatabase, execute, fetch
from app.db.migrations.versions import statements
from app.db.transaction import transaction
from schema.enums import OrgUnitKind
from schema.kit.indexes import Closure
from schema.units import OrgUnit, UnitClosure
from tests.api import Api
from tests.seed import SEED

Pairs = list[tuple[int, int, int]]


async def stored() -> Pairs:
    found = await fetch("SELECT above_id, unit_id, depth FROM unit_closure ORDER BY unit_id, depth, above_id")
    return [(row[0], row[1], row[2]) for row in found]


async def walked() -> Pairs:
    """What is stored has to be: from each unit up, step by step."""
    parents = {row[0]: row[1] for row in await fetch("SELECT id, parent_id FROM org_unit ORDER BY id")}
    found = []
    for unit in parents:
        above, depth = unit, 0
        while above is not None:
            found.append((above, unit, depth))
            above, depth = parents[above], depth + 1
    return found


async def made(parent: OrgUnit | None) -> OrgUnit:
    return await OrgUnit.create(name="Unit", kind=OrgUnitKind.TEAM, parent=parent)


def below(unit: OrgUnit, pairs: Pairs) -> set[int]:
    return {inner for above, inner, _ in pairs if above == unit.id}


async def create(units: list[OrgUnit], _unit: OrgUnit, parent: OrgUnit) -> None:
    units.append(await made(parent))


async def insert_three(units: list[OrgUnit], _unit: OrgUnit, parent: OrgUnit) -> None:
    new = [OrgUnit(name="New", kind=OrgUnitKind.TEAM, parent=parent) for _ in range(3)]
    await insert(new)
    units += new


async def save(_units: list[OrgUnit], unit: OrgUnit, parent: OrgUnit) -> None:
    if parent.id not in below(unit, await stored()):
        unit.parent_id = parent.id
        await unit.save(update_fields=["parent_id"])


async def update_unread(_units: list[OrgUnit], unit: OrgUnit, parent: OrgUnit) -> None:
    if parent.id not in below(unit, await stored()):
        await OrgUnit.filter(id=unit.id).update(parent_id=parent.id)


async def cut_off(_units: list[OrgUnit], unit: OrgUnit, _parent: OrgUnit) -> None:
    await execute("UPDATE org_unit SET parent_id = NULL WHERE id = ?", [unit.id])


async def gather_all(_units: list[OrgUnit], unit: OrgUnit, _parent: OrgUnit) -> None:
    above = {above for above, inner, _ in await stored() if inner == unit.id}
    rows = [each for each in await OrgUnit.filter(parent_id=None) if each.id not in above]
    for row in rows:
        row.parent_id = unit.id
    await update(rows, ["parent_id"])


async def delete(units: list[OrgUnit], unit: OrgUnit, _parent: OrgUnit) -> None:
    if len(units) > 1 and below(unit, await stored()) == {unit.id}:
        await unit.delete()
        units.remove(unit)


WAYS = (create, insert_three, save, update_unread, cut_off, gather_all, delete)


@pytest.mark.parametrize("round_", range(3))
async def test_it_is_what_a_walk_finds_after_any_changes_of_the_tree(database: OpenDatabase, round_: int):
    chance, deepest = random.Random(SEED + round_), 0
    units = [await made(None)]

    for _ in range(40):
        await chance.choice(WAYS)(units, chance.choice(units), chance.choice(units))
        assert await stored() == await walked()
        deepest = max([deepest, *(depth for _, _, depth in await stored())])

    assert deepest > 0


async def test_two_units_that_change_places_in_one_statement(database: OpenDatabase):
    upper = await made(None)
    lower = await made(upper)
    leaf = await made(lower)

    upper.parent_id, lower.parent_id, leaf.parent_id = lower.id, None, upper.id
    await update([upper, lower, leaf], ["parent_id"])

    assert below(lower, await stored()) == {upper.id, lower.id, leaf.id}
    assert await stored() == await walked()


async def test_a_unit_that_comes_before_its_parent_in_one_statement(database: OpenDatabase):
    await execute(
        "INSERT INTO org_unit (id, name, name_key, code_key, kind, parent_id, revision)"
        " VALUES (3, 'Leaf', 'leaf', '', 'TEAM', 2, 1), (2, 'Middle', 'middle', '', 'DEPARTMENT', 1, 1),"
        " (1, 'Top', 'top', '', 'COMPANY', NULL, 1)"
    )

    assert await stored() == await walked()
    assert len(await stored()) == 6


async def test_a_move_that_is_undone_leaves_it_as_it_was(database: OpenDatabase):
    top, other = await made(None), await made(None)
    team = await made(top)
    before = await stored()

    async def change_your_mind(_connection: object) -> None:
        await OrgUnit.filter(id=team.id).update(parent_id=other.id)
        assert below(other, await stored()) == {other.id, team.id}
        raise LookupError

    with pytest.raises(LookupError):
        await transaction(change_your_mind)

    assert await stored() == before


async def test_of_two_moves_at_once_neither_misses_the_other(database: OpenDatabase):
    top, middle, leaf = await made(None), await made(None), await made(None)

    async def move(unit: OrgUnit, parent: OrgUnit) -> None:
        async def body(_connection: object) -> None:
            await OrgUnit.filter(id=unit.id).update(parent_id=parent.id)
            await asyncio.sleep(0.05)  # the other one begins meanwhile

        await transaction(body)

    await asyncio.gather(move(leaf, middle), move(middle, top))

    assert below(top, await stored()) == {top.id, middle.id, leaf.id}
    assert await stored() == await walked()


async def test_it_begins_with_the_units_that_are_there(database: OpenDatabase, engine: str):
    closure = next(index for index in UnitClosure._meta.indexes if isinstance(index, Closure))
    for text in closure.drop_sql(engine, "unit_closure"):
        await execute(text)
    leaf = await made(await made(await made(None)))
    assert await stored() == []

    script = closure.get_sql(database.root.schema_generator(database.root), UnitClosure, safe=False)
    for text in [script] if engine == "postgres" else statements(script):
        await execute(text)

    assert len(await stored()) == 6
    assert await stored() == await walked()
    await leaf.delete()
    assert len(await stored()) == 3


async def test_what_the_organisation_does_by_its_verbs_is_kept(api: Api):
    north = await api.do("orgUnitCreate", name="North", kind="DEPARTMENT", parent=api.company)
    south = await api.do("orgUnitCreate", name="South", kind="DEPARTMENT", parent=api.company)
    team = await api.do("orgUnitCreate", name="Team", kind="TEAM", parent=north["id"])
    before = await stored()

    await api.do("orgUnitEdit", id=team["id"], parent=south["id"])

    moved = set(await stored()) ^ set(before)
    assert {depth for _, _, depth in moved} == {1}
    assert len(moved) == 2
    assert await stored() == await walked()
