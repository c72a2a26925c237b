"""However a client writes down what it wants (aliases, fragments, directives, variables), it gets just that."""

from typing import Any

import pytest

from tests.api import Api

USERS = 'users(filter: {search: "care.example"}, orderBy: {field: NAME})'


@pytest.fixture
async def people(api: Api) -> Api:
    """Ada, Ben and Cem; Ben has two qualifications, of which he achieved one, and Cem the other."""
    one, two = await api.activity("One"), await api.activity("Two", issues_certificate=True)
    aid, fork = await api.qualification(achieve=[one]), await api.qualification("Forklift", achieve=[two])
    ben, cem = (
        await api.user("Ben", job_title="Nurse"),
        await api.user("Cem", role="MANAGER", managed_units=[api.company]),
    )
    for user, what in ((ben, aid), (ben, fork), (cem, fork)):
        await api.assign(user, what)
    await api.complete(ben, two)
    return api


async def test_one_list_under_two_aliases_has_its_own_arguments_each(people: Api) -> None:
    data = await people.ask(
        """{
          a: users(first: 1, orderBy: {field: NAME}) { nodes { name } totalCount }
          b: users(first: 2, orderBy: {field: NAME, direction: DESC}) { nodes { who: name name } }
          users(filter: {role: [MANAGER]}) { totalCount }
        }"""
    )

    assert data == {
        "a": {"nodes": [{"name": "Ada"}], "totalCount": 3},
        "b": {"nodes": [{"who": "Cem", "name": "Cem"}, {"who": "Ben", "name": "Ben"}]},
        "users": {"totalCount": 1},
    }


async def test_nested_lists_and_links_under_aliases_are_kept_apart(people: Api) -> None:
    data = await people.ask(
        """{ users(orderBy: {field: NAME}) { nodes {
          name
          home: unit { name }
          unit {
            kind first: users(first: 1) { nodes { name } }
            last: users(first: 1, orderBy: {field: NAME, direction: DESC}) { nodes { name } }
          }
          one: assignments(first: 1) { totalCount nodes { qualification { name } } }
          two: assignments(first: 2, orderBy: {field: ID, direction: DESC}) { nodes { what: qualification { name } } }
        } } }"""
    )

    unit = {"kind": "COMPANY", "first": {"nodes": [{"name": "Ada"}]}, "last": {"nodes": [{"name": "Cem"}]}}
    aid, fork = {"name": "First Aid"}, {"name": "Forklift"}
    ada, ben, cem = data["users"]["nodes"]
    assert [each["home"] for each in (ada, ben, cem)] == [{"name": "Care"}] * 3
    assert [each["unit"] for each in (ada, ben, cem)] == [unit] * 3
    assert ada["one"] == {"totalCount": 0, "nodes": []}
    assert ada["two"] == {"nodes": []}
    assert ben["one"] == {"totalCount": 2, "nodes": [{"qualification": aid}]}
    assert ben["two"] == {"nodes": [{"what": fork}, {"what": aid}]}
    assert cem["one"] == {"totalCount": 1, "nodes": [{"qualification": fork}]}


SAME = {
    "plainly": "{ users(first: 2) { nodes { id name unit { name } } } }",
    "in named fragments": """{ users(first: 2) { nodes { ...Person } } }
        fragment Person on User { id name ...Place } fragment Place on User { unit { name } }""",
    "in inline fragments": """{ users(first: 2) { nodes {
        ... on User { id } ... { name } ... on Node { id } ... on User { ... { unit { name } } } } } }""",
    "in fragments on Node": """{ users(first: 2) { nodes { ...Any unit { ... on OrgUnit { name } } } } }
        fragment Any on Node { id ... on User { name } }""",
    "in fragments on the page": """{ users(first: 2) { ...Page } }
        fragment Page on UserConnection { nodes { id } ...More }
        fragment More on UserConnection { nodes { name unit { name } } }""",
    "in several places": """{ users(first: 2) { nodes { id unit { ...Unit } name } nodes { name } } }
        fragment Unit on OrgUnit { name }""",
    "with directives": """{ users(first: 2) { nodes @include(if: true) {
        id @skip(if: false) name unit { name kind @skip(if: true) } email @include(if: false) } } }""",
    "in a fragment on the root": """{ ...Root } fragment Root on Query { users(first: 2) { ...Page } }
        fragment Page on UserConnection { nodes { id name ... on User { unit { name } } } }""",
}


