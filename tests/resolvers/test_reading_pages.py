"""Whoever turns the pages of a list to its end has seen every row once, in one order, on either database."""

import asyncio
from typing import Any

import pytest

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.listing import orderable
from schema.kit.names import camel
from tests.api import Api
from tests.resolvers.access_organisation import Organisation, ident
from tests.resolvers.pages import LISTED, expected_ids, listed_rows

NAMES = [
    "Élise",
    "elise",
    "Zoë",
    "zoe",
    "Ångström",
    "Aa",
    "aB",
    "AB",
    "ab",
    "ß",
    "Øyvind",
    "李",
    "ΟΔΟΣ",
    "_x",
    "X_",
    "😀",
]
PAGES = (
    "query($after: String, $order: {name}Order) {{ {list}(first: {size}, after: $after, orderBy: $order) "
    "{{ edges {{ cursor }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
)


async def turned(api: Api, entity: type[Entity], order: Any, *, size: int = 3) -> list[str]:
    """The ids on all pages, one after the other."""
    name, found, after = camel(str(entity.plural)), [], None
    document = PAGES.format(name=entity.__name__, list=name, size=size)
    while True:
        page = (await api.ask(document, after=after, order=order))[name]
        ends, cursors = page["pageInfo"], [edge["cursor"] for edge in page["edges"]]
        assert (ends["startCursor"], ends["endCursor"]) == ((cursors[0], cursors[-1]) if cursors else (None, None))
        assert ends["hasPreviousPage"] == (after is not None)
        assert len(cursors) == size or not ends["hasNextPage"]
        found += [row["id"] for row in page["nodes"]]
        if not ends["hasNextPage"]:
            return found
        after = ends["endCursor"]


@pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)
async def test_all_pages_in_every_order_hold_every_row_once(org: Organisation, api: Api, entity: type[Entity]) -> None:
    rows = await listed_rows(org, entity)

    assert await turned(api, entity, None) == [ident(entity, key) for key in sorted(rows)]
    for field in orderable(entity):
        for direction in ("ASC", "DESC"):
            order = {"field": field.upper(), "direction": direction}
            assert await turned(api, entity, order) == await expected_ids(api, entity, rows, order), order


async def test_names_of_all_scripts_and_cases_come_in_one_order_on_either_database(api: Api) -> None:
    for name in NAMES:
        await api.do("groupCreate", name=name)

    nodes = (await api.ask("{ groups(orderBy: {field: NAME}) { nodes { name } } }"))["groups"]["nodes"]

    expected = ["_x", "Aa", "aB", "AB", "ab", "Ångström", "Élise", "elise", "Øyvind", "ß", "X_", "Zoë", "zoe", "ΟΔΟΣ"]
    assert [row["name"] for row in nodes] == [*expected, "李", "😀"]


async def test_equal_values_are_paged_by_their_age(api: Api) -> None:
    groups = [
        (await api.do("groupCreate", name=name))["id"] for name in ("Same", "same", "SAME", "Same", "Other", "Same")
    ]

    up = await turned(api, GROUP, {"field": "NAME"}, size=1)
    down = await turned(api, GROUP, {"field": "NAME", "direction": "DESC"}, size=2)

    assert up == [groups[4], *groups[:4], groups[5]]
    assert down == up[::-1]


GROUP = next(entity for entity in ENTITIES if entity.__name__ == "Group")


async def test_rows_that_come_while_pages_are_turned_move_no_others(api: Api) -> None:
    made = [(await api.do("groupCreate", name=name))["id"] for name in ("B", "D", "F", "H")]
    document = PAGES.format(name="Group", list="groups", size=2)
    order = {"field": "NAME"}

    first = (await api.ask(document, after=None, order=order))["groups"]
    before, between, equal = [(await api.do("groupCreate", name=name))["id"] for name in ("A", "E", "D")]
    rest = await asyncio.gather(
        *(api.ask(document, after=first["pageInfo"]["endCursor"], order=order) for _ in range(3)),
        api.do("groupCreate", name="Z"),
    )

    assert [row["id"] for row in first["nodes"]] == made[:2]
    assert all([row["id"] for row in page["groups"]["nodes"]] == [equal, between] for page in rest[:3])
    assert await turned(api, GROUP, order, size=2) == [
        before,
        made[0],
        made[1],
        equal,
        between,
        *made[2:],
        rest[3]["id"],
    ]


@pytest.mark.parametrize(("first", "code"), [(0, "BAD_USER_INPUT"), (-1, "BAD_USER_INPUT"), (101, "LIMIT_EXCEEDED")])
async def test_a_page_has_at_least_one_row_and_at_most_a_hundred(api: Api, first: int, code: str) -> None:
    root = await api.attempt("query($first: Int!) { users(first: $first) { nodes { id } } }", first=first)
    nested = await api.attempt(
        "query($first: Int!) { users(first: 1) { nodes { assignments(first: $first) { nodes { id } } } } }", first=first
    )
    count = await api.attempt(f"{{ users(first: {first}) {{ totalCount }} }}")

    assert [(answer.status, answer.codes) for answer in (root, nested, count)] == [(400, [code])] * 3


async def test_a_page_may_have_exactly_as_many_rows_as_there_are(api: Api) -> None:
    for number in range(3):
        await api.do("groupCreate", name=f"G{number}")
    page = "{ nodes { name } pageInfo { hasNextPage } totalCount }"

    data = await api.ask(f"{{ two: groups(first: 2) {page} three: groups(first: 3) {page} all: groups {page} }}")

    assert [len(each["nodes"]) for each in data.values()] == [2, 3, 3]
    assert [each["pageInfo"]["hasNextPage"] for each in data.values()] == [True, False, False]
    assert [each["totalCount"] for each in data.values()] == [3, 3, 3]
