"""A list is sorted by a second field where rows have the same value of the first, page by page, in both directions."""

from typing import Any

import pytest

from tests.api import Api

FIND = """
    query Sorted($order: UserOrder, $first: Int, $after: String, $last: Int, $before: String) {
        users(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
            nodes { name dateAdded } rowsBefore totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
    }
"""
OLD, NEW = "2020-01-01", "2021-05-01"
PEOPLE = [("Nora", NEW), ("Bea", OLD), ("Ali", NEW), ("Zoe", OLD), ("Max", NEW), ("Ken", "2019-02-01"), ("Ivo", OLD)]


@pytest.fixture
async def team(api: Api) -> None:
    unit = await api.unit("Team 1", code="T1")
    for name, day in PEOPLE:
        await api.do("userCreate", name=name, email=f"{name}@care.example", unit=unit, date_added=day)
    await api.do("userEdit", id=api.admin, date_added=NEW)


def sorted_by(direction: str, then: str) -> list[tuple[str, str]]:
    """Return the people as Python sorts them."""
    rows = sorted([*PEOPLE, ("Ada", NEW)], key=lambda each: each[0], reverse=then == "DESC")
    return sorted(rows, key=lambda each: each[1], reverse=direction == "DESC")


def names(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["name"], each["dateAdded"]) for each in found["users"]["nodes"]]


@pytest.mark.usefixtures("team")
@pytest.mark.parametrize("then", ["ASC", "DESC"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
async def test_people_by_day_and_then_by_name_forwards_and_backwards(api: Api, direction: str, then: str) -> None:
    order = {"field": "DATE_ADDED", "direction": direction, "thenField": "NAME", "thenDirection": then}
    forwards, backwards, place = [], [], None
    for _ in range(3):
        page = await api.ask(FIND, order=order, first=3, after=place)
        forwards.append(names(page))
        place, is_more = page["users"]["pageInfo"]["endCursor"], page["users"]["pageInfo"]["hasNextPage"]
        assert (page["users"]["rowsBefore"], is_more) == (3 * (len(forwards) - 1), len(forwards) < 3)
    place = None
    for _ in range(3):
        page = await api.ask(FIND, order=order, last=3, before=place)
        backwards.append(names(page))
        place = page["users"]["pageInfo"]["startCursor"]

    wanted = sorted_by(direction, then)
    assert [each for page in forwards for each in page] == wanted
    assert [each for page in reversed(backwards) for each in page] == wanted


@pytest.mark.usefixtures("team")
async def test_the_direction_is_ascending_where_it_is_left_out_and_the_same_field_twice_counts_once(api: Api) -> None:
    plain = await api.ask(FIND, order={"field": "DATE_ADDED", "thenField": "NAME"})
    twice = await api.ask(FIND, order={"field": "NAME", "direction": "DESC", "thenField": "NAME"})

    assert names(plain) == sorted_by("ASC", "ASC")
    assert [name for name, _ in names(twice)] == sorted([each for each, _ in [*PEOPLE, ("Ada", NEW)]], reverse=True)


@pytest.mark.usefixtures("team")
async def test_a_cursor_of_another_order_is_refused(api: Api) -> None:
    order = {"field": "DATE_ADDED", "thenField": "NAME"}
    page = await api.ask(FIND, order=order, first=2)
    cursor = page["users"]["pageInfo"]["endCursor"]

    for other in ({"field": "DATE_ADDED"}, {**order, "thenDirection": "DESC"}, {**order, "thenField": "EMAIL"}):
        answer = await api.attempt(FIND, order=other, after=cursor)
        assert [error["extensions"]["code"] for error in answer.errors] == ["BAD_USER_INPUT"]


async def test_assignments_are_sorted_by_what_is_computed_and_then_by_name(api: Api) -> None:
    people = [await api.user(name) for name in ("Zoe", "Ali", "Max")]
    activity = await api.activity()
    for name in ("Medication", "First aid"):
        qualification = await api.qualification(name, achieve=[activity])
        for person in people:
            await api.assign(person, qualification)

    ways = {
        ("STATUS", "PERSON"): ["Ali", "Ali", "Max", "Max", "Zoe", "Zoe"],
        ("QUALIFICATION_NAME", "PERSON"): ["Ali", "Max", "Zoe", "Ali", "Max", "Zoe"],
        ("PERSON", "VALID_THROUGH"): ["Ali", "Ali", "Max", "Max", "Zoe", "Zoe"],
        ("VALID_THROUGH", "STATUS"): ["Zoe", "Ali", "Max", "Zoe", "Ali", "Max"],
    }
    for (field, then), wanted in ways.items():
        found, place = [], None
        for _ in range(3):
            order = {"field": field, "thenField": then}
            page = await api.ask(ASSIGNED, order=order, after=place)
            found += [each["user"]["name"] for each in page["assignments"]["nodes"]]
            place = page["assignments"]["pageInfo"]["endCursor"]
        assert found == wanted, (field, then)


ASSIGNED = """
    query Assigned($order: AssignmentOrder, $after: String) {
        assignments(orderBy: $order, first: 2, after: $after) { nodes { user { name } } pageInfo { endCursor } }
    }
"""
