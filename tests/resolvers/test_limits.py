"""What one operation may ask for, and that finding it out takes no time, however the operation is twisted."""

import time
from typing import Any

import pytest
from graphql import get_introspection_query, parse
from strawberry.extensions.parser_cache import _get_parse_cache

from resolvers.compat import graphql_schema
from resolvers.limits.caches import CACHED_DOCUMENTS, CACHED_QUERY_CHARACTERS, _findings
from resolvers.limits.cost import Weight
from resolvers.limits.documents import operation_of, tally
from resolvers.limits.rules import _weigh_once, weigh
from tests.resolvers.edge_toys import ask, client, schema


def weight_of(text: str, **variables: Any) -> Weight:
    document = parse(text)
    operation = operation_of(document, None)
    assert operation is not None
    return weigh(graphql_schema(schema), document, operation, variables)


@pytest.mark.parametrize(
    ("text", "variables", "cost", "page"),
    [
        ("{ toy { name } }", {}, 1, 0),
        ("{ a: toy { name } b: toy { name } }", {}, 2, 0),
        ("{ toys(first: 50) { name owner { name } } }", {}, 50 * 2, 50),
        ("{ toys { name } }", {}, 20, 20),
        ("{ toys { parts { name } } }", {}, 20 * (1 + 20), 20),
        ("{ toys(first: 0) { name } }", {}, 0, 0),
        ("{ toys(first: -5) { name } }", {}, 0, 0),
        ("{ toy { parts(last: 7) { name } } }", {}, 1 + 7, 7),
        ("{ toy { parts(first: 3, last: 7) { name } } }", {}, 1 + 7, 7),
        ("{ toy { parts(first: null) { name } } }", {}, 1 + 20, 20),
        ("query($n: Int) { toys(first: $n) { name } }", {"n": 9}, 9, 9),
        ("query($n: Int) { toys(first: $n) { name } }", {}, 100, 100),
        ("query($n: Int = 4) { toys(first: $n) { name } }", {}, 4, 4),
        ("query($n: Int = 4) { toys(first: $n) { name } }", {"n": 6}, 6, 6),
        ("query($n: Int) { toys(first: $n) { name } }", {"n": None}, 20, 20),
        ("query($n: Int) { toys(first: $n) { name } }", {"n": "many"}, 100, 100),
        ("query($n: Int) { toys(first: $n) { name } }", {"n": True}, 100, 100),
        ("query($i: [ID!]!) { nodes(ids: $i) { name } }", {"i": ["a", "b", "c"]}, 3, 3),
        ('{ nodes(ids: ["a", "b"]) { name } }', {}, 2, 2),
        ("{ toy { ... on Toy { name } ...A } } fragment A on Toy { name owner { name } }", {}, 1 + 1 + 1, 0),
        ("{ ... { toys(first: 20) { ... { parts(first: 20) { name } } } } }", {}, 20 * (1 + 20), 20),
        ("{ toys { ... @skip(if: false) { parts { owner { name } } } } }", {}, 20 * (1 + 20 * 2), 20),
        ("{ nonsense(first: 30) { a b } }", {}, 30, 30),
        ("{ ...Missing }", {}, 0, 0),
        ("{ toy { pieces { name } few { name } } }", {}, 1 + 20 + 3, 20),
        ("{ toys(first: 50) { few(first: 50) { name } } }", {}, 50 * (1 + 3), 50),
        ("{ toys(first: 50) { few(first: 2) { name } } }", {}, 50 * (1 + 2), 50),
        ("{ toys(first: 5) { dear } }", {}, 5 * (1 + 40), 5),
        ("{ a: dear b: dear }", {}, 2 * 40, 0),
        ("{ tags echo }", {}, 0, 0),
    ],
)
def test_the_cost_is_the_number_of_objects_the_answer_usually_holds(
    text: str, variables: dict[str, Any], cost: int, page: int
):
    weight = weight_of(text, **variables)

    assert (weight.cost, weight.page) == (cost, page)


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("{ echo }", 1),
        ("{ toy { owner { name } } }", 3),
        ("{ ...A } fragment A on Query { toy { ...B } } fragment B on Toy { owner { name } }", 3),
        ("{ ... { ... { toy { ... { name } } } } }", 2),
        ("{ ...A } fragment A on Query { toy { name } ...A }", 2),
    ],
)
def test_depth_counts_fields_and_not_fragments(text: str, depth: int):
    assert weight_of(text).depth == depth


