"""What an answer costs is told with it, and counted while it is made: an estimate that was too low does not matter."""

from typing import Any

import pytest

from resolvers.compat import graphql_schema
from resolvers.graphql import schema as served
from resolvers.limits.prices import prices_of
from tests.resolvers import edge_toys
from tests.resolvers.edge_toys import CALLS, ask


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of which there are usually three has six hundred."""
    monkeypatch.setattr(edge_toys, "FEW", [600])


async def cost_of(text: str, **given: Any) -> dict[str, int]:
    return (await ask(text, **given)).json()["extensions"]["cost"]  # type: ignore[no-any-return]  # JSON has any type


@pytest.mark.parametrize(
    ("text", "asked", "used"),
    [
        ("{ toy { name few { name owner { name } } } }", 1 + 3 * 2, 1 + 3 * 2),
        ("{ toys(first: 50) { name } }", 50, 1),
        ("{ a: dear b: dear toy { dear } }", 40 + 40 + 1 + 40, 40 + 40 + 1 + 40),
        ("{ echo tags }", 0, 0),
        ('{ __type(name: "Toy") { fields { name } } }', 2, 3),
        ("{ missing { name } }", 1, 0),
        ("{ toy { nonsense } }", 1, 0),
        ("{ toys(first: 100) { parts(first: 100) { name } } }", 10_100, 0),
        ("{ toys(first: 101) { name } }", 101, 0),
        ('mutation { rename(name: "Bruin") }', 0, 0),
    ],
)
async def test_each_answer_says_what_it_was_taken_to_cost_and_what_it_did(text: str, asked: int, used: int) -> None:
    assert await cost_of(text) == {"asked": asked, "allowed": 5000, "used": used}


async def test_of_a_text_that_is_no_document_nothing_is_known() -> None:
    body = (await ask("{ toy { name }")).json()

    assert [error["extensions"]["code"] for error in body["errors"]] == ["PARSE_FAILED"]
    assert "extensions" not in body


async def test_an_answer_that_turns_out_too_large_is_refused_as_a_whole_and_says_where(many: None) -> None:
    response = await ask("{ echo " + " ".join(f"a{n}: toy {{ few {{ name }} }}" for n in range(9)) + " }")

    body = response.json()
    (error,) = body["errors"]
    assert (response.status_code, "data" in body) == (400, False)
    assert error["extensions"] == {
        "code": "ANSWER_TOO_LARGE",
        "limit": "cost",
        "allowed": 5000,
        "params": [{"name": "max", "value": "5000"}],
    }
    assert error["path"] == ["a8", "few", 191]  # 8 lists with a toy around each are 4,808
    assert body["extensions"]["cost"] == {"asked": 9 * 4, "allowed": 5000, "used": 5001}


async def test_plain_values_are_free_and_still_bounded(many: None) -> None:
    aliases = " ".join(f"n{n}: name" for n in range(25))

    body = (await ask(f"{{ toy {{ few {{ {aliases} name }} }} }}")).json()

    (error,) = body["errors"]
    assert error["extensions"] == {
        "code": "ANSWER_TOO_LARGE",
        "limit": "values",
        "allowed": 15_000,
        "params": [{"name": "max", "value": "15000"}],
    }
    assert body["extensions"]["cost"]["used"] == 1 + 15_000 // 26 + 1


async def test_so_are_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge_toys, "LONG", [700_000])

    two = await ask("{ a: toy { dear } b: toy { dear } }")
    three = await ask("{ a: toy { dear } b: toy { dear } c: toy { dear } }")

    assert (two.status_code, len(two.json()["data"]["b"]["dear"])) == (200, 700_000)
    (error,) = three.json()["errors"]
    assert (error["extensions"]["limit"], error["path"]) == ("characters", ["c", "dear"])


async def test_what_a_mutation_did_is_told_also_if_its_rows_are_too_many(many: None) -> None:
    CALLS.clear()
    rows = "toy { few { owner { owner { owner { owner { owner { owner { owner { name } } } } } } } } }"

    first, second = f'a: buy(name: "A") {{ {rows} }}', f'b: buy(name: "B") {{ bought {rows} userErrors {{ code }} }}'
    response = await ask(f"mutation {{ {first} {second} }}")

    body = response.json()
    assert CALLS == ["A", "B"]
    assert len(body["data"]["a"]["toy"]["few"]) == 600
    assert body["data"]["b"] == {"bought": True, "toy": None, "userErrors": [{"code": "NONE"}]}
    assert [(error["extensions"]["limit"], error["path"][:2]) for error in body["errors"]] == [("cost", ["b", "toy"])]


def test_every_list_without_pages_says_how_long_it_usually_is() -> None:
    unsaid = [
        f"{kind}.{name}"
        for kind, fields in prices_of(graphql_schema(served)).items()
        for name, price in fields.items()
        if price.small_list is not None and price.usually is None and not kind.startswith("__")
    ]

    assert unsaid == []


def test_what_takes_work_says_so() -> None:
    prices = prices_of(graphql_schema(served))

    assert prices["Query"]["auditVerify"].costs == 2_500
    assert prices["Certificate"]["badge"].costs == 200
    assert prices["Assignment"]["standing"].costs == 15
    assert prices["UserConnection"]["totalCount"].costs == 5
    assert {prices["Mutation"][name].costs for name in prices["Mutation"]} == {300}


async def test_reading_that_takes_too_long_is_given_up_and_a_mutation_is_waited_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("resolvers.limits.rules.TIME_LIMIT", 0.2)

    read = await ask("{ slow(seconds: 30) }")
    done = await ask("mutation { slow(seconds: 0.4) }")

    assert read.status_code == 400
    assert [error["extensions"]["limit"] for error in read.json()["errors"]] == ["seconds"]
    assert (done.status_code, done.json()["data"]) == (200, {"slow": "done"})
