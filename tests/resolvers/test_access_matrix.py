"""What one may not see does not exist for one: every entity, every viewer, every way to get at a row."""

import json
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.info import entity_named, noun
from schema.kit.listing import filterable, searchable
from schema.kit.names import camel, lower_first
from tests.api import Api
from tests.resolvers.access_case import few, some_or_all
from tests.resolvers.access_narrowing import NARROWS
from tests.resolvers.access_oracle import SEES, Oracle, everywhere, oracles
from tests.resolvers.access_organisation import UNKNOWN, Organisation, Row, ident

AT_ONCE = 50  # ids in a question that takes at most 100
OF_ONE_ROW = {"cost": {"asked": 1, "allowed": 5000, "used": 1}}
LISTED = [entity for entity in ENTITIES if entity.plural]
wherever_listed = pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)


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
    assert hidden == {"SavedView", "Opening"}  # what others keep for themselves, and what is not to be done today
    assert {entity for entity in rows if found["nina"].visible(entity) == sorted(rows[entity])} == set()
    own = {"User", "OrgUnit", "Membership", "AccessToken"} | {"Inventory", "LearningActivity"}  # open to everybody
    assert {entity for entity in rows if not found["leo"].visible(entity)} == set(rows) - own


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


@some_or_all
@everywhere
async def test_a_row_is_found_by_its_id_or_does_not_exist(org: Organisation, entity: type[Entity], taken: int) -> None:
    one = "query($id: ID!) { node(id: $id) { id __typename } }"
    many = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"

    for viewer, api, oracle in await oracles(org):
        keys = [*sorted(oracle.tables[entity.__name__])[-AT_ONCE:], UNKNOWN]
        found = (await api.ask(many, ids=[ident(entity, key) for key in keys]))["nodes"]
        missing = await raw(api, one, id=ident(entity, UNKNOWN))

        seen = [ident(entity, key) if oracle.sees(entity.__name__, key) else None for key in keys]
        assert [row and row["id"] for row in found] == seen, viewer
        assert missing.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"
        for key in of_both(oracle, entity, keys, taken):
            answer = await raw(api, one, id=ident(entity, key))
            if oracle.sees(entity.__name__, key):
                expected = {"id": ident(entity, key), "__typename": entity.__name__}
                assert answer.json() == {"data": {"node": expected}, "extensions": OF_ONE_ROW}, viewer
            else:
                assert (answer.status_code, answer.content) == (missing.status_code, missing.content), viewer


@some_or_all
@wherever_listed
async def test_a_finder_finds_what_is_there_for_the_viewer(org: Organisation, entity: type[Entity], taken: int) -> None:
    name = camel(noun(entity))
    document = f"query($id: ID!) {{ {name}(id: $id) {{ id }} }}"

    for viewer, api, oracle in await oracles(org):
        missing = await raw(api, document, id=ident(entity, UNKNOWN))
        rows = oracle.tables[entity.__name__]
        for key in of_both(oracle, entity, rows, taken):
            for text in names_of(entity, rows[key]):
                answer = await raw(api, document, id=text)
                if oracle.sees(entity.__name__, key):
                    expected = {"id": ident(entity, key)}
                    assert answer.json() == {"data": {name: expected}, "extensions": OF_ONE_ROW}, viewer
                else:
                    assert (answer.status_code, answer.content) == (missing.status_code, missing.content), viewer


@some_or_all
@wherever_listed
async def test_filtering_by_what_is_hidden_is_filtering_by_what_is_missing(
    org: Organisation, entity: type[Entity], taken: int
) -> None:
    name, kind = camel(str(entity.plural)), f"{entity.__name__}Filter"
    document = f"query($filter: {kind}) {{ {name}(first: 100, filter: $filter) {{ totalCount nodes {{ id }} }} }}"
    links = [field for field, spec in filterable(entity).items() if spec.target]

    for viewer, api, oracle in await oracles(org):
        for link in links:
            target = entity_named(str(filterable(entity)[link].target))
            missing = await raw(api, document, filter={camel(link): [ident(target, UNKNOWN)]})
            assert missing.json()["data"][name] == {"totalCount": 0, "nodes": []}
            rows = oracle.tables[target.__name__]
            for key in of_both(oracle, target, rows, taken):
                row = rows[key]
                by_id, *by_name = [
                    await raw(api, document, filter={camel(link): [each]}) for each in names_of(target, row)
                ]
                found = by_id.json()["data"][name]
                expected = fitting(oracle, entity, link, target, key)
                assert [node["id"] for node in found["nodes"]] == expected[:100], (viewer, link, row)
                assert found["totalCount"] == len(expected), (viewer, link, row)
                same = by_name if oracle.sees(target.__name__, key) else [missing, *by_name]
                assert {by_id.content, *(each.content for each in same)} == {by_id.content}, (viewer, link, row)


def of_both(oracle: Oracle, entity: type[Entity], keys: Iterable[int], taken: int) -> list[int]:
    """Some of the rows that the viewer sees, and as many of those that are hidden."""
    seen = {key for key in keys if oracle.sees(entity.__name__, key)}
    return [*few(seen, taken), *few(set(keys) - seen, taken)]


def names_of(entity: type[Entity], row: Row) -> list[str]:
    """The texts that stand for a row: its id, and what people call it, if they do."""
    natural = entity.natural_key
    called = [f"{natural}:{row[natural]}"] if natural and row[natural] else []
    return [ident(entity, row["id"]), *called]


def fitting(oracle: Oracle, entity: type[Entity], link: str, target: type[Entity], key: int) -> list[str]:
    """The ids of the visible rows that point to a row of the target; to a unit, or to anything below it."""
    if not oracle.sees(target.__name__, key):
        return []
    fits = oracle.visible(entity.__name__)
    rows = oracle.tables[entity.__name__]
    if link in entity.computed:
        narrows = NARROWS[entity.__name__, link]
        return [ident(entity, each) for each in fits if narrows(oracle, rows[each], key)]
    if target.__name__ == "OrgUnit":
        return [ident(entity, each) for each in fits if key in oracle.above(rows[each][f"{link}_id"])]
    return [ident(entity, each) for each in fits if rows[each][f"{link}_id"] == key]


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


def test_finders_and_lists_are_called_after_the_nouns() -> None:
    query = graphql_schema(schema).query_type
    assert query is not None
    fields = set(query.fields)
    expected = {camel(str(entity.plural)) for entity in LISTED} | {lower_first(entity.__name__) for entity in LISTED}

    others = {"node", "nodes", "viewer", "organisation", "auditVerify", "enums", "eventCursor", "insights"}
    previews = {each for each in fields if each.endswith("Preview")}  # called after the verbs, by their own tests
    assert fields - previews == expected | others
