"""What one may not see does not exist for one: every entity, every viewer, every way to get at a row."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from resolvers.compat import graphql_schema
from resolvers.derive.members import Member, MemberRole, members_of
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES
from schema.kit.entity import Entity
from schema.kit.info import column_of, linked_entity, noun, verb
from schema.kit.listing import filterable, searchable
from schema.kit.names import camel, lower_first
from tests.api import Api
from tests.resolvers.access_oracle import AVAILABLE, BARRED, MAY, SEES, Oracle
from tests.resolvers.access_organisation import UNKNOWN, VIEWERS, Organisation, Row, ident, tables

PAGE = 15
AT_ONCE = 50  # ids in a question that takes at most 100
LISTED = [entity for entity in ENTITIES if entity.plural]
everywhere = pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.__name__)
wherever_listed = pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)


async def oracles(org: Organisation) -> Iterator[tuple[str, Api, Oracle]]:
    rows = await tables()
    people = {row["name"].lower(): row for row in rows["User"].values()}
    return iter([(name, org.viewers[name], Oracle(rows, people[name])) for name in VIEWERS])


async def raw(api: Api, document: str, **variables: Any) -> httpx.Response:
    return await api.post(json.dumps({"query": document, "variables": variables}).encode())


def test_every_entity_has_an_entry_in_the_oracle() -> None:
    declared = {entity.__name__ for entity in ENTITIES}

    assert declared - set(SEES) == set(), "Say in tests/resolvers/access_oracle.py, SEES, who may see these."
    assert set(SEES) - declared == set(), "These are in SEES, but not in schema/entities.py."


async def test_the_organisation_has_rows_of_everything_and_hides_some_from_everybody_but_the_admin(
    org: Organisation,
) -> None:
    found = {name: oracle for name, _, oracle in await oracles(org)}

    rows = found["ada"].tables
    assert {entity for entity, content in rows.items() if not content} == set()
    hidden = {entity for entity, content in rows.items() if found["ada"].visible(entity) != sorted(content)}
    assert hidden == {"SavedView"}  # what others keep for themselves
    assert {entity for entity in rows if found["nina"].visible(entity) == sorted(rows[entity])} == set()
    assert {entity for entity in rows if not found["leo"].visible(entity)} == set(rows) - {"User", "OrgUnit"}


@wherever_listed
async def test_root_lists_and_counts_hold_what_the_viewer_may_see(org: Organisation, entity: type[Entity]) -> None:
    name = camel(str(entity.plural))
    page = "totalCount nodes { id } edges { node { id } } pageInfo { endCursor hasNextPage }"
    document = f"query($after: String) {{ {name}(first: 100, after: $after) {{ {page} }} }}"

    for viewer, api, oracle in await oracles(org):
        pages = [(await api.ask(document))[name]]
        while pages[-1]["pageInfo"]["hasNextPage"]:
            pages.append((await api.ask(document, after=pages[-1]["pageInfo"]["endCursor"]))[name])
        counted = (await api.ask(f"{{ {name} {{ totalCount }} }}"))[name]["totalCount"]

        expected = [{"id": ident(entity, key)} for key in oracle.visible(entity.__name__)]
        assert [node for each in pages for node in each["nodes"]] == expected, viewer
        assert [edge["node"] for each in pages for edge in each["edges"]] == expected, viewer
        assert {counted, *(each["totalCount"] for each in pages)} == {len(expected)}, viewer


@everywhere
async def test_a_row_is_found_by_its_id_or_does_not_exist(org: Organisation, entity: type[Entity]) -> None:
    one = "query($id: ID!) { node(id: $id) { id __typename } }"
    many = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"

    for viewer, api, oracle in await oracles(org):
        keys = [*sorted(oracle.tables[entity.__name__])[-AT_ONCE:], UNKNOWN]
        found = (await api.ask(many, ids=[ident(entity, key) for key in keys]))["nodes"]
        missing = await raw(api, one, id=ident(entity, UNKNOWN))

        seen = [ident(entity, key) if oracle.sees(entity.__name__, key) else None for key in keys]
        assert [row and row["id"] for row in found] == seen, viewer
        assert missing.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"
        for key in keys:
            answer = await raw(api, one, id=ident(entity, key))
            if oracle.sees(entity.__name__, key):
                expected = {"id": ident(entity, key), "__typename": entity.__name__}
                assert answer.json() == {"data": {"node": expected}}, viewer
            else:
                assert (answer.status_code, answer.content) == (missing.status_code, missing.content), viewer


@wherever_listed
async def test_a_finder_finds_what_is_there_for_the_viewer(org: Organisation, entity: type[Entity]) -> None:
    name, natural = camel(noun(entity)), entity.natural_key
    document = f"query($id: ID!) {{ {name}(id: $id) {{ id }} }}"

    for viewer, api, oracle in await oracles(org):
        missing = await raw(api, document, id=ident(entity, UNKNOWN))
        for key, row in oracle.tables[entity.__name__].items():
            names = [ident(entity, key)]
            if natural and row[natural]:
                names.append(f"{natural}:{row[natural]}")
            for text in names:
                answer = await raw(api, document, id=text)
                if oracle.sees(entity.__name__, key):
                    assert answer.json() == {"data": {name: {"id": ident(entity, key)}}}, viewer
                else:
                    assert (answer.status_code, answer.content) == (missing.status_code, missing.content), viewer


@wherever_listed
async def test_filtering_by_what_is_hidden_is_filtering_by_what_is_missing(
    org: Organisation, entity: type[Entity]
) -> None:
    name, kind = camel(str(entity.plural)), f"{entity.__name__}Filter"
    document = f"query($filter: {kind}) {{ {name}(first: 100, filter: $filter) {{ totalCount nodes {{ id }} }} }}"
    links = [field for field, spec in filterable(entity).items() if spec.target]

    for viewer, api, oracle in await oracles(org):
        for link in links:
            target = linked_entity(entity, link)
            missing = await raw(api, document, filter={camel(link): [ident(target, UNKNOWN)]})
            assert missing.json()["data"][name] == {"totalCount": 0, "nodes": []}
            for key, row in oracle.tables[target.__name__].items():
                answer = await raw(api, document, filter={camel(link): [ident(target, key)]})
                found = answer.json()["data"][name]
                expected = [ident(entity, each) for each in fitting(oracle, entity, link, target, key)]
                assert [node["id"] for node in found["nodes"]] == expected[:100], (viewer, link, row)
                assert found["totalCount"] == len(expected), (viewer, link, row)
                if not oracle.sees(target.__name__, key):
                    assert answer.content == missing.content, (viewer, link, row)
                if target.natural_key and row[target.natural_key]:
                    named = f"{target.natural_key}:{row[target.natural_key]}"
                    again = await raw(api, document, filter={camel(link): [named]})
                    assert again.content == answer.content, (viewer, link, named)


def fitting(oracle: Oracle, entity: type[Entity], link: str, target: type[Entity], key: int) -> list[int]:
    """The visible rows that point to a row of the target; to a unit, or to anything below it."""
    if not oracle.sees(target.__name__, key):
        return []
    fits = oracle.visible(entity.__name__)
    rows = oracle.tables[entity.__name__]
    if target.__name__ == "OrgUnit":
        return [each for each in fits if key in oracle.above(rows[each][f"{link}_id"])]
    return [each for each in fits if rows[each][f"{link}_id"] == key]


@wherever_listed
async def test_searching_for_what_is_hidden_finds_nothing(org: Organisation, entity: type[Entity]) -> None:
    if not searchable(entity):
        return
    name = camel(str(entity.plural))
    document = (
        f"query($word: String) {{ {name}(first: 100, filter: {{search: $word}}) {{ totalCount nodes {{ id }} }} }}"
    )

    for viewer, api, oracle in await oracles(org):
        rows = oracle.tables[entity.__name__]
        for text in {row[field] for row in rows.values() for field in searchable(entity)} - {None}:
            found = (await api.ask(document, word=text))[name]
            expected = [
                ident(entity, key) for key in oracle.visible(entity.__name__) if matches(entity, rows[key], text)
            ]
            assert [row["id"] for row in found["nodes"]] == expected, (viewer, text)
            assert found["totalCount"] == len(expected), (viewer, text)


def matches(entity: type[Entity], row: Row, text: str) -> bool:
    """Whether each word occurs in one of the fields that are searched."""
    texts = [row[field].lower() for field in searchable(entity) if row[field] is not None]
    return all(any(word in each for each in texts) for word in text.lower().split())


@everywhere
async def test_every_link_and_list_two_levels_deep_leads_to_what_the_viewer_may_see(
    org: Organisation, entity: type[Entity]
) -> None:
    members = [member for member in members_of(entity, ENTITIES, ACTIONS).values() if member.target]

    for viewer, api, oracle in await oracles(org):
        for key in oracle.visible(entity.__name__):
            row = oracle.tables[entity.__name__][key]
            for member in members:
                select = selected(member, below=True)
                found = await api.node(ident(entity, key), entity.__name__, select)
                expected = {camel(member.name): reached(oracle, row, member, below=True)}
                assert in_order(found) == in_order(expected), (viewer, entity.__name__, key, member.name)


def selected(member: Member, *, below: bool) -> str:
    """What to ask of a link or list, and of all links and lists below it."""
    assert member.target is not None
    deeper = members_of(member.target, ENTITIES, ACTIONS).values() if below else ()
    inside = " ".join(["id", *(selected(each, below=False) for each in deeper if each.target)])
    if member.role is MemberRole.CONNECTION:
        return f"{camel(member.name)}(first: {PAGE}) {{ totalCount nodes {{ {inside} }} }}"
    return f"{camel(member.name)} {{ {inside} }}"


def reached(oracle: Oracle, row: Row, member: Member, *, below: bool) -> Any:
    """What a link or list of a row leads to for the viewer."""
    assert member.target is not None
    target = member.target.__name__
    if member.back is None:
        assert member.spec is not None
        pointed = row[column_of(member.name, member.spec)]
        keys = [pointed] if oracle.sees(target, pointed) else []
    else:
        fixed = {member.back.column: row["id"], **member.back.back.where}
        keys = [each["id"] for each in oracle.rows(target, **fixed) if oracle.sees(target, each["id"])]
    rows = [shown(oracle, member.target, key, below=below) for key in keys]
    if member.role is MemberRole.LINK:
        return rows[0] if rows else None
    assert len(rows) <= PAGE, f"{target} has more rows than fit on a page of this test"
    return rows if member.role is MemberRole.LIST else {"totalCount": len(rows), "nodes": rows}


def shown(oracle: Oracle, entity: type[Entity], key: int, *, below: bool) -> Row:
    deeper = members_of(entity, ENTITIES, ACTIONS).values() if below else ()
    row = oracle.tables[entity.__name__][key]
    lists = {camel(each.name): reached(oracle, row, each, below=False) for each in deeper if each.target}
    return {"id": ident(entity, key), **lists}


def in_order(value: Any) -> Any:
    """The same with every list in one order."""
    if isinstance(value, dict):
        return {name: in_order(each) for name, each in value.items()}
    if isinstance(value, list):
        return sorted((in_order(each) for each in value), key=lambda each: str(each["id"]))
    return value


def barred(action: str, oracle: Oracle, row: Row) -> bool:
    """Whether what somebody may do is refused for what this row is to them."""
    return action in BARRED and BARRED[action](oracle, row)


@everywhere
async def test_viewer_can_says_what_the_rules_say(org: Organisation, entity: type[Entity]) -> None:
    verbs = [action for action in ACTIONS if action.subject is entity and not action.creates]
    if not verbs:
        return
    names = {action.__name__: camel(f"viewer_can_{verb(action)}") for action in verbs}
    document = (
        f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {entity.__name__} {{ {' '.join(names.values())} }} }} }}"
    )

    for viewer, api, oracle in await oracles(org):
        keys = oracle.visible(entity.__name__)
        found = (await api.ask(document, ids=[ident(entity, key) for key in keys]))["nodes"]
        rows = [oracle.tables[entity.__name__][key] for key in keys]
        expected = [
            {
                shown: MAY[action](oracle, row) and AVAILABLE[action](row) and not barred(action, oracle, row)
                for action, shown in names.items()
            }
            for row in rows
        ]
        assert found == expected, viewer


def test_finders_and_lists_are_called_after_the_nouns() -> None:
    query = graphql_schema(schema).query_type
    assert query is not None
    fields = set(query.fields)
    expected = {camel(str(entity.plural)) for entity in LISTED} | {lower_first(entity.__name__) for entity in LISTED}

    assert fields == expected | {"node", "nodes", "viewer", "auditVerify"}
