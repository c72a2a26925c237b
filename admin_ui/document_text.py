"""Merges, formats and checks GraphQL documents."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from graphql import GraphQLSchema, SelectionNode, SelectionSetNode, Visitor, parse, print_ast, validate, visit


class WrongDocument(Exception):
    """A document that the schema does not understand: a declaration and the API do not agree."""


@cache
def tidy(document: str) -> str:
    """Lay a document out as people read it, and ask for everything once."""
    return print_ast(visit(parse(document), _Once()))


class _Once(Visitor):
    """Puts together what is asked of the same field in several places beside each other."""

    def enter_selection_set(self, node: SelectionSetNode, *_: Any) -> SelectionSetNode:
        """Return the selections, each field once; what is inside of them is visited next."""
        found: dict[str, Any] = {}
        for each in node.selections:
            inner: SelectionSetNode | None = getattr(each, "selection_set", None)
            head = print_ast(_with_selections(each, ())) if inner else print_ast(each)
            known: SelectionSetNode | None = getattr(found.get(head), "selection_set", None)
            found[head] = _with_selections(each, (*known.selections, *inner.selections)) if known and inner else each
        return SelectionSetNode(selections=tuple(found.values()))


def _with_selections(node: Any, selections: tuple[SelectionNode, ...]) -> Any:
    return replace(node, selection_set=SelectionSetNode(selections=selections))


def check_documents(schema: GraphQLSchema, documents: Iterable[str]) -> None:
    """Refuse to start with a document that the schema does not understand.

    Raises:
        WrongDocument: with every error and the document it is in.
    """
    wrong = [f"{message}\n{text}" for text in documents for message in _mistakes(schema, text)]
    if wrong:
        raise WrongDocument("\n\n".join(wrong))


@cache
def _mistakes(schema: GraphQLSchema, text: str) -> list[str]:
    """Return what is wrong with a document; all of them take half a second, and a process may make many admins."""
    return [error.message for error in validate(schema, parse(text))]
