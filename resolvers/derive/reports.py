"""Makes the types of reports: a number with the rows behind it, and rows of such numbers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Optional

from graphql import FieldNode

from app.insights.asked import Asked
from app.insights.figures import Figures
from app.insights.people import counted_people
from app.insights.report_rows import Wanted
from app.reading.filters import filter_conditions
from app.reading.lists import read_list
from resolvers.context import RawInfo
from resolvers.derive.objects import Derived, list_arguments
from resolvers.derive.pages import ConnectionPage
from resolvers.derive.selection import Selection
from resolvers.limits.prices import priced
from resolvers.loaders import row_below
from schema.kit.entity import Entity
from schema.kit.info import entity_named
from schema.kit.names import camel
from schema.kit.report import Measure

Resolve = Callable[..., Any]
_PERSON = "User"
COUNTING = 5
"""What it costs to count userCount apart, in rows of a list."""
_OF_THE_REPORT = ("on", "as_known_at")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a row of a report."""

    figures: Figures
    name: str
    measure: Measure

    @property
    def asked(self) -> Asked:
        return self.figures.asked


@dataclass(slots=True)
class ReportTypes:
    """The types that reports need, and how their fields are resolved, by the names of both."""

    derived: Derived
    resolvers: dict[str, dict[str, Resolve]] = field(default_factory=dict)
    """By type, and by the name of the field in Python."""

    def counted(self, entity: type[Entity]) -> Any:
        """Return the type of a number of rows of a noun; it is made once."""
        name = f"{entity.__name__}Count"
        if name not in self.resolvers:
            self._count(name, entity)
        return self.derived.lazily(name)

    def _count(self, name: str, entity: type[Entity]) -> None:
        plural = str(entity.plural)
        fields = {
            "count": (int, "How many there are."),
            "user_count": (int, "How many people they belong to, each counted once."),
            plural: (self.derived.lazily(f"{entity.__name__}Connection"), "Those that are counted."),
            "users": (self.derived.lazily(f"{_PERSON}Connection"), "The people they belong to."),
        }
        self.derived.plain(
            name,
            f"A number of {plural}, and what it counts.",
            fields,
            {plural: _arguments(entity), "users": _arguments(entity_named(_PERSON))},
            {"user_count": priced(costs=COUNTING)},
        )
        self.resolvers[name] = {
            "count": _count,
            "user_count": _people,
            plural: _rows(self.derived, name, entity),
            "users": _users(self.derived, name),
        }

    def row(
        self,
        name: str,
        description: str,
        measures: Mapping[str, Measure],
        links: Mapping[str, tuple[type[Entity], str]],
        fields: Mapping[str, tuple[Any, str]] | None = None,
        prices: Mapping[str, Mapping[object, Any]] = MappingProxyType({}),
    ) -> Any:
        """Make the type of a row of a report: what it is about, and a number for each measure.

        Args:
            name: of the type.
            description: what a row is.
            measures: its numbers.
            links: rows that it is about, by name; the object behind has `<name>_id`.
            fields: what else it says, as attributes of the object behind.
            prices: what some of that costs.
        """
        linked = {key: (Optional[self.derived.lazily(each.__name__)], text) for key, (each, text) in links.items()}
        counts = {key: (self.counted(each.of), f"{each.label}: {each.help}") for key, each in measures.items()}
        self.derived.plain(name, description, {**linked, **(fields or {}), **counts}, prices=prices)
        self.resolvers[name] = {
            **{key: _link(each, f"{key}_id") for key, (each, _) in links.items()},
            **{key: _number(key, each) for key, each in measures.items()},
        }
        return self.derived.lazily(name)


def wanted(selection: Selection, nodes: Iterable[FieldNode], row: str, measures: Mapping[str, Measure]) -> Wanted:
    """Return which measures are asked for below some nodes, in objects of the type `row`."""
    asked: set[str] = set()
    people: set[str] = set()
    by_name = {camel(name): name for name in measures}
    for found in selection.fields(nodes, row).values():
        if name := by_name.get(found[0].name.value):
            below = selection.fields(found, f"{measures[name].of.__name__}Count").values()
            selected = {node.name.value for each in below for node in each}
            asked |= {name} if "count" in selected else set()
            people |= {name} if "userCount" in selected else set()
    return Wanted(frozenset(asked), frozenset(people))


def _arguments(entity: type[Entity]) -> list[Any]:
    """Return what a list that belongs to a number can be asked with: its day is that of the number."""
    return [each for each in list_arguments(entity) if each.python_name not in _OF_THE_REPORT]


async def _count(source: Figure, _: RawInfo) -> int:
    return await source.figures.number(source.name)


async def _people(source: Figure, _: RawInfo) -> int:
    return await source.figures.number(source.name, people=True)


def _rows(derived: Derived, owner: str, entity: type[Entity]) -> Resolve:
    async def resolve(source: Figure, info: RawInfo, **__: Any) -> ConnectionPage:
        reader, asked = derived.reader(info.context), source.asked
        plan = Selection(derived, info).page(owner, entity, info.field_nodes)
        day = await reader.days.asked(asked.on, asked.as_known_at)
        filters = asked.filters_of(source.measure)
        plan.conditions = tuple(filter_conditions(entity, "t", filters, reader.viewer, day))
        if entity.is_dated:
            plan.on, plan.as_known_at = asked.on, asked.as_known_at
        return ConnectionPage(await read_list(plan, reader))

    return resolve


def _users(derived: Derived, owner: str) -> Resolve:
    async def resolve(source: Figure, info: RawInfo, **__: Any) -> ConnectionPage:
        reader, asked = derived.reader(info.context), source.asked
        plan = Selection(derived, info).page(owner, entity_named(_PERSON), info.field_nodes)
        plan.conditions = (await counted_people(asked, source.measure, reader),)
        plan.on, plan.as_known_at = asked.on, asked.as_known_at
        return ConnectionPage(await read_list(plan, reader))

    return resolve


def _link(entity: type[Entity], attribute: str) -> Resolve:
    async def resolve(source: Any, info: RawInfo) -> Any:
        return await row_below(info, entity, getattr(source, attribute))

    return resolve


def _number(name: str, measure: Measure) -> Resolve:
    def resolve(source: Any, _: RawInfo) -> Figure:
        return Figure(source if isinstance(source, Figures) else source.figures, name, measure)

    return resolve
