"""Reads what a client selected, and writes the plan of what has to be read for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLSkipDirective,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
    VariableValues,
    get_argument_values,
    get_directive_values,
    get_named_type,
    print_ast,
)

from app.policy.refusals import BadCursor
from app.reading.cursors import decode_cursor
from app.reading.plans import DEFAULT_PAGE, MAX_PAGE, LinkPlan, ListPlan, Order, PageWindow, RowPlan
from resolvers.compat import variables_of
from resolvers.context import RawInfo
from resolvers.derive.filters import ARGUMENT_BETWEEN, check_day, filters_from, order_from
from resolvers.derive.members import Member, MemberRole
from resolvers.derive.objects import Derived
from resolvers.errors import BadInput
from schema.kit.entity import Entity

Nodes = list[FieldNode]


@dataclass(slots=True)
class Selection:
    """What one operation selects, in terms of the declarations."""

    derived: Derived
    info: RawInfo

    def row(self, entity: type[Entity], nodes: Iterable[FieldNode]) -> RowPlan:
        """Return the plan for one row, out of the fields that ask for it."""
        plan, members = RowPlan(entity), self.derived.members[entity]
        for key, asked in self.fields(nodes, entity.__name__).items():
            member = members.get(asked[0].name.value)
            if member is not None:
                _refuse_conflict(key, asked)
                self._member(plan, member, key, asked)
            else:
                self._check(entity.__name__, asked)
        return plan

    def _check(self, owner: str, asked: Nodes) -> None:
        """Plan what a hand-written field will read later, only to refuse what is not valid before anything runs."""
        kind: Any = self.info.schema.type_map[owner]
        field = kind.fields.get(asked[0].name.value)
        for below in _types_below(field) if field else ():
            entity = next((each for each in self.derived.entities if each.__name__ == below), None)
            if entity is not None:
                self.row(entity, asked)
            else:
                for nodes in self.fields(asked, below).values():
                    self._check(below, nodes)

    def _member(self, plan: RowPlan, member: Member, key: str, asked: Nodes) -> None:
        if member.role is MemberRole.ACTION and member.action is not None:
            plan.actions[member.action] = None
        elif member.target is None:
            plan.fields[member.name] = None
        elif member.role is MemberRole.LINK:
            plan.links[key] = LinkPlan(member.back or member.name, self.row(member.target, asked))
        elif member.role is MemberRole.LIST and member.back is not None:
            order = order_from(None, member.back.back.order)
            plan.lists[key] = ListPlan(self.row(member.target, asked), member.back, order=order, paged=False)
        else:
            plan.lists[key] = self.page(plan.entity.__name__, member.target, asked, member)

    def page(self, owner: str, entity: type[Entity], asked: Nodes, member: Member | None = None) -> ListPlan:
        """Return the plan for a paged list, out of the fields that ask for it.

        Raises:
            BadInput: a page size, cursor, filter or order is not valid.
        """
        arguments = self.arguments(owner, asked[0])
        parts = self.fields(asked, f"{entity.__name__}Connection")
        edges = self.fields(_all(parts, "edges"), f"{entity.__name__}Edge")
        back = member.back if member else None
        ends = {each[0].name.value for each in self.fields(_all(parts, "pageInfo"), "PageInfo").values()}
        order = order_from(arguments.get("orderBy"), back.back.order if back else "id")
        window, wants_place = window_of(entity, order, arguments), bool(_all(parts, "rowsBefore"))
        return ListPlan(
            self.row(entity, [*_all(parts, "nodes"), *_all(edges, "node")]),
            back,
            filters=filters_from(entity, arguments.get("filter")),
            order=order,
            on=_asked_day(arguments.get("on")),
            as_known_at=_asked_instant(arguments.get("asKnownAt")),
            window=window,
            wants_rows=any(_all(parts, name) for name in ("nodes", "edges", "pageInfo", "rowsBefore")),
            wants_total=bool(_all(parts, "totalCount")) or (window.backwards and wants_place),
            count_up_to=None if window.backwards and wants_place else self._count_up_to(entity, parts),
            wants_both_ends=window.at is not None and bool(ends & {"hasPreviousPage", "hasNextPage"}),
            wants_place=wants_place,
        )

    def _count_up_to(self, entity: type[Entity], parts: dict[str, Nodes]) -> int | None:
        """Return how far to count for whoever asks for the most; None: to the end.

        Raises:
            BadInput: a limit is not a number of rows.
        """
        asked = [self.arguments(f"{entity.__name__}Connection", node) for node in _all(parts, "totalCount")]
        limits = [limit for each in asked if (limit := each.get("upTo")) is not None]
        if any(limit < 1 for limit in limits):
            raise BadInput("{name} has to be at least {min}.", argument="upTo", name="upTo", min=1)
        return max(limits) if limits and len(limits) == len(asked) else None

    def arguments(self, owner: str, node: FieldNode) -> dict[str, Any]:
        """Return the arguments of a field of the type `owner`, coerced."""
        kind: Any = self.info.schema.type_map[owner]
        return get_argument_values(kind.fields[node.name.value], node, self._variables)

    @property
    def _variables(self) -> VariableValues:
        return variables_of(self.info)

    def fields(self, nodes: Iterable[FieldNode], type_name: str) -> dict[str, Nodes]:
        """Return the fields selected below some nodes, by response key, with all fragments taken apart."""
        found: dict[str, Nodes] = {}
        for node in nodes:
            if node.selection_set is not None:
                for each in self._flat(node.selection_set, type_name):
                    found.setdefault(each.alias.value if each.alias else each.name.value, []).append(each)
        return found

    def _flat(self, selections: SelectionSetNode, type_name: str) -> Iterator[FieldNode]:
        for selection in selections.selections:
            if not self._included(selection):
                continue
            if isinstance(selection, FieldNode):
                yield selection
                continue
            fragment: Any = selection
            if isinstance(selection, FragmentSpreadNode):
                fragment = self.info.fragments[selection.name.value]
            if self._fits(fragment, type_name):
                yield from self._flat(fragment.selection_set, type_name)

    def _included(self, selection: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, selection, self._variables)
        include = get_directive_values(GraphQLIncludeDirective, selection, self._variables)
        return not (skip and skip["if"]) and (include is None or bool(include["if"]))

    def _fits(self, fragment: InlineFragmentNode, type_name: str) -> bool:
        condition = fragment.type_condition
        return condition is None or condition.name.value in (type_name, "Node")


def window_of(entity: type[Entity], order: Order, arguments: dict[str, Any]) -> PageWindow:
    """Return which page is asked for: `first` rows `after` a place, or the `last` ones `before` it."""
    given = {name for name in ("first", "after", "last", "before") if arguments.get(name) is not None}
    backwards = bool(given & {"last", "before"})
    if backwards and given & {"first", "after"}:
        raise BadInput("Use first and after, or last and before.", argument=min(given & {"last", "before"}))
    size_name, at_name = ("last", "before") if backwards else ("first", "after")
    size = arguments[size_name] if size_name in given else DEFAULT_PAGE
    if not 1 <= size <= MAX_PAGE:
        raise BadInput(ARGUMENT_BETWEEN, argument=size_name, name=size_name, min=1, max=MAX_PAGE)
    try:
        at = decode_cursor(entity, order, arguments[at_name]) if at_name in given else None
    except BadCursor as error:
        raise BadInput(str(error), argument=at_name) from error
    return PageWindow(size, at, backwards)


def _asked_day(on: date | None) -> date | None:
    check_day(on, "on")
    return on


def _asked_instant(at: datetime | None) -> datetime | None:
    check_day(at, "asKnownAt")
    return at


def _types_below(field: GraphQLField) -> list[str]:
    """Return the names of the types that what a field gives can have."""
    named = get_named_type(field.type)
    return [each.name for each in named.types] if isinstance(named, GraphQLUnionType) else [named.name]


def _all(parts: dict[str, Nodes], name: str) -> Nodes:
    """Return the nodes of a field under whichever aliases it was asked for."""
    return [node for nodes in parts.values() for node in nodes if node.name.value == name]


def _written(node: FieldNode) -> tuple[str, dict[str, str]]:
    """Return what a field asks for, wherever in the document and in whichever order it says so."""
    return node.name.value, {each.name.value: print_ast(each.value) for each in node.arguments or ()}


def _refuse_conflict(key: str, asked: Nodes) -> None:
    """Refuse two different fields under one key: possible only where `nodes` and `edges` ask for the same rows."""
    if any(_written(node) != _written(asked[0]) for node in asked[1:]):
        raise BadInput(
            "{name} means different things in nodes and in edges: ask for one of them, or use an alias.", name=key
        )
