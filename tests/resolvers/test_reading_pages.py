"""Whoever turns the pages of a list to its end has seen every row once, in one order, on either database."""

import asyncio
import base64
import json
from typing import Any

import pytest

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.listing import orderable
from schema.kit.names import camel
from tests.api import Api
from tests.resolvers.access_organisation import ident, tables

LISTED = [entity for entity in ENTITIES if entity.plural]
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
CURSOR = "query($after: String) { users(after: $after, orderBy: {field: NAME}) { nodes { id } } }"


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


def ordered(rows: dict[int, dict[str, Any]], field: str, *, descending: bool) -> list[int]:
    def place(key: int) -> tuple[Any, int]:
        value = rows[key][field]
        return (value.lower() if isinstance(value, str) else value, key)

    return sorted(rows, key=place, reverse=descending)


@pytest.mark.usefixtures("org")
@pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)
async def test_all_pages_in_every_order_hold_every_row_once(api: Api, entity: type[Entity]) -> None:
    rows = (await tables())[entity.__name__]

    assert await turned(api, entity, None) == [ident(entity, key) for key in sorted(rows)]
    for field in orderable(entity):
        for direction in ("ASC", "DESC"):
            found = await turned(api, entity, {"field": field.upper(), "direction": direction})
            expected = ordered(rows, field, descending=direction == "DESC")
            assert found == [ident(entity, key) for key in expected], (field, direction)


async def test_names_of_all_scripts_and_cases_come_in_one_order_on_either_database(api: Api) -> None:
    for name in NAMES:
        await api.do("groupCreate", name=name)

    nodes = (await api.ask("{ groups(orderBy: {field: NAME}) { nodes { name } } }"))["groups"]["nodes"]

    expected = ["_x", "Aa", "aB", "AB", "ab", "elise", "X_", "zoe", "Zoë", "ß", "Ångström", "Élise", "Øyvind", "ΟΔΟΣ"]
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


def forged(*parts: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(list(parts)).encode()).decode().rstrip("=")


BROKEN = {
    "empty": "",
    "words": "not a cursor",
    "letters": "é",
    "long": "A" * 1001,
    "very long": "A" * 50_000,
    "not JSON": base64.urlsafe_b64encode(b"{").decode(),
    "nested": base64.urlsafe_b64encode(b"[" * 700).decode(),
    "an object": forged({}),
    "too short": forged("name", "ASC", "a"),
    "too long": forged("name", "ASC", "a", 1, 2),
    "another order": forged("id", "ASC", 1, 1),
    "another direction": forged("name", "DESC", "a", 1),
    "another field": forged("email", "ASC", "a", 1),
    "no field": forged("password", "ASC", "a", 1),
    "a number": forged("name", "ASC", 1, 1),
    "null": forged("name", "ASC", None, 1),
    "a list": forged("name", "ASC", ["a"], 1),
    "a null character": forged("name", "ASC", "a\0", 1),
    "half a character": forged("name", "ASC", "\ud800", 1),
    "a negative id": forged("name", "ASC", "a", -1),
    "a huge id": forged("name", "ASC", "a", 2**63),
    "half an id": forged("name", "ASC", "a", 1.5),
    "true as an id": forged("name", "ASC", "a", True),
}


@pytest.mark.parametrize("cursor", BROKEN.values(), ids=BROKEN.keys())
async def test_what_is_no_cursor_of_this_list_is_refused(api: Api, cursor: str) -> None:
    answer = await api.attempt(CURSOR, after=cursor)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


async def test_a_cursor_with_a_null_character_is_refused_with_the_request(api: Api) -> None:
    answer = await api.attempt(CURSOR, after="\0")

    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("DATE_ADDED", "tomorrow"),
        ("DATE_ADDED", "2026-02-30"),
        ("DATE_ADDED", 20260101),
        ("RECORDED_AT", "2026-01-01T00:00:00"),
        ("RECORDED_AT", "0001-01-01T00:00:00+23:00"),
        ("RECORDED_AT", "9999-12-31T23:59:59-23:00"),
        ("RECORDED_AT", "2026-01-01"),
        ("RECORDED_AT", "noon"),
        ("NUMBER", 2**31),
        ("NUMBER", "1"),
        ("NUMBER", True),
    ],
)
async def test_a_cursor_with_a_value_that_cannot_be_is_refused(api: Api, field: str, value: object) -> None:
    name = {"DATE_ADDED": "users", "RECORDED_AT": "completions", "NUMBER": "enrolments"}[field]
    after = forged(field.lower(), "ASC", value, 1)

    listed = f"{name}(after: $after, orderBy: {{field: {field}}}) {{ nodes {{ id }} }}"
    answer = await api.attempt(f"query($after: String) {{ {listed} }}", after=after)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize("field", ["ID", "COMPLETED_ON", "RECORDED_AT"])
@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31"])
async def test_a_cursor_at_the_ends_of_time_is_a_place_like_any_other(api: Api, field: str, value: str) -> None:
    at = {"ID": 1, "COMPLETED_ON": value, "RECORDED_AT": f"{value}T12:00:00+00:00"}[field]
    document = f"query($a: String) {{ completions(after: $a, orderBy: {{field: {field}}}) {{ nodes {{ id }} }} }}"

    assert await api.ask(document, a=forged(field.lower(), "ASC", at, 1)) == {"completions": {"nodes": []}}


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


