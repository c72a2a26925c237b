"""How many rows a list has is exact, unless somebody says how far it matters."""

import pytest

from tests.api import Api
from tests.resolvers.statements import statements

LIST = "query($upTo: Int) { users { totalCount(upTo: $upTo) } }"


@pytest.fixture
async def five(api: Api) -> Api:
    """An organisation of five: its administrator and four others."""
    for number in range(4):
        await api.user(f"Person{number}")
    return api


@pytest.mark.parametrize(("up_to", "expected"), [(None, 5), (1, 1), (4, 4), (5, 5), (6, 5)])
async def test_counting_stops_where_it_is_told_to(five: Api, up_to: int | None, expected: int):
    assert await five.ask(LIST, upTo=up_to) == {"users": {"totalCount": expected}}


async def test_the_database_stops_there_too(five: Api, monkeypatch: pytest.MonkeyPatch):
    with statements(monkeypatch, lookups_at_most=2) as sent:
        await five.ask(LIST, upTo=3)
        await five.ask(LIST)

    counts = [text for text in sent if "COUNT(*)" in text]
    assert ["LIMIT 3" in text for text in counts] == [True, False]


async def test_of_two_limits_each_gets_its_own_answer(five: Api):
    both = await five.ask("{ users { few: totalCount(upTo: 2) more: totalCount(upTo: 4) } }")
    exact = await five.ask("{ users { few: totalCount(upTo: 2) all: totalCount } }")

    assert both == {"users": {"few": 2, "more": 4}}
    assert exact == {"users": {"few": 2, "all": 5}}


async def test_where_the_last_page_stands_is_exact_all_the_same(five: Api):
    found = await five.ask("{ users(last: 1) { rowsBefore totalCount(upTo: 2) } }")

    assert found == {"users": {"rowsBefore": 4, "totalCount": 2}}


async def test_a_list_below_a_row_stops_as_well(five: Api):
    found = await five.ask(
        "query($unit: ID!) { orgUnit(id: $unit) { users { totalCount } few: users { totalCount(upTo: 2) } } }",
        unit=five.company,
    )

    assert found["orgUnit"]["few"] == {"totalCount": 2}
    assert found["orgUnit"]["users"]["totalCount"] > 2


@pytest.mark.parametrize("up_to", [0, -1])
async def test_a_limit_is_a_number_of_rows(five: Api, up_to: int):
    answer = await five.attempt(LIST, upTo=up_to)

    assert answer.codes == ["BAD_USER_INPUT"]
