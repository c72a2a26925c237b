"""How many values an answer may hold where pages, lists and what is unknown meet, by the schema that is served."""

from typing import Any

import pytest
from graphql import parse

from resolvers.compat import graphql_schema
from resolvers.errors import LimitExceeded
from resolvers.graphql import schema
from resolvers.limits.cost import Weight
from resolvers.limits.documents import operation_of
from resolvers.limits.rules import check_weight, weigh


def weight_of(text: str, **variables: Any) -> Weight:
    document = parse(text)
    operation = operation_of(document, None)
    assert operation is not None
    return weigh(graphql_schema(schema), document, operation, variables)


@pytest.mark.parametrize(
    ("text", "cost", "depth", "page"),
    [
        ("{ users { nodes { name } } }", 1 + 20, 3, 20),
        ("{ users(first: 50) { nodes { name } totalCount } }", 1 + 5 + 50, 3, 50),
        ("{ assignments(first: 1) { nodes { standing { progress { isOpen } } } } }", 1 + 1 + (15 + 1) + (10 + 4), 5, 1),
        ("{ users(first: 50) { nodes { id } } groups(first: 3) { nodes { id } } }", 1 + 50 + 1 + 3, 3, 50),
        ("{ users(first: 3) { nodes { id } } groups(first: 50) { nodes { id } } }", 1 + 3 + 1 + 50, 3, 50),
        ('{ node(id: "x") { ... on User { assignments { nodes { id } } } } }', 1 + 1 + 4, 4, 20),
        ("{ ...Missing }", 0, 0, 0),
        ("{ ... on UserCreateInput { name { id } } }", 1, 2, 0),
        ("{ nonsense { first } }", 1, 2, 0),
        ("{ users(first: 50) { edges { cursor node { name } } pageInfo { endCursor } } }", 1 + 50 * 2 + 1, 4, 50),
        ("{ users(first: 50) { nodes { assignments(first: 50) { nodes { id } } } } }", 1 + 50 * (1 + 1 + 4), 5, 50),
        (
            "{ qualifications(first: 2) { nodes { assignments(first: 50) { nodes { id } } } } }",
            1 + 2 * (1 + 1 + 50),
            5,
            50,
        ),
        ("{ viewer { savedViews { name } } auditVerify { count } }", 1 + 10 + 2_500 + 1, 3, 0),
    ],
)
def test_pages_and_lists_are_multiplied_once(text: str, cost: int, depth: int, page: int) -> None:
    weight = weight_of(text)

    assert (weight.cost, weight.depth, weight.page, weight.introspection) == (cost, depth, page, 0)


@pytest.mark.parametrize(("ids", "cost", "page"), [(["a", "b", "c"], 3, 3), ([], 0, 0), ("abc", 20, 20), (7, 20, 20)])
def test_as_many_are_reckoned_as_ids_are_given_in_a_list(ids: object, cost: int, page: int) -> None:
    weight = weight_of("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids)

    assert (weight.cost, weight.page) == (cost, page)


def test_what_is_asked_of_the_schema_adds_up_apart_from_the_rest() -> None:
    weight = weight_of("{ __schema { types { name fields { name } } } __typename users(first: 2) { nodes { id } } }")

    assert (weight.introspection, weight.objects, weight.depth, weight.page) == (1 + 1 + 1 + 1 + 1, 1 + 2, 3, 2)


def test_fragments_that_hold_nothing_but_the_schema_have_their_price() -> None:
    weight = weight_of("{ ...A ...A } fragment A on Query { __schema { types { name } } }")

    assert (weight.introspection, weight.objects) == (2 * (1 + 1 + 1 + 1), 2)


@pytest.mark.parametrize(("asked", "figure"), [(10**15 - 1, "999,999,999,999,999"), (10**15, "far more")])
def test_a_figure_that_nobody_can_read_is_left_out(asked: int, figure: str) -> None:
    with pytest.raises(LimitExceeded, match=f"this operation has {figure}\\."):
        check_weight(Weight(asked, 1, 0, 0))


def test_a_document_of_fragments_only_has_no_operation_to_run() -> None:
    assert operation_of(parse("fragment A on Toy { name }"), None) is None
