"""The columns of an entity: each with its label, its kind and the GraphQL that reads it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from graphql import GraphQLEnumType, GraphQLNamedType, GraphQLObjectType, GraphQLSchema, get_named_type

from admin_ui.kinds.registry import SCREEN_KINDS, kind_of_computed
from admin_ui.names import TOLD
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Kind
from schema.kit.info import entity_named, fields_of
from schema.kit.names import NAMES_CACHED, camel

LIST_WORDS = frozenset({"q", "sort", "columns", "size", "after", "before", "view", "find", "on", "known"})
"""What the address of a list says beside what it is narrowed by."""


@dataclass(frozen=True, slots=True)
class ReadableColumn:
    """One fact about a row."""

    key: str
    """Its name in the declaration (`valid_through`), or its path in the API (`standing.validThrough`)."""
    label: str
    kind: Kind
    help: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    target: type[Entity] | None = None
    has_lines: bool = False
    sort: str | None = None
    """The value of the order enum that sorts by it."""
    is_dated: bool = False
    """Whether the API can be asked for it on any day."""
    told_as: str = ""
    """What its texts are names of, so that people are told what that is called: a deed or a noun."""

    @property
    def path(self) -> tuple[str, ...]:
        """The fields that lead to the value, as the API names them."""
        return _path(self.key)

    @property
    def parameter(self) -> str:
        """Its name in the address of a list that is narrowed by it."""
        return f"{self.key}_" if self.key in LIST_WORDS else self.key

    @property
    def selection(self) -> str:
        """The GraphQL that reads it."""
        return self.selected()

    def selected(self, *, on: str = "") -> str:
        """Return the GraphQL that reads it, as of a day and an instant that a document's variables hold if `on` is."""
        inner = f" {{ {title_selection(self.target)} }}" if self.target else ""
        head, *rest = self.path
        head += f"(on: ${on}, asKnownAt: $asKnownAt)" if on and self.is_dated else ""
        return head + "".join(f" {{ {step}" for step in rest) + inner + " }" * len(rest)

    def value(self, row: Mapping[str, Any]) -> Any:
        """Return the value in a row that was read with the selection; None if there is none on the way."""
        found: Any = row
        for step in self.path:
            found = None if found is None else found[step]
        return found


@lru_cache(maxsize=NAMES_CACHED)
def _path(key: str) -> tuple[str, ...]:
    return tuple(key.split(".")) if "." in key else (camel(key),)


def readable_columns(entity: type[Entity], schema: GraphQLSchema) -> dict[str, ReadableColumn]:
    """Return every declared fact about the entity, by its name."""
    return {name: _declared(entity, name, spec, schema) for name, spec in fields_of(entity).items()}


def column_named(entity: type[Entity], key: str, schema: GraphQLSchema) -> ReadableColumn:
    """Return the column of a declared field, or of a path in the API such as `standing.status`.

    Raises:
        LookupError: the API has no such field.
    """
    if key in fields_of(entity):
        return _declared(entity, key, fields_of(entity)[key], schema)
    return _computed(entity, key, schema)


def narrowing_columns(entity: type[Entity], schema: GraphQLSchema) -> dict[str, ReadableColumn]:
    """Return what lists are narrowed by although no column says it, by its name."""
    narrowing = {name: each.spec for name, each in entity.computed.items() if each.narrows}
    return {name: _declared(entity, name, spec, schema) for name, spec in narrowing.items()}


def _declared(entity: type[Entity], name: str, spec: FieldSpec, schema: GraphQLSchema) -> ReadableColumn:
    return ReadableColumn(
        name,
        spec.label,
        spec.kind,
        spec.description,
        {each.value: each.description for each in spec.choices or ()},
        entity_named(spec.target) if spec.target else None,
        spec.has_lines,
        _sort(entity, name, schema),
        told_as=told_as(entity, name),
    )


def _sort(entity: type[Entity], key: str, schema: GraphQLSchema) -> str | None:
    """Return what sorts by a column: what is computed to show it, or else its own name."""
    order: Any = schema.type_map.get(f"{entity.__name__}OrderField")
    name = next((name for name, each in entity.computed.items() if each.orders and each.shows == key), key)
    return name.upper() if order is not None and name.upper() in order.values else None