BACK = (
    "query($last: Int, $before: String, $order: {name}Order) {{ "
    "{list}(last: $last, before: $before, orderBy: $order) {{ "
    "nodes {{ id }} totalCount rowsBefore pageInfo {{ hasNextPage hasPreviousPage startCursor }} }} }}"
)


async def turned_back(api: Api, entity: type[Entity], order: Any, *, size: int = 3) -> list[str]:
    """The ids on all pages, from the last page to the first."""
    name, before = camel(str(entity.plural)), None
    found: list[str] = []
    document = BACK.format(name=entity.__name__, list=name)
    while True:
        page = (await api.ask(document, last=size, before=before, order=order))[name]
        ends = page["pageInfo"]
        assert ends["hasNextPage"] == (before is not None)
        found = [*(row["id"] for row in page["nodes"]), *found]
        assert page["rowsBefore"] == page["totalCount"] - len(found)
        assert ends["hasPreviousPage"] == (page["rowsBefore"] > 0)
        if not ends["hasPreviousPage"]:
            return found
        before = ends["startCursor"]


@pytest.mark.usefixtures("org")
@pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)
async def test_pages_turned_from_the_end_hold_the_same_rows_in_the_same_order(api: Api, entity: type[Entity]) -> None:
    rows = (await tables())[entity.__name__]

    for field in orderable(entity):
        for direction in ("ASC", "DESC"):
            found = await turned_back(api, entity, {"field": field.upper(), "direction": direction})
            expected = ordered(rows, field, descending=direction == "DESC")
            assert found == [ident(entity, key) for key in expected], (field, direction)


async def test_pages_of_each_parent_can_be_turned_from_the_end(api: Api) -> None:
    units = [await api.unit(f"Team {letter}") for letter in "AB"]
    for number in range(5):
        await api.user(f"A{number}", unit=units[0])
    await api.user("B0", unit=units[1])
    page = "nodes { name } totalCount rowsBefore pageInfo { hasPreviousPage hasNextPage startCursor }"
    teams = "orgUnits(filter: {kind: [TEAM]}, orderBy: {field: NAME}) { nodes { users(%s) { " + page + " } } }"

    last = (await api.ask("{ " + teams % "last: 2, orderBy: {field: NAME}" + " }"))["orgUnits"]["nodes"]
    before = last[0]["users"]["pageInfo"]["startCursor"]
    document = "query($before: String) { " + teams % "last: 2, before: $before, orderBy: {field: NAME}" + " }"
    earlier = (await api.ask(document, before=before))["orgUnits"]["nodes"]

    def seen(unit: Any) -> tuple[list[str], bool, bool, int]:
        ends = unit["users"]["pageInfo"]
        names = [row["name"] for row in unit["users"]["nodes"]]
        return names, ends["hasPreviousPage"], ends["hasNextPage"], unit["users"]["rowsBefore"]

    assert [seen(unit) for unit in last] == [(["A3", "A4"], True, False, 3), (["B0"], False, False, 0)]
    assert [seen(unit) for unit in earlier] == [(["A1", "A2"], True, True, 1), ([], False, True, 0)]


async def test_a_page_says_where_it_stands_in_the_list(api: Api) -> None:
    for number in range(5):
        await api.do("groupCreate", name=f"G{number}")
    document = "query($a: String) { groups(first: 2, after: $a) { rowsBefore pageInfo { endCursor } } }"

    first = (await api.ask(document, a=None))["groups"]
    second = (await api.ask(document, a=first["pageInfo"]["endCursor"]))["groups"]

    assert (first["rowsBefore"], second["rowsBefore"]) == (0, 2)


async def test_there_is_nothing_before_a_page_once_what_was_there_fits_no_more(api: Api) -> None:
    gone = (await api.do("groupCreate", name="A"))["id"]
    await api.do("groupCreate", name="B")
    document = (
        "query($a: String) { groups(first: 1, after: $a, filter: {archivedOn: {isEmpty: true}}, "
        "orderBy: {field: NAME}) { nodes { name } pageInfo { endCursor hasPreviousPage } } }"
    )
    end = (await api.ask(document, a=None))["groups"]["pageInfo"]["endCursor"]

    before = (await api.ask(document, a=end))["groups"]
    await api.do("groupArchive", id=gone)
    after = (await api.ask(document, a=end))["groups"]

    assert [each["nodes"] for each in (before, after)] == [[{"name": "B"}]] * 2
    assert [each["pageInfo"]["hasPreviousPage"] for each in (before, after)] == [True, False]


@pytest.mark.parametrize(
    "mixed", ["first: 1, last: 1", 'first: 1, before: "x"', 'after: "x", last: 1', 'after: "x", before: "x"', "last: 0"]
)
async def test_a_page_is_counted_from_one_end_only(api: Api, mixed: str) -> None:
    answer = await api.attempt(f"{{ groups({mixed}) {{ nodes {{ id }} }} }}")

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


async def test_what_is_null_in_a_page_is_as_good_as_left_out(api: Api) -> None:
    await api.do("groupCreate", name="A")

    data = await api.ask("{ groups(first: null, last: 1, before: null) { nodes { name } } }")

    assert data == {"groups": {"nodes": [{"name": "A"}]}}
