"""What a list of an entity can be narrowed, searched and ordered by, and what of it is shown first."""

from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Kind
from schema.kit.info import fields_of

FILTERED_KINDS = frozenset({Kind.CHOICE, Kind.FLAG, Kind.LINK, Kind.CIVIL_DATE, Kind.INSTANT})
ORDERED_KINDS = frozenset({Kind.TEXT, Kind.CIVIL_DATE, Kind.INSTANT, Kind.INTEGER})


def filterable(entity: type[Entity]) -> dict[str, FieldSpec]:
    """Return the fields a list of the entity can be narrowed by."""
    specs = fields_of(entity).items()
    return {name: spec for name, spec in specs if spec.kind in FILTERED_KINDS or spec.is_exact}


def searchable(entity: type[Entity]) -> list[str]:
    """Return the fields that a search looks into."""
    return [name for name, spec in fields_of(entity).items() if spec.searchable]


def orderable(entity: type[Entity]) -> list[str]:
    """Return the fields a list can be ordered by: short, always filled, and with an order that means something."""
    specs = fields_of(entity).items()
    return [
        "id",
        *(name for name, spec in specs if spec.kind in ORDERED_KINDS and not spec.null and not spec.has_lines),
    ]


def shown_columns(entity: type[Entity]) -> tuple[str, ...]:
    """Return the columns of a list that nobody has chosen others for: `Admin.columns`, or all that is short.

    Each is the name of a field, or, with a dot in it, a path in GraphQL's words: `standing.validThrough`.
    """
    shown = fields_of(entity).items()
    short = tuple(name for name, spec in shown if not spec.has_lines and spec.kind is not Kind.ROW_VERSION)
    return getattr(_admin(entity), "columns", short)


def filters_of(entity: type[Entity]) -> tuple[str, ...]:
    """Return the fields by which the admin offers to narrow a list: `Admin.filters`, or all it can be narrowed by."""
    return getattr(_admin(entity), "filters", tuple(filterable(entity)))


def _admin(entity: type[Entity]) -> object:
    return entity.__dict__.get("Admin")
