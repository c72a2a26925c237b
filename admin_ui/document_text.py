"""Merges and formats GraphQL documents."""

from dataclasses import replace
from functools import cache
from typing import Any

from graphql import SelectionNode, SelectionSetNode, Visitor, parse, print_ast, visit


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
