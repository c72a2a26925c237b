"""Checks on a GraphQL document that need no schema."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
)

from resolvers.errors import BadInput, RequestError


def fragments_of(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {item.name.value: item for item in document.definitions if isinstance(item, FragmentDefinitionNode)}


def operation_of(document: DocumentNode, name: str | None) -> OperationDefinitionNode | None:
    """The operation that will run: the one of that name, or the only one."""
    operations = [item for item in document.definitions if isinstance(item, OperationDefinitionNode)]
    if name is None:
        return operations[0] if operations else None
    return next((item for item in operations if item.name and item.name.value == name), None)


def refuse_ambiguous_operation(document: DocumentNode, *, named: bool) -> None:
    """Raise if several operations are sent without saying which: Strawberry would run the first."""
    operations = sum(isinstance(item, OperationDefinitionNode) for item in document.definitions)
    if operations > 1 and not named:
        raise RequestError("BAD_REQUEST", "The document has several operations: name one in `operationName`.")


def refuse_null_characters(document: DocumentNode) -> None:
    """Raise for a string literal with U+0000: PostgreSQL cannot store it, and nobody means it."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        if "\0" in (token.value or ""):
            raise BadInput("A string cannot contain the null character U+0000.")
        token = token.next


def root_selections(document: DocumentNode, operation: OperationDefinitionNode) -> set[str]:
    """The names of the fields an operation selects at its root, fragments followed once."""
    return {node.name.value for node in root_nodes(fragments_of(document), operation)}


def root_nodes(
    fragments: Mapping[str, FragmentDefinitionNode], operation: OperationDefinitionNode
) -> Iterator[FieldNode]:
    """Give the fields that an operation selects at its root, also what is skipped, fragments followed once."""
    seen = set[str]()
    pending: list[Node] = [*operation.selection_set.selections]
    while pending:
        node = pending.pop()
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            pending.extend(node.selection_set.selections)
        elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
            seen.add(node.name.value)
            fragment = fragments.get(node.name.value)
            pending.extend(fragment.selection_set.selections if fragment else ())


@dataclass(slots=True)
class Tally:
    """What is counted once over a whole document."""

    aliases: int = 0
    directives: int = 0
    repeats: int = 0


def tally(document: DocumentNode) -> Tally:
    """Count aliases, directives and repeated fields with sub-selections, each definition once."""
    count = Tally()
    pending: list[SelectionSetNode] = []
    for definition in document.definitions:
        count.directives += len(getattr(definition, "directives", None) or ())
        for variable in getattr(definition, "variable_definitions", None) or ():
            count.directives += len(variable.directives or ())
        if selection_set := getattr(definition, "selection_set", None):
            pending.append(selection_set)
    while pending:
        _tally_level(pending.pop(), count, pending)
    return count


def _tally_level(selection_set: SelectionSetNode, count: Tally, pending: list[SelectionSetNode]) -> None:
    """Count one level; inline fragments are on the same level, as their fields are merged with those beside them."""
    names: Counter[str] = Counter()
    level = list(selection_set.selections)
    for selection in level:
        count.directives += len(selection.directives or ())
        if isinstance(selection, InlineFragmentNode):
            level.extend(selection.selection_set.selections)
        elif isinstance(selection, FieldNode):
            count.aliases += selection.alias is not None
            if selection.selection_set:
                names[(selection.alias or selection.name).value] += 1
                pending.append(selection.selection_set)
    count.repeats = max([count.repeats, *names.values()])