@pytest.mark.parametrize("document", SAME.values(), ids=SAME.keys())
async def test_the_same_is_read_however_it_is_written_down(people: Api, document: str) -> None:
    data = await people.ask(document)

    nodes = data["users"]["nodes"]
    assert [set(row) for row in nodes] == [{"id", "name", "unit"}] * 2
    assert [(row["name"], row["unit"]) for row in nodes] == [("Ada", {"name": "Care"}), ("Ben", {"name": "Care"})]


async def test_edges_and_nodes_together_show_the_same_rows(people: Api) -> None:
    data = await people.ask(
        """{ users(first: 2) {
          edges { cursor node { name assignments(first: 5) { totalCount } } }
          nodes { name assignments(first: 5) { nodes { qualification { name } } } email }
        } }"""
    )

    edges, nodes = data["users"]["edges"], data["users"]["nodes"]
    assert [set(edge["node"]) for edge in edges] == [{"name", "assignments"}] * 2
    assert [edge["node"]["name"] for edge in edges] == [row["name"] for row in nodes] == ["Ada", "Ben"]
    assert [edge["node"]["assignments"] for edge in edges] == [{"totalCount": 0}, {"totalCount": 2}]
    assert [len(row["assignments"]["nodes"]) for row in nodes] == [0, 2]


async def test_different_things_under_one_key_in_edges_and_nodes_are_refused(people: Api) -> None:
    answer = await people.attempt(
        """{ users {
          edges { node { assignments(first: 1) { totalCount } } }
          nodes { assignments(first: 2) { totalCount } }
        } }"""
    )

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


async def test_a_list_asked_for_twice_with_the_same_arguments_is_one_list(people: Api) -> None:
    data = await people.ask(
        """query($first: Int!) { users(first: 2) { nodes {
          assignments(first: $first, orderBy: {field: ID}) { nodes { qualification { name } } }
          ...Counted
        } } }
        fragment Counted on User { assignments(orderBy: {field: ID}, first: $first) { totalCount } }""",
        first=1,
    )

    aid = {"qualification": {"name": "First Aid"}}
    assert [row["assignments"] for row in data["users"]["nodes"]] == [
        {"nodes": [], "totalCount": 0},
        {"nodes": [aid], "totalCount": 2},
    ]


DIRECTED = """query($deep: Boolean!, $bare: Boolean = true, $first: Int = 1) {
  users(first: $first, orderBy: {field: NAME, direction: DESC}) {
    nodes {
      name
      unit @skip(if: $bare) { name }
      assignments @include(if: $deep) { totalCount }
      ...Jobs @include(if: $deep)
      ... @skip(if: $deep) { email }
    }
    totalCount @include(if: $deep)
  }
}
fragment Jobs on User { role }"""


async def test_skip_and_include_follow_variables_and_their_defaults(people: Api) -> None:
    shallow = await people.ask(DIRECTED, deep=False)
    deep = await people.ask(DIRECTED, deep=True, bare=False, first=2)

    cem = {"name": "Cem", "unit": {"name": "Care"}, "assignments": {"totalCount": 1}, "role": "MANAGER"}
    assert shallow == {"users": {"nodes": [{"name": "Cem", "email": "cem@care.example"}]}}
    assert deep["users"]["nodes"][0] == cem
    assert [row["name"] for row in deep["users"]["nodes"]] == ["Cem", "Ben"]
    assert deep["users"]["totalCount"] == 3


async def test_node_takes_fragments_of_every_type_and_answers_those_that_fit(people: Api) -> None:
    document = """query($ids: [ID!]!) { nodes(ids: $ids) {
      id __typename ... on Node { same: id }
      ... on User { name assignments(first: 9) { nodes { qualification { name } } } }
      ... on OrgUnit { name parent { id } users(first: 9) { totalCount } }
      ...Other
    } }
    fragment Other on Qualification { name currentVersion { achieve { activity { name } } } }"""
    found = (await people.ask("{ qualifications { nodes { id } } }"))["qualifications"]["nodes"]

    ids = [people.admin, found[0]["id"], "nonsense", people.company, people.admin]
    nodes = (await people.ask(document, ids=ids))["nodes"]

    ada = {"id": people.admin, "__typename": "User", "same": people.admin, "name": "Ada", "assignments": {"nodes": []}}
    assert nodes[0] == nodes[4] == ada
    assert nodes[1]["currentVersion"] == {"achieve": [{"activity": {"name": "One"}}]}
    assert nodes[2] is None
    assert (nodes[3]["name"], nodes[3]["parent"], nodes[3]["users"]) == ("Care", None, {"totalCount": 3})


