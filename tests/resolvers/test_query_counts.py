"""A list costs one statement however many rows it has, its count one more, and each list below it one more."""

from typing import Any

import pytest

from tests.api import Api
from tests.resolvers.statements import statements

ASSIGNMENTS = "{{ assignments(first: 100) {{ {} }} }}"


async def company_of(api: Api, size: int) -> None:
    """So many people in one team, all with two qualifications of which they achieved one, in one group."""
    team = await api.unit()
    group = (await api.do("groupCreate", name="Everybody"))["id"]
    course = await api.activity(issues_certificate=True)
    aid = await api.qualification(achieve=[course], maintain=[course], maintain_period="P1Y")
    fork = await api.qualification("Forklift", achieve=[await api.activity("Forklift")])
    for number in range(size):
        user = await api.user(f"Person{number}", unit=team, groups=[group])
        for what in (aid, fork):
            await api.assign(user, what)
        await api.complete(user, course)


async def count(api: Api, monkeypatch: pytest.MonkeyPatch, document: str, **variables: Any) -> tuple[int, Any]:
    with statements(monkeypatch) as sent:
        data = await api.ask(document, **variables)
    return len(sent), data


async def test_without_a_look_at_data_nothing_is_read(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    with statements(monkeypatch) as sent:
        await api.ask("{ __typename viewer { __typename } }")

    assert sent == []


async def test_the_viewer_is_looked_up_once_in_one_statement(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    cost, data = await count(api, monkeypatch, "{ viewer { user { name unit { name } } } }")

    assert (cost, data) == (1, {"viewer": {"user": {"name": "Ada", "unit": {"name": "Care"}}}})


LISTS = {
    "the rows": (1, "nodes { id name }"),
    "rows and edges": (1, "nodes { id } edges { cursor node { name } } pageInfo { hasNextPage endCursor }"),
    "the count alone": (1, "totalCount"),
    "rows and count": (2, "totalCount nodes { id }"),
    "links of links": (1, "nodes { name unit { name parent { name parent { name } } } }"),
    "what may be done": (1, "nodes { viewerCanEdit viewerCanDeactivate viewerCanReactivate }"),
    "a list below": (2, "nodes { groups { group { name } } }"),
    "a paged list below": (2, "nodes { assignments(first: 5) { nodes { qualification { name } } } }"),
    "a paged list with its count": (3, "nodes { assignments(first: 5) { totalCount nodes { id } } }"),
    "only the count below": (2, "nodes { assignments { totalCount } }"),
    "one list twice": (
        3,
        "nodes { a: assignments(first: 1) { nodes { id } } b: assignments(first: 2) { nodes { id } } }",
    ),
    "three levels": (4, "nodes { assignments(first: 2) { nodes { extensions { id } sources { id } } } }"),
    "a list below a link": (2, "nodes { unit { units(first: 2) { nodes { id } } } }"),
    "the one row behind": (2, "nodes { completions(first: 2) { nodes { certificate { number } } } }"),
}


@pytest.mark.parametrize("size", [1, 5, 50])
async def test_lists_cost_the_same_for_any_number_of_rows(api: Api, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    await company_of(api, size)

    found = {}
    for name, (_, select) in LISTS.items():
        found[name], data = await count(api, monkeypatch, f"{{ users(first: 55) {{ {select} }} }}")
        assert len(data["users"].get("nodes", range(size + 1))) == size + 1

    assert found == {name: cost for name, (cost, _) in LISTS.items()}


@pytest.mark.parametrize("size", [1, 5, 40])
async def test_standing_costs_the_same_for_a_page_of_assignments_as_for_one(
    api: Api, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    await company_of(api, size)
    plain, _ = await count(api, monkeypatch, ASSIGNMENTS.format("nodes { user { name } }"))
    one, _ = await count(api, monkeypatch, "{ assignments(first: 1) { nodes { standing { status } } } }")

    today, data = await count(api, monkeypatch, ASSIGNMENTS.format("nodes { standing { status validThrough } }"))
    days = 'a: standing(on: "2026-02-01") { status } b: standing(on: "2027-02-01") { isQualified }'
    span = 'timeline(from: "2026-01-01", through: "2028-01-01") { status }'
    several, _ = await count(api, monkeypatch, f"{{ assignments(first: 50) {{ nodes {{ {days} {span} }} }} }}")
    progress = "progress { activity { name } requirement { stage } }"
    deep, _ = await count(api, monkeypatch, f"{{ assignments(first: 50) {{ nodes {{ standing {{ {progress} }} }} }} }}")

    assert len(data["assignments"]["nodes"]) == 2 * size
    assert plain == 1
    assert (one, today, several, deep) == (HISTORIES, HISTORIES, HISTORIES, HISTORIES + 2)


HISTORIES = 1 + 3
"""A list, and what standing is computed from: the assignments, what is required of them, and all dated facts."""


@pytest.mark.parametrize(
    ("document", "cost"),
    [
        ("query($id: ID!) { user(id: $id) { name unit { name } } }", 1),
        ("query($id: ID!) { node(id: $id) { id ... on User { name } } }", 1),
        ("query($id: ID!) { nodes(ids: [$id, $id]) { id ... on User { name } } }", 1),
        ('query($id: ID!) { nodes(ids: [$id, "nothing"]) { ... on User { groups { id } } } }', 2),
        ("query($id: ID!) { a: user(id: $id) { name } b: user(id: $id) { email } }", 2),
    ],
)
async def test_finding_a_row_costs_one_statement(
    api: Api, monkeypatch: pytest.MonkeyPatch, document: str, cost: int
) -> None:
    found, _ = await count(api, monkeypatch, document, id=api.admin)

    assert found == cost


async def test_an_empty_list_asks_nothing_of_the_lists_below_it(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    select = "nodes { assignments(first: 5) { totalCount nodes { extensions { id } } } }"
    cost, data = await count(api, monkeypatch, f'{{ users(filter: {{search: "nobody"}}) {{ {select} }} }}')

    assert (cost, data["users"]["nodes"]) == (1, [])
