"""The cost of an operation, estimated from its document before anything is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
)

from app.reading.plans import DEFAULT_PAGE, MAX_PAGE

SMALL_LIST = 20
"""How many objects a list without pages is assumed to hold; app/reading/plans.py counts the real number."""
PAGE_ARGUMENTS = ("first", "last")
ID_LIST_ARGUMENTS = ("ids",)
INTROSPECTION_FIELDS = ("__schema", "__type")


@dataclass(frozen=True, slots=True)
class Weight:
    """What a part of an operation may cost at most.

    `cost` is the number of values the answer may hold, `depth` the levels of fields, `page` the largest page asked
    for, `introspection` the fields asked of the schema itself (which are exempt from cost and depth).
    """

    cost: int
    depth: int
    page: int
    introspection: int


_WEIGHTLESS = Weight(0, 0, 0, 0)


@dataclass(slots=True)
class Scales:
    """Weighs one operation of a document in one pass: each fragment is weighed once, however often it is spread.

    The document need not be valid: unknown fields have no type, unknown fragments and cycles weigh nothing (the
    rules of validation report them afterwards).
    """

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    defaults: Mapping[str, ValueNode | None] = field(default_factory=dict)
    weighed: dict[str, Weight] = field(default_factory=dict)

    def operation(self, operation: OperationDefinitionNode) -> Weight:
        """The weight of the whole operation; RecursionError if it nests deeper than Python can follow."""
        self.defaults = {item.variable.name.value: item.default_value for item in operation.variable_definitions or ()}
        root = self.schema.get_root_type(operation.operation)
        return self.selections(operation.selection_set, root.name if root else None)

    def selections(self, selection_set: SelectionSetNode | None, parent: str | None) -> Weight:
        """The sum of what is selected; the depth and the page are the largest among them."""
        cost = depth = page = introspection = 0
        for selection in selection_set.selections if selection_set else ():
            weight = self.selection(selection, parent)
            cost += weight.cost
            depth = max(depth, weight.depth)
            page = max(page, weight.page)
            introspection += weight.introspection
        return Weight(cost, depth, page, introspection)

    def selection(self, selection: SelectionNode, parent: str | None) -> Weight:
        """The weight of one field, spread or inline fragment."""
        if isinstance(selection, FieldNode):
            return self.field(selection, parent)
        if isinstance(selection, FragmentSpreadNode):
            return self.fragment(selection.name.value)
        assert isinstance(selection, InlineFragmentNode)
        condition = selection.type_condition
        return self.selections(selection.selection_set, condition.name.value if condition else parent)

    def fragment(self, name: str) -> Weight:
        """The weight of a named fragment, remembered; nothing while it is being weighed, which ends cycles."""
        if name in self.weighed or name not in self.fragments:
            return self.weighed.get(name, _WEIGHTLESS)
        self.weighed[name] = _WEIGHTLESS
        definition = self.fragments[name]
        inside = self.selections(definition.selection_set, definition.type_condition.name.value)
        # A spread has a price of its own, so that fragments of nothing but spreads cannot grow for free.
        self.weighed[name] = Weight(inside.cost + 1, inside.depth, inside.page, inside.introspection + 1)
        return self.weighed[name]

    def field(self, node: FieldNode, parent: str | None) -> Weight:
        """One value for the field itself, and what is below it times the page size."""
        if node.name.value in INTROSPECTION_FIELDS:
            inside = self.selections(node.selection_set, None)
            return Weight(0, 0, 0, 1 + inside.cost + inside.introspection)
        declared = self.declared(node, parent)
        below = get_named_type(declared.type).name if declared else None
        inside = self.selections(node.selection_set, below)
        size = self.page_size(node, declared)
        if size is None and declared is not None and is_small_list(declared) and not is_page(parent):
            size = SMALL_LIST
        page = max(size or 0, inside.page)
        return Weight(1 + (1 if size is None else size) * inside.cost, 1 + inside.depth, page, inside.introspection)

    def declared(self, node: FieldNode, parent: str | None) -> GraphQLField | None:
        """The field as the schema declares it, if it does."""
        fields = getattr(self.schema.get_type(parent), "fields", {}) if parent else {}
        declared = fields.get(node.name.value)
        return declared if isinstance(declared, GraphQLField) else None

    def page_size(self, node: FieldNode, declared: GraphQLField | None) -> int | None:
        """How many items the field may give; None for a field that has no pages."""
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        asked = self.sizes_asked(given)
        if asked:
            return max(asked)
        possible = given.keys() | (declared.args.keys() if declared else set())
        return None if possible.isdisjoint(PAGE_ARGUMENTS) else DEFAULT_PAGE

    def sizes_asked(self, given: Mapping[str, ValueNode]) -> list[int]:
        """How many items the arguments of a field ask for, each that says so."""
        sizes = [self.number(given[name]) for name in PAGE_ARGUMENTS if name in given]
        sizes += [self.length(given[name]) for name in ID_LIST_ARGUMENTS if name in given]
        return [size for size in sizes if size is not None]

    def number(self, value: ValueNode | None) -> int | None:
        """A page size as written or as given in a variable; the largest page if it cannot be known; None for null."""
        if isinstance(value, VariableNode):
            return self.number_given(value.name.value)
        if isinstance(value, IntValueNode):
            digits = value.value.removeprefix("-")
            return 0 if value.value.startswith("-") else int(digits[:12])
        return None if isinstance(value, NullValueNode) else MAX_PAGE

    def number_given(self, variable: str) -> int | None:
        """A page size as a variable or its default gives it; the largest page if it cannot be known; None for null."""
        if variable not in self.variables:
            return self.number(self.defaults.get(variable))
        given = self.variables[variable]
        if given is None:
            return None
        return max(given, 0) if isinstance(given, int) and not isinstance(given, bool) else MAX_PAGE

    def length(self, value: ValueNode | None) -> int | None:
        """How many items a list argument holds; None if it is no list."""
        if isinstance(value, VariableNode):
            given = self.variables.get(value.name.value)
            return len(given) if isinstance(given, (list, range)) else None
        return len(value.values) if isinstance(value, ListValueNode) else None


def is_page(type_name: str | None) -> bool:
    """Whether lists of the type are parts of a page, whose size was counted already."""
    return type_name is not None and type_name.endswith("Connection")


def is_small_list(declared: GraphQLField) -> bool:
    """Whether a field gives a list of objects (of which the schema's own description is free)."""
    item = get_named_type(declared.type)
    is_list = is_list_type(get_nullable_type(declared.type)) and is_composite_type(item)
    return is_list and not item.name.startswith("__")