def test_what_is_asked_of_the_schema_itself_has_no_depth_and_costs_a_third():
    weight = weight_of(get_introspection_query(descriptions=True, input_value_deprecation=True))

    assert (weight.objects, weight.depth, weight.page) == (0, 0, 0)
    assert weight.cost == -(-weight.described // 3)
    assert 100 < weight.introspection < 300


def test_aliases_directives_and_repetitions_are_counted_once_a_document():
    text = """
        query A($a: Int @deprecated) @skip(if: false) { a: toy { b: name @include(if: true) } ...F ... @skip(if: true) {
            a: toy { name } } }
        fragment F on Query { c: toy { name } }
    """

    count = tally(parse(text))

    assert (count.aliases, count.directives, count.repeats) == (4, 4, 2)


def test_fields_under_names_of_their_own_and_single_values_repeat_nothing():
    named, single = tally(parse("{ a: toy { name } b: toy { name } }")), tally(parse("{ echo echo }"))

    assert (named.repeats, single.repeats) == (1, 0)


@pytest.mark.parametrize(
    ("limit", "allowed", "asked", "text"),
    [
        ("cost", 5000, 10100, "{ toys(first: 100) { parts(first: 100) { name } } }"),
        ("cost", 5000, 10100, "{ ... { toys(first: 100) { ... { parts(first: 100) { ... { name } } } } } }"),
        ("cost", 5000, 10100, "{ toys(first: 100) { parts(first: 100) { name } } } #" + "x" * CACHED_QUERY_CHARACTERS),
        ("page", 100, 101, "{ toys(first: 101) { name } }"),
        ("page", 100, 101, "{ ... { toys(first: 101) { name } } }"),
        ("page", 100, 999999999999, "{ toys(first: 999999999999999999999999999) { name } }"),
        ("depth", 12, 13, "{ toy" + " { owner" * 11 + " { name }" + " }" * 12),
        ("aliases", 30, 31, "{" + "".join(f" a{n}: echo" for n in range(31)) + " }"),
        ("aliases", 30, 31, "{ ... {" + "".join(f" a{n}: echo" for n in range(31)) + " } }"),
        ("directives", 8, 9, "{ echo" + " @include(if: true)" * 9 + " }"),
        ("repeats", 10, 11, "{" + " toy { name }" * 11 + " }"),
        ("repeats", 10, 490, "{" + " toy{name}" * 490 + "}"),
        ("introspection", 500, 602, '{ __type(name: "Toy") {' + " name" * 601 + " } }"),
        ("fragments", 75, 76, "{ toy { name } }" + "".join(f" fragment F{n} on Toy {{ name }}" for n in range(76))),
    ],
)
async def test_a_refusal_names_the_limit_and_the_figure(limit: str, allowed: int, asked: int, text: str):
    response = await ask(text)

    (error,) = response.json()["errors"]
    assert response.status_code == 400
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": limit, "allowed": allowed, "asked": asked}
    assert f"{allowed:,}" in error["message"]
    assert f"{asked:,}" in error["message"]


@pytest.mark.parametrize(
    "text",
    [
        "{ toys(first: 100) { name parts(first: 24) { name owner { name } } } }",
        "{ toy" + " { owner" * 10 + " { name }" + " }" * 11,
        "{" + "".join(f" a{n}: echo" for n in range(30)) + " }",
        "{" + " toy { name }" * 10 + " }",
        get_introspection_query(descriptions=True, input_value_deprecation=True),
    ],
)
async def test_what_is_just_within_the_limits_is_answered(text: str):
    response = await ask(text)

    assert response.status_code == 200
    assert "errors" not in response.json()


async def test_too_many_tokens_are_refused_before_anything_is_read():
    response = await ask("{" + " name" * 2000 + "}")

    (error,) = response.json()["errors"]
    params = [{"name": "max", "value": "2000"}]
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "tokens", "allowed": 2000, "params": params}


