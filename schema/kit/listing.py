"""What a list of an entity can be narrowed, searched and ordered by, and what of it is shown first."""

from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import fields_of


def filterable(entity: type[Entity]) -> dict[str, FieldSpec]:
    """Return what a list of the entity can be narrowed by: fields, and what is computed."""
    specs = fields_of(entity).items()
    own = {name: spec for name, spec in specs if spec.kind.narrows or spec.is_exact}
    return {**own, **{name: each.spec for name, each in entity.computed.items() if each.narrows}}


def searchable(entity: type[Entity]) -> list[str]:
    return [name for name, spec in fields_of(entity).items() if spec.searchable]


def orderable(entity: type[Entity]) -> list[str]:
    """Return the fields a list can be ordered by: short, always filled, and with an order that means something."""
    specs = fields_of(entity).items()
    return [
        "id",
        *(name for name, spec in specs if spec.kind.orders and not spec.null and not spec.has_lines),
        *(name for name, each in entity.computed.items() if each.orders),
    ]


def listed_spec(entity: type[Entity], name: str) -> FieldSpec:
    """Return what is declared of what a list is narrowed or ordered by."""
    return entity.computed[name].spec if name in entity.computed else fields_of(entity)[name]


def shown_columns(entity: type[Entity]) -> tuple[str, ...]:
    """Return the columns of a list that nobody has chosen others for: `Admin.columns`, or all that is short.

    Each is the name of a field, or, with a dot in it, a path in GraphQL's words: `standing.validThrough`.
    """
    shown = fields_of(entity).items()
    short = tuple(name for name, spec in shown if not spec.has_lines and spec.kind.is_content)
    return getattr(_admin(entity), "columns", short)


def filters_of(entity: type[Entity]) -> tuple[str, ...]:
    """Return the fields by which the admin offers to narrow a list: `Admin.filters`, or all it can be narrowed by."""
    return getattr(_admin(entity), "filters", tuple(filterable(entity)))


def _admin(entity: type[Entity]) -> object:
    return entity.__dict__.get("Admin")
