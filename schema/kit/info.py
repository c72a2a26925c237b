"""Reads declarations: the fields of an entity, its links, and the links to it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType
from typing import Any, TypeVar

from schema.enums import Described
from schema.kit.access import Nobody
from schema.kit.action import Action
from schema.kit.compat import columns_by_field, fields_by_name, table_name
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import ROW_REVISION, Back, FieldSpec, spec_of
from schema.kit.names import snake

_C = TypeVar("_C")


@dataclass(frozen=True, slots=True)
class BackLink:
    """The far side of a link, as the entity that is pointed at sees it."""

    child: type[Entity]
    field: str
    back: Back

    @property
    def column(self) -> str:
        """The child's column that holds the id."""
        return f"{self.field}_id"


@dataclass(frozen=True, slots=True)
class Declarations:
    """What some modules declare, in the order of their lines."""

    entities: tuple[type[Entity], ...]
    """Those that somebody may see."""
    storage: tuple[type[Entity], ...]
    """Those that nobody may: they are stored, and never shown."""
    actions: tuple[type[Action], ...]
    events: tuple[type[Event], ...]


def declared_in(modules: Iterable[ModuleType]) -> Declarations:
    """Return what is declared in modules; what they import from others does not count."""
    listed = tuple(modules)
    stored = tuple(_classes(listed, Entity))
    hidden = tuple(each for each in stored if isinstance(getattr(each, "read", None), Nobody))
    public = tuple(each for each in stored if each not in hidden)
    return Declarations(public, hidden, tuple(_classes(listed, Action)), tuple(_classes(listed, Event)))


def _classes(modules: Iterable[ModuleType], base: type[_C]) -> Iterator[type[_C]]:
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__:
                yield value


def offer(entity: type[Entity], name: str, choices: type[Described]) -> None:
    """Say what a field can be given, if that is known only when everything is declared: once, before anybody asks."""
    column: Any = fields_by_name(entity)[name]
    column.spec = replace(column.spec, choices=choices)


@cache
def fields_of(entity: type[Entity]) -> dict[str, FieldSpec]:
    """The labelled fields by name, in the order of their declaration; what is storage only is missing."""
    specs = ((name, spec_of(column)) for name, column in fields_by_name(entity).items())
    return {name: spec for name, spec in specs if spec is not None}


def counts_changes(entity: type[Entity]) -> bool:
    """Return whether the rows of the entity know how often they were changed."""
    spec = fields_of(entity).get(ROW_REVISION)
    return spec is not None and spec.kind.counts_changes


def column_of(name: str, spec: FieldSpec) -> str:
    """`user_id` of a link, else the name of the field."""
    return f"{name}_id" if spec.target else name


def entity_named(name: str) -> type[Entity]:
    """Return the entity of that name.

    Raises:
        LookupError: nothing of that name is declared.
    """
    found = _by_name(_all_entities()).get(name)
    if found is None:
        raise LookupError(f"no entity is called {name}")
    return found


def linked_entity(entity: type[Entity], link: str) -> type[Entity]:
    """The entity that a link of this one points to.

    Raises:
        LookupError: the field is no link.
    """
    target = fields_of(entity)[link].target
    if target is None:
        raise LookupError(f"{entity.__name__}.{link} is no link")
    return entity_named(target)


def backs_of(entity: type[Entity]) -> dict[str, BackLink]:
    """Return the far sides of the links that point to this entity, by the name they have on it."""
    return _backs_in(_all_entities()).get(entity.__name__, {})


@cache
def _backs_in(entities: tuple[type[Entity], ...]) -> dict[str, dict[str, BackLink]]:
    """Return the far sides by the names of the entities that they are on."""
    found: dict[str, dict[str, BackLink]] = defaultdict(dict)
    for child in entities:
        for name, spec in fields_of(child).items():
            if spec.target is not None:
                found[spec.target].update({back.name: BackLink(child, name, back) for back in spec.back})
    return dict(found)


@cache
def _by_name(entities: tuple[type[Entity], ...]) -> dict[str, type[Entity]]:
    return {entity.__name__: entity for entity in reversed(entities)}


def _all_entities() -> tuple[type[Entity], ...]:
    """Return every class there is, as Python itself keeps them: links name each other before all are declared."""
    return tuple(Entity.__subclasses__())


def table_of(entity: type[Entity]) -> str:
    return table_name(entity)


def columns_in(entity: type[Entity]) -> Mapping[str, str]:
    """Return all columns of the entity's table by the names of their fields, those without a label too."""
    return columns_by_field(entity)


def noun(entity: type[Entity]) -> str:
    """Return the entity's name as a Python attribute: `learning_activity`."""
    return snake(entity.__name__)


def path_of(entity: type[Entity]) -> str:
    """Return the entity's part of the address of a screen: `learning-activities`."""
    return (entity.plural or noun(entity)).replace("_", "-")


def verb(action: type[Action]) -> str:
    """Return what an action does, without the noun: `withdraw` of AssignmentWithdraw."""
    return snake(action.__name__.removeprefix(action.subject.__name__))
