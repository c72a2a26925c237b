"""Pages can be turned from the end too, and say where they stand."""

from typing import Any

import pytest

from schema.kit.entity import Entity
from schema.kit.listing import orderable
from schema.kit.names import camel
from tests.api import Api
from tests.resolvers.access_organisation import Organisation
from tests.resolvers.pages import LISTED, expected_ids, listed_rows

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


@pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)
async def test_pages_turned_from_the_end_hold_the_same_rows_in_the_same_order(
    org: Organisation, api: Api, entity: type[Entity]
) -> None:
    rows = await listed_rows(org, entity)

    for field in orderable(entity):
        for direction in ("ASC", "DESC"):
            order = {"field": field.upper(), "direction": direction}
            assert await turned_back(api, entity, order) == await expected_ids(api, entity, rows, order), order


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