def _computed(entity: type[Entity], key: str, schema: GraphQLSchema) -> ReadableColumn:
    kind: GraphQLNamedType | None = schema.type_map.get(entity.__name__)
    for step in key.split("."):
        if not isinstance(kind, GraphQLObjectType) or step not in kind.fields:
            raise LookupError(f"{entity.__name__} has no {key}: there is no {step} in {kind}")
        found = kind.fields[step]
        kind = get_named_type(found.type)
    label = sentence_case(key.rpartition(".")[2])
    assert kind is not None
    values = kind.values if isinstance(kind, GraphQLEnumType) else {}
    options = {value: each.description or "" for value, each in values.items()}
    return ReadableColumn(
        key,
        label,
        kind_of_computed(kind),
        found.description or "",
        options,
        sort=_sort(entity, key, schema),
        is_dated={"on", "asKnownAt"} <= schema.type_map[entity.__name__].fields[key.partition(".")[0]].args.keys(),  # type: ignore[attr-defined]  # looked up above
    )


def title_selection(entity: type[Entity]) -> str:
    """Return the GraphQL that reads what a row is called, and its id."""
    specs = fields_of(entity)
    parts = [
        f"{camel(name)} {{ {title_selection(entity_named(specs[name].target or ''))} }}"
        if specs[name].target
        else camel(name)
        for name in entity.title
    ]
    return " ".join(["id", *parts])


def title_of(
    entity: type[Entity],
    row: Mapping[str, Any] | None,
    language: SpokenLanguage | None = None,
    *,
    without: Collection[str] = (),
    zone: ZoneInfo | None = None,
) -> str:
    """Return what a row is called, in words; empty if it is hidden. What stands around it may go `without` saying.

    Moments that name it need a `zone` to be read.
    """
    if row is None:
        return ""
    specs = fields_of(entity)
    parts = []
    for name in title_parts(entity, without):
        value, target = row[camel(name)], specs[name].target
        parts.append(
            title_of(entity_named(target), value, language, zone=zone)
            if target
            else _named(entity, name, value, language, zone)
        )
    return " · ".join(filter(None, parts))


def told_as(entity: type[Entity], name: str) -> str:
    """Return what the texts of a field are names of; empty for most."""
    return str(getattr(getattr(entity, "Admin", None), "told_as", {}).get(name, ""))


def apart_parts(entity: type[Entity]) -> tuple[str, ...]:
    """Return the fields that tell rows apart that are called the same."""
    return tuple(getattr(getattr(entity, "Admin", None), "tells_apart", ()))


def picked_selection(entity: type[Entity]) -> str:
    """Return the GraphQL that reads what a row is called, and what tells it apart."""
    return f"{title_selection(entity)} {' '.join(_part(entity, name) for name in apart_parts(entity))}"


def _part(entity: type[Entity], name: str) -> str:
    target = fields_of(entity)[name].target
    return f"{camel(name)} {{ {title_selection(entity_named(target))} }}" if target else camel(name)


def hint_of(entity: type[Entity], row: Mapping[str, Any] | None, language: SpokenLanguage | None = None) -> str:
    """Return what tells a row apart from others that are called the same; empty if nothing is known of it."""
    if row is None:
        return ""
    return " · ".join(filter(None, (_told(entity, name, row, language) for name in apart_parts(entity))))


def _told(entity: type[Entity], name: str, row: Mapping[str, Any], language: SpokenLanguage | None) -> str:
    spec, value = fields_of(entity)[name], row.get(camel(name))
    return title_of(entity_named(spec.target), value, language) if spec.target else _said(spec, value, language)


def title_parts(entity: type[Entity], without: Collection[str] = ()) -> tuple[str, ...]:
    """Return the fields that name a row, without some of them unless nothing would be left."""
    return (tuple(name for name in entity.title if name not in without) if without else ()) or entity.title


def _named(entity: type[Entity], name: str, value: Any, language: SpokenLanguage | None, zone: ZoneInfo | None) -> str:
    told = told_as(entity, name)
    if told and value and language:
        return TOLD[told](value, language)
    return _said(fields_of(entity)[name], value, language, zone)


def _said(spec: FieldSpec, value: Any, language: SpokenLanguage | None, zone: ZoneInfo | None = None) -> str:
    if value is None:
        return ""
    return SCREEN_KINDS[spec.kind].words(value, language, zone) if language is not None else str(value)