async def test_a_page_size_in_a_variable_is_judged_anew_for_every_request():
    text = "query($n: Int!) { toys(first: $n) { parts(first: $n) { name } } }"

    answers = [(await ask(text, variables={"n": n})).status_code for n in (10, 100, 10, 100)]

    assert answers == [200, 400, 200, 400]


async def test_a_list_of_ids_in_a_variable_is_judged_anew_for_every_request():
    text = "query($ids: [ID!]!) { nodes(ids: $ids) { name } }"

    answers = [(await ask(text, variables={"ids": ["x"] * n})).status_code for n in (3, 101, 3, 101)]

    assert answers == [200, 400, 200, 400]


async def test_only_the_operation_that_runs_is_weighed():
    text = "query Small { toy { name } } query Large { toys(first: 100) { parts(first: 100) { name } } }"

    small = await ask_named(text, "Small")
    large = await ask_named(text, "Large")

    assert (small, large) == (200, 400)


async def ask_named(text: str, name: str) -> int:
    async with client() as asking:
        return (await asking.post("/graphql", json={"query": text, "operationName": name})).status_code


def chain(length: int, link: str, end: str = "{ name }") -> str:
    """Fragments that each spread the next one twice: a bomb of 2 to the `length`."""
    fragments = "".join(f"fragment F{n} on Toy {link.replace('NEXT', f'F{n + 1}')} " for n in range(length))
    return f"{{ toy {{ ...F0 }} }} {fragments} fragment F{length} on Toy {end}"


BOMBS = {
    "fragments spread twice": chain(150, "{ ...NEXT ...NEXT }"),
    "fields below fragments": chain(60, "{ owner { ...NEXT } owner { ...NEXT } }"),
    "aliased fields below fragments": chain(14, "{ a: owner { ...NEXT } b: owner { ...NEXT } }"),
    "pages below fragments": chain(90, "{ parts(first: 100) { ...NEXT } }"),
    "fragments in a long row": chain(240, "{ ...NEXT }"),
    "deep fragments in a long row": chain(40, "{ owner { owner { owner { owner { owner { ...NEXT } } } } } }"),
    "the same field 490 times": "{" + "toy{name}" * 490 + "}",
    "the same field in 280 inline fragments": "{" + "...{toy{name}}" * 280 + "}",
    "the same field nested": "{" + "toy{owner{name}}" * 280 + "}",
    "the same leaf 1,900 times": "{ toy {" + " name" * 1900 + " } }",
    "150 fragments side by side": "{toy{" + "".join(f"...F{n} " for n in range(150)) + "}}"
    + "".join(f"fragment F{n} on Toy{{name owner{{name}}}}" for n in range(150)),
    "types of fields of types": "{ __schema { types {" + " fields { type {" * 20 + " name " + "} }" * 20 + "} } }",
    "fragments in the schema": "{ __schema { types { ...F0 } } }"
    + "".join(f"fragment F{n} on __Type {{ ofType {{ ...F{n + 1} }} ...F{n + 1} }}" for n in range(90))
    + "fragment F90 on __Type { name }",
    "braces 190 deep": "{toy" + "{owner" * 189 + "}" * 190,
    "lists 180 deep": "{ echo(text: " + "[" * 180 + "]" * 180 + ") }",
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
async def test_a_bomb_is_defused_quickly(name: str):
    await ask("{ toy { name } }")
    started = time.process_time()

    response = await ask(BOMBS[name])

    assert time.process_time() - started < 1.0  # without limits some of these take minutes, or for ever
    assert response.status_code in (200, 400)
    assert all(error["extensions"]["code"] != "INTERNAL" for error in response.json().get("errors", ()))


@pytest.mark.parametrize(
    "cache", [_get_parse_cache(CACHED_DOCUMENTS), _findings, _weigh_once], ids=["parsed", "validated", "weighed"]
)
async def test_documents_are_remembered_and_long_ones_are_not(cache: Any):
    cache.cache_clear()
    short = '{ echo(text: "asked thrice") } #'.ljust(CACHED_QUERY_CHARACTERS, "x")
    long = "{ toy { name } } #".ljust(CACHED_QUERY_CHARACTERS + 1, "x")

    answers = [(await ask(text)).status_code for text in (short, long, short, long, short)]

    found = cache.cache_info()
    assert answers == [200] * 5
    assert (found.hits, found.misses) == (2, 1)
