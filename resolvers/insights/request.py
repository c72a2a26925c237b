"""What a report is asked: of whom, on which day, and which of its numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from graphql import FieldNode

from app.db.sql import any_of
from app.insights.asked import Asked
from app.insights.people import counted_people
from app.insights.report_rows import Wanted
from app.insights.scope import ReportScope, scope_of
from app.policy.keys import looked_up
from app.reading.lists import read_list
from app.reading.plans import ListPlan, Order, PageOf, Reader, RowPlan
from resolvers.context import RawInfo
from resolvers.derive.filters import ARGUMENT_BETWEEN, check_day
from resolvers.derive.names import key_of
from resolvers.derive.objects import DERIVED, Derived
from resolvers.derive.reports import wanted
from resolvers.derive.selection import Selection, window_of
from resolvers.errors import BadInput, NotFound
from schema.activities import LearningActivity
from schema.groups import Group
from schema.kit.entity import Entity
from schema.kit.names import camel
from schema.kit.report import Measure
from schema.people import User
from schema.qualifications import Qualification
from schema.units import OrgUnit

MOST_NAMED = 100
TOO_MANY_VALUES = "At most {max} values."
IN_USE = {"is_qualification_archived": False}  # E69
_LINKS: dict[str, type[Entity]] = {"qualification": Qualification, "activity": LearningActivity, "group": Group}


@dataclass(frozen=True, slots=True)
class Request:
    """A report that is asked for: about which part of the organisation, of whom, on which day, and what of it."""

    asked: Asked
    scope: ReportScope
    selection: Selection
    nodes: list[FieldNode]
    reader: Reader
    arguments: Mapping[str, Any]

    def wanted(self, owner: str, path: Sequence[tuple[str, str]], measures: Mapping[str, Measure]) -> Wanted:
        """Return which measures are asked for at the end of a path below the report: of fields and their types."""
        nodes = self.nodes
        for name, kind in path:
            nodes = [node for node in self.selected(nodes, owner) if node.name.value == name]
            owner = kind
        return wanted(self.selection, nodes, owner, measures)

    def selects(self, owner: str, name: str) -> bool:
        return any(node.name.value == name for node in self.selected(self.nodes, owner))

    def selected(self, nodes: list[FieldNode], owner: str) -> list[FieldNode]:
        return [node for found in self.selection.fields(nodes, owner).values() for node in found]

    async def people(self, measures: Sequence[Measure], owner: str) -> PageOf:
        """Return a page of the people of whom one of the measures counts something, by name."""
        order = Order("name")
        either = any_of([await counted_people(self.asked, each, self.reader) for each in measures])
        plan = ListPlan(
            RowPlan(User),
            conditions=(either,),
            order=order,
            window=window_of(User, order, dict(self.arguments)),
            wants_total=self.selects(owner, "totalCount"),
        )
        return await read_list(plan, self.reader)

    def number(self, name: str, least: int, most: int) -> int:
        """Return a number that was asked with.

        Raises:
            BadInput: it lies outside the bounds.
        """
        value = int(self.arguments[camel(name)])
        if not least <= value <= most:
            raise BadInput(ARGUMENT_BETWEEN, argument=camel(name), name=camel(name), min=least, max=most)
        return value

    def day(self, name: str) -> date | None:
        """Return a day that was asked with.

        Raises:
            BadInput: it lies outside the calendar.
        """
        found: date | None = self.arguments.get(camel(name))
        check_day(found, camel(name))
        return found


async def request_of(info: RawInfo, arguments: Mapping[str, Any]) -> Request:
    """Read what a field of `insights` is asked with.

    Raises:
        NotFound: the viewer has nothing to do with the unit.
        BadInput: a value is not valid.
    """
    derived: Derived = info.schema.extensions[DERIVED]
    reader = derived.reader(info.context)
    unit = arguments.get("unit")
    scope = await scope_of(None if unit is None else await looked_up(key_of(OrgUnit, unit)), reader.viewer)
    if scope is None:
        raise NotFound
    on, known = arguments.get("on"), arguments.get("asKnownAt")
    check_day(on, "on")
    check_day(known, "asKnownAt")
    filters = _filters(arguments, scope)
    if "qualification" not in filters:
        filters.update(IN_USE)
    asked = Asked(on or info.context.clock.today(), known, MappingProxyType(filters))
    return Request(asked, scope, Selection(derived, info), info.field_nodes, reader, arguments)


def _filters(arguments: Mapping[str, Any], scope: ReportScope) -> dict[str, Any]:
    filters: dict[str, Any] = {"unit": scope.units}
    for name in ("qualification", "group", "activity", "job_title"):
        values = arguments.get(camel(name))
        if values is None:
            continue
        if len(values) > MOST_NAMED:
            raise BadInput(TOO_MANY_VALUES, argument=camel(name), max=MOST_NAMED)
        filters[name] = [key_of(_LINKS[name], each) for each in values] if name in _LINKS else list(values)
    return filters
