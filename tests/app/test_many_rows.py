"""Many rows go to the database as one by one: whatever they say, and in whichever way its statement takes them."""

from datetime import date
from itertools import product

import pytest

from app.db.bulk import insert, insert_values, update
from app.db.database import fetch
from app.db.entities import load, made
from app.db.given import given_rows, in_keys
from app.db.sql import TRUE
from app.db.transaction import transaction
from schema.enums import MembershipState, Status
from schema.slices import SpanChange
from tests.api import Api

DAY = date(2026, 1, 15)
CHANGE = (
    "weight", "assignment_id", "unit_id", "qualification_id", "membership", "begins_on", "through", "status",
    "valid_through", "approval_pending", "lapses_on",
)  # fmt: skip
CHANGES = [
    (weight, number, unit, 7, membership, DAY, date.max, status, DAY, is_pending, lapses_on)
    for number, (weight, unit, membership, status, is_pending, lapses_on) in enumerate(
        product(
            (1, -1), (None, 3), (None, MembershipState.ABSENT), (Status.EXPIRED, Status.QUALIFIED), (True, False),
            (None, DAY),
        )
    )
]  # fmt: skip


async def stored() -> list[tuple[object, ...]]:
    rows = await load(SpanChange, TRUE)
    return [tuple(getattr(row, name) for name in CHANGE) for row in rows]


@pytest.mark.parametrize("at_once", [1, 11, 12, 40, len(CHANGES)])
async def test_values_are_stored_as_they_are_in_their_order(api: Api, at_once: int):
    some = CHANGES[:at_once]

    await transaction(lambda _: insert_values(SpanChange, CHANGE, some, computed={"transaction_id": "5"}))

    assert await stored() == some
    assert [row[0] for row in await fetch("SELECT DISTINCT transaction_id FROM span_change")] == [5]


@pytest.mark.parametrize("count", [2, 30])
async def test_rows_get_their_ids_in_their_order_and_are_updated_each_by_its_own(api: Api, count: int):
    rows = [made(SpanChange, **dict(zip(CHANGE, values, strict=True))) for values in CHANGES[:count]]

    await insert(rows)
    for number, row in enumerate(rows):
        row.unit_id, row.through = (None if number % 3 else number), DAY
    await update(rows, ["unit_id", "through"])

    found = await load(SpanChange, TRUE)
    assert [(row.id, row.assignment_id) for row in found] == [(row.id, row.assignment_id) for row in rows]
    assert [(row.unit_id, row.through) for row in found] == [(row.unit_id, DAY) for row in rows]


def test_what_is_the_same_in_all_rows_is_handed_over_once_and_the_statement_does_not_say_how_many_there_are():
    few, many = (
        given_rows(SpanChange, ("weight", "assignment_id"), [(1,) * count, tuple(range(count))], on="postgres")
        for count in (20, 30)
    )

    assert few.text == many.text
    assert many.params == (1, tuple(range(30)))


@pytest.mark.parametrize("count", [0, 1, 11, 12, 3_000])
async def test_rows_are_found_by_however_many_keys(api: Api, engine: str, count: int):
    await transaction(lambda _: insert_values(SpanChange, CHANGE, CHANGES, computed={"transaction_id": "5"}))
    known = [row.id for row in await load(SpanChange, TRUE)]
    wanted = [*known[:count], *range(known[-1] + 1, known[-1] + 1 + count - len(known))]

    where = in_keys("t.id", wanted)

    assert len(wanted) == count
    assert [row.id for row in await load(SpanChange, where)] == known[:count]
    assert len(where.params) == (1 if engine == "postgres" and count >= 12 else count)