async def test_a_nested_list_is_paged_filtered_and_ordered_like_a_root_list(people: Api) -> None:
    document = """query($after: String) { orgUnits { nodes {
      users(first: 1, after: $after, filter: {role: [ADMIN, LEARNER]}, orderBy: {field: EMAIL, direction: DESC}) {
        nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    } } }"""
    first = (await people.ask(document))["orgUnits"]["nodes"][0]["users"]
    second = (await people.ask(document, after=first["pageInfo"]["endCursor"]))["orgUnits"]["nodes"][0]["users"]
    third = (await people.ask(document, after=second["pageInfo"]["endCursor"]))["orgUnits"]["nodes"][0]["users"]

    assert [page["nodes"] for page in (first, second, third)] == [[{"name": "Ben"}], [{"name": "Ada"}], []]
    assert [page["totalCount"] for page in (first, second, third)] == [2, 2, 2]
    assert [page["pageInfo"]["hasNextPage"] for page in (first, second, third)] == [True, False, False]
    assert [page["pageInfo"]["hasPreviousPage"] for page in (first, second, third)] == [False, True, True]


@pytest.mark.parametrize("argument", ['after: "damaged"', "first: 0", 'filter: {search: "%s"}' % ("x" * 201)])
async def test_what_a_root_list_refuses_a_nested_one_refuses_too(people: Api, argument: str) -> None:
    root = await people.attempt(f"{{ users({argument}) {{ nodes {{ id }} }} }}")
    nested = await people.attempt(f"{{ orgUnits {{ nodes {{ users({argument}) {{ nodes {{ id }} }} }} }} }}")

    assert [(each.status, each.codes) for each in (root, nested)] == [(400, ["BAD_USER_INPUT"])] * 2


async def test_variables_may_stand_anywhere_in_an_argument(people: Api) -> None:
    document = """query(
      $role: Role!, $field: UserOrderField! = EMAIL, $way: OrderDirection, $day: Date, $search: String
    ) {
      users(
        filter: {role: [$role, MANAGER], dateAdded: {since: $day}, search: $search}
        orderBy: {field: $field, direction: $way}
      ) { nodes { name } }
    }"""

    async def names(**variables: Any) -> list[str]:
        return [row["name"] for row in (await people.ask(document, **variables))["users"]["nodes"]]

    assert await names(role="LEARNER") == ["Ben", "Cem"]
    assert await names(role="LEARNER", way="DESC") == ["Cem", "Ben"]
    assert await names(role="ADMIN", field="ID", way="DESC") == ["Cem", "Ada"]
    assert await names(role="ADMIN", day="2026-01-01") == ["Cem"]
    assert await names(role="ADMIN", day=None, search="ada") == ["Ada"]


async def test_a_payload_is_read_like_any_other_row(people: Api) -> None:
    select = "title: jobTitle ...Place assignments(first: 1) { totalCount } viewerCanEdit"
    document = f"""mutation($id: ID!) {{
      userEdit(id: $id, input: {{jobTitle: "Driver"}}) {{
        one: user {{ {select} }} user {{ name }} userErrors {{ code }} again: userErrors {{ message }}
      }}
    }} fragment Place on User {{ unit {{ name }} }}"""
    user = (await people.ask('{ users(filter: {search: "ben"}) { nodes { id } } }'))["users"]["nodes"][0]["id"]

    payload = (await people.ask(document, id=user))["userEdit"]

    one = {"title": "Driver", "unit": {"name": "Care"}, "assignments": {"totalCount": 2}, "viewerCanEdit": True}
    assert payload == {"one": one, "user": {"name": "Ben"}, "userErrors": [], "again": []}
