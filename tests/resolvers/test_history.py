"""What happened to a row, newest first, for whoever may see the row."""

from typing import Any

import pytest

from tests.api import Api
from tests.resolvers.statements import statements

ENTRY = "name happenedAt actor { name }"


async def history(api: Api, row: str, kind: str, select: str = f"nodes {{ {ENTRY} }}", arguments: str = "") -> Any:
    return (await api.node(row, kind, f"history{arguments} {{ {select} }}"))["history"]


async def group_with_past(api: Api, edits: int) -> str:
    group = str((await api.do("groupCreate", name="Drivers"))["id"])
    for number in range(edits):
        await api.do("groupEdit", id=group, name=f"Drivers {number}")
    return group


async def test_the_newest_comes_first_with_who_did_it_and_when(api: Api) -> None:
    user, first_aid = await api.user(), await api.qualification(achieve=[await api.activity()])
    assignment = await api.assign(user, first_aid)
    api.clock.move_to("2026-02-01")
    await api.do("assignmentWithdraw", id=assignment, reason="Moved")

    found = await history(api, assignment, "Assignment")

    ada = {"name": "Ada"}
    assert found["nodes"] == [
        {"name": "ASSIGNMENT_WITHDRAWN", "happenedAt": "2026-02-01T08:00:00+00:00", "actor": ada},
        {"name": "ASSIGNMENT_CREATED", "happenedAt": "2026-01-01T08:00:00+00:00", "actor": ada},
    ]


async def test_each_row_has_its_own_history_and_every_noun_that_makes_news_has_one(api: Api) -> None:
    await api.user("Other")
    user, activity = await api.user(), await api.activity()
    first_aid = await api.qualification(achieve=[activity])
    await api.assign(user, first_aid)
    completion = await api.complete(user, activity)

    async def names(row: str, kind: str) -> list[str]:
        return [each["name"] for each in (await history(api, row, kind))["nodes"]]

    assert await names(user, "User") == ["USER_CHANGED"]
    assert await names(first_aid, "Qualification") == ["QUALIFICATION_CHANGED"]
    assert await names(completion, "Completion") == ["COMPLETION_RECORDED"]


async def test_pages_follow_each_other_without_gap_or_overlap(api: Api) -> None:
    group = await group_with_past(api, 4)
    select = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { name } }"

    first = await history(api, group, "Group", select, "(first: 3)")
    last = await history(api, group, "Group", select, f'(first: 3, after: "{first["pageInfo"]["endCursor"]}")')

    cursors = [edge["cursor"] for page in (first, last) for edge in page["edges"]]
    assert [len(first["edges"]), len(last["edges"]), len(set(cursors))] == [3, 2, 5]
    assert (first["totalCount"], last["totalCount"]) == (5, 5)
    shown = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor")
    assert [first["pageInfo"][name] for name in shown] == [True, False, cursors[0], cursors[2]]
    assert [last["pageInfo"][name] for name in shown] == [False, True, cursors[3], cursors[4]]


@pytest.mark.parametrize("arguments", ["(first: 0)", "(first: -1)", '(after: "nonsense")'])
async def test_what_cannot_be_a_page_is_refused(api: Api, arguments: str) -> None:
    document = f"query($id: ID!) {{ user(id: $id) {{ history{arguments} {{ totalCount }} }} }}"

    answer = await api.attempt(document, id=api.admin)

    assert answer.codes == ["BAD_USER_INPUT"]


async def test_whoever_sees_the_row_sees_its_history_but_not_the_people_behind_it(api: Api) -> None:
    user, first_aid = await api.user("Lena"), await api.qualification(achieve=[await api.activity()])
    assignment = await api.assign(user, first_aid)
    other = await api.assign(await api.user("Other"), first_aid)
    lena = await api.signed_in_as("lena@care.example")

    found = await history(lena, assignment, "Assignment", "nodes { name actor { name } }")
    hidden = await lena.attempt("query($id: ID!) { node(id: $id) { ... on Assignment { id } } }", id=other)

    assert found["nodes"] == [{"name": "ASSIGNMENT_CREATED", "actor": None}]
    assert hidden.codes == ["NOT_FOUND"]


@pytest.mark.parametrize("size", [1, 5])
async def test_histories_cost_the_same_for_any_number_of_rows(
    api: Api, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    for _ in range(size):
        await group_with_past(api, 2)

    with statements(monkeypatch) as sent:
        await api.ask(f"{{ groups {{ nodes {{ name history(first: 2) {{ totalCount nodes {{ {ENTRY} }} }} }} }} }}")

    assert len(sent) == 1 + 2 + 1  # the groups; their events and how many there are; who did it
