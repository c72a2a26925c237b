"""The cost of an operation, estimated from its document before anything is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
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
)

from app.reading.plans import DEFAULT_PAGE, MAX_PAGE
from resolvers.limits.prices import Price, is_introspection, is_number, price_of

PAGE_ARGUMENTS = ("first", "last")
ID_LIST_ARGUMENTS = ("ids",)
DESCRIBED_FOR_ONE = 3
"""How many objects of the schema's own description cost as much as one row: nothing is read for them."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a part of an operation may cost.

    `objects` is what it costs once, `per_row` what it costs for each row of the page around it; `depth` the levels of
    fields, `page` the largest page asked for. What is asked of the schema itself has no depth: `introspection` is the
    number of fields, `described` that of the objects in the answer.
    """

    objects: int = 0
    depth: int = 0
    page: int = 0
    introspection: int = 0
    per_row: int = 0
    described: int = 0

    @property
    def cost(self) -> int:
        """What the whole operation is taken to cost."""
        return cost_of(self.objects + self.per_row, self.described)


def cost_of(objects: int, described: int) -> int:
    """Return what objects cost, and descriptions of the schema beside them."""
    return objects + -(-described // DESCRIBED_FOR_ONE)


_WEIGHTLESS = Weight()


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
        objects = depth = page = introspection = per_row = described = 0
        for selection in selection_set.selections if selection_set else ():
            weight = self.selection(selection, parent)
            objects += weight.objects
            depth = max(depth, weight.depth)
            page = max(page, weight.page)
            introspection += weight.introspection
            per_row += weight.per_row
            described += weight.described
        return Weight(objects, depth, page, introspection, per_row, described)

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
        self.weighed[name] = Weight(
            inside.objects + 1, inside.depth, inside.page, inside.introspection + 1, inside.per_row, inside.described
        )
        return self.weighed[name]

    def field(self, node: FieldNode, parent: str | None) -> Weight:
        """One object, or as many as the list holds, with what is below them; a plain value is free."""
        price = price_of(self.schema, parent, node.name.value)
        inside = self.selections(node.selection_set, price.named if price else None)
        if is_introspection(parent) or (price and is_introspection(price.named)):
            return self.described(price, inside)
        size = self.page_size(node, price)
        times = self.times(size, price)
        page, depth = max(size or 0, inside.page), 1 + inside.depth
        if node.selection_set is None:
            return Weight(_costs_of(price), depth, page)
        costs = _costs_of(price)
        each = _weight_of(price) + inside.objects
        if price and price.is_page_row:
            return Weight(0, depth, page, inside.introspection, costs + each + inside.per_row, inside.described)
        if price and not price.is_list:
            cost = costs + each + times * inside.per_row  # a page, of which the rows alone are many
        else:
            cost = costs + times * (each + inside.per_row)
        return Weight(cost, depth, page, inside.introspection, 0, inside.described)

    def described(self, price: Price | None, inside: Weight) -> Weight:
        """What a part of the schema's own description weighs, which costs less and has no depth."""
        objects = 0
        if price and price.holds_objects:
            itself = 1 if price.usually is None else price.usually
            objects = inside.described if itself == 0 else itself * (1 + inside.described)
        return Weight(0, 0, inside.page, 1 + inside.introspection + inside.objects, 0, objects)

    def times(self, size: int | None, price: Price | None) -> int:
        """How many objects a field is taken to give: never more than there usually are, if it says how many."""
        if size is None:
            return 1 if price is None or price.small_list is None else price.small_list
        return size if price is None or price.usually is None else min(size, price.usually)

    def page_size(self, node: FieldNode, price: Price | None) -> int | None:
        """How many items the field may give; None for a field that has no pages."""
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        asked = self.sizes_asked(given)
        if asked:
            return max(asked)
        is_paged = (price is not None and price.is_paged) or not given.keys().isdisjoint(PAGE_ARGUMENTS)
        return DEFAULT_PAGE if is_paged else None

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


def _weight_of(price: Price | None) -> int:
    """What an object costs itself: a number of a report is no more than a value."""
    return 0 if price is not None and is_number(price.named) else 1


def _costs_of(price: Price | None) -> int:
    return 0 if price is None else price.costs
