"""What the clients ask is in the graph: they are tried by `make clients` alone, and would fall behind unseen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import DocumentNode, parse, validate, validation

from resolvers.compat import graphql_schema
from resolvers.graphql import schema

HERE = Path(__file__).resolve().parent
RULES = (
    validation.FieldsOnCorrectTypeRule,
    validation.FragmentsOnCompositeTypesRule,
    validation.KnownArgumentNamesRule,
    validation.KnownTypeNamesRule,
    validation.ProvidedRequiredArgumentsRule,
    validation.ScalarLeafsRule,
    validation.ValuesOfCorrectTypeRule,
)
"""What can be asked of one document alone, without the fragments and the directives of its client."""
DOCUMENT = re.compile(r"`\s*((?:query|mutation|subscription|fragment)\b[^`$]*(?:\$\w[^`$]*)*)`")
CLIENTS = sorted(path for path in HERE.rglob("*.js") if DOCUMENT.search(path.read_text(encoding="utf-8")))


def documents_of(path: Path) -> Iterator[DocumentNode]:
    for found in DOCUMENT.finditer(path.read_text(encoding="utf-8")):
        yield parse(found[1])


@pytest.mark.parametrize("path", CLIENTS, ids=lambda path: path.stem)
def test_every_document_of_a_client_is_one_of_the_graph(path: Path) -> None:
    graph = graphql_schema(schema)

    errors = [each.message for document in documents_of(path) for each in validate(graph, document, RULES)]

    assert errors == []


def test_documents_are_found_in_every_client_that_has_some() -> None:
    assert {path.stem for path in CLIENTS} == {"growth", "read", "story", "two_queries", "world"}
    assert sum(1 for path in CLIENTS for _ in documents_of(path)) == 17
